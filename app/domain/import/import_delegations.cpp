#include "domain/import/import_delegations.hpp"

#include "domain/people/countries.hpp"
#include "util/text.hpp"

#include <fmt/format.h>

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

/// "KAZ (Kazakhstan)".
std::string in_words(const KnownDelegation& known) {
    return std::string{known.code} + " (" + std::string{known.name.in()} + ")";
}

/// Two letters of a country, and not what is just as often an abbreviation of another name.
bool is_alpha2(std::string_view text) {
    if (text.size() != 2 || text == "NA")
        return false;
    return !find_known(text, TwoLetters::alpha2).empty() && find_known(text).size() == 1 &&
           find_known(text).front()->kind == DelegationKind::state && text != "UK";
}

/// Another State than that of the code, whose formal name has these initials in one of its languages: "SR" of the
/// Slovak Republic, and the code of Suriname. Null where there is none.
const KnownDelegation* with_initials(std::string_view code) {
    const auto letters = names::fold(code);
    const auto coded = find_known(code, TwoLetters::alpha2);
    for (const auto& known : known_delegations())
        for (const auto& [language, name] : known.formal_name.by_language()) {
            auto words = util::split_words(names::fold(name));
            if (!words.empty() && (words.front() == "the" || words.front() == "la" || words.front() == "le"))
                words.erase(words.begin());
            const bool is_so =
                words.size() == 2 && words[0].front() == letters[0] && words[1].front() == letters[1];
            if (is_so && (coded.empty() || coded.front() != &known))
                return &known;
        }
    return nullptr;
}

/// The code of two letters that is the only one in a list of names. Empty where there are several, or no names.
std::string lone_code(const std::vector<ImportRow>& rows) {
    constexpr std::size_t longest_alone = 3;
    std::string lone;
    bool has_names = false;
    for (const auto& row : rows) {
        has_names = has_names || row.delegation.size() > longest_alone;
        if (row.delegation.size() > longest_alone || row.delegation.empty() || row.delegation == lone)
            continue;
        if (!lone.empty() || !is_alpha2(row.delegation))
            return {};
        lone = row.delegation;
    }
    return has_names ? lone : std::string{};
}

} // namespace

ListedDelegations::ListedDelegations(const std::vector<Delegation>& delegations, const ImportOptions& options)
    : options_(options) {
    for (const auto& delegation : delegations)
        list(delegation, false);
    // Where no delegation goes by that name, a country does.
    for (const auto& delegation : delegations)
        if (const auto* country = find_country(delegation.code.text());
            country != nullptr && find_known(country->alpha3).empty()) {
            LocalText names{std::string{country->name}};
            names.set("alpha-2", std::string{country->alpha2});
            index_.add(delegation.code, names);
        }
    for (const auto& delegation : delegations)
        if (const auto who = find_known(delegation.code.text()); who.size() == 1)
            known_.emplace(who.front(), delegation.code);
    for (const auto& delegation : delegations)
        for (const auto& [language, name] : delegation.name.by_language())
            if (const auto who = find_known(name); who.size() == 1)
                known_.emplace(who.front(), delegation.code);
}

void ListedDelegations::list(const Delegation& delegation, bool is_new) {
    index_.add(delegation.code, delegation.name);
    index_.add(delegation.code, delegation.formal_name);
    auto& listed = listed_[delegation.code.text()];
    listed.delegation = delegation;
    listed.is_new = is_new;
    for (const auto& institution : delegation.institutions) {
        listed.index.add(institution.code, institution.name);
        listed.known.add(institution.code, institution.name);
    }
}

void ListedDelegations::note_spellings(const std::vector<ImportRow>& rows) {
    const bool some =
        std::any_of(rows.begin(), rows.end(), [](const ImportRow& row) { return is_alpha2(row.delegation); });
    letters_ = some ? TwoLetters::alpha2 : TwoLetters::anything;
    lone_letters_ = some ? lone_code(rows) : std::string{};
}

bool ListedDelegations::is_named(const ImportRow& row) const {
    return !row.delegation.empty() && (row.delegation != "NA" || letters_ == TwoLetters::alpha2);
}

const std::variant<DelegationCode, Complaint>& ListedDelegations::find(const std::string& text) {
    if (const auto found = found_.find(text); found != found_.end())
        return found->second;
    return found_.emplace(text, look_up(text)).first->second;
}

std::variant<DelegationCode, Complaint> ListedDelegations::look_up(const std::string& text) {
    if (listed_.contains(text))
        return DelegationCode{text};
    const auto named = index_.find(text);
    const auto who = find_known(text, letters_);
    if (!lone_letters_.empty() && text == lone_letters_ && who.size() == 1)
        if (const auto* other = with_initials(text))
            return shared(text, {who.front(), other});
    if (who.size() < 2)
        return named ? std::variant<DelegationCode, Complaint>{*named} : known_by_itself(text);
    const auto in_register = static_cast<std::size_t>(
        std::count_if(who.begin(), who.end(), [&](const auto* each) { return known_.contains(each); }));
    if (named && in_register < 2)
        return *named;
    return shared(text, who);
}

std::variant<DelegationCode, Complaint> ListedDelegations::known_by_itself(const std::string& text) {
    const auto who = find_known(text, letters_);
    if (who.empty())
        return unknown(text);
    const auto& known = *who.front();
    if (const auto found = known_.find(&known); found != known_.end())
        return found->second;
    DelegationCode code{std::string{known.code}};
    if (!options_.add_delegations)
        return Complaint{"delegation",
                         text,
                         "the registry has no delegation " + in_words(known),
                         {"add it, or let the import do so with ", Step{Act::add_delegations}}};
    auto delegation = delegation_of(known);
    delegation.sources = options_.sources;
    list(delegation, true);
    known_.emplace(&known, code);
    return code;
}

Complaint ListedDelegations::shared(const std::string& text,
                                    const std::vector<const KnownDelegation*>& who) const {
    std::vector<std::string> words;
    words.reserve(who.size());
    for (const auto* each : who)
        words.push_back(in_words(*each));
    return {"delegation", text, "this may be " + util::join(words, " or "),
            "write the code of the one that is meant"};
}

Complaint ListedDelegations::unknown(const std::string& text) const {
    constexpr std::size_t least_letters = 4; // of fewer, nothing is near enough
    auto remedy = names::fold(text).size() < least_letters ? Remedy{} : Remedy{index_.hint(text)};
    if (const auto* meant = remedy.empty() ? closest_known(text) : nullptr)
        remedy = fmt::format("did you mean {}?", util::in_quotes(std::string{meant->name.in()}));
    if (remedy.empty())
        remedy = {"see ", Step{Act::list_things, {"delegation"}}};
    return {"delegation", text, "no delegation has this code or name", std::move(remedy)};
}

bool ListedDelegations::has(const DelegationCode& delegation, const InstitutionCode& institution) const {
    return listed_.at(delegation.text()).index.find(institution.text()) == institution;
}

std::variant<InstitutionCode, Complaint>
ListedDelegations::institution(const DelegationCode& delegation, const std::string& text, bool all_new) {
    auto& listed = listed_.at(delegation.text());
    if (auto found = listed.index.find(text))
        return *std::move(found);
    if (const auto hint = listed.known.hint(text); !hint.empty() && !all_new)
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

void ListedDelegations::use(const DelegationCode& delegation,
                            const std::optional<InstitutionCode>& institution) {
    auto& listed = listed_.at(delegation.text());
    const auto made = std::find_if(listed.made.begin(), listed.made.end(),
                                   [&](const Made& each) { return each.institution.code == institution; });
    const bool is_first = made != listed.made.end() && !made->is_used;
    if (is_first)
        made->is_used = true;
    if (!is_first && !listed.is_new)
        return;
    if (std::find(extended_.begin(), extended_.end(), delegation.text()) == extended_.end())
        extended_.push_back(delegation.text());
}

std::vector<Delegation> ListedDelegations::extended() const {
    std::vector<Delegation> delegations;
    for (const auto& code : extended_) {
        const auto& listed = listed_.at(code);
        auto delegation = listed.delegation;
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

std::vector<Delegation> ListedDelegations::added() const {
    auto all = extended();
    std::erase_if(all, [&](const Delegation& each) { return !listed_.at(each.code.text()).is_new; });
    return all;
}

} // namespace plenary::domain
