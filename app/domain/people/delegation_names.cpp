#include "domain/people/delegation_names.hpp"

#include "domain/import/known_delegations.hpp"

#include <algorithm>

namespace plenary::domain {

namespace {

bool has(const LocalText& text, const std::string& language) {
    return text.by_language().contains(language);
}

/// The delegation as the table has it; null: it is not there. The acronym of an organization may be that of another.
const KnownDelegation* in_table(const Delegation& delegation) {
    const auto& all = known_delegations();
    const auto found = std::find_if(all.begin(), all.end(), [&](const KnownDelegation& known) {
        return known.code == delegation.code.text() && known.kind == delegation.kind;
    });
    if (found == all.end())
        return nullptr;
    if (delegation.kind == DelegationKind::state)
        return &*found;
    const auto named = find_known(delegation.name.in());
    return std::find(named.begin(), named.end(), &*found) == named.end() ? nullptr : &*found;
}

} // namespace

LocalText names_of(const Delegation& delegation) {
    auto names = delegation.name;
    if (const auto* known = in_table(delegation))
        for (const auto& [language, name] : known->name.by_language())
            if (!has(names, language))
                names.set(language, name);
    return names;
}

std::string name_in(const Delegation& delegation, const std::string& language) {
    if (!has(delegation.name, language))
        if (const auto* known = in_table(delegation); known && has(known->name, language))
            return std::string{known->name.in(language)};
    return std::string{delegation.name.in(language)};
}

std::string sort_name_in(const Delegation& delegation, const std::string& language) {
    for (const auto* stated : {&delegation.sort_name, &delegation.name})
        if (has(*stated, language))
            return std::string{stated->in(language)};
    if (const auto* known = in_table(delegation); known && has(known->name, language))
        return std::string{delegation_of(*known).sort_name.in(language)};
    const auto& names = delegation.sort_name.empty() ? delegation.name : delegation.sort_name;
    return std::string{names.in(language)};
}

} // namespace plenary::domain
