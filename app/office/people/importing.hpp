/// \file
/// Taking in the list of people that a ministry sent.
#pragma once

#include "domain/import/importing.hpp"
#include "exchange/columns/columns.hpp"
#include "exchange/files/grid.hpp"
#include "exchange/people/answers.hpp"
#include "exchange/people/name_order.hpp"
#include "office/change.hpp"

#include <chrono>
#include <optional>
#include <string>
#include <vector>

namespace plenary::office {

struct ImportList {
    domain::MeetingCode meeting;
    std::vector<exchange::Grid> list; ///< its sheets
    exchange::Mapping mapping = {};
    exchange::Mapping usual_mapping = {}; ///< of an earlier list of the same sender
    std::optional<int> header_row = {};   ///< else it is looked for
    bool take_hidden = false;             ///< rows that are hidden, and those that are struck out
    bool take_struck = false;
    std::optional<domain::DelegationCode> delegation = {}; ///< of rows that name none
    /// likely doubles are new people, and what is nearly a known institution is another
    bool all_new = false;
    bool add_delegations = false; ///< those that the registry lacks, of the States and organizations known
    bool skip_errors = false;     ///< the good rows are taken where others are refused or doubtful
    /// doubts of this score and above are the same person
    int accept = domain::ImportOptions::never_accepted;
    bool replaces = false;         ///< the list has the whole of each delegation that it names
    bool withdraw_missing = false; ///< whom such a list does not have any more
    exchange::NameOrder name_order = exchange::NameOrder::unknown; ///< of whole names; else the list tells it
    bool take_details = false;                    ///< columns that are not read become details
    std::vector<exchange::Question> answers = {}; ///< to what an earlier run asked
    /// Of a long list: what others changed while it was decided on is waited out unless it is decided in so short a time
    /// that desks may wait for it.
    std::chrono::milliseconds moment{500};
    /// Instead of a list: who was at this meeting.
    std::optional<domain::MeetingCode> from_meeting = {};
};

/// What was understood of a sheet.
struct ImportedTable {
    std::string sheet = {}; ///< empty unless the list has several
    exchange::Columns columns = {};
    std::vector<std::vector<std::string>> samples = {}; ///< by column: some of what stands in it
    std::vector<domain::Remedy> notes = {};             ///< a sentence each
};

struct Imported {
    Ended ended = Ended::changed;
    bool is_taken = true; ///< false: something is wrong, and nothing was imported
    /// in the order of the list; what is about the table as a whole first
    std::vector<domain::RowReport> rows;
    std::vector<ImportedTable> tables = {};
    bool names_somebody = true;                       ///< false: no row was about a person
    std::vector<domain::Delegation> delegations = {}; ///< those that the registry did not have
    std::vector<domain::NewInstitution> institutions = {};
    std::vector<domain::Registration> moved_up = {}; ///< those who are in no row
    std::vector<domain::Missing> missing = {};       ///< who is registered and is not in a list that replaces
    std::vector<exchange::Question> questions = {};  ///< what is left open
};

/// What is understood of the columns; nothing is changed, and no registry is needed.
std::vector<ImportedTable> understand_list(const Office& office, ImportList wanted, bool has_registry);

/// Throws RegistryError (locked) where a long list is overtaken by what others change, again and again.
Imported import_list(Office& office, const Request& request, ImportList wanted);

} // namespace plenary::office
