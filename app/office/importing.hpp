/// \file
/// Taking in the list of people that a ministry sent.
#pragma once

#include "domain/importing.hpp"
#include "exchange/columns.hpp"
#include "exchange/table.hpp"
#include "office/change.hpp"

#include <optional>
#include <vector>

namespace plenary::office {

struct ImportList {
    domain::MeetingCode meeting;
    exchange::TableReading list;
    exchange::Mapping mapping;
    std::optional<domain::DelegationCode> delegation = {}; ///< of rows that name none
    bool all_new =
        false; ///< likely doubles are new people, and what is nearly a known institution is another
    bool skip_errors = false; ///< the good rows are taken where others are refused or doubtful
};

struct Imported {
    Ended ended = Ended::changed;
    bool is_taken = true; ///< false: something is wrong, and nothing was imported
    std::vector<domain::RowReport>
        rows; ///< in the order of the list; what is about the table as a whole first
    exchange::Columns columns;
    std::vector<domain::NewInstitution> institutions = {};
    std::vector<domain::Registration> moved_up = {}; ///< those who are in no row
};

Imported import_list(Office& office, const Request& request, ImportList wanted);

} // namespace plenary::office
