/// \file
/// calendar import: the holidays of an iCalendar file, or of date-holidays.
#include "cli/all_commands.hpp"
#include "cli/requests.hpp"
#include "exchange/holidays.hpp"
#include "exchange/table_file.hpp"
#include "office/calendars.hpp"

#include <istream>
#include <iterator>
#include <ostream>

namespace plenary::cli {

namespace {

using namespace domain;

constexpr int first_year = 1400;
constexpr int last_year = 9999;

exchange::HolidayReading read_holidays_from(const Context& context, const Invocation& invocation) {
    exchange::HolidayOptions options;
    options.language = invocation.option("language").value_or(options.language);
    if (invocation.option("types"))
        options.types = invocation.list("types");
    const auto& file = invocation.arguments.front();
    if (file != "-")
        return exchange::read_holiday_file(file, options);
    const auto bytes = exchange::table_bytes(context.in());
    return exchange::read_holidays(bytes, options);
}

/// The years of `--complete`.
std::vector<int> complete_years(const Invocation& invocation) {
    std::vector<int> years;
    for (const auto& text : invocation.list("complete")) {
        const auto dates = parse_dates(text);
        if (!dates || dates->days() != nullptr || !dates->year())
            throw CommandError(Exit::usage, "'" + text + "' is not a year",
                               "write years joined by commas, from " + std::to_string(first_year) + " to " +
                                   std::to_string(last_year));
        years.push_back(*dates->year());
    }
    return years;
}

std::vector<Weekday> weekend_of(const Invocation& invocation) {
    std::vector<Weekday> weekend;
    for (const auto& day : invocation.list("weekend"))
        weekend.push_back(*from_word<Weekday>(day)); // one of the choices of the option
    return weekend;
}

util::Sheet import_sheet(const exchange::HolidayReading& reading, const std::vector<Merged>& merged) {
    util::Sheet sheet;
    sheet.columns = {{"state", "STATE"}, {"dates", "DATES"}, {"name", "NAME"}, {"reason", "REASON"}};
    std::array<std::size_t, Words<Merged>::all.size()> counts{};
    for (std::size_t i = 0; i < merged.size(); ++i) {
        const auto& holiday = reading.holidays[i];
        sheet.rows.push_back(
            {std::string{word(merged[i])}, format_days(holiday.days), std::string{holiday.name.in()},
             holiday.certainty == Certainty::provisional ? util::Cell{"provisional"} : util::Cell{}});
        ++counts[static_cast<std::size_t>(merged[i])];
    }
    for (const auto& [place, name, reason] : reading.passed_over)
        sheet.rows.push_back({std::string{"passed over"}, "entry at " + std::to_string(place),
                              name.empty() ? util::Cell{} : util::Cell{name}, reason});
    sheet.notes.push_back("Added " + std::to_string(counts[0]) + ", named " + std::to_string(counts[1]) +
                          ", same " + std::to_string(counts[2]) + ", passed over " +
                          std::to_string(reading.passed_over.size()) + ".");
    return sheet;
}

int import_calendar(Context& context, const Invocation& invocation) {
    const auto into = invocation.option("into");
    if (!into)
        throw CommandError(Exit::usage, "'plenary calendar import' needs --into",
                           "write --into CALENDAR, such as --into kazakhstan");
    const auto reading = read_holidays_from(context, invocation);
    office::ImportHolidays wanted;
    wanted.into = CalendarCode{*into};
    wanted.holidays = reading.holidays;
    wanted.country = invocation.option("country").value_or("");
    wanted.kind = word_of<CalendarKind>(invocation, "kind");
    wanted.place = invocation.option("place").value_or("");
    wanted.weekend = weekend_of(invocation);
    wanted.complete = complete_years(invocation);
    const auto request = request_of(context, invocation);
    const auto imported = office::import_holidays(context.office(), request, wanted);
    tell_end(context, request, imported.ended);
    if (imported.ended != office::Ended::before)
        context.print(import_sheet(reading, imported.merged));
    return 0;
}

std::vector<Option> calendar_import_options() {
    static constexpr auto kinds = Words<CalendarKind>::all;
    return with_output_options(with_action_options(
        {{.name = "into",
          .value = "CALENDAR",
          .help = "the calendar that they go into",
          .names = Names::calendar},
         {.name = "country", .value = "CODE", .help = "of a new calendar: ISO 3166-1 alpha-3"},
         {.name = "kind", .value = "KIND", .help = "of a new calendar; else national", .choices = kinds},
         {.name = "place", .value = "TEXT", .help = "of a new calendar that is not national: where it holds"},
         {.name = "weekend",
          .value = "DAYS",
          .help =
              "the days of the week that are not worked, joined by commas; of a new calendar else saturday "
              "and sunday",
          .choices = Words<Weekday>::all,
          .list = true},
         {.name = "complete",
          .value = "YEARS",
          .help = "the calendar now lists every holiday of these years, joined by commas"},
         {.name = "types",
          .value = "TYPES",
          .help = "which types of date-holidays are taken, joined by commas; else public"},
         {.name = "language", .value = "TAG", .help = "the language of the names; else en"},
         {.name = "source", .value = "SOURCE", .help = "where this is from; else the register itself"}}));
}

} // namespace

std::vector<Command> calendar_import_commands() {
    return {
        {.name = "calendar import",
         .summary = "take holidays from an iCalendar file or from the JSON of date-holidays",
         .details = "Each entry is told: added, named (its name in one more language), same, or passed over "
                    "and why. A "
                    "holiday on the same days is the same. What is tentative, or counted by the moon, is "
                    "provisional; a "
                    "substitute day is in lieu of the day before it by the same rule. Importing a file again "
                    "changes "
                    "nothing.",
         .examples = {{"plenary calendar import holidays.ics --into kazakhstan --dry-run",
                       "what would be added"},
                      {"plenary calendar import holidays.json --into uzbekistan --country UZB --language uz "
                       "--complete 2027",
                       "a new calendar, with all holidays of a year"}},
         .arguments = {{.name = "FILE",
                        .help = "an .ics or .json file; - for standard input",
                        .names = Names::file}},
         .options = calendar_import_options(),
         .run = import_calendar},
    };
}

} // namespace plenary::cli
