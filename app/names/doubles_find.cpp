#include "names/doubles.hpp"
#include "names/doubles_keys.hpp"
#include "names/people_words.hpp"
#include "util/memory.hpp"

#include <algorithm>
#include <array>
#include <bit>
#include <cstdint>
#include <functional>
#include <future>
#include <iterator>
#include <limits>
#include <optional>
#include <string_view>
#include <thread>
#include <unordered_map>
#include <utility>

namespace plenary::names {

namespace {

/// One entry of the index: key, person and whether it looks or is to be found, in the order they are sorted
/// by.
std::uint64_t entry(NameKey key, std::size_t person, bool looks) {
    return (std::uint64_t{key} << 32U) | (std::uint64_t{person} << 1U) | (looks ? 1U : 0U);
}

NameKey key_of(std::uint64_t entry) {
    return static_cast<NameKey>(entry >> 32U);
}

std::uint32_t person_of(std::uint64_t entry) {
    return static_cast<std::uint32_t>(entry) >> 1U;
}

bool looks(std::uint64_t entry) {
    return (entry & 1U) != 0;
}

/// By the digits of a base, the last ones first: of many numbers faster than comparing them.
void sort_numbers(std::vector<std::uint64_t>& numbers) {
    constexpr unsigned bits = 11;
    constexpr std::size_t few = 4'096;
    constexpr std::uint64_t mask = (std::uint64_t{1} << bits) - 1;
    if (numbers.size() < few)
        return std::sort(numbers.begin(), numbers.end());
    std::vector<std::uint64_t> sorted(numbers.size());
    for (unsigned shift = 0; shift < 64; shift += bits) {
        std::array<std::size_t, mask + 1> places{};
        for (const auto number : numbers)
            ++places[(number >> shift) & mask];
        if (places[(numbers.front() >> shift) & mask] == numbers.size())
            continue;
        std::size_t next = 0;
        for (auto& place : places)
            next += std::exchange(place, next);
        for (const auto number : numbers)
            sorted[places[(number >> shift) & mask]++] = number;
        numbers.swap(sorted);
    }
}

/// Remembers of keys whether somebody looks for them; says so of a few others too.
class Wanted {
public:
    explicit Wanted(const std::vector<std::uint64_t>& entries) {
        constexpr unsigned for_each_key = 4; // 16 bits
        constexpr unsigned most = 27;        // 16 MiB
        const auto used =
            std::clamp(static_cast<unsigned>(std::bit_width(entries.size())) + for_each_key, 10U, most);
        unused_ = 32U - used;
        bits_.resize(std::size_t{1} << used);
        for (const auto entry : entries)
            bits_[place(key_of(entry))] = true;
    }
    [[nodiscard]] bool has(NameKey key) const { return bits_[place(key)]; }

private:
    [[nodiscard]] std::size_t place(NameKey key) const {
        constexpr NameKey golden = 0x9E3779B9U;
        return static_cast<NameKey>(key * golden) >> unused_;
    }

    std::vector<bool> bits_;
    unsigned unused_ = 0; ///< of the 32 bits of a key
};

/// The keys of a form of a name; those of a name that several people have are made once.
class KeysOfForms {
public:
    template<class Make>
    const std::vector<NameKey>& of(const NameForm& form, const Make& make) {
        const auto [keys, is_new] = keys_.try_emplace(form.text);
        if (is_new)
            keys->second = make(form);
        return keys->second;
    }
    /// Of a form whose keys were made before.
    [[nodiscard]] const std::vector<NameKey>& of(const NameForm& form) const { return keys_.at(form.text); }

private:
    std::unordered_map<std::string_view, std::vector<NameKey>> keys_;
};

KeysOfForms keys_by_which_found(const std::vector<PersonWords>& people) {
    KeysOfForms keys;
    for (const auto& person : people)
        for (const auto& form : person.names)
            keys.of(form, [](const NameForm& each) { return keys_to_be_found(each.words); });
    return keys;
}

std::vector<std::uint64_t> make_index(const std::vector<PersonWords>& people) {
    auto finding = std::async(std::launch::async, keys_by_which_found, std::cref(people));
    std::optional<KeysOfForms> looking{std::in_place};
    ConsonantFrequencies frequencies;
    for (const auto& person : people)
        for (const auto& form : person.names)
            count_consonants(frequencies, form.words);
    std::vector<std::uint64_t> index;
    for (std::size_t i = 0; i < people.size(); ++i) {
        for (const auto& form : people[i].names)
            for (const auto key : looking->of(
                     form, [&](const NameForm& each) { return keys_to_look_for(each.words, frequencies); }))
                index.push_back(entry(key, i, true));
        if (const auto& email = people[i].email; !email.empty()) {
            index.push_back(entry(email_key(email), i, false));
            index.push_back(entry(email_key(email), i, true));
        }
    }
    looking.reset();
    const Wanted wanted{index};
    const auto found = finding.get();
    for (std::size_t i = 0; i < people.size(); ++i)
        for (const auto& form : people[i].names)
            for (const auto key : found.of(form))
                if (wanted.has(key))
                    index.push_back(entry(key, i, false));
    sort_numbers(index);
    index.erase(std::unique(index.begin(), index.end()), index.end());
    return index;
}

using Index = std::span<const std::uint64_t>;

/// Calls f with the entries of each key, in their order.
template<class F>
void each_key(Index index, F f) {
    for (auto begin = index.begin(); begin != index.end();) {
        const auto end =
            std::find_if(begin, index.end(), [&](std::uint64_t e) { return key_of(e) != key_of(*begin); });
        f(Index{begin, end});
        begin = end;
    }
}

/// Who shares a key; both in the order of people, newcomers first.
struct Sharing {
    std::vector<std::uint32_t> lookers;
    std::vector<std::uint32_t> others;
    std::size_t new_lookers = 0;
    std::size_t new_others = 0;

    void take(Index entries, std::size_t newcomers) {
        lookers.clear();
        others.clear();
        for (const auto entry : entries)
            (looks(entry) ? lookers : others).push_back(person_of(entry));
        const auto newcomers_among = [&](const std::vector<std::uint32_t>& people) {
            return static_cast<std::size_t>(std::lower_bound(people.begin(), people.end(), newcomers) -
                                            people.begin());
        };
        new_lookers = newcomers_among(lookers);
        new_others = newcomers_among(others);
    }

    /// Of a newcomer and somebody.
    [[nodiscard]] std::size_t pairs() const {
        return (new_lookers * others.size()) + ((lookers.size() - new_lookers) * new_others);
    }
};

/// How much is compared where names are common.
struct Effort {
    std::size_t always;  ///< so many pairs are compared, however few the people are
    std::size_t nearest; ///< to either side of each, where even those who are close are too many
};
constexpr Effort of_register{8'000'000, 32}; // a few seconds of work
constexpr Effort of_list{1'000'000, 8};      // a list may take 100 us a row, and has other work to do

/// How many pairs a key may bring in, of those that are close, or of the others. A large register has names so common
/// that to share their consonants says little; there only who is close is compared, so that all pairs together are some
/// dozens for each person and not the square.
std::size_t most_pairs_of_a_key(Index index, std::size_t people, std::size_t newcomers, const Effort& effort,
                                bool of_close) {
    constexpr std::size_t for_each_person = 64;
    const auto budget = std::max(effort.always, for_each_person * people);
    std::array<std::size_t, 64> by_size{}; // pairs of the keys with up to 2^i
    Sharing sharing;
    each_key(index, [&](Index entries) {
        if (is_close(key_of(entries.front())) != of_close)
            return;
        sharing.take(entries, newcomers);
        if (const auto pairs = sharing.pairs(); pairs > 0)
            by_size[static_cast<std::size_t>(std::bit_width(pairs - 1))] += pairs;
    });
    std::size_t all = 0;
    for (std::size_t i = 0; i < by_size.size(); ++i)
        if (all += by_size[i]; all > budget)
            return std::size_t{1} << (i == 0 ? 0 : i - 1);
    return std::numeric_limits<std::size_t>::max();
}

/// The words of a name as one, in the order by which namesakes stand together.
std::string words_as_one(const PersonWords& person) {
    std::string all;
    for (const auto& form : person.names)
        for (const auto& word : form.words)
            all += word.folded + ' ';
    return all;
}

/// Candidate pairs are gathered, freed of doubles and compared a batch at a time.
class Finder {
public:
    Finder(const std::vector<PersonWords>& people, int least) : people_(people), least_(least) {}

    void add(const Sharing& sharing) {
        for (std::size_t i = 0; i < sharing.lookers.size(); ++i)
            for (std::size_t j = 0;
                 j < (i < sharing.new_lookers ? sharing.others.size() : sharing.new_others); ++j)
                add(sharing.lookers[i], sharing.others[j]);
    }

    /// Of so many who are all close only those whose names stand next to one another, the same ones first of all.
    void add_nearest(const Sharing& sharing, std::size_t newcomers, std::size_t nearest) {
        std::vector<std::pair<std::string, std::uint32_t>> people;
        for (const auto* some : {&sharing.lookers, &sharing.others})
            for (const auto one : *some)
                people.emplace_back(words_as_one(people_[one]), one);
        std::sort(people.begin(), people.end());
        people.erase(std::unique(people.begin(), people.end()), people.end());
        for (std::size_t i = 0; i < people.size(); ++i)
            for (auto j = i + 1; j < std::min(i + 1 + nearest, people.size()); ++j)
                if (std::min(people[i].second, people[j].second) < newcomers)
                    add(people[i].second, people[j].second);
    }

    std::vector<Pair> result() {
        compare();
        std::sort(found_.begin(), found_.end(), [](const Pair& a, const Pair& b) {
            if (a.likeness.score != b.likeness.score)
                return a.likeness.score > b.likeness.score;
            return std::pair(a.first, a.second) < std::pair(b.first, b.second);
        });
        const auto same = [](const Pair& a, const Pair& b) {
            return a.first == b.first && a.second == b.second;
        };
        found_.erase(std::unique(found_.begin(), found_.end(), same), found_.end());
        return std::move(found_);
    }

private:
    void add(std::uint32_t a, std::uint32_t b) {
        if (a == b)
            return;
        batch_.push_back((std::uint64_t{std::min(a, b)} << 32U) | std::max(a, b));
        constexpr std::size_t full = 4'000'000;
        if (batch_.size() >= full)
            compare();
    }

    /// A share of the batch for each processor.
    void compare() {
        sort_numbers(batch_);
        batch_.erase(std::unique(batch_.begin(), batch_.end()), batch_.end());
        const std::size_t threads = std::clamp(std::thread::hardware_concurrency(), 1U, 8U);
        const std::size_t share = std::max<std::size_t>(batch_.size() / threads + 1, 10'000);
        std::vector<std::future<std::vector<Pair>>> shares;
        for (std::size_t begin = share; begin < batch_.size(); begin += share)
            shares.push_back(std::async(std::launch::async, [this, begin, share] {
                return compare(begin, std::min(begin + share, batch_.size()));
            }));
        take(compare(0, std::min(share, batch_.size())));
        for (auto& one : shares)
            take(one.get());
        batch_.clear();
    }

    [[nodiscard]] std::vector<Pair> compare(std::size_t begin, std::size_t end) const {
        std::vector<Pair> found;
        for (auto i = begin; i < end; ++i) {
            const auto first = static_cast<std::size_t>(batch_[i] >> 32U);
            const auto second = static_cast<std::size_t>(batch_[i] & 0xFFFF'FFFFU);
            if (auto likeness = likeness_from(people_[first], people_[second], least_))
                found.push_back({first, second, std::move(*likeness)});
        }
        return found;
    }

    void take(std::vector<Pair> found) { std::move(found.begin(), found.end(), std::back_inserter(found_)); }

    const std::vector<PersonWords>& people_;
    int least_;
    std::vector<std::uint64_t> batch_;
    std::vector<Pair> found_;
};

/// Who is known has the same name on the list and in the register: its words are made once.
std::vector<PersonWords> words_of_all(std::span<const Person> people) {
    std::unordered_map<std::string, std::size_t> places;
    std::vector<std::size_t> first_with_name(people.size());
    for (std::size_t i = 0; i < people.size(); ++i)
        first_with_name[i] =
            places.emplace(people[i].name.latin + '\n' + people[i].name.own, i).first->second;
    std::vector<PersonWords> words(people.size());
    // Two threads take every second person each.
    const auto make_words = [&](std::size_t from) {
        for (auto i = from; i < people.size(); i += 2)
            if (first_with_name[i] == i)
                words[i] = person_words(people[i]);
    };
    auto others = std::async(std::launch::async, make_words, 1);
    make_words(0);
    others.get();
    for (std::size_t i = 0; i < people.size(); ++i)
        if (const auto first = first_with_name[i]; first != i)
            words[i] = person_words(people[i], words[first].names);
    return words;
}

std::vector<Pair> find(std::span<const Person> people, std::size_t newcomers, int least,
                       const Effort& effort) {
    const auto words = words_of_all(people);
    const auto index = make_index(words);
    const auto most = most_pairs_of_a_key(index, people.size(), newcomers, effort, false);
    const auto most_close = most_pairs_of_a_key(index, people.size(), newcomers, effort, true);
    Finder finder{words, least};
    Sharing sharing;
    each_key(index, [&](Index entries) {
        sharing.take(entries, newcomers);
        const bool are_close = is_close(key_of(entries.front()));
        if (sharing.pairs() <= (are_close ? most_close : most))
            finder.add(sharing);
        else if (are_close)
            finder.add_nearest(sharing, newcomers, effort.nearest);
    });
    return finder.result();
}

} // namespace

std::vector<Pair> find_doubles(std::span<const Person> people, int least) {
    return find(people, people.size(), least, of_register);
}

std::vector<Pair> find_doubles_with(std::span<const Person> people, std::size_t newcomers, int least) {
    constexpr std::size_t many = 10'000;
    auto pairs = find(people, newcomers, least, of_list);
    if (people.size() >= many)
        util::give_back_memory();
    return pairs;
}

std::vector<Candidate> find_doubles_of(const Person& person, std::span<const Person> people, int least) {
    const auto wanted = person_words(person);
    std::vector<Candidate> found;
    for (std::size_t i = 0; i < people.size(); ++i)
        if (auto likeness = likeness_from(wanted, person_words(people[i]), least))
            found.push_back({i, std::move(*likeness)});
    std::sort(found.begin(), found.end(), [](const Candidate& a, const Candidate& b) {
        return a.likeness.score != b.likeness.score ? a.likeness.score > b.likeness.score : a.index < b.index;
    });
    return found;
}

} // namespace plenary::names
