/// \file
/// In which encoding the bytes of a text are, by what the text then says: letters and their neighbours as they
/// occur in names.
#pragma once

#include "exchange/files/text_encoding.hpp"

#include <string>
#include <string_view>

namespace plenary::exchange {

struct RecognisedText {
    std::string text;     ///< in UTF-8
    std::string how = {}; ///< where it was found out by what the text says, a sentence about it
};

/// Text with a byte order mark, in UTF-8, or in UTF-16 is known for what it is; else the code page counts by
/// which the letters make most sense. Throws ExchangeError where two make as much, with names as each has them,
/// and for encodings of several bytes a letter other than Unicode's.
RecognisedText recognise_text(std::string_view bytes);

} // namespace plenary::exchange
