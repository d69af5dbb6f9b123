#include "domain/importing.hpp"

#include "domain/doubles.hpp"
#include "domain/rules.hpp"
#include "domain/seats.hpp"
#include "util/fold.hpp"
#include "util/suggest.hpp"

#include <algorithm>
#include <map>
#include <set>
#include <unordered_map>

namespace plenary::domain {

namespace {

/// Why a row is not taken.
struct Refusal {
    std::string column;
    std::string value;
    std::string message;
    std::string hint;
};

/// Codes by whatever people call the thing: its code and its names, folded.
template<class Code>
class NameIndex {
public:
    void add(const Code& code, const LocalText& names) {
        codes_.emplace(util::fold(code.text()), code);
        for (const auto& [language, text] : names.by_language())
            codes_.emplace(util::fold(text), code);
    }
    [[nodiscard]] std::optional<Code> find(const std::string& text) const {
        const auto found = codes_.find(util::fold(text));
        return found == codes_.end() ? std::nullopt : std::optional{found->second};
    }
    [[nodiscard]] std::string hint(const std::string& text, const std::string& otherwise) const {
        std::vector<std::string> known;
        for (const auto& [name, code] : codes_)
            known.push_back(name);
        const auto suggestion = util::did_you_mean(util::fold(text), known);
        return suggestion.empty() ? otherwise : suggestion;
    }

private:
    std::unordered_map<std::string, Code> codes_;
};

class Importer {
public:
    Importer(const Meeting& meeting, const Dataset& base, const ImportOptions& options, const Register& known)
        : meeting_(meeting),
          base_(base),
          options_(options),
          known_(known),
          roster_(base.registrations),
          codes_(roster_, known.retired),
          seats_(meeting, roster_) {
        for (const auto& delegation : base.delegations) {
            delegations_.add(delegation.code, delegation.name);
            delegations_.add(delegation.code, delegation.formal_name);
        }
        for (const auto& participant : base.participants)
            people_.emplace(participant.code.text(), participant);
        for (std::size_t i = 0; i < roster_.size(); ++i)
            note(i);
    }

    Import take(const std::vector<ImportRow>& rows) {
        for (const auto& row : rows) {
            Refusal refusal;
            RowReport report;
            report.row = row.row;
            if (!take_row(row, report, refusal)) {
                report.outcome = RowOutcome::refused;
                report.column = std::move(refusal.column);
                report.value = std::move(refusal.value);
                report.message = std::move(refusal.message);
                report.hint = std::move(refusal.hint);
            }
            import_.rows.push_back(std::move(report));
        }
        for (const auto& [code, person] : changed_people_)
            import_.wanted.participants.push_back(person);
        for (const auto place : changed_places_)
            import_.wanted.registrations.push_back(roster_[place]);
        return std::move(import_);
    }

private:
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

    bool take_row(const ImportRow& row, RowReport& report, Refusal& refusal) {
        const auto delegation = delegation_of(row, refusal);
        if (!delegation)
            return false;
        std::optional<InstitutionCode> institution;
        if (!row.institution.empty()) {
            institution = institution_of(row, *delegation, refusal);
            if (!institution)
                return false;
        }
        const auto name = name_of_parts(row.name);
        std::optional<std::size_t> place;
        if (!find_place(row, name, *delegation, place, refusal))
            return false;
        if (place)
            return change(*place, row, name, institution, report, refusal);
        if (name.latin.empty() && row.participant.empty()) {
            refusal = {"name", "", "the row names nobody", "fill in the family name and the given names"};
            return false;
        }
        return add(row, name, *delegation, institution, report, refusal);
    }

    std::optional<DelegationCode> delegation_of(const ImportRow& row, Refusal& refusal) const {
        if (row.delegation.empty()) {
            if (options_.delegation)
                return options_.delegation;
            if (const auto known = by_code_.find(row.code); known != by_code_.end())
                return roster_[known->second].delegation;
            refusal = {"delegation", "", "the row names no delegation",
                       "fill it in, or name one for all rows with --delegation"};
            return std::nullopt;
        }
        auto found = delegations_.find(row.delegation);
        if (!found)
            refusal = {"delegation", row.delegation, "no delegation has this code or name",
                       delegations_.hint(row.delegation, "see 'plenary delegation list'")};
        return found;
    }

    std::optional<InstitutionCode> institution_of(const ImportRow& row, const DelegationCode& delegation,
                                                  Refusal& refusal) const {
        NameIndex<InstitutionCode> index;
        for (const auto& one : base_.delegations)
            if (one.code == delegation)
                for (const auto& institution : one.institutions)
                    index.add(institution.code, institution.name);
        auto found = index.find(row.institution);
        if (!found)
            refusal = {"institution", row.institution, delegation.text() + " has no such institution",
                       index.hint(row.institution, "leave it out, or add it to the delegation")};
        return found;
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

    bool change(std::size_t place, const ImportRow& row, const PersonName& name,
                const std::optional<InstitutionCode>& institution, RowReport& report, Refusal& refusal) {
        auto registration = roster_[place];
        if (row.role)
            registration.role = *row.role;
        if (institution)
            registration.institution = institution;
        if (row.funding)
            registration.funding = *row.funding;
        if (!row.position.empty())
            registration.position = row.position;
        if (row.status && *row.status != registration.status &&
            !move_to(registration, *row.status, report, refusal))
            return false;
        auto person = people_.at(registration.participant.text());
        // A list that names the registration was made from the register: then a name is a correction.
        if (!row.code.empty())
            take_name(person.name, name, row.name);
        if (row.gender)
            person.gender = row.gender;
        if (!row.email.empty())
            person.email = row.email;
        if (!row.phone.empty())
            person.phone = row.phone;
        report.outcome = RowOutcome::same;
        if (registration != roster_[place]) {
            roster_[place] = registration;
            changed_places_.push_back(place);
            report.outcome = RowOutcome::changed;
        }
        if (auto& known = people_.at(person.code.text()); person != known) {
            known = person;
            changed_people_[person.code.text()] = person;
            report.outcome = RowOutcome::changed;
        }
        report.code = registration.code;
        report.status = registration.status;
        return true;
    }

    /// Only the forms that the row states.
    static void take_name(PersonName& known, const PersonName& name, const NameParts& stated) {
        if (!name.latin.empty())
            known.latin = name.latin;
        if (!name.own.empty())
            known.own = name.own;
        if (!stated.badge.empty())
            known.badge = name.badge;
        if (!name.sort.empty())
            known.sort = name.sort;
    }

    bool move_to(Registration& registration, RegistrationStatus status, RowReport& report, Refusal& refusal) {
        if (!may_become(registration.status, status)) {
            refusal = {"status", std::string{word(status)},
                       registration.code.text() + " cannot go from " +
                           std::string{word(registration.status)} + " to " + std::string{word(status)},
                       "leave the status as it is"};
            return false;
        }
        if (registration.status == RegistrationStatus::confirmed)
            seats_.give_back(registration.delegation, registration.role);
        registration.turn.reset();
        registration.status = status;
        if (status == RegistrationStatus::confirmed)
            seat(registration, report);
        return true;
    }

    /// Confirmed where there is a seat, else at the end of the queue.
    void seat(Registration& registration, RowReport& report) {
        if (auto obstacle = seats_.obstacle(registration.delegation, registration.role)) {
            registration.status = RegistrationStatus::waitlisted;
            registration.turn = next_turn(roster_);
            report.message = std::move(*obstacle);
            return;
        }
        registration.status = RegistrationStatus::confirmed;
        seats_.take(registration.delegation, registration.role);
    }

    bool add(const ImportRow& row, const PersonName& name, const DelegationCode& delegation,
             const std::optional<InstitutionCode>& institution, RowReport& report, Refusal& refusal) {
        ParticipantCode person{row.participant};
        if (row.participant.empty()) {
            const auto somebody = new_person(row, name);
            if (!options_.all_new && is_doubtful(somebody, report))
                return true;
            enter(somebody);
            person = somebody.code;
        } else if (!known_.has_participant(person)) {
            refusal = {"participant", row.participant, "no participant has this code",
                       "leave it empty for a new person"};
            return false;
        }
        Registration registration;
        registration.meeting = meeting_.code;
        registration.code = codes_.next(delegation);
        registration.participant = person;
        registration.delegation = delegation;
        registration.institution = institution;
        registration.role = row.role.value_or(Role::delegate);
        registration.funding = row.funding.value_or(Funding::own);
        registration.position = row.position;
        registration.sources = options_.sources;
        const auto status = row.status.value_or(RegistrationStatus::confirmed);
        registration.status = status;
        if (status == RegistrationStatus::confirmed || status == RegistrationStatus::waitlisted)
            seat(registration, report);
        report.outcome = RowOutcome::added;
        report.code = registration.code;
        report.status = registration.status;
        changed_places_.push_back(roster_.size());
        roster_.push_back(std::move(registration));
        note(roster_.size() - 1);
        return true;
    }

    /// The new people of earlier rows who share a search key: comparing with all would take the square.
    [[nodiscard]] std::vector<Participant> new_namesakes(const PersonName& name) const {
        std::set<std::string> codes;
        for (const auto& key : util::search_keys(name.latin + " " + name.own))
            if (const auto found = new_by_key_.find(key); found != new_by_key_.end())
                codes.insert(found->second.begin(), found->second.end());
        std::vector<Participant> namesakes;
        for (const auto& code : codes)
            namesakes.push_back(changed_people_.at(code));
        return namesakes;
    }

    bool is_doubtful(const Participant& person, RowReport& report) const {
        auto namesakes = known_.namesakes(person.name);
        for (auto& namesake : new_namesakes(person.name))
            namesakes.push_back(std::move(namesake));
        const auto doubles = find_doubles_of(person, namesakes);
        if (doubles.empty())
            return false;
        const auto& best = doubles.front();
        const auto& code = namesakes[best.index].code.text();
        report.outcome = RowOutcome::doubtful;
        report.message =
            "may be " + code + " (" + std::to_string(best.likeness.score) + ": " + best.likeness.reason + ")";
        report.hint =
            "write " + code + " into a column 'participant' if it is the same person; --new if none is";
        return true;
    }

    Participant new_person(const ImportRow& row, const PersonName& name) const {
        Participant person;
        person.name = name;
        person.code = new_participant_code(name, [&](const ParticipantCode& code) {
            return people_.contains(code.text()) || known_.has_participant(code);
        });
        person.gender = row.gender;
        person.email = row.email;
        person.phone = row.phone;
        person.sources = options_.sources;
        return person;
    }

    void enter(const Participant& person) {
        people_.emplace(person.code.text(), person);
        changed_people_.emplace(person.code.text(), person);
        for (const auto& key : util::search_keys(person.name.latin + " " + person.name.own))
            new_by_key_[key].push_back(person.code.text());
    }

    const Meeting& meeting_;
    const Dataset& base_;
    const ImportOptions& options_;
    const Register& known_;
    std::vector<Registration> roster_; ///< as it becomes, row by row
    CodeGiver codes_;
    Seats seats_;
    NameIndex<DelegationCode> delegations_;
    std::unordered_map<std::string, Participant> people_;
    std::map<std::string, Participant> changed_people_;
    std::unordered_map<std::string, std::vector<std::string>> new_by_key_; ///< codes by search key
    std::vector<std::size_t> changed_places_;                              ///< in the roster
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
