/// \file
/// How a workbook shows its numbers, as far as a list of persons needs: plain numbers, dates and times, and
/// codes with leading zeros. Only for xlsx.cpp and workbook.cpp.
#pragma once

#include <cstddef>
#include <optional>
#include <string>
#include <string_view>

namespace plenary::exchange {

struct NumberFormat {
    enum class Kind { plain, date, time, date_time, zeros };
    Kind kind = Kind::plain;
    std::size_t digits = 0; ///< of kind zeros

    friend bool operator==(const NumberFormat&, const NumberFormat&) = default;
};

/// Of a format code such as `dd.mm.yyyy hh:mm` or `00000`. Elapsed time, `[h]:mm`, is plain.
NumberFormat number_format(std::string_view code);

/// Of one of the formats that every workbook has without naming them; plain for other numbers.
NumberFormat built_in_format(int id);

/// The number in a cell as text: integers with all their digits, others as Excel does, to 15 digits. Dates
/// are `YYYY-MM-DD`, times `HH:MM`, both together `YYYY-MM-DDTHH:MM`. Days count from 1900, or from 1904 in
/// old files of the Mac; less than a day is a time. Nothing for what is no number, and for a date that does not exist.
std::optional<std::string> number_text(std::string_view number, const NumberFormat& format, bool from_1904);

/// ISO 8601 as `t="d"` has it, `2011-03-29T00:00:00`, in the same spellings; other text as it is.
std::string iso_date_text(std::string_view text);

} // namespace plenary::exchange
