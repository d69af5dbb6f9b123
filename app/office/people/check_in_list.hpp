/// \file
/// A list of those who came, as a desk or a hotel hands it over: codes, names or e-mail addresses with days or times.
#pragma once

#include "domain/import/importing.hpp"
#include "exchange/finding/table_finding.hpp"
#include "exchange/people/answers.hpp"
#include "office/change.hpp"

#include <optional>
#include <string>
#include <vector>

namespace plenary::office {

struct CheckInList {
    domain::MeetingCode meeting;
    std::vector<exchange::Grid> list;
    exchange::Mapping mapping = {};
    std::optional<int> header_row = {};
    std::vector<exchange::Question> answers = {};
    std::optional<domain::Date> day = {};            ///< of rows that tell none
    std::optional<domain::SessionCode> session = {}; ///< at the door of this session; else of the meeting
    bool skip_errors = false; ///< takes the good rows where others are refused or doubtful
};

struct CheckInsImported {
    Ended ended = Ended::unchanged;
    bool is_taken = false;
    std::vector<domain::RowReport> rows; ///< `added`: somebody came; `same`: that is known already
    std::vector<exchange::Question> questions;
    std::vector<domain::Remedy> notes;
    std::size_t without_time = 0; ///< events of which only the day is known: they stand at its beginning
};

/// Each row is one of the registrations of the meeting, by its code, the code of the participant, an address that one
/// has alone, or the name; where several may be meant, or a name is only alike, it is a doubt. What is known already
/// is told and changes nothing. Throws Refused: unknown_code, and where the meeting has no days.
CheckInsImported import_check_ins(Office& office, const Request& request, CheckInList wanted);

} // namespace plenary::office
