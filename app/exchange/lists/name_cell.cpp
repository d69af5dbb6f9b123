#include "exchange/lists/name_cell.hpp"

#include "names/fold.hpp"
#include "util/text.hpp"
#include "util/unicode.hpp"

#include <algorithm>
#include <set>
#include <vector>

namespace plenary::exchange {

namespace {

/// Words of which each is a title, or one with the next. "M." is one where the list has others of its kind, else an
/// initial; so is "Г." in capitals.
bool is_title(const std::string& word, bool m_is_title) {
    static const auto words = [] {
        std::set<std::string> folded;
        for (const auto* each :
             {"mr",    "mrs",    "ms",     "miss",  "mx",      "mme",      "mlle",     "madame", "monsieur",
              "sr.",   "sra",    "sra.",   "srta",  "srta.",   "dr",       "dra",      "dra.",   "prof",
              "prof.", "h.e.",   "he.",    "s.e.",  "s.e.m.",  "amb.",     "gen.",     "col.",   "lt.",
              "maj.",  "capt.",  "herr",   "frau",  "hr.",     "fr.",      "ing.",     "mag.",   "mgr.",
              "judr.", "phdr.",  "eng.",   "hon.",  "rev.",    "г-н",      "г-жа",     "гн.",    "проф.",
              "д-р",   "dipl.",  "assoc.", "h.h.",  "h.r.h.",  "h.m.",     "señor",    "señora", "don.",
              "pán",   "pani",   "г.",     "ген.",  "полк.",   "акад.",    "к.ю.н.",   "д.ю.н.", "sir",
              "shri",  "smt.",   "dña.",   "on.",   "госпожа", "господин", "baroness", "excmo.", "excma.",
              "ilmo.", "ilma.",  "lic.",   "lcda.", "adm.",    "brig.",    "cdr.",     "sgt.",   "supt.",
              "insp.", "д.э.н.", "к.э.н."})
            folded.insert(names::fold(each) + (std::string_view{each}.ends_with('.') ? "." : ""));
        return folded;
    }();
    if (word == "M." || word == "MM." || word == "Г.")
        return m_is_title;
    const auto folded = names::fold(word);
    const bool has_stop = word.ends_with('.');
    return words.contains(folded) || (has_stop && words.contains(folded + "."));
}

bool is_degree(std::string_view text) {
    static const std::set<std::string> words{"phd",  "ph d", "md",  "m d", "mba",   "msc", "m sc", "ma",
                                             "llm",  "ll m", "llb", "jd",  "j d",   "esq", "bsc",  "csc",
                                             "drsc", "dr",   "mph", "pe",  "dphil", "edd", "rn"};
    return words.contains(names::fold(text));
}

bool is_suffix(std::string_view text) {
    static const std::set<std::string> words{"jr",     "sr",     "ii",   "iii", "iv",
                                             "junior", "senior", "fils", "père"};
    return words.contains(names::fold(text));
}

/// Whether a word of it is what people are by their office: "First Secretary", "Director of Treaties".
bool is_position(std::string_view text) {
    static const auto offices = [] {
        std::set<std::string> folded;
        for (const auto* word : {"minister",      "ministre",      "ministro",
                                 "ministra",      "министр",       "ambassador",
                                 "ambassadeur",   "ambassadrice",  "embajador",
                                 "embajadora",    "посол",         "counsellor",
                                 "counselor",     "conseiller",    "conseillère",
                                 "consejero",     "consejera",     "советник",
                                 "secretary",     "secrétaire",    "secretario",
                                 "secretaria",    "секретарь",     "attaché",
                                 "attache",       "атташе",        "agregado",
                                 "director",      "directeur",     "directrice",
                                 "directora",     "директор",      "chief",
                                 "chef",          "jefe",          "jefa",
                                 "начальник",     "руководитель",  "officer",
                                 "adviser",       "advisor",       "asesor",
                                 "deputy",        "заместитель",   "expert",
                                 "эксперт",       "specialist",    "специалист",
                                 "manager",       "coordinator",   "assistant",
                                 "помощник",      "consul",        "консул",
                                 "president",     "chairman",      "chairperson",
                                 "commissioner",  "inspector",     "инспектор",
                                 "prosecutor",    "прокурор",      "lawyer",
                                 "юрист",         "analyst",       "researcher",
                                 "lecturer",      "delegate",      "representative",
                                 "представитель", "representante", "représentant",
                                 "head",          "judge",         "судья",
                                 "engineer",      "consultant",    "leiter",
                                 "leiterin",      "referent",      "referentin",
                                 "botschafter",   "riaditeľ",      "veľvyslanec",
                                 "radca",         "ministry",      "ministère",
                                 "ministerio",    "министерство",  "department",
                                 "департамент",   "управление",    "отдел",
                                 "embassy",       "ambassade",     "embajada",
                                 "посольство",    "mission",       "office",
                                 "agency",        "committee",     "комитет",
                                 "university",    "institute",     "institut",
                                 "division",      "ministerium",   "ministerstvo",
                                 "mfa",           "мид",           "secretariat",
                                 "секретариат",   "programme",     "coordinador",
                                 "coordinateur",  "координатор",   "менеджер",
                                 "аналитик",      "interpreter",   "переводчик",
                                 "депутат",       "генеральный",   "заведующий",
                                 "ведущий",       "главный"})
            folded.insert(names::fold(word));
        return folded;
    }();
    const auto words = util::split_words(names::fold(text));
    return std::any_of(words.begin(), words.end(),
                       [](const std::string& word) { return offices.contains(word); });
}

/// Takes "1." or "12)" off the front: it numbers the list.
void take_number(std::string& text) {
    const auto figures = text.find_first_not_of("0123456789");
    if (figures == 0 || figures == std::string::npos || figures > 4 ||
        (text[figures] != '.' && text[figures] != ')'))
        return;
    const auto rest = util::trim(std::string_view{text}.substr(figures + 1));
    if (!rest.empty())
        text = rest;
}

/// Where the office begins behind a name; `npos` where none does. Of several commas that before which the names
/// end: "Abbott, Tom, Counsellor".
struct Break {
    std::size_t at = std::string::npos;
    std::size_t length = 0;
};

Break find_position(const std::string& text) {
    for (const std::string_view sign : {"\n", ",", " - ", " – ", " — "})
        for (auto at = text.find(sign); at != std::string::npos; at = text.find(sign, at + sign.size())) {
            const auto behind = std::string_view{text}.substr(at + sign.size());
            if (at > 0 && is_position(sign == "," ? behind.substr(0, behind.find(',')) : behind))
                return {at, sign.size()};
        }
    const auto open = text.find('(');
    const bool is_behind = open != std::string::npos && open > 0;
    return is_behind && is_position(std::string_view{text}.substr(open)) ? Break{open, 1} : Break{};
}

/// What the header says to be there, whatever it is: behind a comma only where a whole name stands before it.
Break find_whatever_stands_behind(const std::string& text) {
    for (const std::string_view sign : {"\n", " - ", " – ", " — "})
        if (const auto at = text.find(sign); at != std::string::npos && at > 0)
            return {at, sign.size()};
    const auto comma = text.find(',');
    if (comma == std::string::npos || util::split_words(text.substr(0, comma)).size() < 2)
        return {};
    const auto behind = std::string_view{text}.substr(comma + 1);
    return is_degree(behind) || is_suffix(behind) ? Break{} : Break{comma, 1};
}

/// Takes the office off that stands behind a name, in the same cell.
std::string take_position(std::string& text, bool is_surely_there) {
    auto found = find_position(text);
    if (found.at == std::string::npos && is_surely_there)
        found = find_whatever_stands_behind(text);
    if (found.at == std::string::npos)
        return {};
    auto rest = util::trim(std::string_view{text}.substr(found.at + found.length));
    if (text[found.at] == '(' && rest.ends_with(')'))
        rest.pop_back();
    text = util::trim(std::string_view{text}.substr(0, found.at));
    while (text.ends_with(','))
        text.pop_back();
    return util::join(util::split_words(rest), " ");
}

/// Takes "(Ms.)" off the end.
std::string take_bracketed_title(std::string& text) {
    const auto open = text.rfind('(');
    if (open == std::string::npos || open == 0 || !text.ends_with(')'))
        return {};
    auto inside = util::trim(std::string_view{text}.substr(open + 1, text.size() - open - 2));
    if (!is_courtesy(inside))
        return {};
    text = util::trim(std::string_view{text}.substr(0, open));
    return inside;
}

std::vector<std::string> parts_of(std::string_view text) {
    std::vector<std::string> parts;
    for (;;) {
        const auto end = text.find(',');
        if (const auto part = util::trimmed(text.substr(0, end)); !part.empty())
            parts.emplace_back(part);
        if (end == std::string_view::npos)
            return parts;
        text.remove_prefix(end + 1);
    }
}

/// Takes those that `is_one` off behind the first part; returns them with commas between.
std::string take(std::vector<std::string>& parts, bool (*is_one)(std::string_view)) {
    std::vector<std::string> taken;
    for (std::size_t i = 1; i < parts.size();)
        if (is_one(parts[i])) {
            taken.push_back(parts[i]);
            parts.erase(parts.begin() + static_cast<std::ptrdiff_t>(i));
        } else {
            ++i;
        }
    return util::join(taken, ", ");
}

} // namespace

std::string take_titles(std::string& text, bool m_is_title) {
    const auto words = util::split_words(text);
    std::size_t titles = 0;
    while (titles < words.size() && is_title(words[titles], m_is_title))
        ++titles;
    if (titles == 0 || titles == words.size())
        return {};
    const auto from = words.begin() + static_cast<std::ptrdiff_t>(titles);
    text = util::join({from, words.end()}, " ");
    return util::join({words.begin(), from}, " ");
}

std::string take_academic(std::string& titles) {
    static const auto academic = [] {
        std::set<std::string> words;
        for (const auto* word :
             {"dr",   "dra", "prof", "assoc", "ing", "mag",  "mgr",   "judr",  "phdr",  "eng",
              "dipl", "lic", "lcda", "проф",  "д-р", "акад", "к.ю.н", "д.ю.н", "д.э.н", "к.э.н"})
            words.insert(names::fold(word));
        return words;
    }();
    std::vector<std::string> taken;
    auto words = util::split_words(titles);
    std::erase_if(words, [&](const std::string& word) {
        const bool is_academic = academic.contains(names::fold(word)) || is_degree(word);
        if (is_academic)
            taken.push_back(word);
        return is_academic;
    });
    titles = util::join(words, " ");
    return util::join(taken, " ");
}

bool names_several(std::string_view text, Behind behind_name) {
    static const std::set<std::string> joining{"and", "и", "et", "und", "&", "+"};
    const bool may_be =
        text.find_first_of("&;+") != std::string_view::npos || text.find(" and ") != std::string_view::npos ||
        text.find(" и ") != std::string_view::npos || text.find(" et ") != std::string_view::npos ||
        text.find(" und ") != std::string_view::npos;
    if (!may_be)
        return false;
    const auto name = read_name_cell(text, behind_name).name;
    if (name.find(';') != std::string::npos)
        return true;
    const auto words = util::split_words(name);
    return std::any_of(words.begin(), words.end(),
                       [](const std::string& word) { return joining.contains(word); });
}

namespace {

enum class Letters { none, latin, other, both };

Letters letters_of(std::string_view text) {
    constexpr char32_t end_of_latin = 0x250;
    bool has_latin = false;
    bool has_other = false;
    for (const auto c : util::unicode::code_points(text)) {
        if (util::unicode::to_lower(c) < U'a' || !util::unicode::is_word_part(c))
            continue;
        (c < end_of_latin ? has_latin : has_other) = true;
    }
    if (has_latin && has_other)
        return Letters::both;
    return has_latin ? Letters::latin : has_other ? Letters::other : Letters::none;
}

} // namespace

std::optional<TwoScripts> in_two_scripts(std::string_view text) {
    const auto sign = text.find_first_of("/|(\n");
    if (sign == std::string_view::npos || letters_of(text) != Letters::both)
        return std::nullopt;
    auto first = util::trim(text.substr(0, sign));
    auto second = util::trim(text.substr(sign + 1));
    if (text[sign] == '(' && second.ends_with(')'))
        second.pop_back();
    const auto one = letters_of(first);
    const auto other = letters_of(second);
    const bool are_names = util::split_words(first).size() > 1 && util::split_words(second).size() > 1 &&
                           !is_position(first) && !is_position(second) &&
                           second.find_first_of("/|()\n,;") == std::string::npos;
    if (!are_names || one == other || one == Letters::both || other == Letters::both)
        return std::nullopt;
    return one == Letters::latin ? TwoScripts{std::move(second), std::move(first)}
                                 : TwoScripts{std::move(first), std::move(second)};
}

bool names_office(std::string_view text) {
    return is_position(text);
}

bool is_courtesy(std::string_view text) {
    const auto words = util::split_words(std::string{text});
    return !words.empty() && std::all_of(words.begin(), words.end(),
                                         [](const std::string& word) { return is_title(word, true); });
}

NameCell read_name_cell(std::string_view text, Behind behind_name, bool m_is_title) {
    NameCell cell;
    cell.name = std::string{text};
    take_number(cell.name);
    cell.position = take_position(cell.name, behind_name == Behind::position);
    cell.name = util::join(util::split_words(cell.name), " ");
    cell.courtesy = take_titles(cell.name, m_is_title);
    if (auto title = take_bracketed_title(cell.name); cell.courtesy.empty())
        cell.courtesy = std::move(title);
    auto parts = parts_of(cell.name);
    cell.degrees = take(parts, is_degree);
    const auto suffix = take(parts, is_suffix);
    if (parts.size() > 2 || parts.empty())
        return cell; // as it stands: nothing tells what these are
    const auto behind = suffix.empty() ? "" : ", " + suffix;
    if (parts.size() == 1) {
        cell.name = parts[0] + behind;
        return cell;
    }
    cell.given = parts[1];
    if (auto title = take_titles(cell.given, m_is_title); cell.courtesy.empty())
        cell.courtesy = std::move(title);
    cell.family = parts[0] + behind;
    cell.name = cell.given + " " + cell.family;
    return cell;
}

} // namespace plenary::exchange
