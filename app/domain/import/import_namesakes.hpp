/// \file
/// Who of the register, of the meeting or of the list itself may be the person of a row. Part of importing.
#pragma once

#include "domain/import/import_doubts.hpp"
#include "domain/import/import_evidence.hpp"
#include "domain/import/import_people.hpp"
#include "domain/import/import_places.hpp"
#include "domain/import/import_row.hpp"
#include "domain/import/importing.hpp"

#include <cstddef>
#include <functional>
#include <set>
#include <string>
#include <unordered_map>
#include <unordered_set>
#include <vector>

namespace plenary::domain {

class ImportNamesakes {
public:
    /// All have to outlive this, and may grow.
    ImportNamesakes(const std::vector<Registration>& roster, const ImportPeople& people, ImportPlaces& places,
                    const Register& known);

    /// The address of a mission is that of all its people.
    void note_shared_addresses(const std::vector<NamedRow>& list);
    /// Compares those of whom `may_be_new` says so with one another and with the register. Comes behind
    /// note_shared_addresses().
    void raise_doubts(const std::vector<NamedRow>& list,
                      const std::function<bool(const NamedRow&)>& may_be_new);
    /// The row at this index brought a person, who is now known by this code.
    void note_entered(std::size_t row, const ParticipantCode& code) { doubts_.note_entered(row, code); }

    /// Whom the row may mean, the likeliest first.
    [[nodiscard]] std::vector<Doubt> doubts_about(const NamedRow& row) const;
    /// Somebody of the register who does not come to this meeting yet, and has the name of the row and its
    /// address, or came for its delegation; null if nobody is, or several are.
    [[nodiscard]] const Participant* returning(const std::vector<Doubt>& doubts, const NamedRow& row,
                                               const DelegationCode& delegation) const;
    /// Somebody of the register or of an earlier row; null if nobody has the code.
    [[nodiscard]] const Participant* known_by(const ParticipantCode& code) const;
    /// The score of the doubt, which is score_against at most where something is known against the person.
    [[nodiscard]] int score_of(const Doubt& doubt, const NamedRow& row) const;
    /// What becomes of a row that may mean these, of whom there is one at least: somebody has to decide.
    [[nodiscard]] RowReport doubtful(const std::vector<Doubt>& doubts, const NamedRow& row) const;

private:
    /// Whom the doubt is about, as the one who decides has to see it.
    [[nodiscard]] Candidate candidate(const Doubt& doubt, const NamedRow& row) const;
    /// Of the meeting, and of those of the register who share a word of a name with somebody of the list.
    void note_addresses();
    /// Who has the address of the row, which is nobody else's, and a name of which a word is the same: "Thomas Abott"
    /// is perhaps Tom Abbott, though the names alone are not alike.
    void add_near_names(std::vector<Doubt>& doubts, const NamedRow& row) const;
    /// Whether the address says that it is the same person, whatever the delegation.
    [[nodiscard]] bool is_told_by_address(const NamedRow& row, const Participant& known) const;
    /// Of those who have the name of a row, and are told by nothing else.
    void note_former_delegations(const std::vector<NamedRow>& list);
    /// Whether the person has come in that delegation before.
    [[nodiscard]] bool came_for(const ParticipantCode& code, const DelegationCode& delegation) const;

    const std::vector<Registration>& roster_;
    const ImportPeople& people_;
    ImportPlaces& places_;
    ImportEvidence evidence_;
    const Register& known_;
    Doubts doubts_;
    std::unordered_map<std::string, Participant> namesakes_; ///< of the register, by code
    /// Addresses that several of the list, or of the meeting, have.
    std::unordered_set<std::string> of_several_;
    std::unordered_map<std::string, std::set<ParticipantCode>> by_address_; ///< of those who are known
    std::unordered_map<std::string, std::vector<DelegationCode>> former_;   ///< of namesakes, by code
};

} // namespace plenary::domain
