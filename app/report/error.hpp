/// \file
/// Why a report cannot be made from what there is.
#pragma once

#include "domain/error.hpp"

namespace plenary::report {

struct ReportError : domain::Error {
    using Error::Error;
};

} // namespace plenary::report
