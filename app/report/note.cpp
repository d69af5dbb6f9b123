#include "report/note.hpp"

#include "report/facts.hpp"
#include "report/names.hpp"
#include "report/sources.hpp"
#include "util/text.hpp"

#include <ostream>

namespace plenary::report {

namespace {

using domain::MeetingStatus;
using domain::Tense;

std::string article_before(const std::string& name) {
    // Names of States and acronyms stand alone, spelled-out organizations take an article.
    return name.find(' ') != std::string::npos ? "the " + name : name;
}

std::string names_in_words(const std::vector<std::string>& names) {
    std::vector<std::string> with_articles;
    for (const auto& name : names)
        with_articles.push_back(article_before(name));
    return util::list_in_words(with_articles);
}

/// "was held", "is being held", "is to be held", by tense and status.
std::string held(Tense tense, MeetingStatus status) {
    if (status == MeetingStatus::cancelled)
        return "was cancelled; it was to be held";
    if (status == MeetingStatus::postponed)
        return "was postponed; it was to be held";
    switch (tense) {
    case Tense::past:
        return "was held";
    case Tense::present:
        return "is being held";
    case Tense::future:
        return status == MeetingStatus::tentative ? "is tentatively planned" : "is slated";
    case Tense::unknown:
        return status == MeetingStatus::held ? "was held" : "is planned";
    }
    return {};
}

/// " on 29–30 March 2011"; what is slated is slated "for" its days.
std::string when(const domain::MeetingDates& dates, const std::string& verb) {
    const bool slated = verb.ends_with("slated") || verb.ends_with("planned");
    if (dates.days())
        return (slated ? " for " : " on ") + domain::dates_in_words(dates);
    if (dates.is_known())
        return (slated ? " for " : " in ") + domain::dates_in_words(dates);
    return " on dates not known";
}

/// " (last year)", where the year of the dates is next to that of the note.
std::string year_aside(const domain::MeetingDates& dates, const domain::Date& as_of) {
    const auto year = dates.year();
    const int now = static_cast<int>(as_of.year());
    if (year == now - 1)
        return " (last year)";
    return year == now + 1 ? " (next year)" : "";
}

std::string place_in(const std::string& place) {
    return place.empty() ? "" : " in " + place;
}

/// "the second meeting in the series X", or the title of a meeting outside the count.
std::string what(const domain::Meeting& meeting) {
    return meeting.number ? "The " + ordinal(*meeting.number) + " meeting" : meeting.title;
}

std::string organized(const Account& account, Tense tense) {
    std::string text;
    const std::string be = tense == Tense::past ? "was " : "is ";
    const auto clause = [&](const std::string& words, const std::vector<std::string>& names) {
        if (names.empty())
            return;
        text += (text.empty() ? be : ", ") + words + names_in_words(names);
    };
    clause("co-organized by ", account.co_organizers);
    clause(text.empty() ? "supported by " : "with the support of ", account.supporters);
    clause("hosted by ", account.hosts);
    clause("funded by ", account.funders);
    return text;
}

void write_organizers(std::ostream& out, const Facts& facts) {
    bool first = true;
    for (const auto& account : facts.accounts) {
        if (account.empty())
            continue;
        const auto text = organized(account, facts.tense);
        if (first)
            out << "It " << text << " (" << cited(account.sources) << ").\n";
        else
            out << "Another account (" << cited(account.sources) << "): it " << text << ".\n";
        first = false;
    }
}

void write_numbers(std::ostream& out, const Facts& facts) {
    if (facts.reported) {
        out << "It brought together " << facts.reported->total << " representatives";
        if (!facts.groups.empty())
            out << " from " << facts.groups.size() << " groups: " << util::join(facts.groups, "; ");
        out << " (" << cited(facts.reported->sources) << ").\n";
    }
    if (facts.received > 0) {
        out << "The register counts " << facts.received << " participants received";
        if (facts.reported)
            out << ", a difference of " << facts.received - facts.reported->total
                << " from the reported number";
        out << ".\n";
    }
}

void write_topics(std::ostream& out, const Facts& facts) {
    if (facts.meeting->topics.empty())
        return;
    out << "\nThe discussion "
        << (facts.tense == Tense::past      ? "focused"
            : facts.tense == Tense::present ? "focuses"
                                            : "is to focus")
        << " on:\n";
    for (const auto& topic : facts.meeting->topics)
        out << "- " << util::for_terminal(topic.title) << '\n';
}

void write_speakers(std::ostream& out, const Facts& facts) {
    if (facts.speakers.empty())
        return;
    out << "\nSpeakers:\n";
    for (const auto& speaker : facts.speakers) {
        out << "- " << util::for_terminal(speaker.name);
        if (!speaker.position.empty())
            out << ", " << util::for_terminal(speaker.position);
        out << " (" << util::for_terminal(speaker.delegation) << ")\n";
    }
}

void write_neighbour(std::ostream& out, const Neighbour& near, const NoteInput& input) {
    const auto& meeting = *near.meeting;
    const auto verb = held(near.tense, meeting.status);
    out << what(meeting) << ' ' << verb << when(meeting.dates, verb) << year_aside(meeting.dates, input.as_of)
        << place_in(near.place);
    const bool was = near.tense == Tense::past && meeting.status != MeetingStatus::cancelled;
    if (!near.themes.empty())
        out << "; it " << (was ? "examined " : "is to examine ") << util::join(near.themes, "; ");
    out << ".\n";
}

} // namespace

void write_note(std::ostream& out, const NoteInput& input) {
    const auto facts = gather_facts(input);
    const auto& meeting = *facts.meeting;
    out << util::for_terminal(meeting.title) << "\nAs of " << domain::date_in_words(input.as_of) << "\n\n";
    const auto verb = held(facts.tense, meeting.status);
    out << what(meeting) << " in the series \"" << util::for_terminal(facts.series->title) << "\" " << verb
        << when(meeting.dates, verb) << place_in(facts.place) << ".\n";
    if (!facts.series->purpose.empty())
        out << "The series is meant to " << util::for_terminal(facts.series->purpose) << ".\n";
    if (!facts.themes.empty())
        out << (facts.tense == Tense::past ? "This meeting reviewed: " : "This meeting is to review: ")
            << util::join(facts.themes, "; ") << ".\n";
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
    if (!facts.sources.empty())
        out << "\nSources:\n";
    for (const auto* source : facts.sources)
        out << "- " << source->code.text() << ": "
            << util::for_terminal(source->publisher.empty() ? source->title
                                                            : source->publisher + ", " + source->title)
            << '\n';
    if (const auto line =
            illustrative_line(facts.illustrative, facts.registrations, "registrations of this meeting");
        !line.empty())
        out << '\n' << line << '\n';
}

} // namespace plenary::report
