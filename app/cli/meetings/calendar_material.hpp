/// \file
/// What calendars of meetings are made of.
#pragma once

#include "cli/context.hpp"
#include "exchange/calendars/calendar_events.hpp"

namespace plenary::cli {

/// All that the export needs, of one state of the registry.
struct CalendarMaterial {
    domain::Dataset data;
    exchange::CalendarView view;
    exchange::Histories histories;
};

/// What `--series`, `--meeting`, `--delegation` and `--participant` ask for. Throws where what is named is not there, or
/// two views are named at once.
CalendarMaterial read_material(const Context& context, const Invocation& invocation);

/// What the change log says of all meetings.
exchange::Histories histories_of_meetings(const registry::Reading& registry);

} // namespace plenary::cli
