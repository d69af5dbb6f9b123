/// \file
/// A list of people, as a ministry sends it, against the register: which rows bring somebody new, change
/// somebody, say nothing new, may be somebody who is there already, or cannot be taken. Importing twice is
/// importing once.
#pragma once

#include "domain/change/record.hpp"
#include "domain/model.hpp"
#include "domain/people/name_parts.hpp"
#include "domain/rules/complaint.hpp"

#include <functional>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace plenary::domain {

/// Which cells are there and empty, of those that may be; of texts see StatedText.
struct EmptiedCells {
    bool own_name = false;
    bool badge_name = false;
    bool sort_name = false;
    bool gender = false;
    bool institution = false;
    bool arrival_day = false;
    bool departure_day = false;
    bool listed = false;
    bool contacts_shown = false;
    bool photographed = false;
};

/// What a row says of a text that no rule reads (texts.hpp), or of a detail.
struct StatedText {
    std::string field; ///< the name of the text in the description, or the key of the detail
    bool is_detail = false;
    std::string text;        ///< empty: the row says nothing, or
    bool is_emptied = false; ///< there is a cell for it, and nothing in it
};

/// A row as it was read; texts are empty where the table says nothing.
struct ImportRow {
    int row = 0;             ///< as a spreadsheet shows it
    std::string sheet{};     ///< of a workbook, where rows come from several
    std::string code;        ///< of a registration of the meeting
    std::string participant; ///< code of a participant
    NameParts name;
    std::string whole_name; ///< the cell that has the name in full, as it stands
    std::optional<Gender> gender;
    bool has_gender_by_title = false; ///< the list does not state it, and a courtesy title tells it
    std::string delegation;           ///< a code, or a name in any language
    std::string institution;          ///< likewise, within the delegation
    std::optional<Role> role;
    std::optional<RegistrationStatus> status;
    std::optional<Funding> funding;
    std::optional<Date> arrival_day{};
    std::optional<Date> departure_day{};
    std::optional<Consent> listed{};
    std::optional<Consent> contacts_shown{};
    std::optional<Consent> photographed{};
    std::vector<StatedText> of_person;
    std::vector<StatedText> of_registration;
    EmptiedCells emptied;
    std::vector<Complaint> passed_over; ///< what stands there and is not taken; the rest of the row is
    bool is_new = false;                ///< somebody has said that the person is nobody who is alike
    std::vector<std::string> is_not{};  ///< codes of participants of whom that was said
    bool is_new_institution = false;    ///< the same of the institution
    bool is_answered = false;           ///< `participant` may also be the code that an earlier row got

    /// What the row says of a detail of the person; may be empty.
    [[nodiscard]] std::string_view detail_of_person(std::string_view key) const;
    /// What the row says of a text of the person; may be empty.
    [[nodiscard]] std::string_view text_of_person(std::string_view field) const;
};

/// `held`: the row keeps a place for somebody who is not named yet; `left_out`: it is about no person, or
/// somebody hid or struck it out.
enum class RowOutcome { added, changed, same, doubtful, refused, held, left_out };

template<>
struct Words<RowOutcome> {
    static constexpr std::array<std::string_view, 7> all{"added",   "changed", "same",    "doubtful",
                                                         "refused", "held",    "left-out"};
};

/// Somebody who may be the person of a row, as the one who decides has to see it.
struct Candidate {
    ParticipantCode code;
    int score = 0;
    std::string reason;
    std::string name;
    std::string email;
    DelegationCode delegation; ///< at this meeting or an earlier one; empty where that is not known
};

/// What became of a row.
struct RowReport {
    int row = 0;
    std::string sheet{}; ///< of a workbook, where rows come from several
    RowOutcome outcome = RowOutcome::refused;
    RegistrationCode code;                             ///< empty where there is none
    std::optional<RegistrationStatus> status;          ///< of the registration afterwards
    std::optional<RegistrationStatus> former_status{}; ///< and before, where it was there
    Complaint complaint;                ///< why the row is refused or doubtful, or the person waits
    std::vector<FieldChange> changes;   ///< of a changed row, but for status and place in the queue
    std::vector<Complaint> passed_over; ///< what stands in a row that was taken, and was not taken with it
    std::vector<Candidate> candidates = {}; ///< of a doubtful row, the likeliest first
    bool is_returning = false;              ///< the person is known from elsewhere in the register
    bool has_gender_by_title = false;       ///< as of ImportRow, of a row that was taken
    bool has_family_unsaid = false;         ///< it has a whole name, and nothing tells the family name
    bool is_of_column = false;              ///< it is about a column, and about no row
};

/// An institution that the list named and the register did not have.
struct NewInstitution {
    DelegationCode delegation;
    Institution institution;
};

struct ImportOptions {
    std::optional<DelegationCode> delegation; ///< of rows that name none
    Sources sources;                          ///< of what is new
    /// likely doubles are new people, and what is nearly a known institution is another
    bool all_new = false;
    bool add_delegations = false;  ///< those that only the table of States and organizations has
    int accept = never_accepted;   ///< doubts of this score and above are the same person
    bool replaces = false;         ///< the list has the whole of each delegation that it names
    bool withdraw_missing = false; ///< whom it does not have any more, if all its rows were understood

    static constexpr int never_accepted = 101;
};

/// What the register knows beyond the meeting.
struct Register {
    /// Who shares a search key with any of these.
    std::function<std::vector<Participant>(const std::vector<PersonName>&)> namesakes;
    std::function<bool(const ParticipantCode&)> is_used; ///< also by somebody merged since
    std::vector<RegistrationCode> retired;               ///< codes of the meeting that are not used again
    /// The registrations of these people, at all meetings; may be empty, then nothing is known of them.
    std::function<std::vector<Registration>(const std::vector<ParticipantCode>&)> registrations_of = {};
};

/// Somebody who is registered and stands in no row of a list that replaces the former.
struct Missing {
    RegistrationCode code;
    std::string name;
};

struct Import {
    Dataset wanted; ///< what the rows that were taken want
    std::vector<RowReport> rows;
    std::vector<ParticipantCode> returning;   ///< people of the register whom `base` does not have
    std::vector<Delegation> delegations;      ///< those that the register did not have
    std::vector<NewInstitution> institutions; ///< in the order in which rows named them, by delegation
    std::vector<Missing> missing;             ///< of a list that replaces the former, if not withdrawn
    std::vector<Registration> promoted;       ///< who is in no row that asks, and gets a seat that is free
};

/// `base`: the meeting with its whole roster and its check-ins, whom rows name by the code of a participant,
/// and all delegations. Seats that rows give up go to those who wait, in the order of the queue, who is new
/// behind the others.
Import plan_import(const Meeting& meeting, const Dataset& base, const std::vector<ImportRow>& rows,
                   const ImportOptions& options, const Register& known);

} // namespace plenary::domain
