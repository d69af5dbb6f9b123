#include "domain/import_delegations.hpp"

#include "domain/countries.hpp"
#include "util/text.hpp"

#include <algorithm>

namespace plenary::domain {

namespace {

/// Of the words of a name: `ministry-of-foreign-affairs`.
std::string slug_of(const std::string& name) {
    constexpr std::size_t longest = 48;
    std::string slug;
    for (const auto& word : util::split_words(names::fold(name))) {
        std::string plain;
        std::copy_if(word.begin(), word.end(), std::back_inserter(plain),
                     [](char c) { return (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9'); });
        if (!plain.empty() && slug.size() + plain.size() < longest)
            slug += (slug.empty() ? "" : "-") + plain;
    }
    return slug.empty() ? "institution" : slug;
}

/// In what language a list names it is not known.
LocalText name_of(const std::string& text) {
    LocalText name;
    name.set("und", text);
    return name;
}

} // namespace

ListedDelegations::ListedDelegations(const std::vector<Delegation>& delegations) {
    for (const auto& delegation : delegations) {
        index_.add(delegation.code, delegation.name);
        index_.add(delegation.code, delegation.formal_name);
        auto& listed = listed_[delegation.code.text()];
        listed.delegation = &delegation;
        for (const auto& institution : delegation.institutions)
            listed.index.add(institution.code, institution.name);
    }
    // Where no delegation goes by that name, a State does.
    for (const auto& delegation : delegations)
        if (const auto* country = find_country(delegation.code.text())) {
            LocalText names{std::string{country->name}};
            names.set("alpha-2", std::string{country->alpha2});
            index_.add(delegation.code, names);
        }
}

std::variant<DelegationCode, Complaint> ListedDelegations::find(const std::string& text) const {
    if (auto found = index_.find(text))
        return *std::move(found);
    auto remedy = Remedy{index_.hint(text)};
    if (remedy.empty())
        remedy = {"see ", Step{Act::list_things, {"delegation"}}};
    return Complaint{"delegation", text, "no delegation has this code or name", std::move(remedy)};
}

bool ListedDelegations::has(const DelegationCode& delegation, const InstitutionCode& institution) const {
    return listed_.at(delegation.text()).index.find(institution.text()) == institution;
}

std::variant<InstitutionCode, Complaint>
ListedDelegations::institution(const DelegationCode& delegation, const std::string& text, bool all_new) {
    auto& listed = listed_.at(delegation.text());
    if (auto found = listed.index.find(text))
        return *std::move(found);
    if (const auto hint = listed.index.hint(text); !hint.empty() && !all_new)
        return Complaint{"institution",
                         text,
                         delegation.text() + " has no institution of this name",
                         {hint + " ", Step{Act::enter_as_new}, " if it is another one"}};
    const auto stem = slug_of(text);
    InstitutionCode code{stem};
    for (int number = 2; has(delegation, code); ++number)
        code = InstitutionCode{stem + "-" + std::to_string(number)};
    listed.made.push_back({{code, name_of(text)}, false});
    listed.index.add(code, listed.made.back().institution.name);
    return code;
}

void ListedDelegations::use(const DelegationCode& delegation, const InstitutionCode& institution) {
    auto& listed = listed_.at(delegation.text());
    const auto made = std::find_if(listed.made.begin(), listed.made.end(),
                                   [&](const Made& each) { return each.institution.code == institution; });
    if (made == listed.made.end() || made->is_used)
        return;
    made->is_used = true;
    if (std::find(extended_.begin(), extended_.end(), delegation.text()) == extended_.end())
        extended_.push_back(delegation.text());
}

std::vector<Delegation> ListedDelegations::extended() const {
    std::vector<Delegation> delegations;
    for (const auto& code : extended_) {
        const auto& listed = listed_.at(code);
        auto delegation = *listed.delegation;
        for (const auto& made : listed.made)
            if (made.is_used)
                delegation.institutions.push_back(made.institution);
        delegations.push_back(std::move(delegation));
    }
    return delegations;
}

std::vector<NewInstitution> ListedDelegations::made() const {
    std::vector<NewInstitution> all;
    for (const auto& code : extended_)
        for (const auto& made : listed_.at(code).made)
            if (made.is_used)
                all.push_back({DelegationCode{code}, made.institution});
    return all;
}

} // namespace plenary::domain
