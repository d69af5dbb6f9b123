#include "domain/import_row.hpp"

#include "util/text.hpp"

namespace plenary::domain {

void take_text(std::string& known, const std::string& stated) {
    if (!stated.empty() && stated != util::trimmed(known))
        known = stated;
}

void take_name(PersonName& known, const PersonName& name, const ImportRow& row) {
    const auto is_new = [](const std::string& stated, const std::string& form) {
        return !stated.empty() && stated != util::trimmed(form);
    };
    const bool is_known = !is_new(row.whole_name, known.latin) && !row.whole_name.empty();
    const bool other_own = !is_known && is_new(name.own, known.own);
    if (!is_known && (states_latin(row.name) || other_own) && is_new(name.latin, known.latin))
        known.latin = name.latin;
    if (other_own || is_new(row.name.own, known.own))
        known.own = name.own;
    if (is_new(row.name.badge, known.badge))
        known.badge = name.badge;
    if (row.name.sort.empty() ? is_new(name.sort, known.sort) : is_new(row.name.sort, known.sort))
        known.sort = name.sort;
}

KnownDelegations::KnownDelegations(const std::vector<Delegation>& delegations) {
    for (const auto& delegation : delegations) {
        delegations_.add(delegation.code, delegation.name);
        delegations_.add(delegation.code, delegation.formal_name);
        auto& institutions = institutions_[delegation.code.text()];
        for (const auto& institution : delegation.institutions)
            institutions.add(institution.code, institution.name);
    }
}

std::optional<DelegationCode> KnownDelegations::find(const std::string& text, Refusal& refusal) const {
    auto found = delegations_.find(text);
    if (!found)
        refusal = {"delegation", text, "no delegation has this code or name",
                   delegations_.hint(text, "see 'plenary delegation list'")};
    return found;
}

std::optional<InstitutionCode> KnownDelegations::find_institution(const DelegationCode& delegation,
                                                                  const std::string& text,
                                                                  Refusal& refusal) const {
    const auto& index = institutions_.at(delegation.text());
    auto found = index.find(text);
    if (!found)
        refusal = {"institution", text, delegation.text() + " has no such institution",
                   index.hint(text, "leave it out, or add it to the delegation")};
    return found;
}

} // namespace plenary::domain
