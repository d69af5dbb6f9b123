/// \file
/// The columns of a row as values of the domain, taken one after another: what is read is told by the types of
/// what it is read into.
#pragma once

#include "domain/model.hpp"
#include "registry/error.hpp"
#include "registry/file/query.hpp"

#include <optional>
#include <string>

namespace plenary::registry {

/// The codes of a citation (column citation.codes) as sources.
domain::Sources split_citation(const std::string& codes);

/// A text in several languages as one column holds it: of each a line with its tag, a tab and the text.
std::string join_languages(const domain::LocalText& text);
/// The inverse.
domain::LocalText split_languages(const std::string& lines);

/// Each value takes one column, but days and dates, which take those that hold them. What the schema promises
/// and the file does not keep, such as a word that is none, is UnsoundRow.
class ColumnReader {
public:
    /// From column `first` on. The query stands on the row as long as columns are taken.
    explicit ColumnReader(const Query& row, int first = 0) : row_(row), next_(first) {}

    /// Reads the next columns into these values, in their order.
    template<class... Values>
    void into(Values&... values) {
        (read(values), ...);
    }

    template<class T>
    T take() {
        T value{};
        read(value);
        return value;
    }

private:
    template<class Parse>
    auto parsed(Parse parse, const char* what) {
        const auto text = row_.text(next_++);
        const auto value = parse(text);
        if (!value)
            throw UnsoundRow(std::string{"the registry holds "} + what +
                             " that plenary does not know: " + text);
        return *value;
    }

    static void require(bool holds, const char* what) {
        if (!holds)
            throw UnsoundRow(std::string{"the registry holds "} + what);
    }

    void read(std::int64_t& value) { value = row_.integer(next_++); }
    void read(std::size_t& value) { value = static_cast<std::size_t>(row_.integer(next_++)); }
    void read(int& value) { value = static_cast<int>(row_.integer(next_++)); }
    void read(bool& value) { value = row_.integer(next_++) != 0; }
    void read(std::string& value) { value = row_.text(next_++); }
    void read(domain::Date& value) { value = parsed(domain::parse_date, "a date"); }
    void read(domain::LocalTime& value) { value = parsed(domain::parse_local_time, "a time"); }
    void read(domain::Sources& value) { value = split_citation(row_.text(next_++)); }
    void read(domain::LocalText& value) { value = split_languages(row_.text(next_++)); }
    /// first_day, last_day
    void read(domain::DaySpan& value) {
        into(value.first, value.last);
        require(value.first <= value.last, "days that end before they begin");
    }
    /// first_day, last_day, year
    void read(domain::MeetingDates& value) {
        const auto days = take<std::optional<domain::DaySpan>>();
        const auto year = take<std::optional<int>>();
        value = days   ? domain::MeetingDates::on(days->first, days->last)
                : year ? domain::MeetingDates::in_year(*year)
                       : domain::MeetingDates{};
    }
    /// from_minute, to_minute
    void read(domain::Hours& value) {
        into(value.from, value.to);
        require(0 <= value.from && value.from < value.to && value.to <= domain::minutes_a_day,
                "hours that are none of a day");
    }
    /// numerator, denominator, exceeded
    void read(domain::Share& value) {
        into(value.numerator, value.denominator, value.exceeded);
        require(value.is_possible(), "a share that no number can be");
    }
    template<class Tag>
    void read(domain::Code<Tag>& value) {
        value = domain::Code<Tag>{row_.text(next_++)};
    }
    template<class Enum>
        requires std::is_enum_v<Enum>
    void read(Enum& value) {
        value = parsed([](const std::string& text) { return domain::from_word<Enum>(text); }, "a word");
    }
    /// Nothing for NULL, in all columns that the value takes.
    template<class T>
    void read(std::optional<T>& value) {
        if (!row_.is_null(next_))
            read(value.emplace());
        else
            next_ += width_of<T>;
    }

    template<class T>
    static constexpr int width_of =
        std::is_same_v<T, domain::DaySpan> || std::is_same_v<T, domain::Hours> ? 2 : 1;

    const Query& row_;
    int next_;
};

} // namespace plenary::registry
