/// \file
/// All that is known of one thing, with its sources. `data` holds what it refers to.
#pragma once

#include "domain/model.hpp"
#include "report/document.hpp"

namespace plenary::report {

/// With its meetings.
Document show(const domain::Series& series, const domain::Dataset& data);
/// With the figures of the register, where `data` holds the meeting's registrations.
Document show(const domain::Meeting& meeting, const domain::Dataset& data);
/// With its meetings.
Document show(const domain::Venue& venue, const domain::Dataset& data);
/// With its group, the meetings it took part in, and its registrations.
Document show(const domain::Delegation& delegation, const domain::Dataset& data);
/// With every registration and check-in.
Document show(const domain::Participant& participant, const domain::Dataset& data);

} // namespace plenary::report
