#include "domain/import/import_matching.hpp"

#include "domain/change/typed_code.hpp"
#include "domain/rules/rules.hpp"

#include <fmt/format.h>

#include <algorithm>

namespace plenary::domain {

ImportMatching::ImportMatching(const std::vector<Registration>& roster, const ImportPeople& people,
                               const ImportPlaces& places, const ListedDelegations& delegations)
    : roster_(roster), people_(people), places_(places), evidence_(places), delegations_(delegations) {}

std::optional<std::size_t> ImportMatching::place_of(const NamedRow& row,
                                                    const DelegationCode& delegation) const {
    auto place = places_.of(row.said, row.name, delegation);
    if (!place || !row.said.code.empty() || !row.said.participant.empty())
        return place;
    auto namesakes = places_.namesakes(row.said, row.name, delegation);
    if (namesakes.empty())
        namesakes.push_back(*place); // found by the address
    std::erase_if(namesakes, [&](std::size_t each) {
        const auto& is_not = row.said.is_not;
        return std::find(is_not.begin(), is_not.end(), roster_[each].participant.text()) != is_not.end();
    });
    if (namesakes.size() == 1)
        return namesakes.front();
    std::optional<std::size_t> best;
    std::array<bool, 4> best_fitness{};
    for (const auto each : namesakes)
        if (const auto own = fitness(each, row); !best || best_fitness < own) {
            best = each;
            best_fitness = own;
        }
    return best;
}

std::array<bool, 4> ImportMatching::fitness(std::size_t place, const NamedRow& row) const {
    const auto* person = people_.find(roster_[place].participant.text());
    if (person == nullptr)
        return {};
    const auto& known = people_.all()[*person];
    return {evidence_.agrees(row.said, known), evidence_.contradiction(row.said, known).empty(),
            !told_.contains(place), is_active(roster_[place].status)};
}

std::optional<Doubt> ImportMatching::doubt_about(std::size_t place, const NamedRow& row) {
    if (!row.said.code.empty() || !row.said.participant.empty())
        return std::nullopt;
    const auto& registration = roster_[place];
    const auto* person = people_.find(registration.participant.text());
    if (person == nullptr)
        return std::nullopt;
    const auto& known = people_.all()[*person];
    const bool is_told = !told_.insert(place).second;
    if (const auto why = evidence_.contradiction(row.said, known); !why.empty())
        return Doubt{known.code, score_against, "the same name, but " + why};
    if (is_told && !evidence_.agrees(row.said, known))
        return Doubt{known.code, 100, "another row of the list has the same name", true};
    if (!is_active(registration.status) && is_active(row.said.status.value_or(RegistrationStatus::confirmed)))
        return Doubt{known.code, 0,
                     fmt::format("{} is {}", registration.code.text(), word(registration.status))};
    return std::nullopt;
}

std::optional<Complaint> ImportMatching::mismatch(const ImportRow& row, const DelegationCode& delegation,
                                                  std::optional<std::size_t> place) const {
    if (!place && row.code.empty())
        return std::nullopt;
    if (!place)
        return Complaint{"code",
                         as_shown(row.code),
                         "the meeting has no registration with this code",
                         {"leave the code of a new person empty; numbers of another list are no codes: "
                          "leave their column out with ",
                          Step{Act::map_column, {"HEADER", "-"}}}};
    const auto& registration = roster_[*place];
    const auto& code = registration.code.text();
    if (!row.participant.empty() && row.participant != registration.participant.text())
        return Complaint{"participant",
                         row.participant,
                         fmt::format("{} is the registration of {}", code, registration.participant.text()),
                         {"hand the seat over with ", Step{Act::replace_participant}}};
    if (auto complaint = part_unknown(row, registration.participant))
        return complaint;
    if (delegation != registration.delegation && delegations_.is_named(row) && row.code.empty())
        return Complaint{
            "delegation", row.delegation,
            fmt::format("{} is a registration of {}", code, registration.delegation.text()),
            fmt::format("write {} into a column 'code' if the person now comes with this delegation", code)};
    return std::nullopt;
}

std::optional<Complaint> ImportMatching::part_unknown(const ImportRow& row,
                                                      const ParticipantCode& person) const {
    const auto place = people_.find(person.text());
    if (row.code.empty() || !place || !states_one_part(row))
        return std::nullopt;
    const auto& name = people_.all()[*place].name;
    if (with_stated_part(name, row))
        return std::nullopt;
    const bool is_family = !row.name.family.empty();
    return Complaint{is_family ? "family" : "given", is_family ? row.name.family : row.name.given,
                     fmt::format("it is not known which part of '{}' is the family name", name.latin),
                     "state both, or the whole name"};
}

bool ImportMatching::stays_behind(const ImportRow& row, const DelegationCode& delegation,
                                  std::optional<std::size_t> place) const {
    if (!place || roster_[*place].delegation == delegation)
        return false;
    const auto& former = roster_[*place].institution;
    return former && former->text() == row.institution && !delegations_.has(delegation, *former);
}

} // namespace plenary::domain
