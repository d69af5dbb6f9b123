#include "registry/find.hpp"

#include "domain/change/typed_code.hpp"
#include "names/fold.hpp"
#include "names/search_keys.hpp"
#include "registry/file/query.hpp"
#include "registry/things/late_keys.hpp"
#include "registry/things/load.hpp"
#include "util/text.hpp"
#include "util/utf8.hpp"

#include <algorithm>
#include <set>
#include <unordered_map>
#include <unordered_set>

namespace plenary::registry {

namespace {

// What a word of the query is to the person; the sum over the words of the query orders who is found.
constexpr int code_or_address = 5;
constexpr int whole_word = 4;
constexpr int start_of_word = 3;
constexpr int within_word = 2;
constexpr int sound = 1;

// Marks before keys that are no words: no folded word begins with one, and '~' marks skeletons
// (names/search_keys.hpp).
constexpr char mark_of_address = '@';
constexpr char mark_of_rest = '*';

/// A word without its first letters is a key down to this length in bytes: three letters, or one of Chinese.
constexpr std::size_t shortest_rest = 3;

using Scores = std::unordered_map<std::int64_t, int>; // by row id of the participant

void keep_best(Scores& scores, std::int64_t participant, int score) {
    auto& best = scores[participant];
    best = std::max(best, score);
}

/// Everybody who has a key that begins with `start`; `whole` is what they score whose key ends there.
void add_by_start(Scores& scores, Query& by_start, const std::string& start, int whole, int beginning) {
    // The keys are ordered, so all that start with a word lie together. U+10FFFF is greater than any letter.
    by_start.with(start, start + "\U0010FFFF");
    while (by_start.next())
        keep_best(scores, by_start.integer(0), by_start.integer(1) != 0 ? whole : beginning);
}

/// Everybody whose name has the folded word, its start, a part of it or its sound.
Scores people_with(Database& db, const std::string& folded) {
    Scores scores;
    Query by_start{db, "SELECT participant_id, key = ?1 FROM participant_key WHERE key >= ?1 AND key < ?2"};
    add_by_start(scores, by_start, folded, whole_word, start_of_word);
    if (folded.size() >= shortest_rest)
        add_by_start(scores, by_start, mark_of_rest + folded, within_word, within_word);
    Query by_sound{db, "SELECT participant_id FROM participant_key WHERE key = ?"};
    for (const auto& key : names::search_keys(folded)) {
        if (!key.starts_with('~'))
            continue;
        by_sound.with(key);
        while (by_sound.next())
            keep_best(scores, by_sound.integer(0), sound);
    }
    return scores;
}

/// What a word of the query is to whom these keys are of; 0: nothing.
int score_of(const std::vector<std::string>& keys, const std::string& folded,
             const std::vector<std::string>& sounds) {
    int best = 0;
    const auto rest = mark_of_rest + folded;
    for (const auto& key : keys) {
        if (key == folded)
            best = std::max(best, whole_word);
        else if (key.starts_with(folded))
            best = std::max(best, start_of_word);
        else if (folded.size() >= shortest_rest && key.starts_with(rest))
            best = std::max(best, within_word);
        else if (key.starts_with('~') && std::find(sounds.begin(), sounds.end(), key) != sounds.end())
            best = std::max(best, sound);
    }
    return best;
}

/// Everybody who has all words of the query.
Scores people_with_all(Database& db, const std::vector<std::string>& words) {
    if (words.empty())
        return {};
    Scores everyone = people_with(db, words.front());
    for (std::size_t i = 1; i < words.size(); ++i) {
        const auto matching = people_with(db, words[i]);
        Scores both;
        for (const auto& [person, score] : everyone)
            if (const auto found = matching.find(person); found != matching.end())
                both.emplace(person, score + found->second);
        everyone = std::move(both);
    }
    return everyone;
}

std::string in_small_letters(std::string text) {
    std::transform(text.begin(), text.end(), text.begin(),
                   [](char c) { return c >= 'A' && c <= 'Z' ? static_cast<char>(c - 'A' + 'a') : c; });
    return text;
}

std::string in_capitals(std::string text) {
    std::transform(text.begin(), text.end(), text.begin(),
                   [](char c) { return c >= 'a' && c <= 'z' ? static_cast<char>(c - 'a' + 'A') : c; });
    return text;
}

std::string address_key(const std::string& email) {
    return mark_of_address + in_small_letters(email);
}

/// Those of whom the query is a code, of the person or of a registration, or an address or its start.
void add_by_code_or_address(Scores& scores, Database& db, const std::string& query) {
    if (query.empty() || query.find_first_of(" \t") != std::string::npos)
        return;
    Query by_code{db, "SELECT id FROM participant WHERE code = ?1 UNION ALL SELECT participant_id FROM "
                      "participant_formerly WHERE code = ?1 UNION ALL SELECT r.participant_id FROM "
                      "meeting AS m CROSS JOIN registration AS r ON r.meeting_id = m.id AND r.code IN "
                      "(?1, ?2)"};
    by_code.with(in_small_letters(query), in_capitals(query));
    while (by_code.next())
        keep_best(scores, by_code.integer(0), code_or_address);
    Query by_start{db, "SELECT participant_id, key = ?1 FROM participant_key WHERE key >= ?1 AND key < ?2"};
    add_by_start(scores, by_start, address_key(query), code_or_address, start_of_word);
}

/// The same of those whose keys are still to be written: by their names.
void add_without_keys(Scores& scores, Database& db, const std::vector<std::string>& words,
                      const std::string& query) {
    std::vector<std::vector<std::string>> sounds;
    for (const auto& word : words)
        sounds.push_back(names::search_keys(word));
    const auto address =
        query.empty() || query.find_first_of(" \t") != std::string::npos ? std::string{} : address_key(query);
    for_each_without_keys(db, [&](const WithoutKeys& person) {
        const auto keys = keys_of(person.name, person.email);
        int score = 0;
        for (std::size_t i = 0; i < words.size(); ++i) {
            const auto of_word = score_of(keys, words[i], sounds[i]);
            if (of_word == 0) {
                score = 0;
                break;
            }
            score += of_word;
        }
        if (score > 0)
            keep_best(scores, person.id, score);
        if (!address.empty() && !person.email.empty())
            if (const auto own = address_key(person.email); own.starts_with(address))
                keep_best(scores, person.id, own == address ? code_or_address : start_of_word);
    });
}

} // namespace

FoundPeople find_people(Database& db, const std::string& query, std::size_t most) {
    const auto words = util::split_words(names::fold(query));
    Scores everyone = people_with_all(db, words);
    add_by_code_or_address(everyone, db, util::trim(query));
    add_without_keys(everyone, db, words, util::trim(query));
    std::vector<std::pair<int, std::int64_t>> ordered; // the best have the least
    ordered.reserve(everyone.size());
    for (const auto& [row, score] : everyone)
        ordered.emplace_back(-score, row);
    FoundPeople found;
    if (ordered.size() > most) {
        found.others = ordered.size() - most;
        std::nth_element(ordered.begin(), ordered.begin() + static_cast<std::ptrdiff_t>(most), ordered.end());
        ordered.resize(most);
    }
    Query code{db, "SELECT code FROM participant WHERE id = ?"};
    for (const auto& [score, row] : ordered)
        if (code.with(row).next())
            found.best.push_back({code.code<domain::ParticipantCode>(0), -score});
    std::sort(found.best.begin(), found.best.end(), [](const Found& a, const Found& b) {
        return a.score != b.score ? a.score > b.score : a.participant < b.participant;
    });
    return found;
}

std::vector<std::string> keys_of(const domain::PersonName& name) {
    std::set<std::string> words;
    for (const auto* form : {&name.latin, &name.own, &name.badge, &name.sort})
        for (auto& word : util::split_words(*form))
            words.insert(std::move(word));
    return names::search_keys(util::join({words.begin(), words.end()}, " "));
}

std::vector<std::string> keys_of(const domain::PersonName& name, const std::string& email) {
    auto keys = keys_of(name);
    const auto words = keys.size();
    for (std::size_t i = 0; i < words; ++i) {
        if (keys[i].starts_with('~'))
            continue;
        const std::string word = keys[i];
        std::size_t rest = 0;
        for (util::next_code_point(word, rest); rest + shortest_rest <= word.size();
             util::next_code_point(word, rest))
            keys.push_back(mark_of_rest + word.substr(rest));
    }
    if (!email.empty())
        keys.push_back(address_key(email));
    std::sort(keys.begin(), keys.end());
    keys.erase(std::unique(keys.begin(), keys.end()), keys.end());
    return keys;
}

std::vector<domain::ParticipantCode> codes_of_namesakes(Database& db,
                                                        const std::vector<domain::PersonName>& names) {
    std::unordered_set<std::string> keys;
    for (const auto& name : names)
        for (auto& key : keys_of(name))
            keys.insert(std::move(key));
    std::unordered_set<std::int64_t> people;
    Query by_key{db, "SELECT participant_id FROM participant_key WHERE key = ?"};
    for (const auto& key : keys) {
        by_key.with(key);
        while (by_key.next())
            people.insert(by_key.integer(0));
    }
    for_each_without_keys(db, [&](const WithoutKeys& person) {
        const auto own = keys_of(person.name);
        if (std::any_of(own.begin(), own.end(), [&](const auto& key) { return keys.contains(key); }))
            people.insert(person.id);
    });
    std::vector<domain::ParticipantCode> codes;
    Query code{db, "SELECT code FROM participant WHERE id = ?"};
    for (const auto person : people)
        if (code.with(person).next())
            codes.push_back(code.code<domain::ParticipantCode>(0));
    std::sort(codes.begin(), codes.end());
    return codes;
}

std::vector<domain::RegistrationCode> registrations_with(Database& db, const domain::MeetingCode& meeting,
                                                         const std::vector<std::string>& codes) {
    std::vector<domain::RegistrationCode> found;
    std::vector<domain::RegistrationCode> wanted;
    for (const auto& code : codes)
        wanted.emplace_back(code);
    for (const auto* code : {"r.code", "replace(r.code, '-', '')"}) {
        Query row{db,
                  std::string{"SELECT r.code FROM registration AS r JOIN meeting AS m ON m.id = r.meeting_id "
                              "WHERE m.code = ? AND "} +
                      code + " IN (SELECT value FROM json_each(?)) ORDER BY r.code"};
        for (row.with(meeting, json_array(wanted)); row.next();)
            found.push_back(row.code<domain::RegistrationCode>(0));
        if (!found.empty())
            break;
        for (auto& one : wanted)
            one = domain::RegistrationCode{domain::without_hyphens(one.text())};
    }
    return found;
}

std::vector<CertificateHolder> holders_of_certificate(Database& db, const std::string& serial) {
    Query row{db,
              "SELECT m.code, r.code FROM registration AS r JOIN meeting AS m ON m.id = r.meeting_id WHERE "
              "r.certificate = ? COLLATE NOCASE AND r.certificate <> '' ORDER BY m.code, r.code"};
    row.with(serial);
    std::vector<CertificateHolder> holders;
    while (row.next())
        holders.push_back({row.code<domain::MeetingCode>(0), row.code<domain::RegistrationCode>(1)});
    return holders;
}

} // namespace plenary::registry
