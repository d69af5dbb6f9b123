/// \file
/// Why a table cannot be read at all. What is wrong with single cells is a list of Problem instead.
#pragma once

#include "domain/error.hpp"

namespace plenary::exchange {

struct ExchangeError : domain::Error {
    using Error::Error;
};

} // namespace plenary::exchange
