#include "domain/importing.hpp"

#include "domain/import_doubts.hpp"
#include "domain/import_row.hpp"
#include "domain/posts.hpp"
#include "domain/rules.hpp"
#include "util/fold.hpp"

#include <algorithm>
#include <iterator>
#include <unordered_map>

namespace plenary::domain {

namespace {

class Importer {
public:
    Importer(const Meeting& meeting, const Dataset& base, const ImportOptions& options, const Register& known)
        : meeting_(meeting),
          options_(options),
          known_(known),
          roster_(base.registrations),
          codes_(roster_, known.retired),
          person_codes_([this](const ParticipantCode& code) {
              return people_.contains(code.text()) || known_.is_used(code);
          }),
          posts_(meeting, roster_),
          delegations_(base.delegations) {
        for (const auto& participant : base.participants)
            people_.emplace(participant.code.text(), participant);
        for (std::size_t i = 0; i < roster_.size(); ++i)
            note(i);
    }

    Import take(const std::vector<ImportRow>& rows) {
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
                report.column = std::move(refusal.column);
                report.value = std::move(refusal.value);
                report.message = std::move(refusal.message);
                report.hint = std::move(refusal.hint);
            }
            import_.rows.push_back(std::move(report));
        }
        gather();
        return std::move(import_);
    }

private:
    /// What the rows have changed, each thing once.
    void gather() {
        const auto order = [](auto& things) {
            std::sort(things.begin(), things.end());
            things.erase(std::unique(things.begin(), things.end()), things.end());
        };
        order(changed_people_);
        order(changed_places_);
        for (const auto& code : changed_people_)
            import_.wanted.participants.push_back(std::move(people_.at(code)));
        for (const auto place : changed_places_)
            import_.wanted.registrations.push_back(std::move(roster_[place]));
    }

    /// Makes the registration at this place of the roster findable.
    void note(std::size_t place) {
        const auto& registration = roster_[place];
        by_code_[registration.code.text()] = place;
        by_person_[registration.participant.text()] = place;
        const auto found = people_.find(registration.participant.text());
        if (found == people_.end())
            return;
        by_name_.emplace(util::fold(found->second.name.latin) + "/" + registration.delegation.text(), place);
        if (!found->second.email.empty())
            by_name_.emplace(util::fold(found->second.email) + "@/" + registration.delegation.text(), place);
    }

    /// Where a row takes the head of a delegation down, another row may name the next, before or behind it.
    void vacate_heads(const std::vector<ImportRow>& rows) {
        for (const auto& row : rows) {
            const auto found = by_code_.find(row.code);
            if (found == by_code_.end() || roster_[found->second].role != Role::head)
                continue;
            if (row.role.value_or(Role::head) != Role::head || (row.status && !is_active(*row.status)))
                posts_.vacate(roster_[found->second]);
        }
    }

    /// Looks once for all who may be new, since looking for each in the whole register would take the square.
    void raise_doubts(const std::vector<ImportRow>& rows, const std::vector<PersonName>& names) {
        std::vector<Person> newcomers;
        std::vector<PersonName> their_names;
        for (std::size_t i = 0; i < rows.size(); ++i) {
            const auto& row = rows[i];
            Refusal refusal;
            if (!row.code.empty() || !row.participant.empty() || names[i].latin.empty())
                continue;
            const auto delegation = delegation_of(row, refusal);
            std::optional<std::size_t> place;
            if (!delegation || !find_place(row, names[i], *delegation, place, refusal) || place)
                continue;
            newcomers_.emplace(i, newcomers.size());
            newcomers.push_back({names[i], row.gender, row.email});
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
        std::optional<InstitutionCode> institution;
        if (!row.institution.empty()) {
            institution = delegations_.find_institution(*delegation, row.institution, refusal);
            if (!institution)
                return false;
        }
        std::optional<std::size_t> place;
        if (!find_place(row, name, *delegation, place, refusal))
            return false;
        if (place)
            return is_about(row, *delegation, roster_[*place], refusal) &&
                   change(*place, row, name, institution, report, refusal);
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

    /// The delegation that a row is about; a row that names a registration need not name it again.
    std::optional<DelegationCode> delegation_of(const ImportRow& row, Refusal& refusal) const {
        if (!row.delegation.empty())
            return delegations_.find(row.delegation, refusal);
        if (const auto known = by_code_.find(row.code); known != by_code_.end())
            return roster_[known->second].delegation;
        if (!options_.delegation)
            refusal = {"delegation", "", "the row names no delegation",
                       "fill it in, or name one for all rows with --delegation"};
        return options_.delegation;
    }

    /// The registration that the row is about, if it is one of the meeting; false where it cannot be told.
    bool find_place(const ImportRow& row, const PersonName& name, const DelegationCode& delegation,
                    std::optional<std::size_t>& place, Refusal& refusal) const {
        const auto look = [&](const auto& map, const std::string& key) {
            if (const auto found = map.find(key); found != map.end() && !place)
                place = found->second;
        };
        if (!row.code.empty()) {
            look(by_code_, row.code);
            if (!place) {
                refusal = {"code", row.code, "the meeting has no registration with this code",
                           "leave the code of a new person empty"};
                return false;
            }
            return true;
        }
        if (!row.participant.empty())
            look(by_person_, row.participant);
        else
            look(by_name_, util::fold(name.latin) + "/" + delegation.text());
        if (row.participant.empty() && !row.email.empty() && !place) {
            look(by_name_, util::fold(row.email) + "@/" + delegation.text());
            // An office has one address for all: the same address alone does not make the same person.
            if (place &&
                likeness(name, people_.at(roster_[*place].participant.text()).name).score < likely_double)
                place.reset();
        }
        return true;
    }

    /// Who is registered, and for which delegation, is nothing that a list changes.
    static bool is_about(const ImportRow& row, const DelegationCode& delegation,
                         const Registration& registration, Refusal& refusal) {
        if (!row.participant.empty() && row.participant != registration.participant.text())
            refusal = {"participant", row.participant,
                       registration.code.text() + " is the registration of " +
                           registration.participant.text(),
                       "hand the seat over with 'plenary participant replace'"};
        else if (delegation != registration.delegation && !row.delegation.empty())
            refusal = {"delegation", row.delegation,
                       registration.code.text() + " is a registration of " + registration.delegation.text(),
                       "withdraw it, and register the person for the other delegation"};
        return refusal.message.empty();
    }

    bool change(std::size_t place, const ImportRow& row, const PersonName& name,
                const std::optional<InstitutionCode>& institution, RowReport& report, Refusal& refusal) {
        const auto before = roster_[place];
        auto registration = before;
        registration.role = row.role.value_or(before.role);
        registration.funding = row.funding.value_or(before.funding);
        registration.status = row.status.value_or(before.status);
        if (institution)
            registration.institution = institution;
        take_text(registration.position, row.position);
        posts_.give_back(before);
        if (!settle(before, registration, report, refusal)) {
            posts_.take(before);
            return false;
        }
        posts_.take(registration);
        auto person = people_.at(registration.participant.text());
        // A list that names the registration was made from the register: then a name is a correction.
        if (!row.code.empty())
            take_name(person.name, name, row);
        if (row.gender)
            person.gender = row.gender;
        take_text(person.email, row.email);
        // The sign before what a spreadsheet would take for a formula was taken off.
        if (person.phone != "'" + row.phone)
            take_text(person.phone, row.phone);
        report.outcome = RowOutcome::same;
        report.code = registration.code;
        report.status = registration.status;
        if (registration != before) {
            roster_[place] = std::move(registration);
            changed_places_.push_back(place);
            report.outcome = RowOutcome::changed;
        }
        if (auto& known = people_.at(person.code.text()); person != known) {
            changed_people_.push_back(person.code.text());
            known = std::move(person);
            report.outcome = RowOutcome::changed;
        }
        return true;
    }

    /// Whether a registration may become so; it waits where there is no seat for it.
    bool settle(const Registration& before, Registration& after, RowReport& report, Refusal& refusal) {
        if (!may_become(before.status, after.status)) {
            refusal = {"status", std::string{word(after.status)},
                       after.code.text() + " cannot go from " + std::string{word(before.status)} + " to " +
                           std::string{word(after.status)},
                       "leave the status as it is"};
            return false;
        }
        if (after.status != before.status)
            after.turn.reset();
        const bool has_seat = before.status == RegistrationStatus::confirmed;
        if (after.status == RegistrationStatus::confirmed && (!has_seat || after.role != before.role))
            if (auto obstacle = posts_.no_seat(after)) {
                if (has_seat) {
                    refusal = {"role", std::string{word(after.role)}, std::move(*obstacle),
                               "leave the role as it is, or make room"};
                    return false;
                }
                wait(after, report, std::move(*obstacle));
            }
        if (after.status == RegistrationStatus::waitlisted &&
            before.status != RegistrationStatus::waitlisted && !after.turn)
            after.turn = posts_.take_turn();
        return is_free(after, refusal);
    }

    /// At the end of the queue.
    void wait(Registration& registration, RowReport& report, std::string why) {
        registration.status = RegistrationStatus::waitlisted;
        registration.turn = posts_.take_turn();
        report.message = std::move(why);
    }

    bool is_free(const Registration& registration, Refusal& refusal) const {
        auto obstacle = posts_.obstacle(registration);
        if (!obstacle)
            return true;
        const auto value = obstacle->field == "role" ? word(registration.role) : word(registration.funding);
        refusal = {std::move(obstacle->field), std::string{value}, std::move(obstacle->message),
                   std::move(obstacle->hint)};
        return false;
    }

    bool add(const ImportRow& row, const PersonName& name, std::size_t index, Registration registration,
             RowReport& report, Refusal& refusal) {
        if (!row.participant.empty() && !known_.has_participant(ParticipantCode{row.participant})) {
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
        const bool asks = registration.status == RegistrationStatus::confirmed ||
                          registration.status == RegistrationStatus::waitlisted;
        if (asks) {
            registration.status = RegistrationStatus::confirmed;
            if (auto obstacle = posts_.no_seat(registration))
                wait(registration, report, std::move(*obstacle));
        }
        registration.participant =
            row.participant.empty() ? enter(row, name, index) : ParticipantCode{row.participant};
        registration.code = codes_.next(registration.delegation);
        posts_.take(registration);
        report.outcome = RowOutcome::added;
        report.code = registration.code;
        report.status = registration.status;
        changed_places_.push_back(roster_.size());
        roster_.push_back(std::move(registration));
        note(roster_.size() - 1);
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

    /// Somebody new.
    ParticipantCode enter(const ImportRow& row, const PersonName& name, std::size_t index) {
        Participant person;
        person.name = name;
        person.code = person_codes_.next(name);
        person.gender = row.gender;
        person.email = row.email;
        person.phone = row.phone;
        person.sources = options_.sources;
        if (const auto newcomer = newcomers_.find(index); newcomer != newcomers_.end())
            entered_as_[newcomer->second] = person.code;
        changed_people_.push_back(person.code.text());
        auto code = person.code;
        people_.emplace(code.text(), std::move(person));
        return code;
    }

    const Meeting& meeting_;
    const ImportOptions& options_;
    const Register& known_;
    std::vector<Registration> roster_; ///< as it becomes, row by row
    CodeGiver codes_;
    ParticipantCodeGiver person_codes_;
    Posts posts_;
    KnownDelegations delegations_;
    std::unordered_map<std::string, Participant> people_;
    std::unordered_map<std::size_t, std::size_t> newcomers_; ///< rows that may bring somebody new, numbered
    std::vector<ParticipantCode> entered_as_;                ///< by number
    std::optional<Doubts> doubts_;                           ///< by number; none when nobody is doubted
    std::vector<std::string> changed_people_;
    std::vector<std::size_t> changed_places_; ///< in the roster
    std::unordered_map<std::string, std::size_t> by_code_;
    std::unordered_map<std::string, std::size_t> by_person_;
    std::unordered_map<std::string, std::size_t> by_name_; ///< folded name or address, and delegation
    Import import_;
};

} // namespace

Import plan_import(const Meeting& meeting, const Dataset& base, const std::vector<ImportRow>& rows,
                   const ImportOptions& options, const Register& known) {
    return Importer{meeting, base, options, known}.take(rows);
}

} // namespace plenary::domain
