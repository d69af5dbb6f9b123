#include "domain/rules/contradictions.hpp"

#include "domain/by_code.hpp"
#include "util/text.hpp"

#include <fmt/format.h>

#include <set>

namespace plenary::domain {

namespace {

using util::in_quotes;

bool is_open(const Meeting& meeting) {
    return meeting.status != MeetingStatus::held && meeting.status != MeetingStatus::cancelled;
}

/// The days of a meeting, where they hold.
const DaySpan* days_that_hold(const Meeting& meeting) {
    const bool holds =
        meeting.status != MeetingStatus::cancelled && meeting.status != MeetingStatus::postponed;
    return holds ? meeting.dates.days() : nullptr;
}

std::string numbered(const Meeting& meeting) {
    return fmt::format("{} (number {})", in_quotes(meeting.code.text()), *meeting.number);
}

class Finder {
public:
    explicit Finder(const Dataset& data) : data_(data), meetings_(data.meetings), series_(data.series) {}

    std::vector<Contradiction> find() {
        for (const auto& meeting : data_.meetings) {
            if (!is_open(meeting))
                continue;
            look_at_order(meeting);
            look_at_wish(meeting);
            look_at_year(meeting);
        }
        return std::move(found_);
    }

private:
    void add(const Meeting& meeting, const Meeting* other, std::string field, std::string message,
             std::string help, bool is_of_number = false) {
        found_.push_back(
            {&meeting, other, std::move(field), std::move(message), std::move(help), is_of_number});
    }

    /// The meetings that the meeting comes after, by way of others too, each with the reference that leads there.
    [[nodiscard]] std::vector<std::pair<const Meeting*, std::size_t>>
    earlier_than(const Meeting& meeting) const {
        std::vector<std::pair<const Meeting*, std::size_t>> earlier;
        std::set<const Meeting*> seen{&meeting};
        const auto add_all = [&](const Meeting& one, std::optional<std::size_t> by) {
            for (std::size_t i = 0; i < one.after.size(); ++i)
                if (const auto* found = meetings_.find(one.after[i].text());
                    found != nullptr && seen.insert(found).second)
                    earlier.emplace_back(found, by.value_or(i));
        };
        add_all(meeting, std::nullopt);
        // The nearest first, and no more than can matter, so that long chains take no long time.
        constexpr std::size_t most = 200;
        for (std::size_t i = 0; i < earlier.size() && i < most; ++i) {
            const auto [one, by] = earlier[i];
            if (one->status != MeetingStatus::cancelled)
                add_all(*one, by);
        }
        return earlier;
    }

    void look_at_order(const Meeting& meeting) {
        for (const auto& [earlier, place] : earlier_than(meeting)) {
            const auto field = "after/" + std::to_string(place);
            const bool is_named = meeting.after[place] == earlier->code;
            if (is_named && earlier->status == MeetingStatus::cancelled)
                add(meeting, earlier, field,
                    fmt::format("{} comes after {}, which is cancelled", in_quotes(meeting.code.text()),
                                in_quotes(earlier->code.text())),
                    "remove the reference, or name another meeting");
            if (earlier->status == MeetingStatus::cancelled)
                continue;
            if (meeting.number && earlier->number && meeting.series == earlier->series &&
                *meeting.number < *earlier->number)
                add(meeting, earlier, field,
                    fmt::format("{} is to come after {}, and the numbers say the contrary", numbered(meeting),
                                numbered(*earlier)),
                    "number the meetings anew, or remove the reference", true);
            if (const auto* days = days_that_hold(*earlier);
                days != nullptr && wished(meeting) != nullptr && wished(meeting)->last <= days->last)
                add(meeting, earlier, "wish/days",
                    fmt::format("{} is wished for {} and comes after {}, {}", in_quotes(meeting.code.text()),
                                days_in_words(*wished(meeting)), in_quotes(earlier->code.text()),
                                days_in_words(*days)),
                    "wish for later days");
        }
    }

    /// The days wished for, where the meeting has none yet.
    [[nodiscard]] static const DaySpan* wished(const Meeting& meeting) {
        const bool is_settled = days_that_hold(meeting) != nullptr;
        return !is_settled && meeting.wish && meeting.wish->days ? &*meeting.wish->days : nullptr;
    }

    void look_at_wish(const Meeting& meeting) {
        const auto* days = wished(meeting);
        if (days == nullptr)
            return;
        const auto text =
            fmt::format("{} is wished for {}", in_quotes(meeting.code.text()), days_in_words(*days));
        if (meeting.wish->length && *meeting.wish->length > days->days())
            add(meeting, nullptr, "wish/length",
                fmt::format("{}, and takes {}", text, util::counted(*meeting.wish->length, "day")),
                "wish for more days, or a shorter meeting");
        if (const auto year = meeting.dates.year();
            year && (days->last.year() < *year || *year < days->first.year()))
            add(meeting, nullptr, "wish/days", fmt::format("{}, and is to be in {}", text, *year),
                "correct the wish or the year");
        if (const auto* mandate = mandate_of(meeting);
            mandate != nullptr && (days->last < mandate->first || mandate->last < days->first))
            add(meeting, nullptr, "wish/days",
                fmt::format("{}, outside the mandate of the series, {}", text, days_in_words(*mandate)),
                "wish for days within the mandate, or have the mandate extended");
        if (meeting.number)
            look_at_numbers(meeting, *days, text);
    }

    void look_at_numbers(const Meeting& meeting, const DaySpan& wished, const std::string& text) {
        for (const auto& other : data_.meetings) {
            const auto* days = days_that_hold(other);
            if (days == nullptr || !other.number || other.series != meeting.series)
                continue;
            const bool is_late = *meeting.number < *other.number && days->first < wished.first;
            const bool is_early = *meeting.number > *other.number && wished.last < days->first;
            if (is_late || is_early)
                add(meeting, &other, "wish/days",
                    fmt::format("{}, {} number {} of the series, {}, {}", text, is_late ? "after" : "before",
                                *other.number, in_quotes(other.code.text()), days_in_words(*days)),
                    "number the meetings anew, or wish for other days", true);
        }
    }

    void look_at_year(const Meeting& meeting) {
        const auto* mandate = mandate_of(meeting);
        const auto year = meeting.dates.year();
        if (mandate == nullptr || meeting.dates.days() != nullptr || !year)
            return;
        if (*year < mandate->first.year() || mandate->last.year() < *year)
            add(meeting, nullptr, "dates",
                fmt::format("{} is to be in {}, outside the mandate of the series, {}",
                            in_quotes(meeting.code.text()), *year, days_in_words(*mandate)),
                "correct the year, or have the mandate extended");
    }

    [[nodiscard]] const DaySpan* mandate_of(const Meeting& meeting) const {
        const auto* series = series_.find(meeting.series.text());
        return series != nullptr && series->schedule && series->schedule->mandate
                   ? &*series->schedule->mandate
                   : nullptr;
    }

    const Dataset& data_;
    ByCode<Meeting> meetings_;
    ByCode<Series> series_;
    std::vector<Contradiction> found_;
};

} // namespace

std::vector<Contradiction> contradictions(const Dataset& dataset) {
    return Finder{dataset}.find();
}

} // namespace plenary::domain
