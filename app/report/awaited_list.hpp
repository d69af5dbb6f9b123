/// \file
/// Who was asked whether they still come, since the meeting moved, and has not answered.
#pragma once

#include "domain/model.hpp"
#include "util/sheet.hpp"

namespace plenary::report {

/// A row for each active registration of the meeting that is awaited, and of how many.
util::Sheet awaited_list(const domain::Dataset& data, const domain::MeetingCode& meeting);

} // namespace plenary::report
