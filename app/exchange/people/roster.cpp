#include "exchange/people/roster.hpp"

#include "domain/people/roster.hpp"
#include "exchange/columns/detail_fields.hpp"
#include "exchange/columns/list_fields.hpp"
#include "exchange/people/person_reading.hpp"

#include <algorithm>
#include <future>
#include <iterator>
#include <map>
#include <span>
#include <utility>

namespace plenary::exchange {

namespace {

RosterReading read_with(const PersonReader& reader, std::span<const Row> rows) {
    RosterReading reading;
    for (const auto& row : rows) {
        const auto problems_before = reading.problems.size();
        auto person = reader.read(row, reading.problems);
        if (reading.problems.size() == problems_before)
            reading.rows.push_back(std::move(person));
    }
    return reading;
}

} // namespace

RosterReading read_roster(const Table& table, const Columns& columns,
                          const std::optional<domain::DaySpan>& meeting, NameOrder order) {
    constexpr std::size_t long_table = 1'000;
    const PersonReader reader{columns, table, meeting, order};
    const std::span<const Row> rows{table.rows};
    if (rows.size() < long_table)
        return read_with(reader, rows);
    // A thread for each half; no row depends on another.
    const auto half = rows.size() / 2;
    auto second = std::async(std::launch::async, [&] { return read_with(reader, rows.subspan(half)); });
    auto reading = read_with(reader, rows.first(half));
    auto rest = second.get();
    std::move(rest.rows.begin(), rest.rows.end(), std::back_inserter(reading.rows));
    std::move(rest.problems.begin(), rest.problems.end(), std::back_inserter(reading.problems));
    return reading;
}

namespace {

/// Whether nobody has anything in the column.
bool is_empty(const ListField& field, const std::vector<const domain::Registration*>& registrations,
              const std::vector<const domain::Participant*>& people) {
    for (std::size_t i = 0; i < registrations.size(); ++i)
        if (!field.write(*registrations[i], *people[i]).empty())
            return false;
    return true;
}

/// A column that is only read by people, where anybody has come.
void add_days(util::Sheet& sheet, const std::vector<const domain::Registration*>& registrations,
              const std::map<domain::RegistrationCode, std::vector<domain::Date>>& days) {
    if (days.empty())
        return;
    sheet.columns.push_back({"checked_in", "checked_in"});
    for (std::size_t i = 0; i < registrations.size(); ++i) {
        std::string text;
        if (const auto came = days.find(registrations[i]->code); came != days.end())
            for (const auto& day : came->second)
                text += (text.empty() ? "" : " ") + domain::format_date(day);
        sheet.rows[i].emplace_back(std::move(text));
    }
}

} // namespace

util::Sheet roster_sheet(const domain::Dataset& data, const domain::MeetingCode& meeting) {
    std::map<domain::ParticipantCode, const domain::Participant*> by_code;
    for (const auto& participant : data.participants)
        by_code.emplace(participant.code, &participant);
    std::vector<const domain::Registration*> registrations;
    std::vector<const domain::Participant*> people;
    for (const auto& registration : data.registrations)
        if (registration.meeting == meeting) {
            registrations.push_back(&registration);
            people.push_back(by_code.at(registration.participant));
        }
    std::vector<ListField> fields;
    for (const auto& field : list_fields())
        if (field.write && !(field.is_seldom && is_empty(field, registrations, people)))
            fields.push_back(field);
    for (const auto& word : detail_words(registrations, people))
        fields.push_back(detail_field(word));
    util::Sheet sheet;
    for (const auto& field : fields)
        sheet.columns.push_back({field.word, field.word});
    sheet.rows.reserve(registrations.size());
    for (std::size_t i = 0; i < registrations.size(); ++i) {
        auto& row = sheet.rows.emplace_back();
        row.reserve(fields.size() + 1); // of add_days()
        for (const auto& field : fields)
            row.emplace_back(field.write(*registrations[i], *people[i]));
    }
    add_days(sheet, registrations, domain::days_present(data.check_ins, meeting));
    return sheet;
}

} // namespace plenary::exchange
