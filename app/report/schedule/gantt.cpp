#include "report/schedule/gantt.hpp"

#include "util/markup.hpp"
#include "util/text.hpp"

#include <algorithm>
#include <array>
#include <charconv>
#include <cmath>
#include <map>

namespace plenary::report {

using namespace domain;

namespace {

using Days = boost::gregorian::days;

// In units of the picture, which are pixels at its own size.
constexpr double row_height = 22;
constexpr double head_height = 44;
constexpr double days_width = 860;
constexpr double letter_width = 6.4; // of a letter of 11 units, more or less
constexpr double least_bar = 5;
constexpr double margin = 12;

constexpr std::string_view picture_style = R"(
text { font: 11px sans-serif; fill: #222 }
.title { font-size: 16px }
.note, .month, .beside { fill: #555 }
.group { font-weight: bold }
.grid { stroke: #ddd }
.bar { fill: #1f5a96; stroke: #1f5a96 }
.tentative, .planned { fill: #bcd3ea; stroke: #1f5a96; stroke-dasharray: 3 2 }
.moved { fill: #e9a23b; stroke: #8a4b00 }
.forbidden { fill: #c22; stroke: #800 }
.cancelled { fill: none; stroke: #999 }
.before { fill: none; stroke: #8a4b00; stroke-dasharray: 2 2 }
)";

constexpr std::array<std::string_view, 12> short_months{"Jan", "Feb", "Mar", "Apr", "May", "Jun",
                                                        "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"};

/// Where days stand in the picture.
class Scale {
public:
    Scale(const DaySpan& days, double left) : days_(days), left_(left) {}

    [[nodiscard]] double begin(const Date& day) const {
        return left_ + (days_width * static_cast<double>((day - days_.first).days()) / days_.days());
    }
    [[nodiscard]] double end(const Date& day) const { return begin(day + Days{1}); }
    [[nodiscard]] const DaySpan& days() const { return days_; }
    [[nodiscard]] double right() const { return left_ + days_width; }

private:
    DaySpan days_;
    double left_;
};

/// The whole months that hold all events.
DaySpan months_of(const std::vector<PageEvent>& events) {
    auto days = events.front().days;
    const auto take = [&](const DaySpan& more) {
        days.first = std::min(days.first, more.first);
        days.last = std::max(days.last, more.last);
    };
    for (const auto& event : events) {
        take(event.days);
        if (event.before)
            take(*event.before);
    }
    return {Date{days.first.year(), days.first.month(), 1}, days.last.end_of_month()};
}

/// Events by group, the groups in the order of their first events.
std::vector<std::vector<PageEvent>> grouped(std::vector<PageEvent> events) {
    std::stable_sort(events.begin(), events.end(),
                     [](const auto& a, const auto& b) { return a.days.first < b.days.first; });
    std::map<std::string, std::size_t> numbers;
    std::vector<std::vector<PageEvent>> groups;
    for (auto& event : events) {
        const auto [place, is_new] = numbers.try_emplace(event.group, groups.size());
        if (is_new)
            groups.emplace_back();
        groups[place->second].push_back(std::move(event));
    }
    return groups;
}

/// ` name="12.5"`.
std::string attribute(std::string_view name, double units) {
    std::array<char, 32> digits{};
    const auto end =
        std::to_chars(digits.data(), digits.data() + digits.size(), units, std::chars_format::fixed, 1);
    return " " + std::string{name} + "=\"" + std::string{digits.data(), end.ptr} + "\"";
}

std::string text(double x, double y, std::string_view kind, std::string_view words,
                 std::string_view more = "") {
    return "<text" + attribute("x", x) + attribute("y", y) + " class=\"" + std::string{kind} + "\"" +
           std::string{more} + ">" + util::markup_text(words) + "</text>\n";
}

std::string box(double from, double to, double y, double height, std::string_view kind,
                std::string_view tip) {
    return "<rect" + attribute("x", from) + attribute("y", y) + attribute("width", to - from) +
           attribute("height", height) + " class=\"" + std::string{kind} + "\"><title>" +
           util::markup_text(tip) + "</title></rect>\n";
}

/// Lines between months, or between quarters or years where months would be too narrow to be named.
std::string grid(const Scale& scale, double top, double bottom) {
    constexpr int narrow = 18 * 31;
    constexpr int narrower = 5 * 366;
    const int days = scale.days().days();
    const int step = days <= narrow ? 1 : days <= narrower ? 3 : 12;
    std::string out;
    int named_year = 0;
    for (Date month = scale.days().first; month <= scale.days().last;
         month = month.end_of_month() + Days{1}) {
        const auto number = month.month().as_number() - 1;
        if (number % step != 0)
            continue;
        const auto x = scale.begin(month);
        out += "<line" + attribute("x1", x) + attribute("x2", x) + attribute("y1", top) +
               attribute("y2", bottom) + " class=\"grid\"/>\n";
        if (step < 12)
            out += text(x + 3, top + 26, "month", short_months[static_cast<std::size_t>(number)]);
        if (const auto year = static_cast<int>(month.year()); year != named_year) {
            out += text(x + 3, top + 12, "month", std::to_string(year));
            named_year = year;
        }
    }
    return out;
}

/// The bar of an event with its days and place beside it: to its right, or to its left at the end of the
/// year.
std::string bar(const PageEvent& event, const Scale& scale, double y) {
    constexpr double inset = 5;
    const auto words = days_in_words(event.days) + (event.place.empty() ? "" : ", " + event.place) +
                       (event.status.empty() ? "" : " (" + event.status + ")");
    std::string out;
    if (event.before)
        out += box(scale.begin(event.before->first),
                   std::max(scale.end(event.before->last), scale.begin(event.before->first) + least_bar),
                   y + inset, row_height - (2 * inset), "before", "before: " + days_in_words(*event.before));
    const auto begin = scale.begin(event.days.first);
    const auto end = std::max(scale.end(event.days.last), begin + least_bar);
    out += box(begin, end, y + inset, row_height - (2 * inset),
               event.status.empty() ? "bar" : "bar " + event.status, event.title + ", " + words);
    const auto width = static_cast<double>(util::display_width(words)) * letter_width;
    const bool is_late = end + 6 + width > scale.right();
    return out + text(is_late ? begin - 6 : end + 6, y + 15, "beside", words,
                      is_late ? " text-anchor=\"end\"" : "");
}

std::string rows(const std::vector<std::vector<PageEvent>>& groups, const Scale& scale, double y) {
    std::string out;
    for (const auto& events : groups) {
        if (!events.front().group.empty()) {
            out += text(margin, y + 15, "group", events.front().group);
            y += row_height;
        }
        for (const auto& event : events) {
            out += text(margin, y + 15, "label", event.title) + bar(event, scale, y);
            y += row_height;
        }
    }
    return out;
}

} // namespace

std::string gantt_svg(const CalendarPage& page) {
    const auto groups = grouped(page.events);
    double label_width = 80;
    std::size_t lines = 0;
    for (const auto& events : groups) {
        lines += events.size() + (events.front().group.empty() ? 0 : 1);
        for (const auto& event : events)
            for (const auto& words : {event.title, event.group})
                label_width =
                    std::max(label_width, static_cast<double>(util::display_width(words)) * letter_width);
    }
    const double top = page.note.empty() ? 36 : 54;
    const double body = top + (groups.empty() ? 0 : head_height - 10);
    const double bottom = body + (row_height * static_cast<double>(std::max<std::size_t>(lines, 1)));
    const double left = margin + label_width + margin;
    const double width = left + days_width + margin;
    const double height = bottom + margin;
    const auto corner = [](double units) { return std::to_string(std::lround(units)); };
    auto out = "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 " + corner(width) + " " +
               corner(height) + "\"" + attribute("width", width) + attribute("height", height) +
               " role=\"img\">\n<style>" + std::string{picture_style} +
               "</style>\n<rect width=\"100%\" height=\"100%\" fill=\"#fff\"/>\n";
    out += text(margin, 24, "title", page.title);
    if (!page.note.empty())
        out += text(margin, 44, "note", page.note);
    if (groups.empty())
        return out + text(margin, top + 15, "note", "Nothing takes place.") + "</svg>\n";
    const Scale scale{months_of(page.events), left};
    return out + grid(scale, top, bottom) + rows(groups, scale, body) + "</svg>\n";
}

std::string gantt_page(const CalendarPage& page) {
    return "<!DOCTYPE html>\n<html lang=\"en\">\n<meta charset=\"utf-8\">\n<title>" +
           util::markup_text(page.title) +
           "</title>\n<style>@page { size: A4 landscape; margin: 12mm } svg { width: 100%; height: auto "
           "}</style>\n" +
           gantt_svg(page) + "</html>\n";
}

} // namespace plenary::report
