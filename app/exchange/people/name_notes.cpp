#include "exchange/people/name_notes.hpp"

#include "exchange/columns/values.hpp"
#include "exchange/headers/folded_words.hpp"
#include "exchange/lines/cell_letters.hpp"
#include "exchange/people/name_titles.hpp"
#include "names/fold.hpp"
#include "util/text.hpp"
#include "util/unicode.hpp"

#include <algorithm>
#include <array>
#include <utility>

namespace plenary::exchange {

namespace {

using domain::RegistrationStatus;

enum class NoteKind { none, status, other, unclear };

/// In a script that has capitals.
bool begins_with_small_letter(std::string_view word) {
    constexpr char32_t behind_scripts_with_cases = 0x590;
    const auto letters = util::unicode::code_points(word);
    return !letters.empty() && letters.front() >= U'a' && letters.front() < behind_scripts_with_cases &&
           util::unicode::is_word_part(letters.front()) &&
           util::unicode::to_lower(letters.front()) == letters.front();
}

/// "replacing Ms. Green", "вместо Иванова"
bool names_whom_it_replaces(std::string_view note) {
    static const FoldedWords words{"replacing",      "replaces",        "replacement for", "replacement of",
                                   "in place of",    "instead of",      "on behalf of",    "substituting",
                                   "substitute for", "substitutes",     "in lieu of",      "remplace",
                                   "remplaçant",     "en remplacement", "à la place",      "reemplaza",
                                   "en reemplazo",   "en lugar de",     "sustituye",       "en sustitución",
                                   "вместо",         "взамен",          "заменяет",        "замена",
                                   "anstelle",       "anstatt",         "statt",           "ersetzt",
                                   "vertritt",       "in vertretung",   "namiesto",        "zastupuje"};
    return words.beginning(names::fold(note)) > 0;
}

/// Whoever stands in the cell does not come, or the other one does.
bool names_who_replaces(std::string_view note) {
    static const FoldedWords words{"replaced by",     "remplacé par",   "remplacée par", "reemplazado por",
                                   "reemplazada por", "заменен",        "заменена",      "ersetzt durch",
                                   "vertreten durch", "represented by", "nahradený"};
    return words.beginning(names::fold(note)) > 0;
}

/// Each part of "online only", "joins via Zoom" tells it, or words beside them do not stand with a capital letter.
bool tells_way_among_few(std::string_view note) {
    constexpr std::size_t few = 4;
    const auto words = util::split_words(std::string{note});
    return tells_way_of_attending(note) ||
           (words.size() <= few && std::any_of(words.begin(), words.end(), tells_way_of_attending) &&
            std::all_of(words.begin(), words.end(), [](const std::string& word) {
                return begins_with_small_letter(word) || tells_way_of_attending(word);
            }));
}

NoteKind kind_of_note(std::string_view note) {
    static const FoldedWords more_than_status{"new", "ok", "final", "active", "complete"};
    if (!has_letter(note) || is_plain_answer(note))
        return NoteKind::none;
    if (names_who_replaces(note))
        return NoteKind::unclear;
    if (names_whom_it_replaces(note) || tells_way_among_few(note) || tells_who_came(note))
        return NoteKind::other;
    return read_status(note) && !more_than_status.has(names::fold(note)) ? NoteKind::status : NoteKind::none;
}

/// "née Saar", "dit Le Petit": a name goes on.
bool goes_on_with_name(const std::vector<std::string>& words) {
    static const FoldedWords joining{"nee",    "ne",   "born",   "geb",   "geborene",   "rod",
                                     "roz",    "dit",  "dite",   "alias", "aka",        "known",
                                     "called", "nata", "nacida", "урожд", "урожденная", "по"};
    return std::any_of(words.begin(), words.end(),
                       [](const std::string& word) { return joining.has(names::fold(word)); });
}

/// In brackets, all of small letters beside a name that has capitals, and no office: "arrives later".
bool is_remark(std::string_view note, std::string_view name) {
    constexpr std::size_t shortest = 4;
    const auto words = util::split_words(std::string{note});
    const auto letters = util::unicode::code_points(note);
    return letters.size() >= shortest && !begins_with_small_letter(util::trimmed(name)) &&
           std::all_of(words.begin(), words.end(), begins_with_small_letter) && !goes_on_with_name(words) &&
           !names_office(note) && !read_role_cell(note).role && !is_courtesy(note) && !is_degree(note) &&
           !is_suffix(note);
}

void add(NameNotes& notes, NoteKind kind, std::string note) {
    if (kind == NoteKind::unclear) {
        notes.unclear = std::move(note);
        return;
    }
    if (kind == NoteKind::other || notes.status) {
        notes.others.push_back(std::move(note));
        return;
    }
    notes.status = read_status(note);
    notes.status_words = std::move(note);
}

/// Puts a name together from what stands before a note and behind it.
std::string joined_around(std::string_view before, std::string_view behind) {
    auto name = util::trim(before);
    auto rest = util::trim(behind);
    const bool is_parted = rest.empty() || rest.front() == ',' || rest.front() == ';';
    return name + (name.empty() || is_parted ? "" : " ") + rest;
}

bool take_bracket(std::string& name, NameNotes& notes) {
    for (auto open = name.find_first_of("(["); open != std::string::npos;
         open = name.find_first_of("([", open + 1)) {
        const auto close = name.find(name[open] == '(' ? ')' : ']', open);
        if (close == std::string::npos)
            return false;
        auto note = util::trim(std::string_view{name}.substr(open + 1, close - open - 1));
        auto rest =
            joined_around(std::string_view{name}.substr(0, open), std::string_view{name}.substr(close + 1));
        auto kind = kind_of_note(note);
        if (kind == NoteKind::none && is_remark(note, rest))
            kind = NoteKind::other;
        if (kind == NoteKind::none || !has_letter(rest))
            continue;
        add(notes, kind, std::move(note));
        name = std::move(rest);
        return true;
    }
    return false;
}

constexpr std::array<std::string_view, 7> signs_before_notes{" - ", " – ", " — ", ",", ";", ":", "\n"};

/// "Eva Baker - cancelled". One word with a capital behind a comma and one word may be a given name.
bool take_note_behind(std::string& name, NameNotes& notes) {
    for (const auto sign : signs_before_notes) {
        const auto at = name.rfind(sign);
        if (at == std::string::npos || at == 0)
            continue;
        auto note = util::trim(std::string_view{name}.substr(at + sign.size()));
        auto rest = util::trim(std::string_view{name}.substr(0, at));
        const auto kind = kind_of_note(note);
        const bool may_be_name = sign == "," && util::split_words(rest).size() < 2 &&
                                 util::split_words(note).size() < 2 && !begins_with_small_letter(note);
        if (kind == NoteKind::none || may_be_name || !has_letter(rest))
            continue;
        add(notes, kind, std::move(note));
        name = std::move(rest);
        return true;
    }
    return false;
}

/// "Cancelled: Eva Baker", "WITHDRAWN - John Abbott".
bool take_before(std::string& name, NameNotes& notes) {
    for (const std::string_view sign : {":", " - ", " – ", " — "}) {
        const auto at = name.find(sign);
        if (at == std::string::npos || at == 0)
            continue;
        auto note = util::trim(std::string_view{name}.substr(0, at));
        auto rest = util::trim(std::string_view{name}.substr(at + sign.size()));
        if (kind_of_note(note) != NoteKind::status || util::split_words(rest).size() < 2)
            continue;
        add(notes, NoteKind::status, std::move(note));
        name = std::move(rest);
        return true;
    }
    return false;
}

/// "John ABBOTT withdrawn": in small letters behind a whole name, with no sign.
bool take_last_word(std::string& name, NameNotes& notes) {
    if (!begins_with_small_letter(std::string_view{name}.substr(name.rfind(' ') + 1)))
        return false;
    const auto words = util::split_words(name);
    if (words.size() < 3 || begins_with_small_letter(words.front()) ||
        kind_of_note(words.back()) != NoteKind::status ||
        read_status(words.back()) != RegistrationStatus::withdrawn)
        return false;
    add(notes, NoteKind::status, words.back());
    name = util::join({words.begin(), words.end() - 1}, " ");
    return true;
}

} // namespace

NameNotes take_notes(std::string& name) {
    constexpr std::size_t longest = 400; // nobody's name is
    NameNotes notes;
    while (name.size() <= longest && (take_bracket(name, notes) || take_note_behind(name, notes) ||
                                      take_before(name, notes) || take_last_word(name, notes)))
        continue;
    return notes;
}

std::string without_notes(std::string_view name) {
    std::string rest{name};
    (void)take_notes(rest);
    return rest;
}

} // namespace plenary::exchange
