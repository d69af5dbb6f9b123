#include "exchange/calendars/c3voc.hpp"

#include "domain/change/releasing.hpp"
#include "util/json.hpp"
#include "util/markup.hpp"

#include <boost/uuid/name_generator_sha1.hpp>
#include <boost/uuid/uuid_io.hpp>

#include <algorithm>
#include <map>
#include <set>

namespace plenary::exchange {

using namespace domain;

namespace {

struct Person {
    std::string name;
    std::string guid;
};

/// A session as both formats have it.
struct ScheduledItem {
    unsigned id = 0;
    std::string guid;
    std::string slug;
    std::string title;
    std::string room;
    std::string track;
    LocalTime starts;
    std::string date;     ///< `2011-03-29T09:00:00+05:00`
    std::string start;    ///< `09:00`
    std::string duration; ///< `01:30`
    std::vector<Person> persons;
};

struct Day {
    Date date;
    std::string start;
    std::string end;
    std::map<std::string, std::vector<ScheduledItem>> rooms;
};

struct RoomInfo {
    std::string name;
    std::string guid;
    std::optional<int> capacity;
};

struct Timetable {
    std::string version;
    std::string acronym;
    std::string title;
    std::string zone;
    DaySpan span;
    std::vector<RoomInfo> rooms;
    std::vector<Day> days;
};

std::string two(int number) {
    return (number < 10 ? "0" : "") + std::to_string(number);
}

/// `2011-03-29T09:00:00+05:00`
std::string with_offset(Instant instant, const std::string& zone) {
    const auto local = local_time_at(instant, zone);
    const auto offset = utc_offset_minutes(instant, zone);
    const int size = offset < 0 ? -offset : offset;
    return format_date(local.date) + "T" + two(local.minute / 60) + ":" + two(local.minute % 60) + ":" +
           two(local.second) + (offset < 0 ? "-" : "+") + two(size / 60) + ":" + two(size % 60);
}

/// Small letters, digits and lines below, at least four: as the format demands of an acronym.
std::string acronym_of(const Meeting& meeting) {
    auto text = meeting.code.text();
    std::replace(text.begin(), text.end(), '-', '_');
    const auto year = meeting.dates.year();
    return year ? text + "_" + std::to_string(*year) : text;
}

/// Four characters at least, as the format demands of both parts of a slug; no code has a line below.
std::string padded(const std::string& text) {
    constexpr std::size_t least = 4;
    return std::string(least - std::min(least, text.size()), '_') + text;
}

/// The code of the meeting, without a hyphen, and that of the session.
std::string slug_of(const Meeting& meeting, const Session& session) {
    auto first = meeting.code.text();
    std::replace(first.begin(), first.end(), '-', '_');
    return padded(first) + "-" + padded(session.code.text());
}

/// The number of the release, where the timetable is as it was made known; else when it changed last.
std::string version_of(const Meeting& meeting, const TimetableOptions& options) {
    const bool is_released = !meeting.releases.empty() &&
                             changes_between(meeting.releases.back().sessions, timetable_of(meeting)).empty();
    return is_released ? std::to_string(meeting.releases.back().version) : format_instant(options.changed);
}

class Maker {
public:
    Maker(const Dataset& data, const Meeting& meeting, const TimetableOptions& options)
        : data_(data), meeting_(meeting), options_(options), venue_(venue_of(data, meeting)) {}

    Timetable make() {
        Timetable timetable;
        timetable.version = version_of(meeting_, options_);
        timetable.acronym = acronym_of(meeting_);
        timetable.title = meeting_.title;
        timetable.zone = venue_.zone;
        timetable.span = *meeting_.dates.days();
        make_rooms(timetable);
        std::map<Date, std::vector<const Session*>> by_day;
        for (auto day = timetable.span.first; day <= timetable.span.last; day += boost::gregorian::days{1})
            by_day[day];
        for (const auto& session : meeting_.sessions)
            by_day[session.starts.date].push_back(&session);
        for (const auto& [date, sessions] : by_day)
            timetable.days.push_back(make_day(date, sessions));
        return timetable;
    }

private:
    static const Venue& venue_of(const Dataset& data, const Meeting& meeting) {
        for (const auto& venue : data.venues)
            if (meeting.venue == venue.code)
                return venue;
        throw std::logic_error("a timetable of a meeting without a venue");
    }

    void make_rooms(Timetable& timetable) const {
        std::set<std::string> used;
        for (const auto& session : meeting_.sessions)
            used.insert(room_of(session));
        for (const auto& room : venue_.rooms)
            if (used.erase(room.name) > 0)
                timetable.rooms.push_back(
                    {room.name, guid("room/" + venue_.code.text() + "/" + room.code.text()), room.capacity});
        for (const auto& name : used)
            timetable.rooms.push_back({name, guid("room/" + venue_.code.text()), std::nullopt});
    }

    [[nodiscard]] std::string guid(const std::string& what) const {
        return uuid_of("https://" + options_.host + "/" + what);
    }

    [[nodiscard]] std::string room_of(const Session& session) const {
        for (const auto& room : venue_.rooms)
            if (session.room == room.code)
                return room.name;
        const std::string building{venue_.name.in()};
        return building.empty() ? venue_.city : building;
    }

    [[nodiscard]] Instant instant_of(const LocalTime& time) const {
        return resolve(time, venue_.zone).earliest;
    }

    Day make_day(const Date& date, const std::vector<const Session*>& sessions) {
        Day day;
        day.date = date;
        auto first = instant_of({date, 0, 0});
        auto last = instant_of({date + boost::gregorian::days{1}, 0, 0});
        if (!sessions.empty()) {
            first = last = instant_of(sessions.front()->starts);
            for (const auto* session : sessions) {
                first = std::min(first, instant_of(session->starts));
                last = std::max(last, instant_of(session->ends));
            }
        }
        day.start = with_offset(first, venue_.zone);
        day.end = with_offset(last, venue_.zone);
        for (const auto* session : sessions) {
            auto entry = make_entry(*session);
            day.rooms[entry.room].push_back(std::move(entry));
        }
        for (auto& [room, entries] : day.rooms)
            std::stable_sort(entries.begin(), entries.end(),
                             [](const auto& a, const auto& b) { return a.starts < b.starts; });
        return day;
    }

    ScheduledItem make_entry(const Session& session) {
        ScheduledItem entry;
        entry.guid = guid("session/" + meeting_.code.text() + "/" + session.code.text());
        entry.id = id_of(entry.guid);
        entry.slug = slug_of(meeting_, session);
        entry.title = session.title;
        entry.room = room_of(session);
        entry.track = track_of(session);
        entry.starts = session.starts;
        const auto starts = instant_of(session.starts);
        entry.date = with_offset(starts, venue_.zone);
        entry.start = two(session.starts.minute / 60) + ":" + two(session.starts.minute % 60);
        const auto minutes = static_cast<int>((instant_of(session.ends).seconds - starts.seconds) / 60);
        entry.duration = two(minutes / 60) + ":" + two(minutes % 60);
        for (const auto& speaker : session.speakers)
            for (const auto& person : data_.participants)
                if (person.code == speaker)
                    entry.persons.push_back(
                        {person.name.latin, uuid_of("acct:" + person.code.text() + "@" + options_.host)});
        return entry;
    }

    /// That of its item of the agenda, else its first topic.
    [[nodiscard]] std::string track_of(const Session& session) const {
        if (meeting_.agenda)
            for (const auto& item : meeting_.agenda->items)
                if (item.code == session.code && !item.track.empty())
                    return item.track;
        for (const auto& topic : meeting_.topics)
            if (!session.topics.empty() && topic.code == session.topics.front())
                return topic.title;
        return {};
    }

    /// From 1, made of the guid so that it stays the same; the next free one where two are alike.
    unsigned id_of(const std::string& of) {
        constexpr int digits = 7;
        constexpr int base = 16;
        auto id = static_cast<unsigned>(std::stoul(of.substr(0, digits), nullptr, base)) + 1;
        while (!ids_.insert(id).second)
            ++id;
        return id;
    }

    const Dataset& data_;
    const Meeting& meeting_;
    const TimetableOptions& options_;
    const Venue& venue_;
    std::set<unsigned> ids_;
};

class Xml {
public:
    void line(int depth, const std::string& text) {
        out_ += std::string(static_cast<std::size_t>(depth) * 2, ' ') + text + "\n";
    }
    void element(int depth, const std::string& name, std::string_view text) {
        line(depth, "<" + name + ">" + util::markup_text(text) + "</" + name + ">");
    }
    std::string take() { return std::move(out_); }

private:
    std::string out_ = "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n";
};

void write_entry(Xml& xml, const ScheduledItem& entry) {
    xml.line(3, "<event id=\"" + std::to_string(entry.id) + "\" guid=\"" + entry.guid + "\">");
    xml.element(4, "room", entry.room);
    xml.element(4, "title", entry.title);
    xml.element(4, "subtitle", "");
    xml.element(4, "type", "meeting");
    xml.element(4, "date", entry.date);
    xml.element(4, "start", entry.start);
    xml.element(4, "duration", entry.duration);
    xml.element(4, "abstract", "");
    xml.element(4, "slug", entry.slug);
    xml.element(4, "track", entry.track);
    xml.line(4, "<persons>");
    for (const auto& person : entry.persons)
        xml.element(5, "person", person.name);
    xml.line(4, "</persons>");
    xml.element(4, "language", "en");
    xml.line(4, "<links/>");
    xml.line(3, "</event>");
}

void write_entry(util::JsonWriter& json, const ScheduledItem& entry) {
    json.begin_object();
    json.member("id", entry.id)
        .member("guid", entry.guid)
        .member("date", entry.date)
        .member("start", entry.start);
    json.member("duration", entry.duration).member("room", entry.room).member("slug", entry.slug);
    json.member("url", "urn:uuid:" + entry.guid).member("title", entry.title).member("subtitle", nullptr);
    if (entry.track.empty())
        json.member("track", nullptr);
    else
        json.member("track", entry.track);
    json.member("type", "meeting").member("language", "en").member("abstract", nullptr);
    json.key("persons").begin_array();
    for (const auto& person : entry.persons) {
        json.begin_object(util::JsonWriter::Lines::one);
        json.member("guid", person.guid).member("name", person.name).end_object();
    }
    json.end_array();
    json.key("links").begin_array().end_array();
    json.end_object();
}

void write_conference(util::JsonWriter& json, const Timetable& timetable) {
    json.begin_object();
    json.member("acronym", timetable.acronym).member("title", timetable.title);
    json.member("start", format_date(timetable.span.first)).member("end", format_date(timetable.span.last));
    json.member("daysCount", timetable.days.size()).member("timeslot_duration", "00:05");
    json.member("time_zone_name", timetable.zone);
    json.key("rooms").begin_array();
    for (const auto& room : timetable.rooms) {
        json.begin_object(util::JsonWriter::Lines::one);
        json.member("name", room.name).member("guid", room.guid);
        if (room.capacity)
            json.member("capacity", *room.capacity);
        json.end_object();
    }
    json.end_array();
    json.key("days").begin_array();
    int index = 0;
    for (const auto& day : timetable.days) {
        json.begin_object();
        json.member("index", ++index).member("date", format_date(day.date));
        json.member("day_start", day.start).member("day_end", day.end);
        json.key("rooms").begin_object();
        for (const auto& [room, entries] : day.rooms) {
            json.key(room).begin_array();
            for (const auto& entry : entries)
                write_entry(json, entry);
            json.end_array();
        }
        json.end_object().end_object();
    }
    json.end_array().end_object();
}

} // namespace

bool has_timetable(const Meeting& meeting) {
    return meeting.dates.days() != nullptr && meeting.venue && !meeting.sessions.empty();
}

std::string uuid_of(const std::string& name) {
    return to_string(boost::uuids::name_generator_sha1{boost::uuids::ns::url()}(name));
}

std::string schedule_xml(const Dataset& data, const Meeting& meeting, const TimetableOptions& options) {
    const auto timetable = Maker{data, meeting, options}.make();
    Xml xml;
    xml.line(0, "<schedule>");
    xml.line(1, "<generator name=\"plenary\"/>");
    xml.element(1, "version", timetable.version);
    xml.line(1, "<conference>");
    xml.element(2, "acronym", timetable.acronym);
    xml.element(2, "title", timetable.title);
    xml.element(2, "start", format_date(timetable.span.first));
    xml.element(2, "end", format_date(timetable.span.last));
    xml.element(2, "days", std::to_string(timetable.days.size()));
    xml.element(2, "timeslot_duration", "00:05");
    xml.element(2, "time_zone_name", timetable.zone);
    xml.line(1, "</conference>");
    int index = 0;
    for (const auto& day : timetable.days) {
        xml.line(1, "<day index=\"" + std::to_string(++index) + "\" date=\"" + format_date(day.date) +
                        "\" start=\"" + day.start + "\" end=\"" + day.end + "\">");
        for (const auto& [room, entries] : day.rooms) {
            xml.line(2, "<room name=\"" + util::markup_text(room) + "\">");
            for (const auto& entry : entries)
                write_entry(xml, entry);
            xml.line(2, "</room>");
        }
        xml.line(1, "</day>");
    }
    xml.line(0, "</schedule>");
    return xml.take();
}

std::string schedule_json(const Dataset& data, const Meeting& meeting, const TimetableOptions& options) {
    const auto timetable = Maker{data, meeting, options}.make();
    std::string text;
    util::JsonWriter json{text, util::JsonLayout::indented};
    json.begin_object();
    json.member("$schema", "https://c3voc.de/schedule/schema.json");
    json.key("generator").begin_object().member("name", "plenary").end_object();
    json.key("schedule").begin_object();
    json.member("version", timetable.version);
    json.key("conference");
    write_conference(json, timetable);
    json.end_object().end_object();
    return text + "\n";
}

} // namespace plenary::exchange
