#include "names/fold.hpp"
#include "names/romanise.hpp"
#include "report/documents/paper_person.hpp"
#include "report/documents/papers.hpp"
#include "util/text.hpp"
#include "util/utf8.hpp"

#include <algorithm>
#include <map>
#include <set>

namespace plenary::report {

using namespace domain;

namespace {

bool has_latin_letter(std::string_view text) {
    for (std::size_t at = 0; at < text.size();)
        if (names::is_latin(util::next_code_point(text, at)))
            return true;
    return false;
}

std::string person_in_words(const ListedPerson& person) {
    return person.registration->code.text() + " " + person.participant->name.latin;
}

/// "3 persons with ...: A, B and C"; of many only the first.
void add_warning(std::vector<std::string>& warnings, const std::vector<std::string>& named,
                 std::string_view one, std::string_view several) {
    if (named.empty())
        return;
    warnings.push_back(
        (named.size() == 1 ? std::string{one} : std::to_string(named.size()) + " " + std::string{several}) +
        ": " + util::some_in_words(named));
}

/// Those of a delegation whose name another member has too.
void note_same_names(const ListedDelegation& delegation, std::vector<std::string>& same) {
    std::map<std::string, std::vector<std::string>> by_name;
    for (const auto& person : delegation.people)
        by_name[names::fold(person.participant->name.latin)].push_back(person_in_words(person));
    for (const auto& [name, people] : by_name)
        if (people.size() > 1)
            same.push_back(util::join(people, " = "));
}

/// Those who asked not to be listed, and which of them are heads.
struct Unlisted {
    std::int64_t people = 0;
    std::set<DelegationCode> headed;
};

Unlisted unlisted_of(const PaperRequest& request) {
    auto all = request;
    all.for_everybody = false;
    Unlisted unlisted;
    for (const auto& listed : roster_of(all))
        for (const auto& delegation : listed.delegations)
            for (const auto& person : delegation.people) {
                if (person.participant->listed != Consent::refused)
                    continue;
                ++unlisted.people;
                if (person.registration->role == Role::head)
                    unlisted.headed.insert(delegation.delegation->code);
            }
    return unlisted;
}

} // namespace

std::vector<std::string> roster_warnings(const PaperRequest& request,
                                         const std::vector<ListedClass>& roster) {
    std::vector<std::string> bare;
    std::vector<std::string> same;
    std::vector<std::string> headless;
    std::vector<std::string> two_headed;
    std::vector<std::string> foreign;
    const auto unlisted = unlisted_of(request);
    for (const auto& listed : roster) {
        if (!listed.is_listed)
            continue;
        for (const auto& delegation : listed.delegations) {
            note_same_names(delegation, same);
            for (const auto& person : delegation.people) {
                if (function_of(*person.registration, request.language).empty() &&
                    !person.registration->institution)
                    bare.push_back(person_in_words(person));
                if (!has_latin_letter(person.participant->name.latin))
                    foreign.push_back(person_in_words(person));
            }
            const auto heads = std::count_if(
                delegation.people.begin(), delegation.people.end(),
                [](const ListedPerson& person) { return person.registration->role == Role::head; });
            const bool is_state = delegation.delegation->kind == DelegationKind::state;
            if (heads == 0 && is_state && !listed.is_staff() &&
                !unlisted.headed.contains(delegation.delegation->code))
                headless.push_back(delegation.name);
            if (heads > 1)
                two_headed.push_back(delegation.name);
        }
    }
    std::vector<std::string> warnings;
    if (unlisted.people > 0)
        warnings.push_back(util::counted(unlisted.people, "person") +
                           " asked not to be listed: left out, of the figures too");
    add_warning(warnings, bare, "a person has neither function nor institution",
                "persons have neither function nor institution");
    add_warning(warnings, same, "a name stands twice in a delegation", "names stand twice in a delegation");
    add_warning(warnings, headless, "a delegation has no head", "delegations have no head");
    add_warning(warnings, two_headed, "a delegation has more heads than one",
                "delegations have more heads than one");
    add_warning(warnings, foreign, "a name has no Latin letters", "names have no Latin letters");
    return warnings;
}

} // namespace plenary::report
