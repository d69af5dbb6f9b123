/// \file
/// Small datasets that keep every rule and whose texts are as odd as people's: for properties such as "what
/// is written reads back the same".
#pragma once

#include "domain/model.hpp"
#include "domain/time/weekends.hpp"
#include "support/odd_text.hpp"

#include <rapidcheck.h>

#include <algorithm>
#include <array>
#include <cstdint>
#include <map>
#include <set>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace plenary::testing {

/// Draws everything from one seed. A failing property is repeated with the seed and the counts it prints.
class DatasetMaker : private Dice {
public:
    DatasetMaker(std::uint64_t seed, int things) : Dice(seed), things_(things) {}

    domain::Dataset make() {
        make_sources();
        make_delegations();
        make_calendars();
        make_venues();
        make_series();
        make_participants();
        make_meetings();
        make_rosters();
        make_outcomes();
        make_acknowledgements();
        make_speeches();
        make_documents();
        return std::move(data_);
    }

private:
    std::string text() { return kept(Dice::text()); }
    std::string lines() { return kept(Dice::lines(), util::TextLines::many); }
    std::string maybe_text() { return maybe() ? text() : std::string{}; }

    int some() { return number(0, things_); }
    template<class Enum>
    Enum word() {
        return static_cast<Enum>(number(0, static_cast<int>(domain::Words<Enum>::all.size()) - 1));
    }

    template<class Enum>
    std::optional<Enum> maybe_word() {
        return maybe(40) ? std::optional(word<Enum>()) : std::nullopt;
    }

    domain::LocalText local_text() {
        static constexpr std::array<std::string_view, 5> languages{"en", "ru", "no", "zh-Hans", "tg"};
        domain::LocalText names;
        for (int left = number(1, 3); left > 0; --left)
            names.set(std::string(one_of(languages)), text());
        return names;
    }
    domain::LocalText maybe_local_text() { return maybe(30) ? local_text() : domain::LocalText(); }

    /// A code that no other thing has: most look like words, some like numbers.
    std::string slug() {
        static constexpr std::array<std::string_view, 5> stems{"meeting", "no", "2nd", "x-1", "on"};
        return std::string(maybe(20) ? "" : std::string(one_of(stems)) + "-") + std::to_string(++count_);
    }
    std::string label() {
        static constexpr std::array<std::string_view, 4> stems{"S", "IV", "final-report", "0"};
        return std::string(one_of(stems)) + "-" + std::to_string(++count_);
    }

    domain::Sources sources() {
        domain::Sources cited;
        for (int left = number(1, 2); left > 0; --left) {
            auto code = data_.sources.empty() || maybe(20) ? domain::SourceCode("illustrative")
                                                           : one_of(data_.sources).code;
            if (std::find(cited.begin(), cited.end(), code) == cited.end())
                cited.push_back(std::move(code));
        }
        return cited;
    }

    /// The codes of some of `things`, each once, in any order.
    template<class Thing>
    auto codes_of(const std::vector<Thing>& things) {
        std::vector<decltype(Thing::code)> codes;
        for (const auto& thing : things)
            if (maybe(30))
                codes.push_back(thing.code);
        std::shuffle(codes.begin(), codes.end(), engine());
        return codes;
    }

    void make_sources() {
        static constexpr std::array<std::string_view, 4> dates{"", "2011", "2011-07", "2011-07-22"};
        for (int left = some(); left > 0; --left)
            data_.sources.push_back({domain::SourceCode(label()), word<domain::SourceKind>(), text(),
                                     maybe_text(), std::string(one_of(dates)), maybe_text()});
    }

    void make_delegations() {
        static constexpr std::array<std::string_view, 6> states{"KAZ", "NOR", "SVK", "TJK", "TKM", "UZB"};
        static constexpr std::array<std::string_view, 4> others{"EU", "NO", "UNRCCA", "1267-TEAM"};
        for (const auto code : states)
            if (maybe())
                add_delegation(code, domain::DelegationKind::state);
        for (const auto code : others)
            if (maybe(30))
                add_delegation(code, domain::DelegationKind::organization);
        std::shuffle(data_.delegations.begin(), data_.delegations.end(), engine());
    }

    void add_delegation(std::string_view code, domain::DelegationKind kind) {
        domain::Delegation delegation{domain::DelegationCode(std::string(code)),
                                      kind,
                                      local_text(),
                                      maybe_local_text(),
                                      maybe_local_text(),
                                      {},
                                      sources()};
        for (int left = number(0, 2); left > 0; --left)
            delegation.institutions.push_back({domain::InstitutionCode(slug()), local_text()});
        delegation.unavailable = unavailability();
        data_.delegations.push_back(std::move(delegation));
    }

    domain::DaySpan days() {
        const auto first = domain::Date(2009, 12, 30) + boost::gregorian::days(number(0, 900));
        return {first, first + boost::gregorian::days(number(0, 5))};
    }

    std::vector<domain::Unavailability> unavailability() {
        std::vector<domain::Unavailability> periods;
        for (int left = maybe(20) ? number(1, 2) : 0; left > 0; --left)
            periods.push_back({days(), text(), word<domain::Weight>(), sources()});
        return periods;
    }

    void make_calendars() {
        for (int left = some(); left > 0; --left) {
            domain::Calendar calendar{domain::CalendarCode(slug()),
                                      word<domain::CalendarKind>(),
                                      maybe_local_text(),
                                      maybe() ? "KAZ" : "SVK",
                                      "",
                                      {word<domain::Weekday>()},
                                      {},
                                      {},
                                      sources()};
            if (calendar.kind != domain::CalendarKind::national)
                calendar.place = text();
            for (int year = 2009; year < 2012; ++year)
                if (maybe())
                    calendar.years.push_back(year);
            for (int holidays = number(0, 3); holidays > 0; --holidays)
                calendar.holidays.push_back({days(), maybe(30) ? std::optional(days().first) : std::nullopt,
                                             local_text(), word<domain::DayKind>(), word<domain::Certainty>(),
                                             sources()});
            data_.calendars.push_back(std::move(calendar));
        }
    }

    void make_acknowledgements() {
        for (int left = some(); left > 0; --left)
            data_.acknowledgements.push_back({domain::ClashCode(slug()), text(), text(), sources()});
    }

    /// Of whatever is there: what a version keeps need not be there any more.
    void make_documents() {
        std::map<std::pair<domain::MeetingCode, domain::DocumentName>, int> numbers;
        for (const auto& meeting : data_.meetings)
            for (int left = number(0, 2); left > 0; --left) {
                auto& document = data_.documents.emplace_back();
                document.meeting = meeting.code;
                document.document = word<domain::DocumentName>();
                document.number = ++numbers[{meeting.code, document.document}];
                document.code = domain::DocumentCode(slug());
                document.status = word<domain::DocumentStatus>();
                document.who = word<domain::Who>();
                document.released = days().first;
                document.as_at = {days().first, number(0, 1'439)};
                auto& state = document.made_of;
                state.series = one_of(data_.series);
                state.meeting = meeting;
                state.venues = data_.venues;
                state.delegations = data_.delegations;
                for (const auto& registration : data_.registrations)
                    if (maybe(60)) {
                        state.registrations.push_back(registration);
                        state.registrations.back().meeting = {};
                    }
                for (const auto& person : data_.participants)
                    if (maybe(60))
                        state.participants.push_back(person);
                document.sources = sources();
            }
    }

    void make_speeches() {
        for (const auto& registration : data_.registrations) {
            if (!maybe(20))
                continue;
            auto& speech = data_.speeches.emplace_back();
            speech.code = domain::SpeechCode(slug());
            speech.meeting = registration.meeting;
            speech.delegation = registration.delegation;
            if (maybe())
                speech.speaker = registration.code;
            speech.asked = {days().first, number(0, 1'439)};
            speech.on_behalf_of = maybe_text();
            speech.speaker_class = maybe_word<domain::SpeakerClass>();
            if (maybe())
                speech.language = "fr";
            if (maybe())
                speech.minutes = number(1, 15);
            if (maybe())
                speech.place = number(1, 30);
            speech.status = word<domain::SpeechStatus>();
            if (maybe())
                speech.spoke_at = domain::LocalTime{days().first, number(0, 1'439)};
            for (const auto& meeting : data_.meetings)
                if (meeting.code == registration.meeting && !meeting.sessions.empty() && maybe())
                    speech.item = one_of(meeting.sessions).code;
            speech.sources = sources();
        }
    }

    domain::ScheduleRules schedule_rules() {
        domain::ScheduleRules rules;
        rules.notice = number(0, 60);
        if (maybe())
            rules.mandate = days();
        if (maybe())
            rules.min_gap = number(0, 20);
        if (maybe())
            rules.max_gap = number(20, 200);
        if (maybe())
            rules.same_city = number(0, 3);
        else if (maybe())
            rules.same_city_hours = number(0, 24);
        if (maybe())
            rules.same_region = number(0, 3);
        if (maybe())
            rules.between_regions = number(0, 3);
        return rules;
    }

    void make_venues() {
        static constexpr std::array<std::pair<std::string_view, std::string_view>, 4> zones{
            {{"KAZ", "Asia/Almaty"},
             {"SVK", "Europe/Bratislava"},
             {"TJK", "Asia/Dushanbe"},
             {"TKM", "Asia/Ashgabat"}}};
        for (int left = some(); left > 0; --left) {
            const auto& [country, zone] = one_of(zones);
            domain::Venue venue{domain::VenueCode(slug()),
                                maybe_local_text(),
                                text(),
                                std::string(country),
                                std::string(zone),
                                {},
                                sources()};
            for (int rooms = number(0, 2); rooms > 0; --rooms)
                venue.rooms.push_back({domain::RoomCode(slug()), text(),
                                       maybe() ? std::optional(number(1, 3000)) : std::nullopt,
                                       unavailability(), bookings()});
            venue.calendars = codes_of(data_.calendars);
            venue.closed = unavailability();
            data_.venues.push_back(std::move(venue));
        }
    }

    std::vector<domain::Booking> bookings() {
        std::vector<domain::Booking> bookings;
        for (int left = number(0, 2); left > 0; --left) {
            const int from = number(0, domain::minutes_a_day - 1);
            domain::Booking booking{domain::BookingCode(slug()),
                                    days(),
                                    {from, number(from + 1, domain::minutes_a_day)},
                                    {},
                                    text(),
                                    maybe() ? std::optional(number(0, 120)) : std::nullopt,
                                    maybe() ? std::optional(number(0, 120)) : std::nullopt,
                                    maybe() ? domain::Weight::rather_not : domain::Weight::cannot,
                                    sources()};
            if (maybe())
                booking.weekdays = {domain::weekday_of(booking.days.first)};
            bookings.push_back(std::move(booking));
        }
        return bookings;
    }

    /// Every delegation in one group, or a group whose members are not known.
    domain::Grouping grouping() {
        domain::Grouping grouping{domain::GroupingCode(slug()), text(), {}, sources()};
        for (int left = number(1, 3); left > 0; --left)
            grouping.groups.push_back(
                {domain::GroupCode(slug()), text(), std::vector<domain::DelegationCode>()});
        for (const auto& delegation : data_.delegations)
            grouping.groups[static_cast<std::size_t>(number(0, static_cast<int>(grouping.groups.size()) - 1))]
                .members->push_back(delegation.code);
        if (maybe(30))
            grouping.groups.front().members.reset();
        return grouping;
    }

    std::vector<domain::Organizer> organizers() {
        std::vector<domain::Organizer> organizers;
        for (const auto& delegation : data_.delegations)
            if (maybe(20))
                organizers.push_back({delegation.code, word<domain::OrganizerRole>(), sources()});
        return organizers;
    }

    domain::Quorum quorum(const domain::Series& series) {
        const int whole = number(2, 9);
        domain::Quorum quorum{
            domain::QuorumCode(slug()), {number(1, whole - 1), whole, maybe()}, {}, {}, {}, {}};
        quorum.of = maybe() ? domain::QuorumBase::registered : domain::QuorumBase::invited;
        for (const auto& grouping : series.groupings)
            if (grouping.can_count() && maybe()) {
                quorum.of = domain::QuorumBase::group;
                quorum.grouping = grouping.code;
                quorum.group = one_of(grouping.groups).code;
            }
        quorum.sources = sources();
        return quorum;
    }

    void make_series() {
        for (int left = some(); left > 0; --left) {
            domain::Series series{domain::SeriesCode(slug()),
                                  text(),
                                  maybe_text(),
                                  maybe() ? lines() : "",
                                  {},
                                  {},
                                  organizers(),
                                  {},
                                  sources()};
            for (int themes = number(0, 3); themes > 0; --themes)
                series.themes.push_back({domain::ThemeCode(label()), text(), sources()});
            for (int groupings = number(0, 2); groupings > 0; --groupings)
                series.groupings.push_back(grouping());
            for (int quorums = number(0, 2); quorums > 0; --quorums)
                series.quorums.push_back(quorum(series));
            if (maybe(40))
                series.schedule = schedule_rules();
            if (maybe(30))
                for (auto& points : series.weights.emplace().stated)
                    points = number(0, domain::most_points);
            if (series.weights && maybe())
                series.weights->stated.back().reset();
            for (int classes = number(0, 3); classes > 0; --classes)
                series.classes.push_back({domain::ClassCode(slug()), local_text(), maybe_text(),
                                          maybe() ? "#1f5fa8" : "", word<domain::Listing>()});
            series.member_order = maybe_word<domain::MemberOrder>();
            data_.series.push_back(std::move(series));
        }
    }

    /// The limits of names and details are narrower than those of other texts.
    std::string name_form() {
        constexpr std::size_t longest = 300;
        for (;;)
            if (auto words = text(); words.size() <= longest)
                return words;
    }
    std::string maybe_name_form() { return maybe() ? name_form() : std::string{}; }

    domain::Details details() {
        static constexpr std::array<std::string_view, 6> keys{"car-plate", "no", "010",
                                                              "t-shirt",   "on", "1e3"};
        constexpr std::size_t longest = 300;
        domain::Details details;
        for (int left = maybe(30) ? number(1, 3) : 0; left > 0; --left)
            if (const auto words = text(); words.size() <= longest)
                details.set(std::string(one_of(keys)), words);
        return details;
    }

    void make_participants() {
        for (int left = 3 * some(); left > 0; --left) {
            data_.participants.push_back(
                {domain::ParticipantCode(slug()),
                 {name_form(), maybe_name_form(), maybe_name_form(), maybe_name_form()},
                 maybe() ? std::optional(word<domain::Gender>()) : std::nullopt,
                 maybe() ? "who@example.org" : "",
                 maybe_text(),
                 maybe(10) ? std::vector{domain::ParticipantCode(slug())}
                           : std::vector<domain::ParticipantCode>{},
                 sources(),
                 unavailability(),
                 details()});
            auto& person = data_.participants.back();
            person.name.printed = maybe_word<domain::NameStyle>();
            person.courtesy_title = maybe_text();
            person.courtesy_title_in = maybe_local_text();
            person.academic_title = maybe_text();
            person.working_language = maybe(30) ? "zh-Hans" : "";
            person.listed = maybe_word<domain::Consent>();
            person.contacts_shown = maybe_word<domain::Consent>();
            person.photographed = maybe_word<domain::Consent>();
        }
    }

    void add_journey(domain::Registration& registration) {
        if (maybe(30))
            registration.arrival_day = days().first;
        if (maybe(30))
            registration.departure_day = days().first;
        for (auto* text :
             {&registration.arrival_time, &registration.arrival_flight, &registration.departure_time,
              &registration.departure_flight, &registration.hotel, &registration.met_by})
            *text = maybe(20) ? this->text() : "";
    }

    /// A time of day at which no clock is changed.
    domain::LocalTime time_on(const domain::DaySpan& days, int least_minute, int most_minute) {
        const auto day = days.first + boost::gregorian::days(number(0, days.days() - 1));
        return {day, number(least_minute, most_minute)};
    }

    /// Meetings of a series are numbered in the order of their dates.
    void make_meetings() {
        domain::Date day(2009, 12, 30);
        for (const auto& series : data_.series)
            for (int number_in_series = 1, left = some(); left > 0; --left, ++number_in_series) {
                day += boost::gregorian::days(number(1, 200));
                add_meeting(series, maybe(80) ? std::optional(number_in_series) : std::nullopt, day);
            }
        std::shuffle(data_.meetings.begin(), data_.meetings.end(), engine());
    }

    domain::MeetingDates dates(const domain::Date& day) {
        if (maybe(15))
            return {};
        if (maybe(15))
            return domain::MeetingDates::in_year(day.year());
        return domain::MeetingDates::on(day, day + boost::gregorian::days(number(0, 3)));
    }

    void add_meeting(const domain::Series& series, std::optional<int> place, const domain::Date& day) {
        domain::Meeting meeting;
        meeting.code = domain::MeetingCode(slug());
        meeting.series = series.code;
        meeting.number = place;
        meeting.title = text();
        meeting.dates = dates(day);
        meeting.status = word<domain::MeetingStatus>();
        if (!data_.venues.empty() && maybe(80))
            meeting.venue = one_of(data_.venues).code;
        if (maybe(20))
            meeting.capacity = number(1000, 3000);
        for (const auto role : {domain::Role::interpreter, domain::Role::secretariat})
            if (maybe(20))
                meeting.not_counted.push_back(role);
        meeting.themes = codes_of(series.themes);
        meeting.organizers = organizers();
        for (const auto& delegation : data_.delegations) {
            if (maybe(30))
                meeting.invited.push_back(
                    {delegation.code, maybe() ? std::optional(number(50, 90)) : std::nullopt,
                     maybe() ? std::optional(number(30, 50)) : std::nullopt, maybe_text(),
                     maybe() ? std::optional(domain::Date(2011, 2, 28)) : std::nullopt, sources()});
            if (maybe(30))
                meeting.took_part.push_back({delegation.code, codes_of(delegation.institutions), sources()});
        }
        for (int left = number(0, 2); left > 0; --left)
            meeting.also_took_part.push_back({text(), sources()});
        meeting.sources = sources();
        if (maybe(30))
            meeting.announced = days().first;
        meeting.after = codes_of(data_.meetings); // those made before, so that nothing comes after itself
        meeting.required_delegations = codes_of(data_.delegations);
        meeting.required_people = codes_of(data_.participants);
        if (maybe(30)) {
            auto& wish = meeting.wish.emplace();
            wish.length = number(1, 5);
            if (maybe())
                wish.days = days();
            wish.venues = codes_of(data_.venues);
        }
        meeting.reason = maybe_text();
        add_sessions(meeting);
        if (maybe(30))
            add_agenda(meeting);
        add_releases(meeting);
        if (maybe(30))
            meeting.reported.push_back(reported(series));
        add_for_documents(meeting, series);
        data_.meetings.push_back(std::move(meeting));
    }

    void add_for_documents(domain::Meeting& meeting, const domain::Series& series) {
        meeting.symbol = maybe_text();
        meeting.project = maybe_text();
        meeting.project_title = maybe_text();
        meeting.signatory = maybe_text();
        for (int left = number(0, 2); left > 0; --left)
            meeting.logos.push_back(text());
        if (maybe(30))
            meeting.details_until = days().first;
        if (maybe(30))
            meeting.last_certificate = number(1, 400);
        for (const auto& delegation : data_.delegations) {
            if (!series.classes.empty() && maybe(30))
                meeting.classes.push_back({delegation.code, one_of(series.classes).code, std::nullopt});
            if (!series.classes.empty() && maybe(20))
                meeting.classes.push_back({delegation.code, one_of(series.classes).code, days().first});
            if (maybe(10))
                meeting.first_state = delegation.code;
        }
    }

    /// What sessions and items of agendas have in common.
    template<class Item>
    void add_common(Item& item) {
        item.speakers = codes_of(data_.participants);
        if (!data_.participants.empty() && maybe(30))
            item.chair = one_of(data_.participants).code;
        item.access = maybe_word<domain::Access>();
        item.purpose = maybe_word<domain::Purpose>();
        for (int left = maybe(30) ? number(1, 2) : 0; left > 0; --left)
            item.documents.push_back(text());
    }

    void add_sessions(domain::Meeting& meeting) {
        for (int left = number(0, 2); left > 0; --left)
            meeting.topics.push_back({domain::TopicCode(slug()), text(), sources()});
        const auto* days = meeting.dates.days();
        for (int left = days ? number(0, 3) : 0; left > 0; --left) {
            domain::Session session;
            session.code = domain::SessionCode(slug());
            session.title = text();
            session.starts = time_on(*days, 8 * 60, 14 * 60);
            session.ends = {session.starts.date, session.starts.minute + number(1, 300)};
            session.topics = codes_of(meeting.topics);
            add_common(session);
            session.sources = sources();
            for (const auto& venue : data_.venues)
                if (meeting.venue == venue.code && !venue.rooms.empty() && maybe())
                    session.room = one_of(venue.rooms).code;
            meeting.sessions.push_back(std::move(session));
        }
    }

    std::optional<domain::Hours> maybe_hours(int least_minutes) {
        if (!maybe(30))
            return std::nullopt;
        const int from = number(0, 1'440 - least_minutes);
        return domain::Hours{from, from + number(least_minutes, 1'440 - from)};
    }

    /// Any item may be on any day at any time, since sittings are the whole day.
    void add_agenda(domain::Meeting& meeting) {
        auto& agenda = meeting.agenda.emplace();
        agenda.sources = sources();
        agenda.sittings.push_back({{0, 1'440}, std::nullopt});
        if (maybe())
            agenda.sittings.push_back({{0, 1'440}, 1});
        if (maybe())
            agenda.pause = number(0, 30);
        if (maybe())
            agenda.interpretation = {number(1, 3), maybe() ? std::optional(number(1, 180)) : std::nullopt,
                                     maybe() ? std::optional(number(1, 360)) : std::nullopt};
        for (const auto& participant : data_.participants)
            if (maybe(10))
                agenda.stays.push_back(
                    {participant.code, maybe() ? std::optional(1) : std::nullopt, maybe_hours(1)});
        for (int left = number(1, 4); left > 0; --left)
            agenda.items.push_back(agenda_item(meeting));
    }

    domain::AgendaItem agenda_item(const domain::Meeting& meeting) {
        domain::AgendaItem item;
        item.code = domain::SessionCode(slug());
        item.title = text();
        item.minutes = number(1, 300);
        item.kind = word<domain::ItemKind>();
        item.track = maybe_text();
        item.interpreted = word<domain::Interpreted>();
        if (maybe(30))
            item.seats = number(1, 300);
        if (maybe(30))
            item.day = 1;
        item.hours = maybe_hours(item.minutes);
        item.after = codes_of(meeting.agenda->items); // those made before
        for (const auto& venue : data_.venues)
            if (meeting.venue == venue.code)
                item.rooms = codes_of(venue.rooms);
        item.topics = codes_of(meeting.topics);
        add_common(item);
        item.required_delegations = codes_of(data_.delegations);
        item.preferred_delegations = codes_of(data_.delegations);
        item.required_people = codes_of(data_.participants);
        item.preferred_people = codes_of(data_.participants);
        item.pin = maybe(20);
        return item;
    }

    /// What was made known need not be what is now.
    void add_releases(domain::Meeting& meeting) {
        for (int left = maybe(20) ? number(1, 2) : 0; left > 0; --left) {
            domain::Release release{
                static_cast<int>(meeting.releases.size()) + 1, days().first, maybe_text(), {}};
            for (const auto& session : meeting.sessions)
                release.sessions.push_back({session.code, text(),
                                            maybe() ? std::optional(domain::RoomCode(slug())) : std::nullopt,
                                            session.starts, session.ends, codes_of(data_.participants)});
            meeting.releases.push_back(std::move(release));
        }
    }

    domain::ReportedCount reported(const domain::Series& series) {
        domain::ReportedCount reported{0, std::nullopt, {}, sources()};
        if (!series.groupings.empty() && maybe())
            reported.grouping = one_of(series.groupings).code;
        for (const auto& delegation : data_.delegations)
            if (maybe(30)) {
                reported.parts.push_back({delegation.code, number(0, 40)});
                reported.total += reported.parts.back().count;
            }
        reported.total += number(0, 20);
        return reported;
    }

    /// Each person once at a meeting, one head to a delegation.
    void make_rosters() {
        for (const auto& meeting : data_.meetings) {
            std::set<domain::DelegationCode> headed;
            int place = 0;
            for (const auto& participant : data_.participants)
                if (!data_.delegations.empty() && maybe(60))
                    add_registration(meeting, participant, ++place, headed);
        }
        if (maybe(30))
            std::shuffle(data_.registrations.begin(), data_.registrations.end(), engine());
        add_retired_codes();
        sort_badges();
        if (maybe(30))
            std::shuffle(data_.check_ins.begin(), data_.check_ins.end(), engine());
    }

    /// More seats are funded than a dataset has people.
    static bool is_funding(const domain::Meeting& meeting, const domain::DelegationCode& delegation) {
        return std::any_of(meeting.invited.begin(), meeting.invited.end(), [&](const auto& invitation) {
            return invitation.delegation == delegation && invitation.funded;
        });
    }

    void add_registration(const domain::Meeting& meeting, const domain::Participant& participant, int place,
                          std::set<domain::DelegationCode>& headed) {
        const auto& delegation = one_of(data_.delegations);
        const auto digits = std::to_string(1000 + place).substr(1);
        domain::Registration registration{meeting.code,
                                          domain::RegistrationCode(delegation.code.text() + "-" + digits),
                                          participant.code,
                                          delegation.code,
                                          std::nullopt,
                                          word<domain::Role>(),
                                          word<domain::RegistrationStatus>(),
                                          std::nullopt,
                                          is_funding(meeting, delegation.code) && maybe(30)
                                              ? domain::Funding::funded
                                              : domain::Funding::own,
                                          maybe_text(),
                                          sources()};
        registration.details = details();
        registration.position_in = maybe_local_text();
        registration.desk_note = maybe_text();
        if (maybe(20))
            registration.certificate = "CA-" + registration.code.text();
        if (maybe(30))
            registration.given_order = number(1, 40);
        add_journey(registration);
        if (maybe(20))
            registration.asked_again = days().first;
        if (registration.status == domain::RegistrationStatus::waitlisted && maybe(80))
            registration.turn = place;
        if (!delegation.institutions.empty() && maybe())
            registration.institution = one_of(delegation.institutions).code;
        if (registration.role == domain::Role::head && !headed.insert(delegation.code).second)
            registration.role = domain::Role::delegate;
        const auto* days = meeting.dates.days();
        if (registration.status == domain::RegistrationStatus::confirmed && days && meeting.venue)
            for (int hour = 8; hour < 11; ++hour)
                if (maybe(30))
                    add_events(meeting, registration.code, time_on(*days, 60 * hour, 60 * hour + 59));
        if (maybe(20))
            add_badges(registration);
        data_.registrations.push_back(std::move(registration));
    }

    /// Two badges of a registration, of which the first is revoked, or one.
    void add_badges(const domain::Registration& registration) {
        static constexpr std::string_view digits = "0123456789abcdef";
        const auto digest = [&] {
            std::string text;
            for (int i = 0; i < 64; ++i)
                text += digits[static_cast<std::size_t>(number(0, 15))];
            return text;
        };
        if (maybe(30))
            data_.badges.push_back({registration.meeting, registration.code, digest(), "2011-03-28T12:00:00Z",
                                    "2011-03-29T08:30:00Z"});
        data_.badges.push_back({registration.meeting, registration.code, digest(), "2011-03-29T08:30:00Z",
                                maybe(20) ? "2011-03-30T10:00:00Z" : ""});
    }

    /// Codes that nobody has any more, of meetings at which somebody is registered.
    void add_retired_codes() {
        std::set<std::pair<domain::MeetingCode, domain::RegistrationCode>> retired;
        for (const auto& registration : data_.registrations)
            if (maybe(10))
                retired.insert({registration.meeting,
                                domain::RegistrationCode{registration.delegation.text() + "-" +
                                                         std::to_string(number(800'000, 999'999))}});
        for (const auto& [meeting, code] : retired)
            data_.retired.push_back({meeting, code});
    }

    /// As they are written: in the order of the rosters.
    void sort_badges() {
        std::vector<domain::MeetingCode> order;
        for (const auto& registration : data_.registrations)
            if (std::find(order.begin(), order.end(), registration.meeting) == order.end())
                order.push_back(registration.meeting);
        const auto place = [&](const auto& given) {
            return std::find(order.begin(), order.end(), given.meeting) - order.begin();
        };
        const auto is_before = [&](const auto& a, const auto& b) { return place(a) < place(b); };
        std::stable_sort(data_.badges.begin(), data_.badges.end(), is_before);
        std::stable_sort(data_.retired.begin(), data_.retired.end(), is_before);
    }

    /// Somebody comes in or goes out; at times it was the wrong badge.
    void add_events(const domain::Meeting& meeting, const domain::RegistrationCode& code,
                    domain::LocalTime at) {
        at.second = maybe() ? 0 : number(0, 58);
        domain::CheckIn event{meeting.code, code,
                              at,           maybe(80) ? domain::CheckInKind::in : domain::CheckInKind::out,
                              std::nullopt, std::nullopt,
                              maybe_text(), sources()};
        if (!meeting.sessions.empty() && maybe(30))
            event.session = one_of(meeting.sessions).code;
        data_.check_ins.push_back(event);
        if (!maybe(20))
            return;
        event.undoes = event.at;
        event.at.second += 1;
        event.kind = domain::CheckInKind::undo;
        event.session.reset();
        data_.check_ins.push_back(event);
    }

    void make_outcomes() {
        for (int left = data_.meetings.empty() ? 0 : some(); left > 0; --left) {
            const auto& meeting = one_of(data_.meetings);
            domain::Outcome outcome{domain::OutcomeCode(slug()),
                                    meeting.code,
                                    word<domain::OutcomeKind>(),
                                    lines(),
                                    std::nullopt,
                                    codes_of(data_.delegations),
                                    word<domain::FollowUp>(),
                                    sources()};
            for (const auto& series : data_.series)
                if (series.code == meeting.series && !series.themes.empty() && maybe())
                    outcome.theme = one_of(series.themes).code;
            data_.outcomes.push_back(std::move(outcome));
        }
    }

    int things_;
    int count_ = 0;
    domain::Dataset data_;
};

/// Datasets of up to some dozen things of a kind that keep every rule; in no particular order. Shrinks to
/// fewer things.
inline rc::Gen<domain::Dataset> random_dataset() {
    return rc::gen::map(rc::gen::pair(rc::gen::arbitrary<std::uint64_t>(), rc::gen::inRange(0, 6)),
                        [](const std::pair<std::uint64_t, int>& drawn) {
                            return DatasetMaker(drawn.first, drawn.second).make();
                        });
}

} // namespace plenary::testing

namespace rc {

/// What rapidcheck prints of a counterexample.
inline void showValue(const plenary::domain::Dataset& dataset, std::ostream& out) {
    out << dataset.meetings.size() << " meetings, " << dataset.registrations.size() << " registrations";
}

} // namespace rc
