#include "report/documents/paper_person.hpp"

#include "domain/people/personal.hpp"
#include "names/comparison.hpp"
#include "names/name_words.hpp"
#include "names/romanise.hpp"
#include "report/names.hpp"
#include "report/paper/alphabet.hpp"
#include "util/text.hpp"
#include "util/unicode.hpp"
#include "util/utf8.hpp"

#include <algorithm>
#include <optional>

namespace plenary::report {

using namespace domain;

namespace {

/// Whether the first letter is Cyrillic.
bool is_cyrillic(std::string_view text) {
    std::size_t at = 0;
    return !text.empty() && names::is_known_cyrillic(util::next_code_point(text, at));
}

/// The words of a name, in whatever order it has them.
std::vector<std::string> words_of(const std::string& name) {
    auto words = util::split_words(util::unicode::to_utf8(order_key(name, "")));
    std::sort(words.begin(), words.end());
    return words;
}

struct PartedName {
    std::string family;
    std::string given;
};

/// The name in the person's own script, parted where it begins or ends with what may be the family name in Latin letters;
/// nothing where neither does, or both.
std::optional<PartedName> parted_as(const std::string& own, const std::string& latin_family) {
    constexpr int least = 80; // of 100: the same name by another way of romanising
    const auto words = util::split_words(own);
    const auto family = names::name_words(latin_family);
    const auto joined = [&](std::size_t from, std::size_t to) {
        return util::join(std::vector(words.begin() + static_cast<std::ptrdiff_t>(from),
                                      words.begin() + static_cast<std::ptrdiff_t>(to)),
                          " ");
    };
    const auto is_family = [&](const std::string& part) {
        const auto own_words = names::name_words(part);
        return !own_words.empty() && names::NameComparison{own_words, family}.score() >= least;
    };
    const auto length = util::split_words(latin_family).size();
    if (family.empty() || words.size() <= length)
        return std::nullopt;
    const auto rest = words.size() - length;
    const bool is_first = is_family(joined(0, length));
    if (is_first == is_family(joined(rest, words.size())))
        return std::nullopt;
    return is_first ? PartedName{joined(0, length), joined(length, words.size())}
                    : PartedName{joined(rest, words.size()), joined(0, rest)};
}

/// What is the family name is known where the key of the name has a comma; nothing where anything of it would be lost.
std::optional<PartedName> parts_of(const PersonName& name) {
    const auto comma = name.sort.find(',');
    if (name.family().empty() || words_of(name.latin) != words_of(name.sort))
        return std::nullopt;
    return PartedName{name.family(), std::string{util::trim(std::string_view{name.sort}.substr(comma + 1))}};
}

/// The name as it stands in a list, without titles: as it is written where its parts are not known.
std::vector<Piece> name_pieces(const PersonName& name, const PaperRequest& request) {
    if (name.latin == forgotten_text)
        return {{paper_words(request.language).say(Phrase::forgotten_person)}};
    const bool in_own_script = request.language == "ru" && is_cyrillic(name.own);
    const auto style = name.printed ? name.printed : request.names;
    const auto parts = !style || *style == NameStyle::plain ? std::nullopt
                       : in_own_script                      ? parted_as(name.own, name.family())
                                                            : parts_of(name);
    if (!parts)
        return {{in_own_script ? name.own : name.latin}};
    if (*style == NameStyle::given_family)
        return {{parts->given}, {parts->family, true}};
    if (*style == NameStyle::family_given)
        return {{parts->family, true}, {parts->given}};
    return {{parts->family + ",", true}, {parts->given}};
}

} // namespace

std::string courtesy_of(const Participant& participant, const std::string& language) {
    const auto& others = participant.courtesy_title_in.by_language();
    const auto found = others.find(language);
    return found == others.end() ? title_in(participant.courtesy_title, paper_words(language))
                                 : found->second;
}

Line name_line(const Participant& participant, const PaperRequest& request) {
    Line line;
    const auto add = [&](std::string text, bool in_capitals = false) {
        if (!text.empty())
            line.pieces.push_back({(line.pieces.empty() ? "" : " ") + std::move(text), in_capitals});
    };
    add(courtesy_of(participant, request.language));
    // "Dr." stands before a name, "PhD" behind it.
    const auto academic = title_in(participant.academic_title, paper_words(request.language));
    const bool stands_before = participant.academic_title.ends_with('.');
    if (stands_before)
        add(academic);
    for (auto& piece : name_pieces(participant.name, request))
        add(std::move(piece.text), piece.in_capitals);
    if (!academic.empty() && !stands_before)
        line.pieces.push_back({", " + academic});
    return line;
}

bool is_forgotten(const Participant& participant) {
    return participant.name.latin == forgotten_text;
}

Whom whom(const ListedPerson& person) {
    return {person.registration->code.text() + " " + person.participant->name.latin,
            person.registration->delegation.text()};
}

std::string function_of(const Registration& registration, const std::string& language) {
    const auto& others = registration.position_in.by_language();
    const auto found = others.find(language);
    return found == others.end() ? registration.position : found->second;
}

std::string institution_of(const Registration& registration, const Delegation& delegation,
                           const std::string& language) {
    if (!registration.institution)
        return {};
    for (const auto& institution : delegation.institutions)
        if (institution.code == *registration.institution)
            return std::string{institution.name.in(language)};
    return {};
}

std::string function_and_institution(const Registration& registration, const Delegation& delegation,
                                     const std::string& language) {
    const auto function = function_of(registration, language);
    const auto institution = institution_of(registration, delegation, language);
    return function + (function.empty() || institution.empty() ? "" : ", ") + institution;
}

std::string sex_in_short(const Participant& participant, const PaperWords& words) {
    if (participant.gender == Gender::female)
        return words.say(Phrase::female_short);
    return participant.gender == Gender::male ? words.say(Phrase::male_short) : std::string{};
}

} // namespace plenary::report
