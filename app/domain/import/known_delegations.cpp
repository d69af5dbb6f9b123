#include "domain/import/known_delegations.hpp"

#include "data/embedded.hpp"
#include "domain/import/delegation_words.hpp"
#include "domain/people/countries.hpp"
#include "names/fold.hpp"
#include "util/suggest.hpp"
#include "util/text.hpp"

#include <algorithm>
#include <array>
#include <map>
#include <optional>
#include <unordered_map>
#include <utility>

namespace plenary::domain {

namespace {

using namespace std::string_view_literals;

constexpr std::array languages{"en"sv, "fr"sv, "es"sv, "ru"sv, "zh"sv, "ar"sv};

/// What may stand before the name of a State that does not call itself so any more.
constexpr std::array general{"republic"sv,   "kingdom"sv,    "sultanate"sv, "principality"sv,
                             "government"sv, "delegation"sv,
                             "r"sv, // "Р. Узбекистан"
                             "ir"sv};

/// What stands between two names of one delegation, with the slash.
constexpr auto brackets = "()[]|\n"sv;

/// The Arabic article, which no list is ordered by.
std::string_view without_article(std::string_view name) {
    constexpr auto article = "ال"sv;
    return name.starts_with(article) ? name.substr(article.size()) : name;
}

/// What stands before the name of a State where its people are meant: "Delegation of France".
constexpr std::array before_names{"delegation of"sv,
                                  "participants from"sv,
                                  "participants of"sv,
                                  "delegates of"sv,
                                  "delegates from"sv,
                                  "representatives of"sv,
                                  "participants de"sv,
                                  "participants du"sv,
                                  "participantes de"sv,
                                  "delegation from"sv,
                                  "list of the delegation of"sv,
                                  "list of delegation of"sv,
                                  "composition of the delegation of"sv,
                                  "members of the delegation of"sv,
                                  "embassy of"sv,
                                  "permanent mission of"sv,
                                  "mission of"sv,
                                  "government of"sv,
                                  "permanent representation of"sv,
                                  "representation of"sv,
                                  "consulate general of"sv,
                                  "consulate of"sv,
                                  "delegation de"sv,
                                  "delegation du"sv,
                                  "liste de la delegation de"sv,
                                  "liste de la delegation du"sv,
                                  "ambassade de"sv,
                                  "ambassade du"sv,
                                  "ambassade d"sv,
                                  "mission permanente de"sv,
                                  "mission permanente du"sv,
                                  "representation permanente de"sv,
                                  "representation permanente du"sv,
                                  "gouvernement de"sv,
                                  "gouvernement du"sv,
                                  "delegacion de"sv,
                                  "embajada de"sv,
                                  "mision permanente de"sv,
                                  "gobierno de"sv,
                                  "delegation der"sv,
                                  "botschaft von"sv,
                                  "botschaft der"sv};

/// What stands behind it: "Permanent Mission of Spain to the United Nations".
constexpr std::array behind_names{" to "sv, " in "sv,  " at "sv,  " aupres "sv, " ante "sv,
                                  " en "sv, " bei "sv, " a l "sv, " dans "sv};

class Index {
public:
    Index() {
        const auto lines = data::delegations().subspan(1); // behind what the columns are
        all_.reserve(lines.size());
        for (const auto line : lines)
            add(split(line, '\t'));
    }

    [[nodiscard]] const std::vector<KnownDelegation>& all() const { return all_; }

    [[nodiscard]] std::vector<const KnownDelegation*> find(std::string_view text, TwoLetters letters) const {
        if (is_territory(text))
            return {};
        if (auto found = find_name(text, letters); !found.empty() || names_nobody(text))
            return found;
        std::string rest;
        if (const auto flag = flag_in(text, rest); !flag.empty())
            return util::trimmed(rest).empty() ? with_code(flag, TwoLetters::alpha2) : find(rest, letters);
        if (const auto name = without_numbers(text); name != util::trimmed(text))
            return find(name, letters);
        return find_surrounded(text, letters);
    }

private:
    /// Whether a territory goes by the name, which an organization has in capitals: "Guam" is not GUAM.
    [[nodiscard]] bool is_territory(std::string_view text) const {
        const auto found = by_code_.find(names::fold(text));
        if (found == by_code_.end() || found->second->kind != DelegationKind::organization ||
            util::trimmed(text).find_first_of("abcdefghijklmnopqrstuvwxyz") == std::string_view::npos)
            return false;
        const auto all = countries();
        return std::any_of(all.begin(), all.end(),
                           [&](const Country& country) { return names::fold(country.name) == found->first; });
    }

    /// Whether it is a name that the table has for nobody, so that nobody is guessed.
    [[nodiscard]] bool names_nobody(std::string_view text) const {
        const auto found = by_key_.find(key_of(words_of(text)));
        return !words_of(text).empty() && found != by_key_.end() && found->second.empty();
    }

    [[nodiscard]] std::vector<const KnownDelegation*> find_surrounded(std::string_view text,
                                                                      TwoLetters letters) const {
        auto name = util::join(util::split_words(names::fold(without_elisions(text))), " ");
        if (name.starts_with("the "))
            name.erase(0, 4);
        for (const auto before : before_names)
            if (name.starts_with(before) && name.size() > before.size() && name[before.size()] == ' ') {
                name.erase(0, before.size() + 1);
                if (auto found = find_name(name, letters); !found.empty())
                    return found;
                for (const auto behind : behind_names)
                    if (const auto at = name.find(behind); at != std::string::npos)
                        if (auto found = find_name(name.substr(0, at), letters); !found.empty())
                            return found;
                return {};
            }
        return {};
    }

public:
    [[nodiscard]] std::vector<const KnownDelegation*> find_name(std::string_view text,
                                                                TwoLetters letters) const {
        if (const auto found = with_code(text, letters); !found.empty())
            return found;
        if (const auto found = named(words_of(text)); found)
            return *found;
        return said_twice(text, letters);
    }

    [[nodiscard]] const KnownDelegation* closest(std::string_view text) const {
        constexpr std::size_t least_letters = 4;
        const auto folded = names::fold(text);
        const auto all = countries();
        const bool is_country = std::any_of(all.begin(), all.end(), [&](const Country& country) {
            return names::fold(country.name) == folded;
        });
        if (folded.size() < least_letters || is_country)
            return nullptr;
        // With another first letter it is seldom the same name.
        const auto& known = by_spelling();
        std::vector<std::string> candidates;
        for (auto each = known.lower_bound(folded.substr(0, 1));
             each != known.end() && each->first.front() == folded.front(); ++each)
            candidates.push_back(each->first);
        const auto meant = util::closest(folded, candidates);
        return meant ? known.at(*meant) : nullptr;
    }

private:
    void add(const std::vector<std::string_view>& cells) {
        constexpr std::size_t first_name = 2;
        constexpr std::size_t others = first_name + 2 * languages.size();
        const KnownDelegation* known = nullptr;
        if (cells[1] != "none") {
            auto& entry = all_.emplace_back();
            entry.code = cells[0];
            entry.kind = cells[1] == "state" ? DelegationKind::state : DelegationKind::organization;
            for (std::size_t i = 0; i < languages.size(); ++i) {
                set(entry.name, languages[i], cells[first_name + 2 * i]);
                set(entry.formal_name, languages[i], cells[first_name + 2 * i + 1]);
            }
            known = &entry;
            add_code(entry);
        }
        for (std::size_t i = first_name; i < others; ++i)
            add_name(cells[i], known);
        for (const auto list : {cells[others], cells[others + 1]})
            for (const auto name : split(list, ';'))
                add_name(name, known);
    }

    static void set(LocalText& text, std::string_view language, std::string_view name) {
        if (!name.empty())
            text.set(std::string{language}, std::string{name});
    }

    void add_code(const KnownDelegation& known) {
        by_code_[names::fold(known.code)] = &known;
        add_name(known.code, &known);
        if (const auto* country = find_country(known.code))
            by_alpha2_[names::fold(country->alpha2)] = &known;
    }

    /// `known` may be null: then nobody goes by the name.
    void add_name(std::string_view text, const KnownDelegation* known) {
        const auto name = util::trimmed(text);
        if (name.empty())
            return;
        auto& who = by_key_[key_of(words_of(name))];
        if (known != nullptr && std::find(who.begin(), who.end(), known) == who.end())
            who.push_back(known);
        if (known == nullptr)
            return;
        spellings_.emplace_back(name, known);
        if (auto folded = name.size() == 2 ? names::fold(name) : std::string{}; folded.size() == 2)
            by_two_letters_[folded].push_back(known);
    }

    /// All names folded; made when somebody asks what was meant.
    [[nodiscard]] const std::map<std::string, const KnownDelegation*>& by_spelling() const {
        static const auto made = [this] {
            std::map<std::string, const KnownDelegation*> names;
            for (const auto& [name, known] : spellings_)
                names.emplace(names::fold(name), known);
            return names;
        }();
        return made;
    }

    /// Codes are in Latin letters: "ЕС" is not Spain.
    [[nodiscard]] std::vector<const KnownDelegation*> with_code(std::string_view text,
                                                                TwoLetters letters) const {
        const bool is_plain = std::all_of(text.begin(), text.end(),
                                          [](char c) { return static_cast<unsigned char>(c) < 0x80; });
        if (!is_plain)
            return {};
        // "A.R.E." abbreviates a name, and is no code.
        const bool is_dotted = text.find('.') != std::string_view::npos;
        const auto folded = names::fold(text);
        if (is_dotted && by_key_.contains(key_of(words_of(text))))
            return {};
        if (const auto found = by_code_.find(folded); found != by_code_.end())
            return {found->second};
        const auto country = by_alpha2_.find(folded);
        if (country == by_alpha2_.end())
            return {};
        std::vector found{country->second};
        if (const auto others = by_two_letters_.find(folded);
            others != by_two_letters_.end() && letters == TwoLetters::anything)
            for (const auto* other : others->second)
                if (other != country->second)
                    found.push_back(other);
        return found;
    }

    /// Nothing where no such name is known; nobody where it is one of nobody.
    [[nodiscard]] std::optional<std::vector<const KnownDelegation*>>
    named(std::vector<std::string> words) const {
        if (const auto found = by_key_.find(key_of(words)); found != by_key_.end())
            return found->second;
        const auto before = words.size();
        std::erase_if(words, [](const std::string& word) { return is_one_of(general, word); });
        if (words.empty() || words.size() == before)
            return std::nullopt;
        const auto found = by_key_.find(key_of(std::move(words)));
        return found == by_key_.end() ? std::nullopt : std::optional{found->second};
    }

    /// "Kazakhstan (KAZ)", "Germany / Allemagne": parts that all mean the same.
    [[nodiscard]] std::vector<const KnownDelegation*> said_twice(std::string_view text,
                                                                 TwoLetters letters) const {
        std::string parted{text};
        for (const auto dash : {" - "sv, " – "sv, " — "sv})
            for (auto at = parted.find(dash); at != std::string::npos; at = parted.find(dash))
                parted.replace(at, dash.size(), "/");
        std::replace_if(
            parted.begin(), parted.end(), [](char c) { return brackets.find(c) != std::string_view::npos; },
            '/');
        auto parts = split(parted, '/');
        std::erase_if(parts, [](std::string_view part) { return util::trimmed(part).empty(); });
        if (parts.size() < 2)
            return {};
        std::vector<const KnownDelegation*> common;
        for (const auto part : parts) {
            auto who = with_code(part, letters);
            if (who.empty())
                who = named(words_of(part)).value_or(who);
            if (!common.empty())
                std::erase_if(who, [&](const auto* each) {
                    return std::find(common.begin(), common.end(), each) == common.end();
                });
            if (who.empty())
                return {};
            common = std::move(who);
        }
        return common;
    }

    std::vector<KnownDelegation> all_;
    std::unordered_map<std::string, const KnownDelegation*> by_code_;
    std::unordered_map<std::string, const KnownDelegation*> by_alpha2_;
    std::unordered_map<std::string, std::vector<const KnownDelegation*>> by_two_letters_; ///< other names
    std::unordered_map<std::string, std::vector<const KnownDelegation*>> by_key_;
    std::vector<std::pair<std::string_view, const KnownDelegation*>>
        spellings_; ///< in the order of the table
};

const Index& index() {
    static const Index known;
    return known;
}

} // namespace

const std::vector<KnownDelegation>& known_delegations() {
    return index().all();
}

std::vector<const KnownDelegation*> find_known(std::string_view text, TwoLetters letters) {
    return index().find(text, letters);
}

const KnownDelegation* closest_known(std::string_view text) {
    return index().closest(text);
}

Delegation delegation_of(const KnownDelegation& known) {
    Delegation delegation;
    delegation.code = DelegationCode{std::string{known.code}};
    delegation.kind = known.kind;
    delegation.name = known.name;
    delegation.formal_name = known.formal_name;
    for (const auto& [language, name] : known.name.by_language())
        delegation.sort_name.set(language, std::string{language == "ar" ? without_article(name) : name});
    return delegation;
}

} // namespace plenary::domain
