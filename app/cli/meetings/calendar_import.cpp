/// \file
/// calendar import: the holidays of an iCalendar file, or of date-holidays.
#include "cli/all_commands.hpp"
#include "cli/requests.hpp"
#include "domain/people/countries.hpp"
#include "exchange/calendars/holidays.hpp"
#include "exchange/files/table_file.hpp"
#include "office/meetings/calendars.hpp"
#include "util/text.hpp"
#include "util/zone.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <istream>
#include <iterator>
#include <ostream>

namespace plenary::cli {

namespace {

using namespace domain;

constexpr int first_year = 1400;
constexpr int last_year = 9999;

/// The years of an option.
std::vector<int> years_of(const Invocation& invocation, std::string_view option) {
    std::vector<int> years;
    for (const auto& text : invocation.list(option)) {
        const auto dates = parse_dates(text);
        if (!dates || dates->days() != nullptr || !dates->year())
            throw CommandError(
                Exit::usage, fmt::format("'{}' is not a year", text),
                fmt::format("write years joined by commas, from {} to {}", first_year, last_year));
        years.push_back(*dates->year());
    }
    return years;
}

/// What is known of the calendar that the holidays go into: of a new one what the options say.
Calendar known_calendar(const Context& context, const Invocation& invocation, const CalendarCode& into) {
    Calendar calendar;
    calendar.country = invocation.option("country").value_or("");
    calendar.place = invocation.option("place").value_or("");
    for (const auto& known : context.office().open_to_read().read({.people = false}).calendars)
        if (known.code == into)
            return known;
    return calendar;
}

exchange::HolidayOptions reading_options(const Invocation& invocation, const Calendar& calendar) {
    exchange::HolidayOptions options;
    options.language = invocation.option("language").value_or(options.language);
    if (invocation.option("types"))
        options.types = invocation.list("types");
    options.years = years_of(invocation, "years");
    for (const int year : years_of(invocation, "complete"))
        options.years.push_back(year);
    options.place = calendar.place;
    if (const auto* country = find_country(calendar.country))
        options.zones = util::zones_of_country(country->alpha2, util::zone_folder());
    return options;
}

exchange::HolidayReading read_holidays_from(const Context& context, const Invocation& invocation,
                                            const exchange::HolidayOptions& options) {
    const auto& file = invocation.arguments.front();
    if (file != "-")
        return exchange::read_holiday_file(file, options);
    const auto bytes = exchange::table_bytes(context.in());
    return exchange::read_holidays(bytes, options);
}

std::vector<Weekday> weekend_of(const Invocation& invocation) {
    std::vector<Weekday> weekend;
    for (const auto& day : invocation.list("weekend"))
        weekend.push_back(*from_word<Weekday>(day)); // one of the choices of the option
    return weekend;
}

void ask_about_long_ones(const std::vector<Holiday>& holidays) {
    for (const auto& holiday : holidays)
        if (holiday.days.days() > longest_holiday)
            throw CommandError(Exit::refused,
                               fmt::format("'{}' lasts {} days, {}: is that a holiday?", holiday.name.in(),
                                           holiday.days.days(), days_in_words(holiday.days)),
                               "write --long to take it as it stands, or take it out of the file");
}

void add_cancelled(util::Sheet& sheet, const exchange::HolidayReading& reading,
                   const std::vector<bool>& taken_back) {
    for (std::size_t i = 0; i < taken_back.size(); ++i) {
        const auto& holiday = reading.cancelled[i].holiday;
        sheet.rows.push_back(
            {std::string{taken_back[i] ? "taken back" : "passed over"}, format_days(holiday.days),
             std::string{holiday.name.in()},
             std::string{taken_back[i] ? "it is cancelled"
                                       : "it is cancelled, and the calendar has no such day"}});
    }
}

/// "Its weekend is friday, saturday, as in SAU."
void add_weekend(util::Sheet& sheet, const std::vector<Weekday>& weekend, const std::string& country) {
    if (weekend.empty())
        return;
    std::vector<std::string> days;
    for (const auto day : weekend)
        days.emplace_back(word(day));
    sheet.notes.push_back(
        fmt::format("The weekend of the new calendar is that of {}: {}.", country, util::join(days, ", ")));
}

util::Sheet import_sheet(const exchange::HolidayReading& reading, const office::HolidaysImported& imported) {
    const auto& merged = imported.merged;
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
    add_cancelled(sheet, reading, imported.taken_back);
    const auto taken_back =
        static_cast<std::size_t>(std::count(imported.taken_back.begin(), imported.taken_back.end(), true));
    const auto passed_over = reading.passed_over.size() + imported.taken_back.size() - taken_back;
    for (const auto& [place, name, reason] : reading.passed_over)
        sheet.rows.push_back({std::string{"passed over"}, "entry at " + std::to_string(place),
                              name.empty() ? util::Cell{} : util::Cell{name}, reason});
    sheet.notes.push_back(
        fmt::format("Added {}, named {}, same {}{}, passed over {}.", counts[0], counts[1], counts[2],
                    taken_back == 0 ? "" : ", taken back " + std::to_string(taken_back), passed_over));
    if (reading.has_unasked_years)
        sheet.notes.emplace_back("What repeats itself every year is taken for the years of --years or "
                                 "--complete, such as --years 2027,2028.");
    return sheet;
}

int import_calendar(Context& context, const Invocation& invocation) {
    const auto into = invocation.option("into");
    if (!into)
        throw CommandError(Exit::usage, "'plenary calendar import' needs --into",
                           "write --into CALENDAR, such as --into kazakhstan");
    office::ImportHolidays wanted;
    wanted.into = CalendarCode{*into};
    const auto calendar = known_calendar(context, invocation, wanted.into);
    const auto reading = read_holidays_from(context, invocation, reading_options(invocation, calendar));
    wanted.holidays = reading.holidays;
    for (const auto& cancelled : reading.cancelled)
        wanted.cancelled.push_back(cancelled.holiday);
    wanted.country = invocation.option("country").value_or("");
    wanted.kind = word_of<CalendarKind>(invocation, "kind");
    wanted.place = invocation.option("place").value_or("");
    wanted.weekend = weekend_of(invocation);
    wanted.complete = years_of(invocation, "complete");
    if (!invocation.has("long"))
        ask_about_long_ones(reading.holidays);
    const auto request = request_of(context, invocation);
    const auto imported = office::import_holidays(context.office(), request, wanted);
    tell_end(context, request, imported.ended);
    if (imported.ended == office::Ended::before)
        return 0;
    auto sheet = import_sheet(reading, imported);
    add_weekend(sheet, imported.weekend_of_country, calendar.country);
    context.print(sheet);
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
              "the days of the week that are not worked, joined by commas; of a new calendar else those of "
              "its country",
          .choices = Words<Weekday>::all,
          .list = true},
         {.name = "complete",
          .value = "YEARS",
          .help = "the calendar now lists every holiday of these years, joined by commas"},
         {.name = "years",
          .value = "YEARS",
          .help = "of what repeats itself every year the days of these years are taken, as of those of "
                  "--complete"},
         {.name = "long", .help = "take holidays longer than 15 days, too"},
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
         .details =
             "Each entry is told: added, named (its name in one more language), same, taken back, or "
             "passed over and why. A holiday on the same days is the same. What is tentative, or counted "
             "by the moon, is provisional; a substitute day is in lieu of the day before it by the same "
             "rule. Passed over are observances, days that are worked, if shorter, and what lasts no "
             "whole days; what is in UTC counts by the clocks of the country. What repeats itself every "
             "year is taken for the years asked for. Of several versions of an event the last counts, "
             "and a cancelled one takes its day back. Importing a file again changes nothing.",
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
