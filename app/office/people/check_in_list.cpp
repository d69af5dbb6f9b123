#include "office/people/check_in_list.hpp"

#include "domain/change/typed_code.hpp"
#include "domain/import/doubles.hpp"
#include "domain/people/name_parts.hpp"
#include "domain/people/receiving.hpp"
#include "office/lookup.hpp"
#include "office/people/answering.hpp"
#include "office/people/badges.hpp"
#include "office/people/check_in_roster.hpp"
#include "office/people/check_in_rows.hpp"
#include "office/refused.hpp"
#include "util/text.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <map>
#include <stdexcept>
#include <utility>

namespace plenary::office {

using namespace domain;
using exchange::SignedIn;

namespace {

RowReport refused(RowReport report, Complaint complaint) {
    report.outcome = RowOutcome::refused;
    report.complaint = std::move(complaint);
    return report;
}

class CheckInImporter {
public:
    CheckInImporter(const Meeting& meeting, const Dataset& base, const registry::Reading& registry,
                    const CheckInList& wanted, const LocalTime& now, const Request& request)
        : meeting_(meeting),
          registry_(registry),
          wanted_(wanted),
          now_(now),
          request_(request),
          roster_(base) {
        for (const auto& event : base.check_ins)
            events_[event.registration].push_back(event);
    }

    RowReport take(const ImportRow& row, const std::vector<SignedIn>& when) {
        RowReport report;
        report.row = row.row;
        report.sheet = row.sheet;
        if (when.empty()) {
            report.outcome = RowOutcome::left_out;
            report.complaint.value = shown_name(row);
            report.complaint.message = "the row does not say that the person came";
            return report;
        }
        const auto place = find(row, report);
        if (place)
            if (const auto against = contradiction(row, *place); !against.empty()) {
                add_candidate(report, *place, score_against, against);
                (void)tell_doubt(report);
                report.complaint.remedy =
                    fmt::format("write {} into a column 'participant' if it is the same person",
                                report.candidates.front().code.text());
                return report;
            }
        return place ? enter(*place, when, std::move(report)) : report;
    }

    [[nodiscard]] const std::vector<CheckIn>& news() const { return news_; }
    [[nodiscard]] std::size_t without_time() const { return without_time_; }

private:
    /// A list may hold badges where codes or names are meant.
    static std::string shown_name(const ImportRow& row) {
        if (!row.code.empty())
            return as_shown(row.code);
        if (!row.participant.empty())
            return may_be_shown_as_person(row.participant) ? row.participant : as_shown(row.participant);
        for (const auto& text : {row.whole_name, util::trim(row.name.given + " " + row.name.family)})
            if (!text.empty())
                return may_be_shown_as_name(text) ? text : as_shown(text);
        return std::string{row.text_of_person("email")};
    }

    /// Whom the row is about; else why that is not known.
    std::optional<std::size_t> find(const ImportRow& row, RowReport& report) const {
        const auto only = [&](const std::vector<std::size_t>& places,
                              const char* field) -> std::optional<std::size_t> {
            if (places.size() == 1)
                return places.front();
            if (!places.empty()) {
                report = doubtful(std::move(report), places, "the code may be that of several");
                return std::nullopt;
            }
            report =
                refused(std::move(report), {field,
                                            shown_name(row),
                                            fmt::format("nobody at '{}' has this code", meeting_.code.text()),
                                            {"see ", Step{Act::list_participants, {meeting_.code.text()}}}});
            return std::nullopt;
        };
        if (!row.participant.empty())
            return only(roster_.with_participant(row.participant), "participant");
        if (read_token_as_typed(row.code))
            return find_by_badge(row, report);
        if (!row.code.empty())
            return only(roster_.with_code(row.code), "code");
        const auto name = name_of_parts(row.name);
        const auto email = row.text_of_person("email");
        auto places = roster_.with_email(email);
        if (places.size() == 1 && (name.latin.empty() || fits(places.front(), name)))
            return places.front();
        if (!name.latin.empty())
            return find_by_name(row, name, report);
        report = places.empty()
                     ? refused(std::move(report),
                               {"email", std::string{email},
                                fmt::format("nobody at '{}' has this address", meeting_.code.text()),
                                "register the person first, or write the name"})
                     : doubtful(std::move(report), places, "several have this address");
        return std::nullopt;
    }

    std::optional<std::size_t> find_by_badge(const ImportRow& row, RowReport& report) const {
        try {
            const auto code = registration_typed(registry_, meeting_.code, row.code);
            if (const auto places = roster_.with_code(code.text()); places.size() == 1)
                return places.front();
            throw std::logic_error("a badge of nobody at its meeting");
        } catch (const Refused& refusal) {
            report = refused(std::move(report), {"code", "a badge", refusal.what(), refusal.remedy()});
            return std::nullopt;
        }
    }

    /// What of the row is not true of whom its code, address or name tells; empty where nobody has to be asked.
    [[nodiscard]] std::string contradiction(const ImportRow& row, std::size_t place) const {
        const auto& person = roster_.person(place);
        const auto& registration = roster_.registration(place);
        const auto name = name_of_parts(row.name);
        if (!row.participant.empty()) // somebody has said who it is
            return {};
        if (!row.code.empty() && !name.latin.empty() && !fits(place, name))
            return "the code is that of " + person.name.latin;
        if (!row.delegation.empty() && roster_.is_of_other_delegation(place, row.delegation))
            return fmt::format("registered for {}, and the list says {}", registration.delegation.text(),
                               row.delegation);
        return {};
    }

    /// Whether the name does not speak against an address: an office has one for all.
    [[nodiscard]] bool fits(std::size_t place, const PersonName& name) const {
        return names::likeness(compared_name(name), compared_name(roster_.person(place).name)).score >=
               names::likely_double;
    }

    std::optional<std::size_t> find_by_name(const ImportRow& row, const PersonName& name,
                                            RowReport& report) const {
        auto places = roster_.with_name(name);
        if (!row.delegation.empty())
            roster_.keep_of_delegation(places, row.delegation);
        if (places.size() == 1)
            return places.front();
        if (places.size() > 1) {
            report = doubtful(std::move(report), places, "several have this name");
            return std::nullopt;
        }
        const auto alike = roster_.alike(name);
        if (alike.empty()) {
            places = roster_.with_words_of(name);
            if (!row.delegation.empty())
                roster_.keep_of_delegation(places, row.delegation);
            constexpr std::size_t most_candidates = 5;
            if (!places.empty() && places.size() <= most_candidates) {
                for (const auto place : places)
                    add_candidate(report, place, score_of_part, "the list has a part of the name");
                return tell_doubt(report);
            }
            report = refused(std::move(report),
                             {"name",
                              shown_name(row),
                              fmt::format("nobody of this name is registered at '{}'", meeting_.code.text()),
                              {"register the person first: ", Step{Act::register_participant}}});
            return std::nullopt;
        }
        for (const auto& [place, likeness] : alike)
            add_candidate(report, place, likeness.score, likeness.reason());
        return tell_doubt(report);
    }

    static std::optional<std::size_t> tell_doubt(RowReport& report) {
        report.outcome = RowOutcome::doubtful;
        const auto& first = report.candidates.front();
        report.complaint.message =
            fmt::format("may be {}{}{})", first.code.text(),
                        first.score > 0 ? " (" + std::to_string(first.score) + ": " : " (", first.reason);
        report.complaint.remedy = "write the code of the registration into a column 'code'";
        return std::nullopt;
    }

    RowReport doubtful(RowReport report, const std::vector<std::size_t>& places, const char* why) const {
        for (const auto place : places)
            add_candidate(report, place, 100, why);
        (void)tell_doubt(report);
        return report;
    }

    void add_candidate(RowReport& report, std::size_t place, int score, const std::string& reason) const {
        const auto& person = roster_.person(place);
        report.candidates.push_back({person.code, score, reason, person.name.latin, person.email,
                                     roster_.registration(place).delegation});
    }

    /// All the comings and goings that a row tells, or none.
    RowReport enter(std::size_t place, const std::vector<SignedIn>& when, RowReport report) {
        const auto& registration = roster_.registration(place);
        report.code = registration.code;
        report.status = registration.status;
        if (registration.status != RegistrationStatus::confirmed)
            return refused(std::move(report),
                           {"", "",
                            fmt::format("{} is {}, and only who is confirmed is received",
                                        registration.code.text(), word(registration.status)),
                            "confirm or reinstate the registration first"});
        std::vector<CheckIn> news;
        auto events = events_[registration.code];
        std::vector<std::string> told;
        for (const auto& each : when) {
            const auto at = moment(each);
            if (!at)
                return refused(std::move(report),
                               {"", "", "the row tells no day", "name the day of the list"});
            if (const auto why = why_not(*at); !why.empty())
                return refused(std::move(report),
                               {"", format_local_time(*at), why, "correct the day or the time"});
            if (!each.minute && has_come_on(events, at->date))
                continue;
            auto reception = receive(registration, events,
                                     {each.is_out ? CheckInKind::out : CheckInKind::in, *at, wanted_.session,
                                      request_.desk, request_.sources()});
            if (!reception.event)
                continue;
            told.push_back((each.is_out ? "went out " : "came ") +
                           (each.minute ? format_local_time(*at) : format_date(at->date)));
            without_time_ += each.minute ? 0U : 1U;
            events.push_back(*reception.event);
            news.push_back(*std::move(reception.event));
        }
        report.outcome = news.empty() ? RowOutcome::same : RowOutcome::added;
        report.complaint.message =
            roster_.person(place).name.latin + (told.empty() ? "" : ": ") + util::join(told, ", ");
        events_[registration.code] = std::move(events);
        news_.insert(news_.end(), news.begin(), news.end());
        return report;
    }

    [[nodiscard]] std::optional<LocalTime> moment(const SignedIn& when) const {
        const auto* days = meeting_.dates.days();
        auto day = when.day ? when.day : wanted_.day ? wanted_.day : when.day_above;
        if (!day && days->first == days->last)
            day = days->first;
        if (!day)
            return std::nullopt;
        return LocalTime{*day, when.minute.value_or(0), 0};
    }

    [[nodiscard]] std::string why_not(const LocalTime& at) const {
        if (!is_day_to_receive(*meeting_.dates.days(), at.date))
            return fmt::format("this is no day of '{}' ({})", meeting_.code.text(),
                               format_dates(meeting_.dates));
        return now_ < at ? "this is yet to come" : "";
    }

    [[nodiscard]] bool has_come_on(const std::vector<CheckIn>& events, const Date& day) const {
        const auto came = arrivals(events);
        return std::any_of(came.begin(), came.end(), [&](const CheckIn* event) {
            return event->at.date == day && event->session == wanted_.session;
        });
    }

    const Meeting& meeting_;
    const registry::Reading& registry_;
    const CheckInList& wanted_;
    LocalTime now_;
    const Request& request_;
    CheckInRoster roster_;
    std::map<RegistrationCode, std::vector<CheckIn>> events_;
    std::vector<CheckIn> news_;
    std::size_t without_time_ = 0;
    static constexpr int score_of_part = 60; ///< of whom a part of the name is in the list
    static constexpr int score_against = 90; ///< of who is meant, where something speaks against it
};

bool is_bad_row(const RowReport& row) {
    return row.outcome == RowOutcome::refused || row.outcome == RowOutcome::doubtful;
}

} // namespace

CheckInsImported import_check_ins(Office& office, const Request& request, CheckInList wanted) {
    CheckInsImported imported;
    Change change{office, request, "checkin import"};
    if (change.was_done()) {
        imported.ended = Ended::before;
        imported.is_taken = true;
        return imported;
    }
    const auto& base = change.read(scope_of_meeting(wanted.meeting));
    const auto& meeting = find_or_refuse(base.meetings, wanted.meeting);
    const auto* days = meeting.dates.days();
    if (days == nullptr)
        throw Refused(Reason::dates_unknown, meeting.code.text(),
                      fmt::format("the dates of '{}' are not known, so nobody came yet", meeting.code.text()),
                      "confirm its dates first");
    if (wanted.session)
        (void)find_or_refuse(meeting.sessions, *wanted.session);
    const auto rows = read_check_in_rows(wanted, *days, base, imported);
    CheckInImporter importer{
        meeting, base, change.registry(), wanted, time_at_venue(office.now(), meeting, base), request};
    std::vector<ImportRow> said;
    for (const auto& row : rows) {
        imported.rows.push_back(importer.take(row.said, row.when));
        said.push_back(row.said);
    }
    imported.questions = questions_of(imported.rows, said);
    std::stable_sort(imported.rows.begin(), imported.rows.end(), [](const RowReport& a, const RowReport& b) {
        return std::pair{a.sheet, a.row} < std::pair{b.sheet, b.row};
    });
    imported.without_time = importer.without_time();
    const bool all_good = std::none_of(imported.rows.begin(), imported.rows.end(), is_bad_row);
    imported.is_taken = !rows.empty() && (all_good || wanted.skip_errors);
    if (!imported.is_taken)
        return imported;
    for (const auto& event : importer.news())
        change.want(event);
    imported.ended = change.finish();
    return imported;
}

} // namespace plenary::office
