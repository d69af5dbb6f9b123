#include "bench/search/meeting_scheduling.hpp"

#include "exchange/error.hpp"
#include "exchange/files/xlsx.hpp"

#include <algorithm>
#include <charconv>
#include <iterator>
#include <map>
#include <set>

namespace plenary::schedule_bench {
namespace {

using exchange::ExchangeError;
using exchange::Row;

constexpr int grain_minutes = 15;
constexpr int lunch_minutes = 60;

[[noreturn]] void refuse(const char* sheet, const Row& row, const std::string& message,
                         const std::string& help) {
    throw ExchangeError(
        "sheet " + std::string(sheet) + ", row " + std::to_string(row.number) + ": " + message, help);
}

exchange::Table sheet(std::string_view workbook, const char* name, const std::vector<std::string>& headers) {
    auto reading = exchange::read_xlsx(workbook, name);
    if (!reading.problems.empty()) {
        const auto& first = reading.problems.front();
        throw ExchangeError("sheet " + std::string(name) + ", row " + std::to_string(first.row) + ": " +
                                first.complaint.message,
                            first.complaint.remedy);
    }
    for (std::size_t column = 0; column < headers.size(); ++column)
        if (reading.table.header.cell(column) != headers[column])
            refuse(name, reading.table.header,
                   "column " + exchange::column_letters(column) + " is not " + headers[column],
                   "give an instance of OptaPlanner's meeting scheduling");
    return reading.table;
}

int number(const char* sheet, const Row& row, std::size_t column, int least) {
    const auto& text = row.cell(column);
    double value = 0;
    const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), value);
    if (error != std::errc{} || end != text.data() + text.size() || value < least || value > 100'000 ||
        value != static_cast<int>(value))
        refuse(sheet, row, "'" + text + "' is no whole number from " + std::to_string(least) + " to 100000",
               "correct column " + exchange::column_letters(column));
    return static_cast<int>(value);
}

// Minutes after midnight of HH:MM.
int clock_time(const Row& row, std::size_t column) {
    const auto& text = row.cell(column);
    const auto digit = [&](std::size_t place) { return text[place] >= '0' && text[place] <= '9'; };
    if (text.size() != 5 || text[2] != ':' || !digit(0) || !digit(1) || !digit(3) || !digit(4))
        refuse("Days", row, "'" + text + "' is no time", "write it as HH:MM");
    const auto value = [&](std::size_t place) { return text[place] - '0'; };
    return (((value(0) * 10) + value(1)) * 60) + (value(3) * 10) + value(4);
}

void read_days(std::string_view workbook, TimetableProblem& problem) {
    int day = 0;
    for (const auto& row : sheet(workbook, "Days", {"Day", "Start", "End", "Lunch hour start time"}).rows) {
        const auto lunch = clock_time(row, 3);
        const auto end = clock_time(row, 2);
        for (auto time = clock_time(row, 1); time < end; time += grain_minutes)
            if (time < lunch || time >= lunch + lunch_minutes)
                problem.day_of_grain.push_back(day);
        ++day;
    }
    if (problem.day_of_grain.empty())
        throw ExchangeError("sheet Days: there is no time to meet", "add a day");
}

enum Constraint {
    room_conflict,
    overtime,
    required_conflict,
    capacity,
    same_day,
    mixed_conflict,
    preferred_conflict,
    soon,
    no_break,
    overlapping,
    larger_rooms,
    stability
};

std::vector<ConstraintAmount> constraints() {
    return {{"Room conflict", "hard", 0},
            {"Don't go in overtime", "hard", 0},
            {"Required attendance conflict", "hard", 0},
            {"Required room capacity", "hard", 0},
            {"Start and end on same day", "hard", 0},
            {"Required and preferred attendance conflict", "medium", 0},
            {"Preferred attendance conflict", "medium", 0},
            {"Do all meetings as soon as possible", "soft", 0},
            {"One TimeGrain break between two consecutive meetings", "soft", 0},
            {"Overlapping meetings", "soft", 0},
            {"Assign larger rooms first", "soft", 0},
            {"Room stability", "soft", 0}};
}

using Persons = std::map<std::string, int, std::less<>>;

// The persons of a list separated by commas.
void add_persons(const Row& row, std::size_t column, const Persons& persons, std::set<int>& into) {
    std::string_view list = row.cell(column);
    while (!list.empty()) {
        const auto comma = list.find(',');
        const auto name = exchange::trimmed(list.substr(0, comma));
        const auto found = persons.find(name);
        if (found == persons.end())
            refuse("Meetings", row, "'" + std::string(name) + "' is not in the sheet Persons",
                   "add the person or correct the name");
        into.insert(found->second);
        list = comma == std::string_view::npos ? std::string_view{} : list.substr(comma + 1);
    }
}

Activity read_meeting(const Row& row, const Persons& persons) {
    const auto minutes = number("Meetings", row, 2, grain_minutes);
    if (minutes % grain_minutes != 0)
        refuse("Meetings", row, std::to_string(minutes) + " minutes are not whole grains of 15",
               "correct the duration");
    std::set<int> required;
    std::set<int> preferred;
    add_persons(row, 3, persons, required);
    add_persons(row, 5, persons, required);
    add_persons(row, 6, persons, preferred);
    if (row.cell(1) == "y")
        for (const auto& [name, person] : persons)
            required.insert(person);
    Activity meeting{minutes / grain_minutes, {required.begin(), required.end()}, {}};
    std::set_difference(preferred.begin(), preferred.end(), required.begin(), required.end(),
                        std::back_inserter(meeting.preferred));
    return meeting;
}

int overlap(const TimetableProblem& problem, const std::vector<Place>& places, std::size_t i, std::size_t j) {
    const auto last_i = places[i].start + problem.activities[i].duration - 1;
    const auto last_j = places[j].start + problem.activities[j].duration - 1;
    return std::max(0, std::min(last_i, last_j) - std::max(places[i].start, places[j].start) + 1);
}

int in_both(const std::vector<int>& one, const std::vector<int>& two) {
    return static_cast<int>(std::count_if(one.begin(), one.end(), [&](int person) {
        return std::find(two.begin(), two.end(), person) != two.end();
    }));
}

} // namespace

TimetableProblem read_meeting_scheduling(std::string_view workbook) {
    TimetableProblem problem;
    read_days(workbook, problem);
    for (const auto& row : sheet(workbook, "Rooms", {"Name", "Capacity"}).rows)
        problem.capacities.push_back(number("Rooms", row, 1, 0));
    if (problem.capacities.empty())
        throw ExchangeError("sheet Rooms: there is no room", "add a room");
    Persons persons;
    for (const auto& row : sheet(workbook, "Persons", {"Full name"}).rows)
        if (!persons.emplace(row.cell(0), static_cast<int>(persons.size())).second)
            refuse("Persons", row, "'" + row.cell(0) + "' stands there twice",
                   "give each person a name of their own");
    problem.persons = static_cast<int>(persons.size());
    const auto meetings = sheet(workbook, "Meetings",
                                {"Topic", "Group", "Duration", "Speakers", "Content",
                                 "Required attendance list", "Preferred attendance list"});
    for (const auto& row : meetings.rows)
        problem.activities.push_back(read_meeting(row, persons));
    return problem;
}

std::vector<ConstraintAmount> check(const TimetableProblem& problem, const std::vector<Place>& places) {
    auto amounts = constraints();
    const auto add = [&](Constraint constraint, std::int64_t amount) {
        amounts[constraint].penalty += amount;
    };
    const auto grains = static_cast<int>(problem.day_of_grain.size());
    for (std::size_t i = 0; i < places.size(); ++i) {
        const auto& mine = problem.activities[i];
        const auto [start, room] = places[i];
        const auto last = start + mine.duration - 1;
        const auto size = static_cast<int>(mine.required.size() + mine.preferred.size());
        add(overtime, last >= grains ? last : 0);
        if (last < grains)
            add(same_day, problem.day_of_grain[static_cast<std::size_t>(start)] !=
                                  problem.day_of_grain[static_cast<std::size_t>(last)]
                              ? 1
                              : 0);
        add(capacity, std::max(0, size - problem.capacities[static_cast<std::size_t>(room)]));
        add(soon, last);
        for (const auto other : problem.capacities)
            add(larger_rooms, std::max(0, other - problem.capacities[static_cast<std::size_t>(room)]));
        for (std::size_t j = 0; j < places.size(); ++j) {
            const auto& other = problem.activities[j];
            const auto mixed = in_both(mine.required, other.preferred);
            add(mixed_conflict, i == j ? 0 : overlap(problem, places, i, j) * mixed);
            add(no_break, i != j && last + 1 == places[j].start ? 100 : 0);
            if (start < places[j].start && room != places[j].room &&
                places[j].start - mine.duration - start <= 2)
                add(stability, in_both(mine.required, other.required) + mixed +
                                   in_both(mine.preferred, other.required) +
                                   in_both(mine.preferred, other.preferred));
            if (j <= i)
                continue;
            const std::int64_t both = overlap(problem, places, i, j);
            add(room_conflict, room == places[j].room ? both : 0);
            add(required_conflict, both * in_both(mine.required, other.required));
            add(preferred_conflict, both * in_both(mine.preferred, other.preferred));
            add(overlapping, 10 * both);
        }
    }
    return amounts;
}

schedule::Score total(const std::vector<ConstraintAmount>& amounts) {
    schedule::Score score;
    for (const auto& amount : amounts)
        (amount.level == "hard"     ? score.hard
         : amount.level == "medium" ? score.medium
                                    : score.soft) += amount.penalty;
    return score;
}

std::string solution_text(const std::vector<Place>& places) {
    std::string text;
    for (const auto& place : places)
        text += std::to_string(place.start) + " " + std::to_string(place.room) + "\n";
    return text;
}

} // namespace plenary::schedule_bench
