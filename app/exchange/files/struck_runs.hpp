/// \file
/// What becomes of text that is struck out within a cell, beside text that stands.
#pragma once

namespace plenary::exchange {

enum class StruckRuns { left_out, taken };

} // namespace plenary::exchange
