#include "exchange/roster.hpp"

#include "exchange/list_fields.hpp"

#include <map>

namespace plenary::exchange {

namespace {

/// The columns that are read, each with its field.
class Reader {
public:
    explicit Reader(const Columns& columns) {
        for (std::size_t i = 0; i < columns.columns.size(); ++i)
            if (const auto& [header, word, hint] = columns.columns[i]; !word.empty())
                read_.push_back({i, header, field_of(word)});
    }

    /// What the row says; what cannot be read of it is added to `problems`.
    [[nodiscard]] domain::ImportRow read(const Row& row, std::vector<Problem>& problems) const {
        ListRow said;
        said.said.row = row.number;
        for (const auto& [place, header, field] : read_) {
            const auto& cell = row.cell(place);
            if (auto complaint = field.read(said, cell, row.is_emptied(place))) {
                complaint->field = header;
                complaint->value = cell;
                problems.push_back({row.number, *std::move(complaint)});
            }
        }
        return finish(std::move(said));
    }

private:
    struct Read {
        std::size_t column;
        std::string header;
        ListField field;
    };

    static ListField field_of(const std::string& word) {
        for (const auto& field : list_fields())
            if (field.word == word)
                return field;
        return detail_field(word);
    }

    std::vector<Read> read_;
};

} // namespace

RosterReading read_roster(const Table& table, const Columns& columns) {
    const Reader reader{columns};
    RosterReading reading;
    for (const auto& row : table.rows) {
        const auto problems_before = reading.problems.size();
        auto person = reader.read(row, reading.problems);
        if (reading.problems.size() == problems_before)
            reading.rows.push_back(std::move(person));
    }
    return reading;
}

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
        if (field.write)
            fields.push_back(field);
    for (const auto& word : detail_words(registrations, people))
        fields.push_back(detail_field(word));
    util::Sheet sheet;
    for (const auto& field : fields)
        sheet.columns.push_back({field.word, field.word});
    for (std::size_t i = 0; i < registrations.size(); ++i) {
        auto& row = sheet.rows.emplace_back();
        for (const auto& field : fields)
            row.emplace_back(field.write(*registrations[i], *people[i]));
    }
    return sheet;
}

} // namespace plenary::exchange
