#include "registry/log/mentions.hpp"

#include "names/fold.hpp"
#include "util/text.hpp"
#include "util/unicode.hpp"

#include <algorithm>
#include <array>

namespace plenary::registry {

using namespace domain;

namespace {

/// Place and text. Who took part in something is no text, and what is said of people themselves is taken away.
constexpr std::array typed_texts{
    "SELECT 'participant ' || p.code || ', details/' || d.key, d.text FROM participant_detail AS d "
    "JOIN participant AS p ON p.id = d.participant_id ORDER BY 1",
    "SELECT 'registration ' || m.code || '/' || r.code || ', details/' || d.key, d.text FROM "
    "registration_detail AS d JOIN registration AS r ON r.id = d.registration_id JOIN meeting AS m ON m.id "
    "= r.meeting_id ORDER BY 1",
    "SELECT 'registration ' || m.code || '/' || r.code || ', position', r.position FROM registration AS r "
    "JOIN meeting AS m ON m.id = r.meeting_id WHERE r.position <> '' ORDER BY 1",
    "SELECT 'registration ' || m.code || '/' || r.code || ', desk-note', r.desk_note FROM registration AS r "
    "JOIN meeting AS m ON m.id = r.meeting_id WHERE r.desk_note <> '' ORDER BY 1",
    "SELECT 'registration ' || m.code || '/' || r.code || ', met-by', r.met_by FROM registration AS r "
    "JOIN meeting AS m ON m.id = r.meeting_id WHERE r.met_by <> '' ORDER BY 1",
    "SELECT 'meeting ' || m.code || ', invited/' || d.code || ', note', i.note FROM invitation AS i "
    "JOIN meeting AS m ON m.id = i.meeting_id JOIN delegation AS d ON d.id = i.delegation_id "
    "WHERE i.note <> '' ORDER BY 1",
    "SELECT 'meeting ' || m.code || ', topic ' || t.code || ', title', t.title FROM topic AS t "
    "JOIN meeting AS m ON m.id = t.meeting_id ORDER BY 1",
    "SELECT 'meeting ' || code || ', title', title FROM meeting ORDER BY code",
    "SELECT 'meeting ' || code || ', reason', reason FROM meeting ORDER BY code",
    "SELECT 'meeting ' || m.code || ', also-took-part', p.description FROM described_presence AS p "
    "JOIN meeting AS m ON m.id = p.meeting_id ORDER BY 1",
    "SELECT 'meeting ' || m.code || ', session ' || s.code || ', title', s.title FROM session AS s "
    "JOIN meeting AS m ON m.id = s.meeting_id ORDER BY 1",
    "SELECT 'meeting ' || m.code || ', agenda item ' || i.code || ', title', i.title FROM agenda_item AS i "
    "JOIN meeting AS m ON m.id = i.meeting_id ORDER BY 1",
    "SELECT 'meeting ' || m.code || ', version ' || t.version || ', note', t.note FROM released_timetable "
    "AS t JOIN meeting AS m ON m.id = t.meeting_id ORDER BY 1",
    "SELECT 'meeting ' || m.code || ', version ' || s.version || ', session ' || s.code || ', title', "
    "s.title FROM released_session AS s JOIN meeting AS m ON m.id = s.meeting_id ORDER BY 1",
    "SELECT 'series ' || code || ', purpose', purpose FROM series ORDER BY code",
    "SELECT 'outcome ' || code || ', text', text FROM outcome ORDER BY code",
    "SELECT 'speech ' || code || ', on-behalf-of', on_behalf_of FROM speech ORDER BY code",
    "SELECT 'acknowledgement ' || code || ', reason', reason FROM acknowledgement ORDER BY code",
    "SELECT coalesce('participant ' || p.code, 'delegation ' || d.code, 'venue ' || v.code, 'a room') || "
    "', unavailable ' || u.first_day || ', reason', u.reason FROM unavailability AS u LEFT JOIN "
    "participant AS p ON p.id = u.participant_id LEFT JOIN delegation AS d ON d.id = u.delegation_id LEFT "
    "JOIN venue AS v ON v.id = u.venue_id ORDER BY 1",
    "SELECT 'source ' || code || ', title', title FROM source ORDER BY code",
    // The log keeps what these were. Codes of things and of sources are no text.
    "SELECT 'log, action ' || c.action_id || ', ' || c.kind || ' ' || c.name || ', ' || j.key, j.value "
    "FROM change AS c, json_each(c.after) AS j WHERE c.kind NOT IN ('participant', 'registration', "
    "'check-in') AND typeof(j.value) = 'text' AND '/' || j.key || '/' NOT GLOB '*/code/*' AND '/' || j.key "
    "|| '/' NOT GLOB '*/source/*' ORDER BY c.id",
    "SELECT 'log, action ' || id || ', by', actor FROM action WHERE actor <> '' ORDER BY id",
};

/// Place and name of a desk: a few words, of which one that is of the person's name tells enough.
constexpr std::array desk_names{
    "SELECT 'check-in ' || m.code || '/' || r.code || ' of ' || e.at || ', desk', e.desk FROM check_in AS e "
    "JOIN registration AS r ON r.id = e.registration_id JOIN meeting AS m ON m.id = r.meeting_id "
    "WHERE e.desk <> '' ORDER BY e.id",
    "SELECT 'log, action ' || c.action_id || ', ' || c.kind || ' ' || c.name || ', desk', j.value "
    "FROM change AS c, json_each(c.after) AS j WHERE c.kind = 'check-in' AND j.key = 'desk' ORDER BY c.id",
    "SELECT 'log, action ' || id || ', desk', desk FROM action WHERE desk <> '' ORDER BY id",
};

/// A shorter word is part of too many names.
constexpr std::size_t shortest_word = 3;

/// Of the words of a text those that may be a family name, folded, between blanks: not the ones in small letters, as a rose is
/// no Ms. Rose.
std::string words_of_names(const std::string& text) {
    std::string words{' '};
    std::u32string word;
    const auto end = [&] {
        if (!word.empty() && util::unicode::to_upper(word.front()) == word.front())
            words += names::fold(util::unicode::to_utf8(word)) + ' ';
        word.clear();
    };
    for (const auto letter : util::unicode::code_points(text))
        if (util::unicode::is_word_part(letter))
            word += letter;
        else
            end();
    end();
    return words;
}

} // namespace

bool names_code(std::string_view text, std::string_view code) {
    const auto is_of_code = [](char c) {
        return (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9') || c == '-';
    };
    for (auto at = text.find(code); at != std::string_view::npos; at = text.find(code, at + 1)) {
        const auto end = at + code.size();
        if ((at == 0 || !is_of_code(text[at - 1])) && (end == text.size() || !is_of_code(text[end])))
            return true;
    }
    return false;
}

void Mentions::look_for(const Participant& person, const std::vector<ParticipantCode>& codes) {
    auto& wanted = wanted_.emplace_back();
    for (const auto& code : codes)
        wanted.codes.push_back(code.text());
    for (const auto* form : {&person.name.latin, &person.name.own, &person.name.badge, &person.name.sort}) {
        auto folded = names::fold(*form);
        for (auto& word : util::split_words(folded))
            if (util::unicode::code_points(word).size() >= shortest_word)
                wanted.words.push_back(' ' + std::move(word) + ' ');
        if (folded.find(' ') != std::string::npos)
            wanted.names.push_back(' ' + std::move(folded) + ' ');
    }
    if (const auto comma = person.name.sort.find(','); comma != std::string::npos)
        for (auto& word : util::split_words(names::fold(person.name.sort.substr(0, comma))))
            if (util::unicode::code_points(word).size() >= shortest_word)
                wanted.family.push_back(' ' + std::move(word) + ' ');
    for (const auto* address : {&person.email, &person.phone})
        if (!address->empty())
            wanted.addresses.push_back(*address);
}

void Mentions::add_to(std::vector<Forgotten>& forgotten, Database& db) const {
    for (const auto* sql : typed_texts)
        look_in(Query{db, sql}, is_in, forgotten);
    for (const auto* sql : desk_names)
        look_in(
            Query{db, sql},
            [](const Text& text, const Wanted& wanted) {
                return is_in(text, wanted) ||
                       std::any_of(wanted.words.begin(), wanted.words.end(), [&](const auto& word) {
                           return text.folded.find(word) != std::string::npos;
                       });
            },
            forgotten);
}

template<class IsIn>
void Mentions::look_in(Query&& row, IsIn is_named, std::vector<Forgotten>& forgotten) const {
    while (row.next()) {
        const auto typed = row.text(1);
        const Text text{typed, ' ' + names::fold(typed) + ' ', words_of_names(typed)};
        for (std::size_t i = 0; i < wanted_.size(); ++i)
            if (auto& places = forgotten[i].mentions; is_named(text, wanted_[i]))
                if (const auto place = row.text(0); places.empty() || places.back() != place)
                    places.push_back(place);
    }
}

bool Mentions::is_in(const Text& text, const Wanted& wanted) {
    const auto any = [](const auto& list, auto is_there) {
        return std::any_of(list.begin(), list.end(), is_there);
    };
    const auto stands_in = [](const std::string& words) {
        return [&words](const auto& name) { return words.find(name) != std::string::npos; };
    };
    return any(wanted.codes, [&](const auto& code) { return names_code(text.typed, code); }) ||
           any(wanted.names, stands_in(text.folded)) || any(wanted.family, stands_in(text.of_names)) ||
           any(wanted.addresses, stands_in(text.typed));
}

} // namespace plenary::registry
