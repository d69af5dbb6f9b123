#include "registry/find.hpp"

#include "registry/query.hpp"
#include "util/fold.hpp"
#include "util/text.hpp"

#include <algorithm>
#include <set>
#include <unordered_map>
#include <unordered_set>

namespace plenary::registry {

namespace {

constexpr int whole_word = 4;
constexpr int start_of_word = 3;
constexpr int sound = 1;

using Scores = std::unordered_map<std::int64_t, int>; // by row id of the participant

void keep_best(Scores& scores, std::int64_t participant, int score) {
    auto& best = scores[participant];
    best = std::max(best, score);
}

/// Everybody whose name has the folded word, its start, or its sound.
Scores people_with(SQLite::Database& db, const std::string& folded) {
    Scores scores;
    // The keys are ordered, so all that start with a word lie together. U+10FFFF is greater than any letter.
    Query by_start{db, "SELECT participant_id, key = ?1 FROM participant_key WHERE key >= ?1 AND key < ?2"};
    by_start.with(folded, folded + "\U0010FFFF");
    while (by_start.next())
        keep_best(scores, by_start.integer(0), by_start.integer(1) != 0 ? whole_word : start_of_word);
    Query by_sound{db, "SELECT participant_id FROM participant_key WHERE key = ?"};
    for (const auto& key : util::search_keys(folded)) {
        if (!key.starts_with('~'))
            continue;
        by_sound.with(key);
        while (by_sound.next())
            keep_best(scores, by_sound.integer(0), sound);
    }
    return scores;
}

} // namespace

std::vector<Found> find_people(SQLite::Database& db, const std::string& query) {
    const auto words = util::split_words(util::fold(query));
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
    std::vector<Found> found;
    Query code{db, "SELECT code FROM participant WHERE id = ?"};
    for (const auto& [row, score] : everyone)
        if (code.with(row).next())
            found.push_back({code.code<domain::ParticipantCode>(0), score});
    std::sort(found.begin(), found.end(), [](const Found& a, const Found& b) {
        return a.score != b.score ? a.score > b.score : a.participant < b.participant;
    });
    return found;
}

std::vector<std::string> keys_of(const domain::PersonName& name) {
    std::set<std::string> words;
    for (const auto* form : {&name.latin, &name.own, &name.badge, &name.sort})
        for (auto& word : util::split_words(*form))
            words.insert(std::move(word));
    return util::search_keys(util::join({words.begin(), words.end()}, " "));
}

std::vector<domain::ParticipantCode> codes_of_namesakes(SQLite::Database& db,
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
    std::vector<domain::ParticipantCode> codes;
    Query code{db, "SELECT code FROM participant WHERE id = ?"};
    for (const auto person : people)
        if (code.with(person).next())
            codes.push_back(code.code<domain::ParticipantCode>(0));
    std::sort(codes.begin(), codes.end());
    return codes;
}

} // namespace plenary::registry
