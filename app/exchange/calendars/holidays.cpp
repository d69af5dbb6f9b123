#include "exchange/calendars/holidays.hpp"

#include "exchange/calendars/content_lines.hpp"
#include "exchange/error.hpp"
#include "util/file.hpp"
#include "util/utf8.hpp"

namespace plenary::exchange {

HolidayReading read_holidays(std::string_view text, const HolidayOptions& options) {
    if (text.size() > max_holiday_bytes)
        throw ExchangeError("a file of holidays has at most 4 MiB", "leave out what is no holiday");
    if (text.starts_with("\xEF\xBB\xBF"))
        text.remove_prefix(3);
    const auto begin = text.find_first_not_of(" \t\r\n");
    const bool is_json = begin != std::string_view::npos && (text[begin] == '[' || text[begin] == '{');
    if (util::first_invalid_utf8(is_json ? std::string{text} : unfolded(text)))
        throw ExchangeError("the file of holidays is not UTF-8", "save it as UTF-8");
    return is_json ? read_holiday_json(text, options) : read_icalendar(text, options);
}

HolidayReading read_holiday_file(const std::filesystem::path& file, const HolidayOptions& options) {
    try {
        return read_holidays(util::read_file(file, max_holiday_bytes), options);
    } catch (const util::FileError& error) {
        throw ExchangeError(error.what(),
                            "name an iCalendar file, or the JSON of date-holidays, of at most 4 MiB");
    }
}

} // namespace plenary::exchange
