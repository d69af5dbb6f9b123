#include "exchange/calendars/event_file.hpp"

#include "exchange/calendars/content_lines.hpp"
#include "exchange/error.hpp"
#include "util/file.hpp"
#include "util/utf8.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <charconv>
#include <limits>

namespace plenary::exchange {

namespace {

/// A description with its line feeds, which text_of() takes away.
std::string lines_of(std::string_view value) {
    std::string text;
    for (std::size_t i = 0; i < value.size(); ++i) {
        if (value[i] == '\\' && i + 1 < value.size()) {
            ++i;
            text += value[i] == 'n' || value[i] == 'N' ? '\n' : value[i];
        } else {
            text += value[i];
        }
    }
    return text;
}

std::string in_capitals(std::string text) {
    std::transform(text.begin(), text.end(), text.begin(),
                   [](char c) { return c >= 'a' && c <= 'z' ? static_cast<char>(c - 'a' + 'A') : c; });
    return text;
}

std::optional<Moment> moment_of(const ContentLine& line, std::string_view value) {
    auto moment = read_moment(value);
    if (moment)
        moment->zone = line.parameter("TZID").value_or("");
    return moment;
}

/// The highest there is where the number is larger; 0 for what is none.
int sequence_of(const std::string& text) {
    int sequence = 0;
    const auto read = std::from_chars(text.data(), text.data() + text.size(), sequence);
    return read.ec == std::errc::result_out_of_range ? std::numeric_limits<int>::max() : sequence;
}

/// Fills one event from its lines.
class EventReader {
public:
    explicit EventReader(FileEvent& event) : event_(event) {}

    void take(const ContentLine& line) {
        if (line.name == "UID")
            event_.uid = line.value;
        else if (line.name == "SEQUENCE")
            event_.sequence = sequence_of(line.value);
        else if (line.name == "DTSTAMP")
            event_.stamp = line.value;
        else if (line.name == "LAST-MODIFIED")
            event_.changed = line.value;
        else if (line.name == "SUMMARY")
            take_summary(line);
        else if (line.name == "DESCRIPTION")
            event_.description = lines_of(line.value);
        else if (line.name == "LOCATION")
            event_.location = text_of(line.value);
        else if (line.name == "CATEGORIES")
            event_.categories += text_of(line.value) + ",";
        else if (line.name == "STATUS")
            take_status(in_capitals(line.value));
        else
            take_days(line);
    }

private:
    void take_summary(const ContentLine& line) {
        event_.summary = text_of(line.value);
        event_.language = line.parameter("LANGUAGE").value_or("");
    }

    void take_status(const std::string& status) {
        event_.is_cancelled = event_.is_cancelled || status == "CANCELLED";
        event_.is_tentative = event_.is_tentative || status == "TENTATIVE";
    }

    void take_days(const ContentLine& line) {
        if (line.name == "DTSTART")
            take_one(line, event_.start);
        else if (line.name == "DTEND")
            take_one(line, event_.end);
        else if (line.name == "RECURRENCE-ID") {
            take_one(line, event_.instead_of);
            event_.is_from_then_on = line.parameter("RANGE") == "THISANDFUTURE";
        } else if (line.name == "DURATION") {
            event_.seconds = read_duration(line.value);
            if (!event_.seconds)
                fault(line.value, "a duration");
        } else if (line.name == "RRULE") {
            if (!event_.rule.empty())
                event_.fault = "it repeats itself by two rules";
            event_.rule = in_capitals(line.value);
        } else if (line.name == "EXRULE") {
            event_.fault = "it has a rule for days left out (EXRULE), which is not read";
        } else if (line.name == "RDATE") {
            take_many(line, event_.more_days);
        } else if (line.name == "EXDATE") {
            take_many(line, event_.except);
        }
    }

    void take_one(const ContentLine& line, std::optional<Moment>& moment) {
        moment = moment_of(line, line.value);
        if (!moment)
            fault(line.value, "a date");
    }

    void take_many(const ContentLine& line, std::vector<Moment>& moments) {
        for (std::size_t start = 0; start <= line.value.size();) {
            const auto end = std::min(line.value.find(',', start), line.value.size());
            const auto value = line.value.substr(start, end - start);
            if (const auto moment = moment_of(line, value))
                moments.push_back(*moment);
            else
                fault(value, "a date");
            start = end + 1;
        }
    }

    void fault(std::string_view value, std::string_view what) {
        event_.fault = fmt::format("'{}' is not {}", value.substr(0, 20), what);
    }

    FileEvent& event_;
};

/// The events of the text, with what their calendars say of them.
class EventFileReader {
public:
    EventFile read(std::string_view text) {
        if (!is_icalendar(text))
            throw ExchangeError("this is no iCalendar file", "name a file that begins with BEGIN:VCALENDAR");
        for (const auto& line : content_lines(text))
            take(line);
        if (is_within_)
            throw ExchangeError("the iCalendar file ends within an event",
                                "get the file again: it is cut off");
        return std::move(file_);
    }

private:
    void take(const ContentLine& line) {
        const bool is_begin = line.name == "BEGIN";
        if (is_begin && !is_within_)
            begin(line);
        else if (is_begin)
            ++inner_;
        else if (line.name == "END" && is_within_)
            end();
        else if (is_within_ && inner_ == 0)
            EventReader{file_.events.back()}.take(line);
        else if (!is_within_ && line.name == "METHOD")
            method_ = in_capitals(line.value);
        else if (!is_within_ && line.name == "UID")
            file_.uid = line.value;
        else if (!is_within_ && line.name == "TZID")
            zone_ = line.value;
        else if (!is_within_ && line.name == "X-LIC-LOCATION")
            file_.zones[zone_] = line.value;
        else if (!is_within_ && line.name == "PRODID")
            is_google_ = line.value.find("Google") != std::string::npos;
    }

    void begin(const ContentLine& line) {
        const auto component = in_capitals(line.value);
        if (component == "VCALENDAR") {
            method_.clear();
            is_google_ = false;
        }
        if (component != "VEVENT" && component != "VTODO" && component != "VJOURNAL")
            return;
        is_within_ = true;
        FileEvent event;
        event.place = line.line;
        event.component = component;
        event.is_google = is_google_;
        file_.events.push_back(std::move(event));
    }

    void end() {
        if (inner_ > 0) {
            --inner_;
            return;
        }
        is_within_ = false;
        auto& event = file_.events.back();
        event.is_cancelled = event.is_cancelled || method_ == "CANCEL";
        if (event.component != "VEVENT")
            event.fault = "it is no event: " + event.component;
        else if (method_ == "REPLY" || method_ == "COUNTER" || method_ == "DECLINECOUNTER" ||
                 method_ == "REFRESH")
            event.fault = "it is an answer to an invitation: " + method_;
    }

    EventFile file_;
    std::string zone_; ///< TZID of the VTIMEZONE that is read
    std::string method_;
    bool is_google_ = false;
    bool is_within_ = false;
    int inner_ = 0; ///< depth of components within the event, such as alarms
};

std::string identity_of(const FileEvent& event) {
    if (event.uid.empty())
        return {};
    return event.uid + "\n" +
           (event.instead_of ? domain::format_local_time(event.instead_of->time) : std::string{});
}

} // namespace

bool is_icalendar(std::string_view text) {
    constexpr std::size_t enough = 200;
    const auto begin = std::min(text.find_first_not_of(" \t\r\n"), text.size());
    const auto lines = content_lines(text.substr(begin, enough));
    return !lines.empty() && lines.front().name == "BEGIN" && in_capitals(lines.front().value) == "VCALENDAR";
}

EventFile read_events(std::string_view text) {
    if (text.starts_with("\xEF\xBB\xBF"))
        text.remove_prefix(3);
    if (util::first_invalid_utf8(unfolded(text)))
        throw ExchangeError("the iCalendar file is not UTF-8", "save it as UTF-8");
    return EventFileReader{}.read(text);
}

EventFile read_event_file(const std::filesystem::path& file) {
    try {
        return read_events(util::read_file(file, max_event_bytes));
    } catch (const util::FileError& error) {
        throw ExchangeError(error.what(), "name an iCalendar file of at most 16 MiB");
    }
}

std::map<int, int> old_versions(const std::vector<FileEvent>& events) {
    std::map<std::string, const FileEvent*> newest;
    std::vector<const FileEvent*> old;
    for (const auto& event : events) {
        const auto key = identity_of(event);
        if (key.empty())
            continue;
        const auto [found, is_new] = newest.emplace(key, &event);
        if (is_new)
            continue;
        old.push_back(&event);
        if (found->second->version() < event.version())
            std::swap(old.back(), found->second);
    }
    std::map<int, int> places;
    for (const auto* event : old)
        places[event->place] = newest.at(identity_of(*event))->place;
    return places;
}

} // namespace plenary::exchange
