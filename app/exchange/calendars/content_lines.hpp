/// \file
/// The lines of iCalendar: RFC 5545, section 3.1.
#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace plenary::exchange {

/// `NAME;PARAMETER=value:value`, unfolded. Names are in capitals.
struct ContentLine {
    int line = 0; ///< of the text, from 1
    std::string name;
    std::vector<std::pair<std::string, std::string>> parameters; ///< values without their quotation marks
    std::string value;                                           ///< as it stands, escapes included

    [[nodiscard]] std::optional<std::string> parameter(std::string_view wanted) const;
};

/// The bytes without the folds of lines, which may stand within a letter; each line ends with a line feed. Lines of the
/// text end with CR LF, LF or CR.
std::string unfolded(std::string_view text);

/// All lines; those that have no colon are left out.
std::vector<ContentLine> content_lines(std::string_view text);

/// The text that a value of type TEXT stands for, on one line.
std::string text_of(std::string_view value);

} // namespace plenary::exchange
