/// \file
/// Lists of things, each a sheet with a last line on what is invented for show.
#pragma once

#include "domain/meeting_line.hpp"
#include "domain/model.hpp"
#include "report/documents/paper_roster.hpp"
#include "util/sheet.hpp"

#include <vector>

namespace plenary::report {

enum class Order { by_sort_key, as_given };

util::Sheet series_list(const domain::Dataset& data);
util::Sheet meeting_list(const std::vector<domain::MeetingLine>& meetings);
util::Sheet venue_list(const domain::Dataset& data);
/// All of them, class by class as their series has it, where there is one, else as usual; in each in the order of the
/// names in this language.
util::Sheet delegation_list(const domain::Dataset& data, const std::string& language = "en");
/// Those of a meeting that are invited or expected, as its documents order them.
util::Sheet delegation_list(const PaperRequest& request);
/// The participants of `data` with the registrations that it holds.
util::Sheet participant_list(const domain::Dataset& data, Order order);
/// The registrations that `data` holds, all of one meeting, each with the person, by sort keys: who they are, of which
/// delegation, how they are reached, and on which days they came.
util::Sheet roster_list(const domain::Dataset& data, const domain::MeetingCode& meeting);
util::Sheet outcome_list(const domain::Dataset& data);

} // namespace plenary::report
