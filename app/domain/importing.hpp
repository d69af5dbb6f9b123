/// \file
/// A list of people, as a ministry sends it, against the register: which rows bring somebody new, change
/// somebody, say nothing new, may be somebody who is there already, or cannot be taken. Importing twice is
/// importing once.
#pragma once

#include "domain/model.hpp"
#include "domain/registering.hpp"

#include <functional>
#include <optional>
#include <string>
#include <vector>

namespace plenary::domain {

/// A row as it was read; texts are empty where the table says nothing.
struct ImportRow {
    int row = 0;             ///< as a spreadsheet shows it
    std::string code;        ///< of a registration of the meeting
    std::string participant; ///< code of a participant
    NameParts name;
    std::string whole_name; ///< the cell that has the name in full, as it stands
    std::optional<Gender> gender;
    std::string delegation;  ///< a code, or a name in any language
    std::string institution; ///< likewise, within the delegation
    std::optional<Role> role;
    std::optional<RegistrationStatus> status;
    std::optional<Funding> funding;
    std::string position;
    std::string email;
    std::string phone;
};

enum class RowOutcome { added, changed, same, doubtful, refused };

template<>
struct Words<RowOutcome> {
    static constexpr std::array<std::string_view, 5> all{"added", "changed", "same", "doubtful", "refused"};
};

/// What became of a row.
struct RowReport {
    int row = 0;
    RowOutcome outcome = RowOutcome::refused;
    RegistrationCode code;                    ///< empty where there is none
    std::optional<RegistrationStatus> status; ///< of the registration afterwards
    std::string column;                       ///< of a refused row: where the trouble is
    std::string value;                        ///< and what stands there; not made safe to print
    std::string message;                      ///< why refused or doubtful, why wait-listed
    std::string hint;
};

struct ImportOptions {
    std::optional<DelegationCode> delegation; ///< of rows that name none
    Sources sources;                          ///< of what is new
    bool all_new = false;                     ///< likely doubles are new people
};

/// What the register knows beyond the meeting.
struct Register {
    /// Who shares a search key with any of these.
    std::function<std::vector<Participant>(const std::vector<PersonName>&)> namesakes;
    std::function<bool(const ParticipantCode&)> has_participant;
    std::function<bool(const ParticipantCode&)> is_used; ///< also by somebody merged since
    std::vector<RegistrationCode> retired;               ///< codes of the meeting that are not used again
};

struct Import {
    Dataset wanted; ///< what the rows that were taken want
    std::vector<RowReport> rows;
};

/// `base`: the meeting with its whole roster, and all delegations.
Import plan_import(const Meeting& meeting, const Dataset& base, const std::vector<ImportRow>& rows,
                   const ImportOptions& options, const Register& known);

} // namespace plenary::domain
