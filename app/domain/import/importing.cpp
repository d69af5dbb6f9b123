#include "domain/import/importing.hpp"

#include "domain/change/new_codes.hpp"
#include "domain/import/import_delegations.hpp"
#include "domain/import/import_evidence.hpp"
#include "domain/import/import_matching.hpp"
#include "domain/import/import_namesakes.hpp"
#include "domain/import/import_order.hpp"
#include "domain/import/import_people.hpp"
#include "domain/import/import_places.hpp"
#include "domain/import/import_queue.hpp"
#include "domain/import/import_row.hpp"
#include "domain/people/person_texts.hpp"
#include "domain/rules/rules.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <iterator>
#include <optional>
#include <unordered_set>
#include <variant>

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

/// Where the person of a row comes from.
struct Origin {
    DelegationCode delegation;
    std::optional<InstitutionCode> institution;
};

/// What became of a row that was taken or is doubtful, or why it is not taken.
using Fate = std::variant<RowReport, Complaint>;

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
          queue_(roster_, openings_, base.check_ins),
          delegations_(base.delegations, options),
          people_(base.participants),
          places_(people_.all()) {
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
        std::vector<NamedRow> list;
        list.reserve(rows.size());
        delegations_.note_spellings(rows);
        for (const auto& row : rows)
            list.push_back({row, name_of_parts(row.name), list.size()});
        vacate_heads(rows);
        has_answers_ =
            std::any_of(rows.begin(), rows.end(), [](const ImportRow& row) { return row.is_answered; });
        namesakes_.note_shared_addresses(list);
        namesakes_.raise_doubts(list, [this](const NamedRow& row) { return may_be_new(row); });
        for (const auto& row : list)
            import_.rows.push_back(report_of(row));
        if (options_.replaces)
            settle_missing();
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
        import_.delegations = delegations_.added();
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

    [[nodiscard]] bool may_be_new(const NamedRow& row) {
        if (!row.said.code.empty() || !row.said.participant.empty() || row.name.latin.empty() ||
            row.said.is_new)
            return false;
        const auto delegation = delegation_of(row.said);
        const auto* code = std::get_if<DelegationCode>(&delegation);
        return code != nullptr && !places_.of(row.said, row.name, *code);
    }

    RowReport report_of(const NamedRow& row) {
        RowReport report;
        auto fate = take_row(row);
        if (auto* taken = std::get_if<RowReport>(&fate)) {
            report = std::move(*taken);
            report.passed_over = row.said.passed_over;
            report.has_gender_by_title = row.said.has_gender_by_title;
            report.has_family_unsaid = has_family_unsaid(row.said);
        } else {
            report.complaint = std::get<Complaint>(std::move(fate));
            if (places_.with_code(row.said.code))
                report.code = RegistrationCode{row.said.code};
        }
        report.row = row.said.row;
        report.sheet = row.said.sheet;
        return report;
    }

    Fate take_row(const NamedRow& row) {
        for (const auto* form : {&row.name.latin, &row.name.own, &row.name.badge, &row.name.sort})
            if (const auto problem = name_problem(*form))
                return Complaint{"name", "", "the name " + *problem, "write the name alone"};
        auto delegation = delegation_of(row.said);
        if (auto* complaint = std::get_if<Complaint>(&delegation))
            return std::move(*complaint);
        Origin origin{std::get<DelegationCode>(std::move(delegation)), std::nullopt};
        covered_.insert(origin.delegation.text());
        auto place = matching_.place_of(row, origin.delegation);
        if (place) {
            touched_.insert(*place);
            const auto doubt = matching_.doubt_about(*place, row);
            if (doubt && (options_.all_new || row.said.is_new))
                place.reset();
            else if (doubt && (doubt->score < options_.accept || doubt->is_of_another_row))
                return doubtful({*doubt}, row);
        }
        if (auto complaint = matching_.mismatch(row.said, origin.delegation, place))
            return *std::move(complaint);
        if (!row.said.institution.empty() && !matching_.stays_behind(row.said, origin.delegation, place)) {
            auto institution = delegations_.institution(origin.delegation, row.said.institution,
                                                        options_.all_new || row.said.is_new_institution);
            if (auto* complaint = std::get_if<Complaint>(&institution))
                return std::move(*complaint);
            origin.institution = std::get<InstitutionCode>(std::move(institution));
        }
        return place ? change(*place, row, origin) : add(row, origin);
    }

    /// Whom the register has of the delegations of the list, and the list has not.
    void settle_missing() {
        std::vector<std::size_t> places;
        const auto count = roster_.size();
        for (std::size_t i = 0; i < count; ++i)
            if (is_active(roster_[i].status) && covered_.contains(roster_[i].delegation.text()) &&
                !touched_.contains(i))
                places.push_back(i);
        const bool all_understood =
            std::none_of(import_.rows.begin(), import_.rows.end(), [](const RowReport& row) {
                return row.outcome == RowOutcome::refused || row.outcome == RowOutcome::doubtful;
            });
        if (options_.withdraw_missing && all_understood)
            return withdraw(places);
        for (const auto place : places)
            import_.missing.push_back({roster_[place].code, name_at(place)});
    }

    void withdraw(const std::vector<std::size_t>& places) {
        for (const auto place : places) {
            ImportRow said;
            said.code = roster_[place].code.text();
            said.status = RegistrationStatus::withdrawn;
            auto report = report_of({said, {}, import_.rows.size()});
            if (report.complaint.message.empty())
                report.complaint.message = name_at(place) + " is not in the list";
            import_.rows.push_back(std::move(report));
        }
    }

    [[nodiscard]] std::string name_at(std::size_t place) const {
        const auto* person = people_.find(roster_[place].participant.text());
        return person ? people_.all()[*person].name.latin : roster_[place].participant.text();
    }

    /// The delegation that a row is about; a row that names a registration need not name it again.
    [[nodiscard]] std::variant<DelegationCode, Complaint> delegation_of(const ImportRow& row) {
        if (delegations_.is_named(row))
            return delegations_.find(row.delegation);
        if (const auto place = places_.with_code(row.code))
            return roster_[*place].delegation;
        if (options_.delegation)
            return *options_.delegation;
        return Complaint{"delegation",
                         row.delegation,
                         "the row names no delegation",
                         {"fill it in, or name one for all rows with ", Step{Act::name_delegation}}};
    }

    /// Changes the registration at `place`, and the person.
    Fate change(std::size_t place, const NamedRow& row, const Origin& origin) {
        const auto before = roster_[place];
        auto registration = before;
        lay_over(registration, origin.delegation, origin.institution, row.said);
        if (options_.replaces && row.said.code.empty())
            registration.given_order = order_.next_in_list(registration.delegation);
        openings_.give_back(before);
        auto said = row.said;
        const bool is_named = row.said.code.empty() && !row.said.participant.empty();
        if (is_named && !is_active(before.status) && !said.status)
            said.status = RegistrationStatus::confirmed; // who is named so comes again
        if (auto complaint = queue_.settle(before, registration, said)) {
            openings_.take(before);
            return *std::move(complaint);
        }
        openings_.take(registration);
        delegations_.use(registration.delegation, origin.institution);
        if (registration.status == RegistrationStatus::waitlisted)
            queue_.wait(place, row.index,
                        before.status != registration.status ||
                            row.said.status == RegistrationStatus::confirmed);
        const bool is_other = registration != before;
        RowReport report;
        report.code = registration.code;
        report.status = registration.status;
        report.former_status = before.status;
        if (is_other)
            report.changes = told_changes(to_record(before), to_record(registration));
        auto of_person = person_changes(registration.participant, row);
        report.outcome = is_other || !of_person.empty() ? RowOutcome::changed : RowOutcome::same;
        std::move(of_person.begin(), of_person.end(), std::back_inserter(report.changes));
        if (is_other) {
            roster_[place] = std::move(registration);
            changed_places_.push_back(place);
        }
        return report;
    }

    /// Changes the person, and tells what.
    std::vector<FieldChange> person_changes(const ParticipantCode& code, const NamedRow& row) {
        const auto place = *people_.find(code.text());
        const auto& known = people_.all()[place];
        auto person = known;
        lay_over(person, row.name, row.said);
        if (person == known)
            return {};
        auto changes = told_changes(to_record(known), to_record(person));
        people_.change(place, std::move(person));
        return changes;
    }

    /// But for the status, which the queue may yet change.
    static std::vector<FieldChange> told_changes(const Record& before, const Record& after) {
        auto changes = difference(before, after);
        std::erase_if(changes, [](const FieldChange& change) {
            return change.field == "status" || change.field == "turn";
        });
        return changes;
    }

    Fate add(const NamedRow& row, const Origin& origin) {
        const auto& code = row.said.participant;
        if (row.name.latin.empty() && code.empty())
            return Complaint{"name", "", "the row names nobody",
                             "fill in the family name and the given names"};
        const auto* known = row.said.is_answered ? people_.find(code) : people_.find_known(code);
        if (!code.empty() && !known)
            return Complaint{"participant", code, "no participant has this code",
                             "leave it empty for a new person"};
        const auto doubts = namesakes_.doubts_about(row);
        const auto* returns = namesakes_.returning(doubts, row, origin.delegation);
        auto why = returns == nullptr ? std::string{} : evidence_.what_agrees(row.said, *returns);
        if (!doubts.empty() && returns == nullptr && !options_.all_new) {
            const auto score = namesakes_.score_of(doubts.front(), row);
            if (score < options_.accept)
                return doubtful(doubts, row);
            if (const auto place = places_.registered(doubts.front().code)) {
                if (matching_.is_told(*place) &&
                    !evidence_.agrees(row.said, *namesakes_.known_by(doubts.front().code)))
                    return doubtful(doubts, row);
                return take_at(*place, row, origin);
            }
            returns = namesakes_.known_by(doubts.front().code);
            why = std::to_string(score) + ": " + doubts.front().reason;
        }
        auto registration = registration_of(row.said, origin);
        if (auto obstacle = openings_.obstacle(registration))
            return *std::move(obstacle);
        if (asks_for_seat(registration.status))
            queue_.ask(registration);
        if (returns != nullptr)
            import_.returning.push_back(returns->code);
        const auto person = returns ? people_.adopt(*returns) : code.empty() ? enter(row) : *known;
        registration.participant = people_.all()[person].code;
        auto changes = person_changes(registration.participant, row);
        registration.code = codes_.next(registration.delegation);
        registration.given_order = order_.next_in_list(registration.delegation);
        auto report = join(std::move(registration), person, row);
        report.changes = std::move(changes);
        if (returns != nullptr) {
            report.complaint.message =
                fmt::format("the same person as {}: {}", people_.all()[person].code.text(), why);
            report.is_returning = true;
        }
        return report;
    }

    /// A row that is accepted as somebody who is registered already.
    Fate take_at(std::size_t place, const NamedRow& row, const Origin& origin) {
        if (auto complaint = matching_.mismatch(row.said, origin.delegation, place))
            return *std::move(complaint);
        touched_.insert(place);
        matching_.tell(place);
        return change(place, row, origin);
    }

    RowReport doubtful(const std::vector<Doubt>& doubts, const NamedRow& row) {
        for (const auto& doubt : doubts)
            if (const auto place = places_.registered(doubt.code))
                touched_.insert(*place);
        return namesakes_.doubtful(doubts, row);
    }

    [[nodiscard]] Registration registration_of(const ImportRow& row, const Origin& origin) const {
        Registration registration;
        registration.meeting = meeting_.code;
        registration.delegation = origin.delegation;
        lay_over(registration, origin.delegation, origin.institution, row);
        registration.sources = options_.sources;
        registration.status = row.status.value_or(RegistrationStatus::confirmed);
        return registration;
    }

    /// Somebody new; returns the place among the people.
    std::size_t enter(const NamedRow& row) {
        Participant person;
        person.name = row.name;
        person.code = person_codes_.next(row.name);
        lay_over(person, row.name, row.said);
        person.sources = options_.sources;
        namesakes_.note_entered(row.index, person.code);
        return people_.enter(std::move(person));
    }

    /// Puts a new registration behind the others; `person` is the place among the people.
    RowReport join(Registration registration, std::size_t person, const NamedRow& row) {
        openings_.take(registration);
        delegations_.use(registration.delegation, registration.institution);
        if (registration.status == RegistrationStatus::waitlisted)
            queue_.wait(roster_.size(), row.index, true);
        RowReport report;
        report.outcome = RowOutcome::added;
        report.code = registration.code;
        report.status = registration.status;
        changed_places_.push_back(roster_.size());
        roster_.push_back(std::move(registration));
        places_.note_joined(roster_.size() - 1, roster_.back(), person);
        matching_.tell(roster_.size() - 1);
        touched_.insert(roster_.size() - 1);
        if (!row.said.participant.empty() || has_answers_)
            places_.note_participant(roster_.size() - 1, roster_.back());
        return report;
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
    ImportPeople people_;
    std::vector<std::size_t> changed_places_; ///< in the roster
    ImportPlaces places_;
    ImportEvidence evidence_{places_};
    ImportNamesakes namesakes_{roster_, people_, places_, known_};
    ImportMatching matching_{roster_, people_, places_, delegations_};
    ImportOrder order_{roster_, options_.replaces};
    std::unordered_set<std::size_t> touched_; ///< places in the roster that rows are about, or may be
    bool has_answers_ = false;                ///< rows may name people by codes that earlier rows got
    std::unordered_set<std::string> covered_; ///< delegations that rows name
    Import import_;
};

} // namespace

Import plan_import(const Meeting& meeting, const Dataset& base, const std::vector<ImportRow>& rows,
                   const ImportOptions& options, const Register& known) {
    return Importer{meeting, base, options, known}.take(rows);
}

} // namespace plenary::domain
