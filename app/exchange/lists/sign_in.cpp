#include "exchange/lists/sign_in.hpp"

#include "domain/change/typed_code.hpp"
#include "exchange/lists/row_words.hpp"
#include "names/fold.hpp"
#include "util/text.hpp"

#include <algorithm>
#include <array>
#include <set>
#include <string>
#include <utility>

namespace plenary::exchange {

namespace {

using domain::Date;
using domain::DaySpan;

std::optional<Date> day_made_of(int year, int month, int day) {
    constexpr int this_century = 2000;
    if (year < 100)
        year += this_century;
    const auto two = [](int number) { return (number < 10 ? "0" : "") + std::to_string(number); };
    return domain::parse_date(std::to_string(year) + "-" + two(month) + "-" + two(day));
}

/// The numbers of "25.11.2026", "25/11", "2026-11-25"; empty for other text.
std::vector<int> numbers_of_date(std::string_view text) {
    std::vector<int> numbers;
    std::string digits;
    const auto end_number = [&] {
        constexpr std::size_t most_digits = 4;
        if (digits.empty() || digits.size() > most_digits)
            return false;
        numbers.push_back(std::stoi(digits));
        digits.clear();
        return true;
    };
    for (const char c : text) {
        if (c >= '0' && c <= '9') {
            digits += c;
            continue;
        }
        if ((c != '.' && c != '/' && c != '-') || !end_number())
            return {};
    }
    if (!digits.empty() && !end_number())
        return {};
    return numbers.size() == 2 || numbers.size() == 3 ? numbers : std::vector<int>{};
}

/// The first of the readings that is a day of the meeting, else the first that is a day.
std::optional<Date> fitting(const std::vector<std::optional<Date>>& readings, const DaySpan& meeting) {
    std::optional<Date> first;
    for (const auto& day : readings) {
        if (day && meeting.contains(*day))
            return day;
        first = first ? first : day;
    }
    return first;
}

std::optional<Date> read_numbers(const std::vector<int>& numbers, const DaySpan& meeting) {
    const auto year = static_cast<int>(meeting.first.year());
    if (numbers.size() == 2)
        return fitting({day_made_of(year, numbers[1], numbers[0]), day_made_of(year, numbers[0], numbers[1])},
                       meeting);
    constexpr int least_year = 1000;
    if (numbers[0] >= least_year)
        return day_made_of(numbers[0], numbers[1], numbers[2]);
    return fitting(
        {day_made_of(numbers[2], numbers[1], numbers[0]), day_made_of(numbers[2], numbers[0], numbers[1])},
        meeting);
}

/// From 1; 0 for a word that is no month.
int month_of(const std::string& folded) {
    struct Month {
        int number;
        std::string_view beginnings;
    };
    static constexpr std::array<Month, 12> months{{{1, "jan yanv ene"},
                                                   {2, "feb fev"},
                                                   {3, "mar"},
                                                   {4, "apr avr abr"},
                                                   {5, "may mai maya"},
                                                   {6, "jun juin iyun"},
                                                   {7, "jul juil iyul"},
                                                   {8, "aug aou ago avg"},
                                                   {9, "sep"},
                                                   {10, "oct okt"},
                                                   {11, "nov noy"},
                                                   {12, "dec dez dic dek"}}};
    for (const auto& month : months)
        for (const auto& beginning : util::split_words(std::string{month.beginnings}))
            if (folded.starts_with(beginning))
                return month.number;
    return 0;
}

bool is_all_digits(const std::string& word) {
    return !word.empty() &&
           std::all_of(word.begin(), word.end(), [](char c) { return c >= '0' && c <= '9'; });
}

/// "Wed 25 November 2026", "Nov 25", "25 ноября".
std::optional<Date> read_worded(const std::vector<std::string>& words, const DaySpan& meeting) {
    int month = 0;
    std::vector<int> numbers;
    for (auto word : words) {
        constexpr std::size_t most_digits = 4;
        for (const std::string_view ending : {"st", "nd", "rd", "th"})
            if (word.ends_with(ending) && is_all_digits(word.substr(0, word.size() - 2)))
                word.resize(word.size() - 2);
        if (is_all_digits(word) && word.size() <= most_digits)
            numbers.push_back(std::stoi(word));
        else if (month == 0)
            month = month_of(word);
    }
    if (month == 0 || numbers.empty() || numbers.size() > 2)
        return std::nullopt;
    return day_made_of(numbers.size() == 2 ? numbers[1] : static_cast<int>(meeting.first.year()), month,
                       numbers[0]);
}

/// "Day 2", "День 2", "2-й день".
std::optional<Date> read_counted(const std::vector<std::string>& words, const DaySpan& meeting) {
    static const std::set<std::string> days{"day",
                                            "jour",
                                            "dia",
                                            "tag",
                                            "den",
                                            "kun",
                                            names::fold("день"),
                                            names::fold("күн"),
                                            names::fold("рӯз")};
    int number = 0;
    bool says_day = false;
    for (const auto& word : words) {
        if (is_all_digits(word) && word.size() < 3)
            number = std::stoi(word);
        says_day = says_day || days.contains(word);
    }
    if (!says_day || number < 1 || number > meeting.days())
        return std::nullopt;
    return meeting.first + boost::gregorian::days{number - 1};
}

} // namespace

std::optional<Date> read_day(std::string_view text, const DaySpan& meeting) {
    const auto trimmed = util::trimmed(text);
    if (const auto numbers = numbers_of_date(trimmed); !numbers.empty())
        return read_numbers(numbers, meeting);
    const auto words = util::split_words(names::fold(trimmed));
    if (auto day = read_counted(words, meeting))
        return day;
    return read_worded(words, meeting);
}

std::optional<int> read_clock(std::string_view text) {
    constexpr int noon = 12 * 60;
    auto word = util::trim(text);
    int shift = 0;
    bool has_half = false;
    for (const std::string_view half : {"am", "AM", "a.m.", "pm", "PM", "p.m."})
        if (word.ends_with(half)) {
            word = util::trim(std::string_view{word}.substr(0, word.size() - half.size()));
            has_half = true;
            shift = half.front() == 'p' || half.front() == 'P' ? noon : 0;
        }
    const bool has_sign = word.find_first_of(":.hH") != std::string::npos;
    const auto at = has_sign ? domain::read_time_of_day(domain::first_date(), word) : std::nullopt;
    if (!at)
        return std::nullopt;
    return has_half ? at->minute % noon + shift : at->minute;
}

namespace {

/// A day, a time, or both in any order; nothing for other text.
std::optional<SignedIn> read_moment(const std::string& cell, const DaySpan& meeting) {
    if (auto day = read_day(cell, meeting); day && meeting.contains(*day))
        return SignedIn{day, std::nullopt};
    if (auto minute = read_clock(cell))
        return SignedIn{std::nullopt, minute};
    if (auto day = read_day(cell, meeting))
        return SignedIn{day, std::nullopt};
    for (auto at = cell.find_first_of(" T"); at != std::string::npos; at = cell.find_first_of(" T", at + 1)) {
        const auto before = util::trim(std::string_view{cell}.substr(0, at));
        const auto behind = util::trim(std::string_view{cell}.substr(at + 1));
        for (const auto& [day_text, time_text] : {std::pair{before, behind}, std::pair{behind, before}}) {
            auto day = read_day(day_text.ends_with(',') ? day_text.substr(0, day_text.size() - 1) : day_text,
                                meeting);
            auto minute = read_clock(time_text);
            if (day && minute)
                return SignedIn{day, minute};
        }
    }
    return std::nullopt;
}

/// Whether a cell under a day, or under "Signature", says that nobody came.
bool says_absent(const std::string& cell) {
    static const auto absent = [] {
        std::set<std::string> words;
        for (const auto* word :
             {"no", "n", "0", "absent", "not present", "did not come", "no show", "non", "absente", "ausente",
              "нет", "отсутствовал", "отсутствовала", "не явился", "не явилась", "н", "false", "nein", "nie"})
            words.insert(names::fold(word));
        return words;
    }();
    return cell.empty() || says_nothing(cell) || absent.contains(names::fold(cell));
}

enum class What { nothing, moment, moment_out, day, mark };

struct SignColumn {
    What what = What::nothing;
    std::optional<Date> day; ///< of a column for one day
};

class Reader {
public:
    Reader(FoundTable& table, const DaySpan& meeting) : table_(table), meeting_(meeting) {
        columns_.resize(table.columns.columns.size());
        for (std::size_t i = 0; i < columns_.size(); ++i)
            columns_[i] = by_header(i);
        for (std::size_t i = 0; i < columns_.size(); ++i)
            if (columns_[i].what == What::nothing && table.columns.columns[i].field.empty() && has_moments(i))
                columns_[i].what = What::moment;
        for (std::size_t i = 0; i < columns_.size(); ++i)
            take(i);
    }

    SignIns read() {
        SignIns all;
        const bool says_when = std::any_of(columns_.begin(), columns_.end(),
                                           [](const SignColumn& each) { return each.what != What::nothing; });
        for (const auto& row : table_.table.rows)
            all.rows.push_back(says_when ? read(row, all.problems) : std::vector{SignedIn{}});
        return all;
    }

private:
    [[nodiscard]] SignColumn by_header(std::size_t i) const {
        static const auto out =
            folded({"time out", "out", "left", "left at", "time of departure", "check out", "checkout",
                    "время ухода", "ушел", "ушёл", "убыл", "sortie", "salida"});
        static const auto marks =
            folded({"signature", "signed", "signature of participant", "sign", "подпись", "роспись", "firma",
                    "unterschrift", "podpis", "present", "attended", "attendance", "presence", "явка",
                    "присутствие", "attending", "came"});
        static const auto moments = folded({"time",
                                            "time in",
                                            "in",
                                            "day",
                                            "date",
                                            "when",
                                            "date and time",
                                            "time of arrival",
                                            "arrival time",
                                            "check in",
                                            "checked in at",
                                            "время",
                                            "дата",
                                            "день",
                                            "время прихода",
                                            "дата и время",
                                            "heure",
                                            "jour",
                                            "date et heure",
                                            "hora",
                                            "fecha",
                                            "uhrzeit",
                                            "datum",
                                            "cas",
                                            "timestamp"});
        const auto& column = table_.columns.columns[i];
        const auto header = names::fold(column.header);
        if (out.contains(header))
            return {What::moment_out, std::nullopt};
        const bool is_free = column.field.empty() || column.field == "checked_in" ||
                             column.field.find("arrival") != std::string::npos;
        if (!is_free)
            return {};
        if (const auto day = header.empty() ? std::nullopt : read_day(column.header, meeting_))
            return {What::day, day};
        if (moments.contains(header))
            return {What::moment, std::nullopt};
        if (marks.contains(header) || column.field == "checked_in")
            return {has_moments(i) ? What::moment : What::mark, std::nullopt};
        return has_moments(i) && !column.field.empty() ? SignColumn{What::moment, std::nullopt}
                                                       : SignColumn{};
    }

    static std::set<std::string> folded(std::initializer_list<const char*> texts) {
        std::set<std::string> words;
        for (const auto* text : texts)
            words.insert(names::fold(text));
        return words;
    }

    [[nodiscard]] bool has_moments(std::size_t i) const {
        int filled = 0;
        int moments = 0;
        for (const auto& row : table_.table.rows) {
            const auto& cell = row.cell(i);
            filled += cell.empty() ? 0 : 1;
            const auto moment = cell.empty() ? std::nullopt : read_moment(cell, meeting_);
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
        if (columns_[i].what == What::nothing)
            return;
        column.field = "checked_in";
        column.hint = {};
        column.is_beaten = false;
        column.why = columns_[i].what == What::day
                         ? "it says who came on " + domain::format_date(*columns_[i].day)
                         : "it says who came";
    }

    [[nodiscard]] std::vector<SignedIn> read(const Row& row, std::vector<Problem>& problems) const {
        std::vector<SignedIn> signed_in;
        for (std::size_t i = 0; i < columns_.size(); ++i) {
            const auto& cell = row.cell(i);
            if (columns_[i].what == What::nothing || says_absent(cell))
                continue;
            auto moment = read_moment(cell, meeting_);
            if (columns_[i].what == What::day) {
                signed_in.push_back({columns_[i].day, moment ? moment->minute : std::nullopt});
            } else if (columns_[i].what == What::mark) {
                signed_in.push_back(moment.value_or(SignedIn{}));
            } else if (moment) {
                moment->is_out = columns_[i].what == What::moment_out;
                signed_in.push_back(*moment);
            } else {
                problems.push_back({row.number,
                                    {column_name(table_.table.header, i), cell, "this is no day and no time",
                                     "write them such as 2026-03-29 or 9:05"}});
            }
        }
        join(signed_in);
        return signed_in;
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
};

} // namespace

SignIns read_sign_ins(FoundTable& table, const DaySpan& meeting) {
    return Reader{table, meeting}.read();
}

} // namespace plenary::exchange
