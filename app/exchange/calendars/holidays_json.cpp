/// \file
/// Holidays from the JSON of date-holidays, and of Nager.Date, which has other names for some of it.
#include "exchange/calendars/holiday_words.hpp"
#include "exchange/calendars/holidays.hpp"
#include "exchange/error.hpp"
#include "tree/json_reader.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <array>

namespace plenary::exchange {

namespace {

using tree::NodeId;
using tree::NodeKind;
using tree::Tree;

/// An object of the array.
class Entry {
public:
    Entry(const Tree& tree, NodeId node) : tree_(&tree), node_(node) {}

    [[nodiscard]] bool is_object() const { return tree_->kind(node_) == NodeKind::map; }
    /// The text under the key; "" where none is.
    [[nodiscard]] std::string text(std::string_view key) const {
        const auto value = tree_->find(node_, key);
        return value != Tree::root && !tree_->is_plain(value) ? std::string(tree_->text(value))
                                                              : std::string{};
    }
    /// The texts of a list; the text itself where it is none.
    [[nodiscard]] std::vector<std::string> texts(std::string_view key) const {
        const auto value = tree_->find(node_, key);
        if (value == Tree::root)
            return {};
        if (tree_->kind(value) != NodeKind::sequence)
            return text(key).empty() ? std::vector<std::string>{} : std::vector{text(key)};
        std::vector<std::string> found;
        for (auto one = tree_->first(value); one != tree_->end(value); one = tree_->next(one))
            if (tree_->kind(one) == NodeKind::scalar)
                found.emplace_back(tree_->text(one));
        return found;
    }
    [[nodiscard]] bool is_true(std::string_view key) const {
        const auto value = tree_->find(node_, key);
        return value != Tree::root && tree_->is_plain(value) && tree_->text(value) == "true";
    }

private:
    const Tree* tree_;
    NodeId node_;
};

/// Whether the rule counts by the Islamic calendar, whose months begin when the moon is seen.
bool is_lunar(const std::string& rule) {
    constexpr std::array<std::string_view, 12> months{
        "Muharram", "Safar",   "Rabi al-awwal", "Rabi al-thani", "Jumada",        "Rajab",
        "Shaban",   "Ramadan", "Shawwal",       "Dhu al-Qidah",  "Dhu al-Hijjah", "Hijjah"};
    return std::any_of(months.begin(), months.end(),
                       [&](std::string_view month) { return rule.find(month) != std::string::npos; });
}

/// Seconds of `2026-12-31T23:00:00.000Z`.
std::optional<std::int64_t> seconds_of(const std::string& text) {
    const auto time = domain::parse_local_time(text.substr(0, 19));
    if (!time)
        return std::nullopt;
    return (time->date - domain::Date{1970, 1, 1}).days() * std::int64_t{86'400} +
           time->minute * std::int64_t{60} + time->second;
}

/// Days from start to end, at least one; a part of a day counts as one.
int days_of(const Entry& entry) {
    const auto start = seconds_of(entry.text("start"));
    const auto end = seconds_of(entry.text("end"));
    constexpr std::int64_t day = 86'400;
    constexpr std::int64_t change_of_clocks = 7'200;
    if (!start || !end || *end <= *start)
        return 1;
    // A day on which the clocks are set back has 25 hours and is one day.
    return static_cast<int>(std::max((*end - *start - change_of_clocks + day - 1) / day, std::int64_t{1}));
}

/// `14:00` of `2027-12-24 14:00:00`, where that is no midnight.
std::string time_of(const std::string& date) {
    constexpr std::size_t time_at = 11;
    constexpr std::size_t time_size = 5;
    if (date.size() < time_at + time_size)
        return {};
    const auto time = date.substr(time_at, time_size);
    return time == "00:00" ? std::string{} : time;
}

bool is_same_word(std::string_view one, std::string_view other) {
    const auto small = [](char c) { return 'A' <= c && c <= 'Z' ? static_cast<char>(c - 'A' + 'a') : c; };
    return std::equal(one.begin(), one.end(), other.begin(), other.end(),
                      [&](char a, char b) { return small(a) == small(b); });
}

bool has_word(const std::vector<std::string>& words, std::string_view wanted) {
    return std::any_of(words.begin(), words.end(),
                       [&](const std::string& word) { return is_same_word(word, wanted); });
}

class HolidayReader {
public:
    explicit HolidayReader(const HolidayOptions& options) : options_(options) {}

    void take(const Entry& entry, int place) {
        const auto name = name_of(entry);
        const auto fault = fault_of(entry);
        if (!fault.empty()) {
            reading_.passed_over.push_back({place, name, fault});
            return;
        }
        const auto rule = entry.text("rule");
        const auto remarked = without_remark(name);
        domain::Holiday holiday;
        holiday.days.first = *domain::parse_date(entry.text("date").substr(0, 10));
        holiday.days.last = holiday.days.first + boost::gregorian::days{days_of(entry) - 1};
        holiday.name.set(options_.language, remarked.name);
        if (remarked.is_provisional || is_lunar(rule))
            holiday.certainty = domain::Certainty::provisional;
        if (entry.is_true("substitute"))
            holiday.in_lieu_of = last_by(rule, holiday.days.first);
        else
            by_rule_.emplace_back(rule, holiday.days.first);
        reading_.holidays.push_back(std::move(holiday));
    }

    HolidayReading finish() { return std::move(reading_); }

private:
    /// Nager.Date has an English name and one in the language of the country.
    [[nodiscard]] std::string name_of(const Entry& entry) const {
        if (!entry.is_object())
            return {};
        const auto local = entry.text("localName");
        return options_.language == "en" || local.empty() ? entry.text("name") : local;
    }

    /// Why its type or its part of the country is not asked for; empty: it is.
    [[nodiscard]] std::string why_not_asked(const Entry& entry) const {
        auto types = entry.texts("type");
        const auto more = entry.texts("types");
        types.insert(types.end(), more.begin(), more.end());
        if (!types.empty() && std::none_of(types.begin(), types.end(), [&](const std::string& type) {
                return has_word(options_.types, type);
            }))
            return fmt::format("it is of type '{}'", types.front().substr(0, 20));
        const auto counties = entry.texts("counties");
        if (!counties.empty() && !has_word(counties, options_.place))
            return fmt::format("it holds in {} alone", fmt::join(counties, ", "));
        return {};
    }

    [[nodiscard]] std::string fault_of(const Entry& entry) const {
        if (!entry.is_object())
            return "it is not an object";
        const auto date = entry.text("date");
        const auto first = domain::parse_date(date.substr(0, 10));
        if (!first)
            return date.empty() ? "it has no date" : fmt::format("'{}' is not a date", date.substr(0, 20));
        if (name_of(entry).empty())
            return "it has no name";
        if (auto fault = why_not_asked(entry); !fault.empty())
            return fault;
        if ((domain::Date{9999, 12, 31} - *first).days() < days_of(entry))
            return "it lasts longer than there are dates";
        if (const auto time = time_of(date); !time.empty() && days_of(entry) == 1)
            return fmt::format("it begins at {}: the day is worked, if shorter", time);
        const HolidayNotes notes{.description = entry.text("note")};
        return why_no_holiday(name_of(entry), notes, options_.place).value_or("");
    }

    /// The last day before `day` that the rule gave without a substitute.
    [[nodiscard]] std::optional<domain::Date> last_by(const std::string& rule,
                                                      const domain::Date& day) const {
        std::optional<domain::Date> last;
        for (const auto& [other, date] : by_rule_)
            if (other == rule && date < day && (!last || *last < date))
                last = date;
        return last;
    }

    const HolidayOptions& options_;
    HolidayReading reading_;
    std::vector<std::pair<std::string, domain::Date>> by_rule_;
};

/// The first of the findings.
ExchangeError not_read(const tree::Findings& findings) {
    const auto first = findings.sorted().front();
    const auto at = tree::Positions(findings.files()).of(first.place);
    return {fmt::format("the file of holidays cannot be read as JSON: line {}, column {}: {}", at.line,
                        at.column, first.message),
            first.help};
}

} // namespace

HolidayReading read_holiday_json(std::string_view text, const HolidayOptions& options) {
    tree::Findings findings;
    const auto file = findings.add_file({"", std::string(text)});
    const auto tree = tree::read_json(file, findings, {}, {.noun = "file of holidays"});
    if (findings.errors() > 0)
        throw not_read(findings);
    if (tree->kind(Tree::root) != NodeKind::sequence)
        throw ExchangeError("the JSON is not an array of holidays",
                            "write what getHolidays() of date-holidays returns");
    HolidayReader reader{options};
    int place = 0;
    for (auto node = tree->first(Tree::root); node != tree->end(Tree::root); node = tree->next(node))
        reader.take({*tree, node}, ++place);
    return reader.finish();
}

} // namespace plenary::exchange
