/// \file
/// What a list calls delegations and their institutions. Part of importing.
#pragma once

#include "domain/import/importing.hpp"
#include "domain/import/known_delegations.hpp"
#include "domain/import/name_index.hpp"
#include "domain/rules/complaint.hpp"

#include <optional>
#include <string>
#include <unordered_map>
#include <variant>
#include <vector>

namespace plenary::domain {

/// Delegations by code, by name in any language, and by whatever States and organizations are called
/// (known_delegations.hpp); their institutions by code or name. An institution that a delegation does not have
/// yet is made; a delegation where the options say so.
class ListedDelegations {
public:
    /// The options have to outlive this.
    ListedDelegations(const std::vector<Delegation>& delegations, const ImportOptions& options);

    /// Finds out whether the list names countries by two letters: only then "NA" is Namibia and "AU" Australia. One
    /// such code among names is asked about.
    void note_spellings(const std::vector<ImportRow>& rows);
    [[nodiscard]] bool is_named(const ImportRow& row) const;

    /// Long lists name the same few again and again: what was found is kept.
    [[nodiscard]] const std::variant<DelegationCode, Complaint>& find(const std::string& text);

    /// `delegation` is one of them. Makes the institution where there is none of this name; what is nearly
    /// the name of one is not taken, unless `all_new`.
    std::variant<InstitutionCode, Complaint> institution(const DelegationCode& delegation,
                                                         const std::string& text, bool all_new);
    /// Whether the delegation has it, or it was made.
    [[nodiscard]] bool has(const DelegationCode& delegation, const InstitutionCode& institution) const;

    /// Somebody comes from there: only then is what was made worth keeping.
    void use(const DelegationCode& delegation, const std::optional<InstitutionCode>& institution);

    /// Those who are new, or got institutions by it, and which.
    [[nodiscard]] std::vector<Delegation> extended() const;
    [[nodiscard]] std::vector<Delegation> added() const;
    [[nodiscard]] std::vector<NewInstitution> made() const;

private:
    struct Made {
        Institution institution;
        bool is_used = false;
    };
    struct Listed {
        Delegation delegation;
        bool is_new = false;
        NameIndex<InstitutionCode> index{};
        NameIndex<InstitutionCode> known{}; ///< those of the register
        std::vector<Made> made{};
    };

    void list(const Delegation& delegation, bool is_new);
    std::variant<DelegationCode, Complaint> look_up(const std::string& text);
    std::variant<DelegationCode, Complaint> known_by_itself(const std::string& text);
    [[nodiscard]] Complaint shared(const std::string& text,
                                   const std::vector<const KnownDelegation*>& who) const;
    [[nodiscard]] Complaint unknown(const std::string& text) const;

    const ImportOptions& options_;
    TwoLetters letters_ = TwoLetters::anything;
    std::string lone_letters_; ///< the only code of two letters in a list of names
    NameIndex<DelegationCode> index_;
    /// by what was looked for
    std::unordered_map<std::string, std::variant<DelegationCode, Complaint>> found_;
    /// Those of the register by how the program knows them.
    std::unordered_map<const KnownDelegation*, DelegationCode> known_;
    std::unordered_map<std::string, Listed> listed_; ///< by code
    std::vector<std::string> extended_;              ///< codes, in the order in which they were
};

} // namespace plenary::domain
