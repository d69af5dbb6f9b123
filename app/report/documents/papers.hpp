/// \file
/// The documents that a meeting needs on paper.
#pragma once

#include "report/documents/paper_roster.hpp"

#include <string>
#include <vector>

namespace plenary::report {

/// Who takes part, by class and delegation, with figures that equal the lines below.
Paper participants_paper(const PaperRequest& request);
/// What the list has of these, in blocks and as the table: classes, delegations and people.
void add_list(Paper& paper, const PaperRequest& request, const std::vector<ListedClass>& roster);
/// A sheet to sign for each day, or each session.
Paper sign_in_paper(const PaperRequest& request);
/// Which delegations were represented, in the sentences of a report, and how many people and women.
Paper attendance_paper(const PaperRequest& request);
/// The delegations in the order in which they are called.
Paper roll_call_paper(const PaperRequest& request);
/// Who arrives and departs when.
Paper arrivals_paper(const PaperRequest& request);
/// For those who issue visas; what the register does not hold is left to be filled in.
Paper visas_paper(const PaperRequest& request);
/// Whose credentials were received, and whose were not.
Paper credentials_paper(const PaperRequest& request);
/// The sessions of each day, morning and afternoon; with PaperRequest::day of that day.
Paper timetable_paper(const PaperRequest& request);

/// What is sent to one of the delegations that are invited.
struct InvitationRequest {
    const domain::Delegation& delegation;
    std::string reply_to = {};                            ///< to whom the form goes back; may be empty
    std::string reply_by = {};                            ///< as it is to be printed; may be empty
    std::optional<domain::MeetingCode> from_meeting = {}; ///< whom it sent there stands in the form already
    int blank_rows = 10;
};
Paper invitation_paper(const PaperRequest& request, const InvitationRequest& invitation);

/// A list to fill in, with headers and words that the reader of such lists knows.
struct NominationForm {
    std::vector<std::string> above; ///< lines above the header
    util::Sheet sheet;              ///< its rows; the columns that are empty are to be filled in
    std::vector<std::vector<std::string>> choices; ///< by column; empty: anything
};
NominationForm nomination_form(const PaperRequest& request, const InvitationRequest& invitation);

/// As what changes are issued: what is new alone, or what is otherwise or no more.
enum class Amendment { addendum, corrigendum };

struct ChangesRequest {
    domain::DocumentName document = domain::DocumentName::participants;
    std::string since = {};                  ///< in words
    std::optional<Amendment> amendment = {}; ///< nothing: all changes, to go with a revised version
    int number = 1;                          ///< of the amendment
};

/// The document of this name.
Paper paper_of(domain::DocumentName document, const PaperRequest& request);

/// Who or what was added to a document, left it, or stands in it otherwise.
Paper changes_paper(const PaperRequest& before, const PaperRequest& now, const ChangesRequest& asked);

/// What badges show, a row a person.
util::Sheet badge_table(const PaperRequest& request);

/// What should be looked at before a list of participants is made.
std::vector<std::string> roster_warnings(const PaperRequest& request, const std::vector<ListedClass>& roster);

} // namespace plenary::report
