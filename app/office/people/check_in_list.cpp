#include "office/people/check_in_list.hpp"

#include "domain/change/typed_code.hpp"
#include "domain/import/doubles.hpp"
#include "domain/import/known_delegations.hpp"
#include "domain/people/name_parts.hpp"
#include "domain/people/receiving.hpp"
#include "exchange/lists/roster.hpp"
#include "exchange/lists/sign_in.hpp"
#include "names/fold.hpp"
#include "office/lookup.hpp"
#include "office/people/answering.hpp"
#include "office/people/badges.hpp"
#include "office/refused.hpp"
#include "util/text.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <map>
#include <stdexcept>
#include <unordered_map>
#include <unordered_set>
#include <utility>

namespace plenary::office {

using namespace domain;
using exchange::SignedIn;

namespace {

/// The words of a name, in whatever order they are written.
std::string key_of_name(std::string_view name) {
    auto words = util::split_words(names::fold(name));
    std::sort(words.begin(), words.end());
    return util::join(words, " ");
}

/// Those who are registered at the meeting, by whatever a list may call them.
class Roster {
public:
    explicit Roster(const Dataset& base) : base_(base) {
        for (const auto& person : base.participants)
            people_.emplace(person.code.text(), &person);
        for (const auto& delegation : base.delegations)
            for (const auto& [language, name] : delegation.name.by_language())
                delegations_[names::fold(name)] = delegation.code;
        for (std::size_t i = 0; i < base.registrations.size(); ++i)
            note(i);
    }

    [[nodiscard]] const Registration& registration(std::size_t place) const {
        return base_.registrations[place];
    }
    [[nodiscard]] const Participant& person(std::size_t place) const {
        return *people_.at(registration(place).participant.text());
    }

    [[nodiscard]] std::vector<std::size_t> with_code(const std::string& typed) const {
        return found(by_code_, without_hyphens(read_registration_code(typed).text()));
    }
    [[nodiscard]] std::vector<std::size_t> with_participant(const std::string& code) const {
        return found(by_participant_, code);
    }
    [[nodiscard]] std::vector<std::size_t> with_email(std::string_view email) const {
        return found(by_email_, names::fold(email));
    }
    [[nodiscard]] std::vector<std::size_t> with_name(const PersonName& name) const {
        auto places = found(by_name_, key_of_name(name.latin));
        return places.empty() && !name.own.empty() ? found(by_name_, key_of_name(name.own)) : places;
    }

    /// Those with names that are alike, the likeliest first.
    [[nodiscard]] std::vector<std::pair<std::size_t, names::Likeness>> alike(const PersonName& name) const {
        constexpr std::size_t most = 5;
        std::vector<std::pair<std::size_t, names::Likeness>> all;
        for (std::size_t i = 0; i < base_.registrations.size(); ++i)
            if (auto likeness = names::likeness(compared_name(name), compared_name(person(i).name));
                likeness.score >= names::likely_double)
                all.emplace_back(i, std::move(likeness));
        std::stable_sort(all.begin(), all.end(),
                         [](const auto& a, const auto& b) { return a.second.score > b.second.score; });
        all.resize(std::min(all.size(), most));
        return all;
    }

    /// Leaves those of the delegation that is named, where some are.
    void keep_of_delegation(std::vector<std::size_t>& places, const std::string& text) const {
        const bool some = std::any_of(places.begin(), places.end(),
                                      [&](std::size_t place) { return is_of_delegation(place, text); });
        if (some)
            std::erase_if(places, [&](std::size_t place) { return !is_of_delegation(place, text); });
    }

    [[nodiscard]] bool is_of_delegation(std::size_t place, const std::string& text) const {
        return registration(place).delegation == delegation_named(text);
    }

    /// Whether the text is the name of other delegations only; that of an institution says nothing.
    [[nodiscard]] bool is_of_other_delegation(std::size_t place, const std::string& text) const {
        if (is_of_delegation(place, text))
            return false;
        if (delegations_.contains(names::fold(text)) || has_delegation(text))
            return true;
        const auto known = find_known(text);
        return !known.empty() && std::none_of(known.begin(), known.end(), [&](const KnownDelegation* each) {
            return each->code == registration(place).delegation.text();
        });
    }

private:
    using Index = std::unordered_map<std::string, std::vector<std::size_t>>;

    void note(std::size_t place) {
        const auto& who = person(place);
        by_code_[without_hyphens(registration(place).code.text())].push_back(place);
        by_participant_[who.code.text()].push_back(place);
        if (!who.email.empty())
            by_email_[names::fold(who.email)].push_back(place);
        by_name_[key_of_name(who.name.latin)].push_back(place);
        if (!who.name.own.empty() && key_of_name(who.name.own) != key_of_name(who.name.latin))
            by_name_[key_of_name(who.name.own)].push_back(place);
    }

    static std::vector<std::size_t> found(const Index& index, const std::string& key) {
        const auto places = index.find(key);
        return places == index.end() || key.empty() ? std::vector<std::size_t>{} : places->second;
    }

    [[nodiscard]] DelegationCode delegation_named(const std::string& text) const {
        if (const auto found = delegations_.find(names::fold(text)); found != delegations_.end())
            return found->second;
        const auto known = find_known(text);
        return known.size() == 1 ? DelegationCode{std::string{known.front()->code}} : DelegationCode{text};
    }

    [[nodiscard]] bool has_delegation(const std::string& code) const {
        return std::any_of(base_.delegations.begin(), base_.delegations.end(),
                           [&](const Delegation& each) { return each.code.text() == code; });
    }

    const Dataset& base_;
    std::unordered_map<std::string, const Participant*> people_;
    std::unordered_map<std::string, DelegationCode> delegations_;
    Index by_code_;
    Index by_participant_;
    Index by_email_;
    Index by_name_;
};

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
            report = refused(std::move(report),
                             {"name",
                              shown_name(row),
                              fmt::format("nobody of this name is registered at '{}'", meeting_.code.text()),
                              {"register the person first: ", Step{Act::register_participant}}});
            return std::nullopt;
        }
        for (const auto& [place, likeness] : alike)
            add_candidate(report, place, likeness.score, likeness.reason);
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
        auto day = when.day ? when.day : wanted_.day;
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
    Roster roster_;
    std::map<RegistrationCode, std::vector<CheckIn>> events_;
    std::vector<CheckIn> news_;
    std::size_t without_time_ = 0;
    static constexpr int score_against = 90; ///< of who is meant, where something speaks against it
};

/// A row of the list, with what it says of when.
struct ListedRow {
    ImportRow said;
    std::vector<SignedIn> when;
};

void tell_problem(const exchange::Problem& problem, const std::string& sheet, CheckInsImported& imported) {
    RowReport report;
    report.row = problem.row;
    report.sheet = sheet;
    report.complaint = problem.complaint;
    imported.rows.push_back(std::move(report));
}

/// The rows of a table that can be read; what cannot is told.
void read_check_in_table(exchange::FoundTable table, const DaySpan& days, Answers& answers,
                         std::vector<ListedRow>& rows, CheckInsImported& imported) {
    answers.fill_in(table, imported.rows);
    auto times = exchange::read_sign_ins(table, days);
    std::unordered_map<int, std::vector<SignedIn>> by_row;
    for (std::size_t i = 0; i < table.table.rows.size(); ++i)
        by_row.emplace(table.table.rows[i].number, times.rows[i]);
    auto roster = exchange::read_roster(table.table, table.columns);
    std::unordered_set<int> bad_rows;
    for (const auto& problem : table.columns.problems) {
        tell_problem(problem, table.sheet, imported);
        imported.rows.back().is_of_column = problem.row > 0; // else it is in what was typed
    }
    for (auto& report : table.left_out) {
        report.sheet = table.sheet;
        imported.rows.push_back(std::move(report));
    }
    for (const auto* problems : {&roster.problems, &table.problems, &times.problems})
        for (const auto& problem : *problems) {
            tell_problem(problem, table.sheet, imported);
            bad_rows.insert(problem.row);
        }
    for (auto& row : roster.rows)
        if (!bad_rows.contains(row.row)) {
            row.sheet = table.sheet;
            auto when = by_row[row.row];
            rows.push_back({std::move(row), std::move(when)});
        }
    imported.notes.insert(imported.notes.end(), table.notes.begin(), table.notes.end());
}

/// Whether a delegation of the registry, or a State or an organization, goes by the name.
std::function<bool(const std::string&)> delegation_names(const Dataset& base) {
    std::unordered_set<std::string> names;
    for (const auto& delegation : base.delegations)
        for (const auto& [language, name] : delegation.name.by_language())
            names.insert(names::fold(name));
    return [names = std::move(names)](const std::string& text) {
        return names.contains(names::fold(text)) || find_known(text).size() == 1;
    };
}

bool is_bad_row(const RowReport& row) {
    return row.outcome == RowOutcome::refused || row.outcome == RowOutcome::doubtful;
}

std::vector<ListedRow> read_check_in_rows(CheckInList& wanted, const DaySpan& days, const Dataset& base,
                                          CheckInsImported& imported) {
    Answers answers{wanted.answers};
    exchange::FindingOptions options;
    options.mapping = wanted.mapping;
    options.usual_mapping = answers.mapping();
    options.header_row = wanted.header_row;
    options.take_addresses = true;
    options.is_delegation = delegation_names(base);
    std::vector<ListedRow> rows;
    for (auto& table : exchange::find_tables(std::move(wanted.list), options))
        read_check_in_table(std::move(table), days, answers, rows, imported);
    std::vector<ImportRow> said;
    std::map<std::pair<std::string, int>, std::vector<SignedIn>> when;
    for (auto& row : rows) {
        when.emplace(std::pair{row.said.sheet, row.said.row}, std::move(row.when));
        said.push_back(std::move(row.said));
    }
    answers.decide(said, imported.rows);
    rows.clear();
    for (auto& row : said) {
        auto& moments = when[{row.sheet, row.row}];
        rows.push_back({std::move(row), std::move(moments)});
    }
    return rows;
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
