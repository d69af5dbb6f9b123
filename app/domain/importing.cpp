#include "domain/importing.hpp"

#include "domain/check_ins.hpp"
#include "domain/doubles.hpp"
#include "domain/import_delegations.hpp"
#include "domain/import_doubts.hpp"
#include "domain/import_people.hpp"
#include "domain/import_places.hpp"
#include "domain/import_queue.hpp"
#include "domain/import_row.hpp"
#include "domain/new_codes.hpp"
#include "domain/rules.hpp"

#include <algorithm>
#include <iterator>
#include <unordered_map>

namespace plenary::domain {

namespace {

/// Those of the things that stand at these places, in their order.
template<class Thing>
std::vector<Thing> those_at(std::vector<std::size_t> places, std::vector<Thing> things) {
    std::sort(places.begin(), places.end());
    places.erase(std::unique(places.begin(), places.end()), places.end());
    for (std::size_t i = 0; i < places.size(); ++i)
        if (places[i] != i)
            things[i] = std::move(things[places[i]]);
    things.erase(things.begin() + static_cast<std::ptrdiff_t>(places.size()), things.end());
    return things;
}

class Importer {
public:
    Importer(const Meeting& meeting, const Dataset& base, const ImportOptions& options, const Register& known)
        : meeting_(meeting),
          options_(options),
          known_(known),
          roster_(base.registrations),
          codes_(roster_, known.retired),
          person_codes_([this](const ParticipantCode& code) {
              return people_.find(code.text()) != nullptr || known_.is_used(code);
          }),
          openings_(meeting, roster_),
          queue_(roster_, openings_),
          delegations_(base.delegations),
          people_(base.participants),
          places_(people_.all()) {
        for (const auto* event : standing(base.check_ins))
            received_.emplace(event->registration.text(), event->at);
        for (std::size_t i = 0; i < roster_.size(); ++i) {
            places_.note_code(i, roster_[i]);
            places_.note_participant(i, roster_[i]);
            if (const auto* person = people_.find(roster_[i].participant.text()))
                places_.note_person(i, roster_[i], *person);
        }
    }

    Import take(const std::vector<ImportRow>& rows) {
        people_.reserve(rows.size());
        roster_.reserve(roster_.size() + rows.size());
        places_.reserve(roster_.size() + rows.size());
        import_.rows.reserve(rows.size());
        std::vector<PersonName> names;
        names.reserve(rows.size());
        std::transform(rows.begin(), rows.end(), std::back_inserter(names),
                       [](const ImportRow& row) { return name_of_parts(row.name); });
        vacate_heads(rows);
        if (!options_.all_new)
            raise_doubts(rows, names);
        for (std::size_t i = 0; i < rows.size(); ++i) {
            Refusal refusal;
            RowReport report;
            report.row = rows[i].row;
            if (!take_row(rows[i], names[i], i, report, refusal)) {
                report.outcome = RowOutcome::refused;
                if (places_.with_code(rows[i].code))
                    report.code = RegistrationCode{rows[i].code};
                report.column = std::move(refusal.column);
                report.value = std::move(refusal.value);
                report.message = std::move(refusal.message);
                report.hint = std::move(refusal.hint);
            }
            import_.rows.push_back(std::move(report));
        }
        for (const auto place : queue_.go_through(meeting_, roster_, import_))
            changed_places_.push_back(place);
        gather();
        return std::move(import_);
    }

private:
    /// What the rows have changed, each thing once.
    void gather() {
        auto [places, people] = people_.take();
        import_.wanted.participants = those_at(std::move(places), std::move(people));
        import_.wanted.registrations = those_at(std::move(changed_places_), std::move(roster_));
        import_.wanted.delegations = delegations_.extended();
        import_.institutions = delegations_.made();
    }

    /// Where a row takes the head of a delegation down, another row may name the next, before or behind it.
    void vacate_heads(const std::vector<ImportRow>& rows) {
        for (const auto& row : rows) {
            const auto place = places_.with_code(row.code);
            if (!place || roster_[*place].role != Role::head)
                continue;
            if (row.role.value_or(Role::head) != Role::head || (row.status && !is_active(*row.status)))
                openings_.vacate(roster_[*place]);
        }
    }

    /// Looks once for all who may be new, since looking for each in the whole register would take the square.
    void raise_doubts(const std::vector<ImportRow>& rows, const std::vector<PersonName>& names) {
        std::vector<names::Person> newcomers;
        std::vector<PersonName> their_names;
        for (std::size_t i = 0; i < rows.size(); ++i) {
            const auto& row = rows[i];
            Refusal refusal;
            if (!row.code.empty() || !row.participant.empty() || names[i].latin.empty())
                continue;
            const auto delegation = delegation_of(row, refusal);
            if (!delegation || places_.of(row, names[i], *delegation))
                continue;
            newcomers_.emplace(i, newcomers.size());
            newcomers.push_back(compared_person(names[i], row.gender, row.email));
            their_names.push_back(names[i]);
        }
        if (newcomers.empty())
            return;
        entered_as_.resize(newcomers.size());
        doubts_.emplace(std::move(newcomers), known_.namesakes(their_names));
    }

    bool take_row(const ImportRow& row, const PersonName& name, std::size_t index, RowReport& report,
                  Refusal& refusal) {
        const auto delegation = delegation_of(row, refusal);
        if (!delegation)
            return false;
        const auto place = places_.of(row, name, *delegation);
        if (!place && !row.code.empty()) {
            refusal = {
                "code", row.code, "the meeting has no registration with this code",
                "leave the code of a new person empty; numbers of another list are no codes: leave their "
                "column out with --map 'HEADER=-'"};
            return false;
        }
        if (place && !is_about(row, *delegation, roster_[*place], refusal))
            return false;
        std::optional<InstitutionCode> institution;
        if (!row.institution.empty() && !stays_behind(row, *delegation, place)) {
            institution = delegations_.institution(*delegation, row.institution, options_.all_new, refusal);
            if (!institution)
                return false;
        }
        if (place)
            return change(*place, row, name, *delegation, institution, report, refusal);
        if (name.latin.empty() && row.participant.empty()) {
            refusal = {"name", "", "the row names nobody", "fill in the family name and the given names"};
            return false;
        }
        Registration registration;
        registration.meeting = meeting_.code;
        registration.delegation = *delegation;
        registration.institution = institution;
        return add(row, name, index, std::move(registration), report, refusal);
    }

    /// Who comes with another delegation leaves the institution of the former, if only its code was left.
    [[nodiscard]] bool stays_behind(const ImportRow& row, const DelegationCode& delegation,
                                    const std::optional<std::size_t>& place) const {
        if (!place || roster_[*place].delegation == delegation)
            return false;
        const auto& former = roster_[*place].institution;
        return former && former->text() == row.institution && !delegations_.has(delegation, *former);
    }

    /// The delegation that a row is about; a row that names a registration need not name it again.
    std::optional<DelegationCode> delegation_of(const ImportRow& row, Refusal& refusal) const {
        if (!row.delegation.empty())
            return delegations_.find(row.delegation, refusal);
        if (const auto place = places_.with_code(row.code))
            return roster_[*place].delegation;
        if (!options_.delegation)
            refusal = {"delegation", "", "the row names no delegation",
                       "fill it in, or name one for all rows with --delegation"};
        return options_.delegation;
    }

    /// Who is registered is nothing that a list changes; for which delegation, only one made from the
    /// register.
    static bool is_about(const ImportRow& row, const DelegationCode& delegation,
                         const Registration& registration, Refusal& refusal) {
        if (!row.participant.empty() && row.participant != registration.participant.text())
            refusal = {"participant", row.participant,
                       registration.code.text() + " is the registration of " +
                           registration.participant.text(),
                       "hand the seat over with 'plenary participant replace'"};
        else if (delegation != registration.delegation && !row.delegation.empty() && row.code.empty())
            refusal = {"delegation", row.delegation,
                       registration.code.text() + " is a registration of " + registration.delegation.text(),
                       "write " + registration.code.text() +
                           " into a column 'code' if the person now comes with this delegation"};
        return refusal.message.empty();
    }

    bool change(std::size_t place, const ImportRow& row, const PersonName& name,
                const DelegationCode& delegation, const std::optional<InstitutionCode>& institution,
                RowReport& report, Refusal& refusal) {
        const auto before = roster_[place];
        auto registration = before;
        lay_over(registration, delegation, institution, row);
        openings_.give_back(before);
        if (!settle(before, registration, row, refusal)) {
            openings_.take(before);
            return false;
        }
        openings_.take(registration);
        const auto person_place = *people_.find(registration.participant.text());
        const auto& known = people_.all()[person_place];
        auto person = known;
        lay_over(person, name, row);
        report.outcome = RowOutcome::same;
        report.code = registration.code;
        report.status = registration.status;
        report.former_status = before.status;
        if (institution)
            delegations_.use(registration.delegation, *institution);
        if (registration.status == RegistrationStatus::waitlisted)
            queue_.wait(place, import_.rows.size(),
                        before.status != registration.status || row.status == RegistrationStatus::confirmed);
        if (registration != before) {
            note_changes(to_record(before), to_record(registration), report);
            roster_[place] = std::move(registration);
            changed_places_.push_back(place);
        }
        if (person != known) {
            note_changes(to_record(known), to_record(person), report);
            people_.change(person_place, std::move(person));
        }
        return true;
    }

    /// But for the status, which the queue may yet change.
    static void note_changes(const Record& before, const Record& after, RowReport& report) {
        report.outcome = RowOutcome::changed;
        for (auto& change : difference(before, after))
            if (change.field != "status" && change.field != "turn")
                report.changes.push_back(std::move(change));
    }

    /// Whether a registration may become so; it waits where there is no seat for it.
    bool settle(const Registration& before, Registration& after, const ImportRow& row, Refusal& refusal) {
        const auto stated = row.status.value_or(before.status);
        // Who has a seat keeps it, and who waits keeps the turn: which of the two a list says is past.
        const bool asks_on = asks_for_seat(stated) && asks_for_seat(before.status);
        after.status = asks_on ? before.status : stated;
        if (!may_become(before.status, after.status)) {
            refusal = {"status", std::string{word(after.status)},
                       after.code.text() + " cannot go from " + std::string{word(before.status)} + " to " +
                           std::string{word(after.status)},
                       "leave the status as it is"};
            return false;
        }
        if (!asks_for_seat(after.status) && is_received(after, refusal))
            return false;
        const bool moves = after.role != before.role || after.delegation != before.delegation;
        if (moves && asks_on && before.status == RegistrationStatus::confirmed)
            if (auto obstacle = openings_.no_seat(after)) {
                const bool is_role = after.role != before.role;
                refusal = {is_role ? "role" : "delegation",
                           is_role ? std::string{word(after.role)} : after.delegation.text(),
                           std::move(*obstacle), "leave it as it is, or make room"};
                return false;
            }
        if (asks_for_seat(before.status) && (moves || !asks_on))
            queue_.loosen();
        if (!asks_on)
            after.turn.reset();
        if (!asks_on && asks_for_seat(after.status))
            queue_.ask(after);
        return is_free(after, refusal);
    }

    bool is_received(const Registration& registration, Refusal& refusal) const {
        const auto received = received_.find(registration.code.text());
        if (received == received_.end())
            return false;
        refusal = {"status", std::string{word(registration.status)},
                   registration.code.text() + " was checked in at " + format_local_time(received->second),
                   "take a wrong check-in back with 'plenary checkin undo' first"};
        return true;
    }

    bool is_free(const Registration& registration, Refusal& refusal) const {
        auto obstacle = openings_.obstacle(registration);
        if (!obstacle)
            return true;
        const auto value = obstacle->field == "role" ? word(registration.role) : word(registration.funding);
        refusal = {std::move(obstacle->field), std::string{value}, std::move(obstacle->message),
                   std::move(obstacle->hint)};
        return false;
    }

    bool add(const ImportRow& row, const PersonName& name, std::size_t index, Registration registration,
             RowReport& report, Refusal& refusal) {
        const auto* named = people_.find_known(row.participant);
        if (!row.participant.empty() && !named) {
            refusal = {"participant", row.participant, "no participant has this code",
                       "leave it empty for a new person"};
            return false;
        }
        if (is_doubtful(index, report))
            return true;
        registration.role = row.role.value_or(Role::delegate);
        registration.funding = row.funding.value_or(Funding::own);
        registration.position = row.position;
        registration.sources = options_.sources;
        registration.status = row.status.value_or(RegistrationStatus::confirmed);
        if (!is_free(registration, refusal))
            return false;
        if (asks_for_seat(registration.status))
            queue_.ask(registration);
        const auto person = row.participant.empty() ? enter(row, name, index) : *named;
        registration.participant = people_.all()[person].code;
        registration.code = codes_.next(registration.delegation);
        openings_.take(registration);
        report.outcome = RowOutcome::added;
        report.code = registration.code;
        report.status = registration.status;
        if (registration.institution)
            delegations_.use(registration.delegation, *registration.institution);
        if (registration.status == RegistrationStatus::waitlisted)
            queue_.wait(roster_.size(), import_.rows.size(), true);
        changed_places_.push_back(roster_.size());
        roster_.push_back(std::move(registration));
        places_.note_person(roster_.size() - 1, roster_.back(), person);
        if (!row.participant.empty())
            places_.note_participant(roster_.size() - 1, roster_.back());
        return true;
    }

    bool is_doubtful(std::size_t index, RowReport& report) const {
        const auto newcomer = newcomers_.find(index);
        if (newcomer == newcomers_.end())
            return false;
        const auto doubt =
            doubts_->likeliest(newcomer->second, [this](std::size_t other) { return entered_as_[other]; });
        if (!doubt)
            return false;
        const auto& code = doubt->code.text();
        report.outcome = RowOutcome::doubtful;
        report.message = "may be " + code + " (" + std::to_string(doubt->score) + ": " + doubt->reason + ")";
        report.hint =
            "write " + code + " into a column 'participant' if it is the same person; --new if none is";
        return true;
    }

    /// Somebody new; returns the place among the people.
    std::size_t enter(const ImportRow& row, const PersonName& name, std::size_t index) {
        Participant person;
        person.name = name;
        person.code = person_codes_.next(name);
        person.gender = row.gender;
        person.email = row.email;
        person.phone = row.phone;
        person.sources = options_.sources;
        if (const auto newcomer = newcomers_.find(index); newcomer != newcomers_.end())
            entered_as_[newcomer->second] = person.code;
        return people_.enter(std::move(person));
    }

    const Meeting& meeting_;
    const ImportOptions& options_;
    const Register& known_;
    std::vector<Registration> roster_; ///< as it becomes, row by row
    CodeGiver codes_;
    ParticipantCodeGiver person_codes_;
    Openings openings_;
    ImportQueue queue_;
    ListedDelegations delegations_;
    std::unordered_map<std::string, LocalTime> received_; ///< by code of the registration
    ImportPeople people_;
    std::unordered_map<std::size_t, std::size_t> newcomers_; ///< rows that may bring somebody new, numbered
    std::vector<ParticipantCode> entered_as_;                ///< by number
    std::optional<Doubts> doubts_;                           ///< by number; none when nobody is doubted
    std::vector<std::size_t> changed_places_;                ///< in the roster
    ImportPlaces places_;
    Import import_;
};

} // namespace

Import plan_import(const Meeting& meeting, const Dataset& base, const std::vector<ImportRow>& rows,
                   const ImportOptions& options, const Register& known) {
    return Importer{meeting, base, options, known}.take(rows);
}

} // namespace plenary::domain
