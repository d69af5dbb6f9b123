/// \file
/// Documents for those who meet people and let them in: visas, arrivals and departures.
#include "domain/change/typed_code.hpp"
#include "domain/time/hours.hpp"
#include "report/documents/paper_person.hpp"
#include "report/documents/papers.hpp"

#include <algorithm>
#include <cctype>
#include <limits>
#include <tuple>

namespace plenary::report {

using namespace domain;

namespace {

/// Of the journey to the meeting, or from it. What is not stated in its own field may be among the details, where lists
/// of ministries put it.
struct Journey {
    std::string day; ///< by which journeys are ordered; empty when not known
    std::string shown_day;
    int minute = last_of_day; ///< by which those of a day are ordered; last: not known
    std::string time;
    std::string flight;

    static constexpr int last_of_day = std::numeric_limits<int>::max();
};

/// The minute of the day that a ministry means by "9:15", "0915", "915", "19 h 05" or "7:05 p.m."; nothing where it is none.
std::optional<int> minute_of(std::string_view text) {
    constexpr int half_day = 12 * 60;
    std::string typed;
    for (const auto letter : text)
        if (letter != ' ')
            typed += static_cast<char>(std::tolower(static_cast<unsigned char>(letter)));
    std::optional<bool> is_after_noon;
    for (const auto& [ending, after_noon] :
         {std::pair{"a.m.", false}, std::pair{"am", false}, std::pair{"p.m.", true}, std::pair{"pm", true}})
        if (!is_after_noon && typed.ends_with(ending)) {
            is_after_noon = after_noon;
            typed.resize(typed.size() - std::string_view{ending}.size());
        }
    const bool has_digits_only = typed.find_first_not_of("0123456789") == std::string::npos;
    if (has_digits_only && typed.size() == 3)
        typed.insert(0, "0");
    else if (has_digits_only && is_after_noon && !typed.empty())
        typed += ":00";
    const auto time = read_time_of_day(first_date(), typed);
    if (!time)
        return std::nullopt;
    if (!is_after_noon)
        return time->minute;
    if (time->minute >= half_day + 60 || time->minute < 60)
        return std::nullopt; // 13 p.m.
    return time->minute % half_day + (*is_after_noon ? half_day : 0);
}

Journey journey(const Registration& registration, bool is_arrival, const PaperWords& words) {
    const auto& stated = is_arrival ? registration.arrival_day : registration.departure_day;
    const auto& detail = registration.details.text(is_arrival ? "arrival" : "departure");
    const auto day = stated ? stated : parse_date(detail);
    Journey journey;
    journey.day = day ? format_date(*day) : detail;
    journey.shown_day = day ? words.date(*day) : detail;
    journey.time = is_arrival ? registration.arrival_time : registration.departure_time;
    if (const auto minute = minute_of(journey.time)) {
        journey.minute = *minute;
        journey.time = format_minute(*minute);
    }
    journey.flight = is_arrival ? registration.arrival_flight : registration.departure_flight;
    return journey;
}

/// Everybody in order of day and time, those of whom neither is known last.
PaperTable journeys(const PaperRequest& request, const std::vector<ListedClass>& roster, bool is_arrival) {
    const auto& words = paper_words(request.language);
    PaperTable table;
    table.columns = {{words.say(Phrase::number), 2, util::Align::right},
                     {words.say(Phrase::name), 8},
                     {words.say(Phrase::delegation), 6},
                     {words.say(Phrase::role), 5},
                     {words.say(Phrase::date), 5},
                     {words.say(Phrase::time), 3},
                     {words.say(Phrase::flight), 4},
                     {words.say(Phrase::hotel), 6}};
    if (is_arrival)
        table.columns.push_back({words.say(Phrase::met_by), 6});
    std::vector<std::tuple<bool, std::string, int, std::string, std::size_t>> order;
    std::vector<TableRow> rows;
    for (const auto& listed : roster)
        for (const auto& delegation : listed.delegations)
            for (const auto& person : delegation.people) {
                const auto& registration = *person.registration;
                const auto way = journey(registration, is_arrival, words);
                order.emplace_back(way.day.empty(), way.day, way.minute, way.time, rows.size());
                auto& row = rows.emplace_back();
                row.whom = whom(person);
                row.cells = {Line{},          name_line(*person.participant, request),
                             delegation.name, words.say(registration.role),
                             way.shown_day,   way.time,
                             way.flight,      registration.hotel};
                if (is_arrival)
                    row.cells.emplace_back(registration.met_by);
            }
    std::sort(order.begin(), order.end());
    for (const auto& [unknown, day, minute, time, place] : order) {
        table.rows.push_back(std::move(rows[place]));
        table.rows.back().cells.front() = std::to_string(table.rows.size());
    }
    return table;
}

} // namespace

Paper arrivals_paper(const PaperRequest& request) {
    const auto& words = paper_words(request.language);
    const auto roster = roster_of(request);
    Paper paper;
    paper.is_landscape = true;
    add_head(paper, request, words.say(Phrase::arrivals_and_departures));
    paper.add(Look::body, words.say(Phrase::draft_of, {as_at_in_words(request.as_at, words)}));
    add_invented(paper, request, roster);
    for (const bool is_arrival : {true, false}) {
        const auto title = words.say(is_arrival ? Phrase::arrivals : Phrase::departures);
        auto table = journeys(request, roster, is_arrival);
        const auto rows = sheet_of_table(table);
        if (is_arrival) {
            paper.sheet.columns = rows.columns;
            paper.sheet.columns.insert(paper.sheet.columns.begin(), util::Column{"", ""});
        }
        for (auto row : rows.rows) {
            row.insert(row.begin(), title);
            paper.sheet.rows.push_back(std::move(row));
        }
        paper.blocks.emplace_back(Heading{1, title});
        paper.blocks.emplace_back(std::move(table));
    }
    return paper;
}

Paper visas_paper(const PaperRequest& request) {
    constexpr int room_to_write = 9;
    const auto& words = paper_words(request.language);
    const auto roster = roster_of(request);
    Paper paper;
    paper.is_landscape = true;
    add_head(paper, request, words.say(Phrase::visa_list));
    paper.add(Look::body, words.say(Phrase::draft_of, {as_at_in_words(request.as_at, words)}));
    add_invented(paper, request, roster);
    PaperTable table;
    table.least_height = room_to_write;
    table.columns = {{words.say(Phrase::number), 2, util::Align::right},
                     {words.say(Phrase::name), 7},
                     {words.say(Phrase::sex), 3},
                     {words.say(Phrase::delegation), 6},
                     {words.say(Phrase::function), 8},
                     {words.say(Phrase::nationality), 5},
                     {words.say(Phrase::birth), 6},
                     {words.say(Phrase::passport), 5},
                     {words.say(Phrase::passport_expiry), 4}};
    for (const auto& listed : roster)
        for (const auto& delegation : listed.delegations)
            for (const auto& person : delegation.people)
                table.rows.push_back({{std::to_string(table.rows.size() + 1), person.participant->name.latin,
                                       sex_in_short(*person.participant, words), delegation.name,
                                       function_and_institution(*person.registration, *delegation.delegation,
                                                                request.language)},
                                      false,
                                      whom(person)});
    paper.sheet = sheet_of_table(table);
    paper.blocks.emplace_back(std::move(table));
    return paper;
}

} // namespace plenary::report
