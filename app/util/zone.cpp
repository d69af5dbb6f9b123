#include "util/zone.hpp"

#include "util/file.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <limits>

namespace plenary::util {

namespace {

constexpr std::int64_t seconds_a_day = 86'400;
constexpr std::size_t largest_file = 1 << 20;

/// Days from 1970-01-01 to the first of a month in the proleptic Gregorian calendar.
/// After Howard Hinnant, "chrono-Compatible Low-Level Date Algorithms", days_from_civil.
std::int64_t days_to(std::int64_t year, int month, int day) {
    year -= month <= 2 ? 1 : 0;
    const std::int64_t era = (year >= 0 ? year : year - 399) / 400;
    const std::int64_t year_of_era = year - era * 400;
    const std::int64_t day_of_year = (153 * (month + (month > 2 ? -3 : 9)) + 2) / 5 + day - 1;
    const std::int64_t day_of_era = year_of_era * 365 + year_of_era / 4 - year_of_era / 100 + day_of_year;
    return era * 146'097 + day_of_era - 719'468;
}

bool is_leap(int year) {
    return (year % 4 == 0 && year % 100 != 0) || year % 400 == 0;
}

/// 0 is Sunday.
int weekday_of(std::int64_t days) {
    return static_cast<int>(((days % 7) + 11) % 7);
}

int year_of(std::int64_t utc) {
    // Close enough to begin with; the years around it are looked at as well.
    return static_cast<int>(1970 + utc / 31'556'952);
}

bool is_safe_name(std::string_view name) {
    return !name.empty() && name.size() <= 255 && name.front() != '/' &&
           name.find("..") == std::string_view::npos && name.find('\0') == std::string_view::npos;
}

} // namespace

/// Reads one TZif file, after RFC 9636.
class Zone::Parser {
public:
    Parser(std::string data, std::string file) : data_(std::move(data)), file_(std::move(file)) {}

    Zone parse() {
        auto header = read_header();
        if (header.version >= '2') {
            skip_block(header, 4);
            header = read_header();
            return read_block(header, 8);
        }
        return read_block(header, 4);
    }

private:
    struct Header {
        char version = 0;
        std::size_t isut = 0, isstd = 0, leap = 0, transitions = 0, types = 0, names = 0;
    };

    [[noreturn]] void fail(const std::string& what) const {
        throw ZoneError(fmt::format("the time zone file '{}' is damaged: {}", file_, what));
    }

    void require(std::size_t bytes) const {
        if (data_.size() - at_ < bytes)
            fail("it ends too early");
    }

    std::int64_t number(std::size_t bytes) {
        require(bytes);
        std::uint64_t value = 0;
        for (std::size_t i = 0; i < bytes; ++i)
            value = (value << 8) | static_cast<unsigned char>(data_[at_++]);
        return bytes == 4 ? static_cast<std::int32_t>(static_cast<std::uint32_t>(value))
                          : static_cast<std::int64_t>(value);
    }

    Header read_header() {
        require(44);
        if (data_.compare(at_, 4, "TZif") != 0)
            fail("it does not begin with TZif");
        Header header;
        header.version = data_[at_ + 4];
        at_ += 20;
        for (auto* count :
             {&header.isut, &header.isstd, &header.leap, &header.transitions, &header.types, &header.names}) {
            const auto value = number(4);
            if (value < 0)
                fail("a count is negative");
            *count = static_cast<std::size_t>(value);
        }
        if (header.types == 0)
            fail("it has no local time type");
        return header;
    }

    void skip_block(const Header& header, std::size_t time_size) {
        const auto bytes = header.transitions * (time_size + 1) + header.types * 6 + header.names +
                           header.leap * (time_size + 4) + header.isstd + header.isut;
        require(bytes);
        at_ += bytes;
    }

    Zone read_block(const Header& header, std::size_t time_size) {
        require(header.transitions * (time_size + 1) + header.types * 6);
        Zone zone;
        zone.transitions_.resize(header.transitions);
        for (auto& transition : zone.transitions_)
            transition.at = number(time_size);
        std::vector<std::size_t> types(header.transitions);
        for (auto& type : types)
            type = static_cast<unsigned char>(data_[at_++]);
        std::vector<int> offsets(header.types);
        std::vector<bool> summers(header.types);
        for (std::size_t i = 0; i < offsets.size(); ++i) {
            offsets[i] = static_cast<int>(number(4));
            summers[i] = data_[at_] != 0;
            at_ += 2; // whether it is summer time, and where its name begins
        }
        for (std::size_t i = 0; i < types.size(); ++i) {
            if (types[i] >= offsets.size())
                fail("a transition has no local time type");
            if (i > 0 && zone.transitions_[i].at <= zone.transitions_[i - 1].at)
                fail("its transitions are out of order");
            zone.transitions_[i].offset = offsets[types[i]];
            zone.transitions_[i].is_summer = summers[types[i]];
        }
        zone.first_offset_ = offsets.front();
        const auto rest = header.names + header.leap * (time_size + 4) + header.isstd + header.isut;
        require(rest);
        at_ += rest;
        if (time_size == 8)
            zone.footer_ = read_footer();
        return zone;
    }

    // The footer: a POSIX TZ string between two line feeds; RFC 9636, section 3.3.

    std::optional<Footer> read_footer() {
        require(1);
        const auto end = data_.find('\n', at_ + 1);
        if (data_[at_] != '\n' || end == std::string::npos)
            fail("its footer is not between line feeds");
        data_.resize(end);
        ++at_;
        if (at_ == data_.size())
            return std::nullopt;
        Footer footer;
        skip_name();
        footer.standard = -duration();
        if (at_ == data_.size())
            return footer;
        skip_name();
        const bool has_offset = at_ < data_.size() && data_[at_] != ',';
        footer.summer = has_offset ? -duration() : footer.standard + 3600;
        footer.summer_begins = day_rule();
        footer.summer_ends = day_rule();
        if (at_ != data_.size())
            fail("its footer goes on");
        return footer;
    }

    void skip_name() {
        const bool quoted = at_ < data_.size() && data_[at_] == '<';
        const auto start = at_;
        if (quoted)
            at_ = std::min(data_.find('>', at_), data_.size() - 1) + 1;
        else
            while (at_ < data_.size() && ((data_[at_] | 0x20) >= 'a' && (data_[at_] | 0x20) <= 'z'))
                ++at_;
        if (at_ == start)
            fail("its footer has no name");
    }

    bool take(char c) {
        if (at_ == data_.size() || data_[at_] != c)
            return false;
        ++at_;
        return true;
    }

    int digits() {
        const auto start = at_;
        int value = 0;
        while (at_ < data_.size() && at_ - start < 4 && data_[at_] >= '0' && data_[at_] <= '9')
            value = value * 10 + (data_[at_++] - '0');
        if (at_ == start)
            fail("its footer lacks a number");
        return value;
    }

    /// [+-]hh[:mm[:ss]] in seconds
    int duration() {
        const int sign = take('-') ? -1 : 1;
        if (sign == 1)
            take('+');
        int seconds = digits() * 3600;
        if (take(':'))
            seconds += digits() * 60;
        if (take(':'))
            seconds += digits();
        return sign * seconds;
    }

    DayRule day_rule() {
        if (!take(','))
            fail("its footer lacks a day of change");
        DayRule rule;
        if (take('M')) {
            rule.month = digits();
            if (!take('.'))
                fail("its footer lacks a week");
            rule.week = digits();
            if (!take('.'))
                fail("its footer lacks a weekday");
            rule.day = digits();
            if (rule.month < 1 || rule.month > 12 || rule.week < 1 || rule.week > 5 || rule.day > 6)
                fail("its footer names no day");
        } else {
            rule.kind = take('J') ? DayRule::Kind::julian_without_leap_day : DayRule::Kind::zero_based;
            rule.day = digits();
            if (rule.day > 366)
                fail("its footer names no day");
        }
        if (take('/'))
            rule.time = duration();
        return rule;
    }

    std::string data_;
    std::string file_;
    std::size_t at_ = 0;
};

std::optional<Zone> Zone::load(std::string_view name, const std::filesystem::path& folder) {
    if (!is_safe_name(name))
        return std::nullopt;
    const auto file = folder / name;
    std::error_code ignored;
    if (!std::filesystem::is_regular_file(file, ignored))
        return std::nullopt;
    auto data = read_file(file, largest_file);
    // The folder also holds tables and leap seconds, which are no zones.
    if (!data.starts_with("TZif"))
        return std::nullopt;
    return Parser{std::move(data), file.string()}.parse();
}

std::int64_t Zone::begin_of(const DayRule& rule, int year) {
    std::int64_t day = 0;
    switch (rule.kind) {
    case DayRule::Kind::julian_without_leap_day:
        day = days_to(year, 1, 1) + rule.day - 1 + (is_leap(year) && rule.day >= 60 ? 1 : 0);
        break;
    case DayRule::Kind::zero_based:
        day = days_to(year, 1, 1) + rule.day;
        break;
    case DayRule::Kind::month_week_day: {
        const auto first = days_to(year, rule.month, 1);
        const auto next_month = rule.month == 12 ? days_to(year + 1, 1, 1) : days_to(year, rule.month + 1, 1);
        day = first + (rule.day - weekday_of(first) + 7) % 7 + std::int64_t{7} * (rule.week - 1);
        if (day >= next_month) // week 5 is the last
            day -= 7;
        break;
    }
    }
    return day * seconds_a_day + rule.time;
}

int Zone::offset_by_footer(std::int64_t utc) const {
    return is_summer_by_footer(utc) ? *footer_->summer : footer_->standard;
}

bool Zone::is_summer_by_footer(std::int64_t utc) const {
    if (!footer_->summer)
        return false;
    bool is_summer = false;
    std::int64_t latest = std::numeric_limits<std::int64_t>::min();
    for (int year = year_of(utc) - 1; year <= year_of(utc) + 1; ++year) {
        const auto begins = begin_of(footer_->summer_begins, year) - footer_->standard;
        const auto ends = begin_of(footer_->summer_ends, year) - *footer_->summer;
        if (begins <= utc && begins > latest) {
            latest = begins;
            is_summer = true;
        }
        if (ends <= utc && ends >= latest) {
            latest = ends;
            is_summer = false;
        }
    }
    return is_summer;
}

int Zone::offset_at(std::int64_t utc) const {
    if (footer_ && (transitions_.empty() || utc >= transitions_.back().at))
        return offset_by_footer(utc);
    const auto next =
        std::upper_bound(transitions_.begin(), transitions_.end(), utc,
                         [](std::int64_t instant, const Transition& t) { return instant < t.at; });
    return next == transitions_.begin() ? first_offset_ : std::prev(next)->offset;
}

std::vector<Zone::Transition> Zone::transitions_between(std::int64_t from, std::int64_t to) const {
    std::vector<Transition> between;
    for (const auto& transition : transitions_)
        if (from <= transition.at && transition.at <= to)
            between.push_back(transition);
    if (!footer_ || !footer_->summer)
        return between;
    const auto last =
        transitions_.empty() ? std::numeric_limits<std::int64_t>::min() : transitions_.back().at;
    for (int year = year_of(from) - 1; year <= year_of(to) + 1; ++year)
        for (const auto at : {begin_of(footer_->summer_begins, year) - footer_->standard,
                              begin_of(footer_->summer_ends, year) - *footer_->summer})
            if (from <= at && at <= to && at > last)
                between.push_back({at, offset_at(at), is_summer_by_footer(at)});
    std::sort(between.begin(), between.end(), [](const auto& a, const auto& b) { return a.at < b.at; });
    return between;
}

std::vector<Zone::Onset> Zone::onsets(std::int64_t from, std::int64_t to) const {
    // What holds at `from` began within the two years before by the rules, or with a transition of the table.
    auto since = from - (std::int64_t{2} * 366 * seconds_a_day);
    if (!transitions_.empty())
        since = std::min(since, transitions_.front().at);
    std::vector<Onset> onsets;
    for (const auto& transition : transitions_between(since, to)) {
        const Onset onset{transition.at, offset_at(transition.at - 1), transition.offset,
                          transition.is_summer};
        const bool changes = onset.offset != onset.offset_before ||
                             (!onsets.empty() && onsets.back().is_summer != onset.is_summer);
        if (!changes)
            continue;
        if (onset.at <= from)
            onsets.clear(); // an earlier one holds no more
        onsets.push_back(onset);
    }
    if (onsets.empty() || onsets.front().at > from)
        onsets.insert(onsets.begin(), {from, offset_at(from), offset_at(from), false});
    return onsets;
}

std::vector<Zone::Transition> Zone::transitions_near(std::int64_t utc) const {
    std::vector<Transition> near;
    constexpr std::int64_t window = 3 * seconds_a_day;
    for (const auto& transition : transitions_)
        if (transition.at > utc - window && transition.at < utc + window)
            near.push_back(transition);
    if (footer_ && footer_->summer)
        for (int year = year_of(utc) - 1; year <= year_of(utc) + 1; ++year)
            for (const auto at : {begin_of(footer_->summer_begins, year) - footer_->standard,
                                  begin_of(footer_->summer_ends, year) - *footer_->summer})
                if (at > utc - window && at < utc + window &&
                    (transitions_.empty() || at > transitions_.back().at))
                    near.push_back({at, offset_at(at)});
    return near;
}

LocalLookup Zone::lookup(std::int64_t local) const {
    // An instant reads as `local` when local - offset_at(instant) is that instant. Offsets differ only around
    // a change, so the candidates are the offsets before and after the changes of these days.
    std::vector<int> offsets{offset_at(local - 2 * seconds_a_day), offset_at(local + 2 * seconds_a_day)};
    const auto changes = transitions_near(local);
    for (const auto& change : changes) {
        offsets.push_back(offset_at(change.at - 1));
        offsets.push_back(change.offset);
    }
    std::vector<std::int64_t> readings;
    for (const int offset : offsets)
        if (offset_at(local - offset) == offset)
            readings.push_back(local - offset);
    std::sort(readings.begin(), readings.end());
    if (!readings.empty()) {
        const auto kind =
            readings.front() == readings.back() ? LocalLookup::Kind::unique : LocalLookup::Kind::ambiguous;
        return {kind, readings.front(), readings.back()};
    }
    for (const auto& change : changes) {
        const auto skipped_from = change.at + offset_at(change.at - 1);
        if (local >= skipped_from && local < change.at + change.offset)
            return {LocalLookup::Kind::nonexistent, change.at, change.at};
    }
    throw ZoneError("a local time could not be read in its zone");
}

} // namespace plenary::util
