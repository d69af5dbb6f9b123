#include "exchange/sign_in/sign_in.hpp"

#include "exchange/sign_in/attendance_marks.hpp"
#include "exchange/sign_in/sign_in_words.hpp"
#include "names/fold.hpp"
#include "util/text.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <set>
#include <string>
#include <utility>

namespace plenary::exchange {

using domain::Date;
using domain::DaySpan;

namespace {

struct SignColumn {
    SignKind what = SignKind::nothing;
    std::optional<Date> day; ///< of a column for one day
};

class Reader {
public:
    Reader(FoundTable& table, const DaySpan& meeting) : table_(table), meeting_(meeting) {
        columns_.resize(table.columns.columns.size());
        for (std::size_t i = 0; i < columns_.size(); ++i)
            columns_[i] = by_header(i);
        for (std::size_t i = 0; i < columns_.size(); ++i)
            if (columns_[i].what == SignKind::nothing && table.columns.columns[i].field.empty())
                columns_[i].what = by_cells(i);
        for (std::size_t i = 0; i < columns_.size(); ++i)
            take(i);
    }

    SignIns read() {
        SignIns all;
        const bool says_when = std::any_of(columns_.begin(), columns_.end(), [](const SignColumn& each) {
            return each.what != SignKind::nothing;
        });
        is_only_absence_ =
            says_when && std::all_of(columns_.begin(), columns_.end(), [](const SignColumn& each) {
                return each.what == SignKind::nothing || each.what == SignKind::absence;
            });
        if (!says_when)
            ask_about_marks();
        for (const auto& row : table_.table.rows) {
            all.rows.push_back(says_when ? read(row, all.problems) : std::vector{SignedIn{}});
            if (!all.rows.back().empty())
                ask_about_remarks(row, all.problems);
        }
        take_day_above(all);
        return all;
    }

private:
    /// Where rows tell no day, that of the title counts.
    void take_day_above(SignIns& all) {
        const auto day = day_in(table_.above, meeting_);
        bool is_needed = false;
        for (auto& row : all.rows)
            for (auto& each : row)
                if (day && !each.day) {
                    each.day_above = day;
                    is_needed = true;
                }
        if (is_needed)
            table_.notes.emplace_back(
                fmt::format("{} stands above the table: it is the day of rows that tell "
                            "none, unless another is named for the list",
                            domain::format_date(*day)));
    }

    [[nodiscard]] SignColumn by_header(std::size_t i) const {
        const auto& column = table_.columns.columns[i];
        const auto bracket = std::min(column.header.find('('), column.header.size());
        auto header = names::fold(std::string_view{column.header}.substr(0, bracket));
        if (header.empty())
            header = names::fold(column.header);
        const auto what = what_by_header(header);
        if (what == SignKind::moment_out)
            return {what, std::nullopt};
        const bool is_free = column.field.empty() || column.field == "checked_in" ||
                             column.field.find("arrival") != std::string::npos;
        if (column.field == "status" && is_about_attendance(i))
            return {SignKind::attendance, std::nullopt};
        if (!is_free)
            return {};
        if (const auto day = header.empty() ? std::nullopt : read_day(column.header, meeting_))
            return {SignKind::day, day};
        if (const auto day = read_short_day(column.header, meeting_); day && has_marks(i))
            return {SignKind::day, day};
        if (what == SignKind::moment)
            return {what, std::nullopt};
        if (what != SignKind::nothing)
            return {has_moments(i) ? SignKind::moment : what, std::nullopt};
        if (column.field == "checked_in")
            return {has_moments(i) ? SignKind::moment : SignKind::attendance, std::nullopt};
        return has_moments(i) && !column.field.empty() ? SignColumn{SignKind::moment, std::nullopt}
                                                       : SignColumn{};
    }

    [[nodiscard]] SignKind by_cells(std::size_t i) const {
        if (has_moments(i))
            return SignKind::moment;
        return has_marks(i) && is_about_attendance(i) ? SignKind::attendance : SignKind::nothing;
    }

    /// Whether a cell of the column says so, whatever its header.
    [[nodiscard]] bool is_about_attendance(std::size_t i) const {
        return std::any_of(table_.table.rows.begin(), table_.table.rows.end(),
                           [&](const Row& row) { return is_about_presence(row.cell(i)); });
    }

    /// Whether there are marks, and nothing else.
    [[nodiscard]] bool has_marks(std::size_t i) const {
        bool has_one = false;
        for (const auto& row : table_.table.rows) {
            const auto mark = mark_of(row.cell(i));
            if (mark == Mark::unclear)
                return false;
            has_one = has_one || mark != Mark::nothing;
        }
        return has_one;
    }

    /// "absent" in a column of remarks.
    void ask_about_remarks(const Row& row, std::vector<Problem>& problems) const {
        for (std::size_t i = 0; i < columns_.size(); ++i) {
            const auto& column = table_.columns.columns[i];
            const auto& cell = row.cell(i);
            const bool may_tell = columns_[i].what == SignKind::nothing && !is_left_out(column) &&
                                  (column.field.empty() || column.field == "remarks");
            if (may_tell && is_about_presence(cell) && mark_of(cell) == Mark::absent)
                problems.push_back({row.number,
                                    {column_name(table_.table.header, i), cell,
                                     "this says that the person did not come, and the row that somebody did",
                                     "leave the row out, or empty the cell"}});
        }
    }

    static bool is_left_out(const Column& column) {
        const auto* words =
            column.hint.empty() ? nullptr : std::get_if<std::string>(&column.hint.pieces().front());
        return words != nullptr && words->starts_with("left out");
    }

    /// Where no column is known to say who came, one with ticks beside gaps may.
    void ask_about_marks() {
        for (std::size_t i = 0; i < columns_.size(); ++i) {
            const auto& column = table_.columns.columns[i];
            const bool is_settled = !column.field.empty() || column.is_beaten || is_left_out(column);
            const bool has_gaps =
                std::any_of(table_.table.rows.begin(), table_.table.rows.end(),
                            [&](const Row& row) { return mark_of(row.cell(i)) != Mark::present; });
            if (is_settled || !has_gaps || !has_marks(i))
                continue;
            const auto name = column_name(table_.table.header, i);
            table_.columns.problems.push_back(
                {table_.table.header.number,
                 {name,
                  {},
                  fmt::format("the column {} has marks, and it is not known whether they say who came",
                              util::in_quotes(name)),
                  {"say so: ", domain::Step{domain::Act::map_column, {name, "checked_in"}},
                   ", or leave it out: ", domain::Step{domain::Act::map_column, {name, "-"}}}}});
        }
    }

    [[nodiscard]] bool has_moments(std::size_t i) const {
        int filled = 0;
        int moments = 0;
        for (const auto& row : table_.table.rows) {
            const auto& cell = row.cell(i);
            filled += cell.empty() ? 0 : 1;
            const auto moment = cell.empty() ? std::nullopt : read_signed_in(cell, meeting_);
            moments += moment && (!moment->day || is_near(*moment->day)) ? 1 : 0;
        }
        constexpr int five = 5;
        return filled > 0 && five * moments >= 4 * filled;
    }

    /// Other days are those of a passport or a birth.
    [[nodiscard]] bool is_near(const Date& day) const {
        constexpr int days_around = 7;
        return meeting_.first - boost::gregorian::days{days_around} <= day &&
               day <= meeting_.last + boost::gregorian::days{days_around};
    }

    void take(std::size_t i) {
        auto& column = table_.columns.columns[i];
        if (columns_[i].what == SignKind::nothing)
            return;
        for (const auto& row : table_.table.rows)
            marks_.note(row.cell(i));
        column.field = "checked_in";
        column.hint = {};
        column.is_beaten = false;
        column.why = columns_[i].what == SignKind::day
                         ? "it says who came on " + domain::format_date(*columns_[i].day)
                         : "it says who came";
    }

    /// Words of the person's name, or their first letters.
    [[nodiscard]] bool is_signed_by(const Row& row, std::size_t column) const {
        std::set<std::string> words;
        std::set<std::string> letters;
        for (std::size_t i = 0; i < row.cells.size(); ++i)
            for (const auto& word :
                 util::split_words(i == column ? std::string{} : names::fold(row.cells[i]))) {
                words.insert(word);
                letters.insert(word.substr(0, 1));
            }
        const auto written = util::split_words(names::fold(row.cell(column)));
        constexpr std::size_t most_initials = 4; // "AC" of Ann Clark
        if (written.size() == 1 && written.front().size() <= most_initials &&
            std::all_of(written.front().begin(), written.front().end(),
                        [&](char c) { return letters.contains(std::string(1, c)); }))
            return true;
        return std::all_of(
                   written.begin(), written.end(),
                   [&](const std::string& word) { return word.size() == 1 && letters.contains(word); }) ||
               std::any_of(written.begin(), written.end(),
                           [&](const std::string& word) { return word.size() > 1 && words.contains(word); });
    }

    [[nodiscard]] Mark mark_at(const Row& row, std::size_t i) const {
        const auto mark = marks_.of(row.cell(i));
        const bool is_signature =
            mark == Mark::unclear && columns_[i].what == SignKind::signature && is_signed_by(row, i);
        return is_signature ? Mark::present : mark;
    }

    /// What a row says, cell by cell.
    struct Said {
        std::vector<SignedIn> signed_in;
        std::optional<std::size_t> is_absent; ///< the column that says so of the whole meeting
    };

    void read_cell(const Row& row, std::size_t i, Said& said, std::vector<Problem>& problems) const {
        const auto& column = columns_[i];
        const auto& cell = row.cell(i);
        auto moment = read_signed_in(cell, meeting_);
        auto mark = moment ? Mark::present : mark_at(row, i);
        const bool is_absence = column.what == SignKind::absence;
        if (is_absence && mark != Mark::unclear)
            mark = mark == Mark::present || is_about_presence(cell) ? Mark::absent : Mark::nothing;
        const auto ask = [&](std::string message, const char* remedy) {
            problems.push_back(
                {row.number, {column_name(table_.table.header, i), cell, std::move(message), remedy}});
        };
        if (mark == Mark::nothing)
            return;
        if (mark == Mark::absent) {
            if (is_absence || column.what == SignKind::attendance || column.what == SignKind::signature)
                said.is_absent = i;
        } else if (mark == Mark::unclear &&
                   (column.what == SignKind::moment || column.what == SignKind::moment_out)) {
            ask("this is no day and no time", "write them such as 2026-03-29 or 9:05");
        } else if (mark == Mark::unclear) {
            ask("this does not say whether the person came", "write present or absent");
        } else if (column.what == SignKind::day) {
            said.signed_in.push_back({column.day, moment ? moment->minute : std::nullopt});
        } else {
            said.signed_in.push_back(moment.value_or(SignedIn{}));
            said.signed_in.back().is_out = column.what == SignKind::moment_out;
        }
    }

    [[nodiscard]] std::vector<SignedIn> read(const Row& row, std::vector<Problem>& problems) const {
        Said said;
        for (std::size_t i = 0; i < columns_.size(); ++i)
            if (columns_[i].what != SignKind::nothing && !row.cell(i).empty())
                read_cell(row, i, said, problems);
        if (said.is_absent && !said.signed_in.empty()) {
            const auto column = *said.is_absent;
            problems.push_back(
                {row.number,
                 {column_name(table_.table.header, column), row.cell(column),
                  "another column says that the person came", "write present, or empty the other"}});
        }
        if (is_only_absence_ && !said.is_absent)
            said.signed_in.emplace_back();
        join(said.signed_in);
        return std::move(said.signed_in);
    }

    /// A day in one column and a time in another are one moment; a mark beside them says nothing more.
    static void join(std::vector<SignedIn>& all) {
        const auto is_mark = [](const SignedIn& each) { return !each.day && !each.minute; };
        if (std::any_of(all.begin(), all.end(), [&](const auto& each) { return !is_mark(each); }))
            std::erase_if(all, is_mark);
        const auto is_day = [](const SignedIn& each) { return each.day && !each.minute; };
        const auto is_time = [](const SignedIn& each) { return !each.day && each.minute; };
        if (std::count_if(all.begin(), all.end(), is_day) != 1)
            return;
        const auto day = std::find_if(all.begin(), all.end(), is_day)->day;
        if (std::none_of(all.begin(), all.end(), is_time))
            return;
        std::erase_if(all, is_day);
        for (auto& each : all)
            if (!each.day)
                each.day = day;
    }

    FoundTable& table_;
    const DaySpan& meeting_;
    std::vector<SignColumn> columns_;
    bool is_only_absence_ = false; ///< who is not marked as absent came
    Marks marks_;                  ///< of all columns that say who came
};

} // namespace

SignIns read_sign_ins(FoundTable& table, const DaySpan& meeting) {
    return Reader{table, meeting}.read();
}

} // namespace plenary::exchange
