#include "report/note.hpp"

#include "report/facts.hpp"
#include "report/names.hpp"
#include "report/sources.hpp"
#include "util/text.hpp"

#include <fmt/format.h>

#include <ostream>

namespace plenary::report {

namespace {

using domain::MeetingStatus;

/// The one door of the note: what data hold is made safe to print.
void print(std::ostream& out, const std::string& line) {
    out << util::for_terminal(line) << '\n';
}

std::string in_prose(const std::vector<Party>& parties) {
    std::vector<std::string> names;
    names.reserve(parties.size());
    for (const auto& party : parties)
        names.push_back(party.in_prose);
    return util::list_in_words(names);
}

/// "was held", "is slated", ... as the mode of the meeting demands.
std::string held(Mode mode, MeetingStatus status, bool dated) {
    switch (mode) {
    case Mode::held:
        return "was held";
    case Mode::going_on:
        return "is being held";
    case Mode::ahead:
        return status == MeetingStatus::tentative ? "is tentatively planned"
               : dated                            ? "is slated"
                                                  : "is planned";
    case Mode::meant:
        return status == MeetingStatus::cancelled   ? "was cancelled; it was to be held"
               : status == MeetingStatus::postponed ? "was postponed; it was to be held"
                                                    : "was to be held";
    }
    return {};
}

/// " on 29–30 March 2011"; what is slated is slated "for" its days.
std::string when(const domain::MeetingDates& dates, Mode mode) {
    if (!dates.is_known())
        return mode == Mode::held ? " on dates not known" : " on dates not yet known";
    const char* preposition = mode == Mode::ahead ? " for " : dates.days() ? " on " : " in ";
    return preposition + domain::dates_in_words(dates);
}

/// " (last year)", where the year of the dates is next to that of the note.
std::string year_aside(const domain::MeetingDates& dates, const domain::Date& as_of) {
    const auto year = dates.year();
    const int now = static_cast<int>(as_of.year());
    if (year == now && !dates.days())
        return " (this year)";
    return year == now - 1 ? " (last year)" : year == now + 1 ? " (next year)" : "";
}

/// "The second meeting", or the title of a meeting outside the count.
std::string what(const domain::Meeting& meeting) {
    return meeting.number ? fmt::format("The {} meeting", ordinal(*meeting.number)) : meeting.title;
}

/// "was held on 29–30 March 2011 in Dushanbe, Tajikistan"; `aside` follows the dates.
std::string held_when_and_where(const domain::Meeting& meeting, Mode mode, const std::string& aside,
                                const std::string& place) {
    return held(mode, meeting.status, meeting.dates.days() != nullptr) + when(meeting.dates, mode) + aside +
           (place.empty() ? "" : " in " + place);
}

/// Words for the four modes, in their order.
const char* by_mode(Mode mode, const char* held, const char* going_on, const char* ahead, const char* meant) {
    switch (mode) {
    case Mode::held:
        return held;
    case Mode::going_on:
        return going_on;
    case Mode::ahead:
        return ahead;
    case Mode::meant:
        return meant;
    }
    return held;
}

void write_opening(std::ostream& out, const Facts& facts) {
    const auto& meeting = *facts.meeting;
    print(out, fmt::format("{} in the series \"{}\" {}.", what(meeting), facts.series->title,
                           held_when_and_where(meeting, facts.mode, "", facts.place)));
    if (!facts.purpose.empty())
        print(out, fmt::format("The series is meant to {}.", facts.purpose));
    if (!facts.themes.empty())
        print(out,
              std::string{"This meeting "} +
                  by_mode(facts.mode, "reviewed: ", "is to review: ", "is to review: ", "was to review: ") +
                  util::join(facts.themes, "; ") + ".");
}

std::string organized(const Account& account, Mode mode) {
    std::string text;
    const auto clause = [&](const std::string& words, const std::vector<Party>& parties) {
        if (parties.empty())
            return;
        text += (text.empty() ? by_mode(mode, "was ", "is ", "is ", "was to be ") : ", ") + words +
                in_prose(parties);
    };
    clause("co-organized by ", account.co_organizers);
    clause(text.empty() ? "supported by " : "with the support of ", account.supporters);
    clause("hosted by ", account.hosts);
    clause("funded by ", account.funders);
    return text;
}

void write_organizers(std::ostream& out, const Facts& facts) {
    for (const auto& account : facts.accounts) {
        const auto text = organized(account, facts.mode);
        if (&account == &facts.accounts.front())
            print(out, fmt::format("It {} ({}).", text, cited(account.sources)));
        else
            print(out, fmt::format("Another account ({}): it {}.", cited(account.sources), text));
    }
}

void write_numbers(std::ostream& out, const Facts& facts) {
    if (facts.reported) {
        const auto total = facts.reported->total;
        auto line = fmt::format("It brought together {}{}", total,
                                total == 1 ? " representative" : " representatives");
        if (!facts.groups.empty())
            line += fmt::format(
                " from {}{}{}", facts.groups.size(),
                facts.groups.size() == 1 ? " group: " : " groups: ", util::join(facts.groups, "; "));
        print(out, line + " (" + cited(facts.reported->sources) + ").");
    }
    if (facts.received > 0) {
        auto line = fmt::format("The register counts {}{}", facts.received,
                                facts.received == 1 ? " participant received" : " participants received");
        if (facts.reported)
            line += fmt::format(", a difference of {} from the reported number",
                                signed_number(facts.received - facts.reported->total));
        print(out, line + ".");
    }
}

void write_topics(std::ostream& out, const Facts& facts) {
    if (facts.meeting->topics.empty())
        return;
    print(out << '\n', fmt::format("{}{} on:", "The discussion ",
                                   by_mode(facts.mode, "focused", "focuses", "is to focus", "was to focus")));
    for (const auto& topic : facts.meeting->topics)
        print(out, "- " + topic.title);
}

void write_speakers(std::ostream& out, const Facts& facts) {
    if (!facts.speakers.empty())
        print(out << '\n', "Speakers:");
    for (const auto& speaker : facts.speakers)
        print(out, "- " + speaker.name + (speaker.position.empty() ? "" : ", " + speaker.position) +
                       (speaker.delegation.empty() ? "" : " (" + speaker.delegation + ")"));
}

void write_neighbour(std::ostream& out, const Neighbour& near, const NoteInput& input) {
    const auto& meeting = *near.meeting;
    auto line = what(meeting) + " " +
                held_when_and_where(meeting, near.mode, year_aside(meeting.dates, input.as_of), near.place);
    if (!near.themes.empty())
        line += std::string{"; it "} +
                by_mode(near.mode, "examined ", "examines ", "is to examine ", "was to examine ") +
                util::join(near.themes, "; ");
    print(out, line + ".");
}

void write_sources(std::ostream& out, const Facts& facts) {
    if (!facts.sources.empty())
        print(out << '\n', "Sources:");
    for (const auto* source : facts.sources)
        print(out, "- " + source->code.text() + ": " +
                       (source->publisher.empty() ? "" : source->publisher + ", ") + source->title);
    const auto line = illustrative_line(facts.illustrative, facts.registrations,
                                        "registrations of this meeting", facts.received_for_show);
    if (!line.empty())
        print(out << '\n', line);
}

} // namespace

void write_note(std::ostream& out, const NoteInput& input) {
    const auto facts = gather_facts(input);
    print(out, facts.meeting->title);
    print(out, "As of " + domain::date_in_words(input.as_of));
    out << '\n';
    write_opening(out, facts);
    if (!facts.accounts.empty() || facts.reported || facts.received > 0)
        out << '\n';
    write_organizers(out, facts);
    write_numbers(out, facts);
    write_topics(out, facts);
    write_speakers(out, facts);
    if (facts.before || facts.next)
        out << '\n';
    for (const auto& near : {facts.before, facts.next})
        if (near)
            write_neighbour(out, *near, input);
    write_sources(out, facts);
}

} // namespace plenary::report
