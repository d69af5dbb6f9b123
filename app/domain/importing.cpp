#include "domain/importing.hpp"

#include "domain/doubles.hpp"
#include "domain/import_delegations.hpp"
#include "domain/import_doubts.hpp"
#include "domain/import_people.hpp"
#include "domain/import_places.hpp"
#include "domain/import_queue.hpp"
#include "domain/import_row.hpp"
#include "domain/new_codes.hpp"
#include "domain/rules.hpp"
#include "names/fold.hpp"

#include <algorithm>
#include <iterator>
#include <optional>
#include <unordered_map>
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

/// A row with the name that its parts make.
struct Row {
    const ImportRow& said;
    PersonName name;
    std::size_t index = 0; ///< from 0; its report is that of Import::rows
};

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
        std::vector<Row> list;
        list.reserve(rows.size());
        delegations_.note_spellings(rows);
        for (const auto& row : rows)
            list.push_back({row, name_of_parts(row.name), list.size()});
        vacate_heads(rows);
        if (!options_.all_new)
            raise_doubts(list);
        for (const auto& row : list)
            import_.rows.push_back(report_of(row));
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

    void raise_doubts(const std::vector<Row>& list) {
        std::vector<PersonName> names;
        for (const auto& row : list)
            if (may_be_new(row)) {
                doubts_.add(row.index, compared_person(row.name, row.said.gender,
                                                       std::string{row.said.text_of_person("email")}));
                names.push_back(row.name);
            }
        if (names.empty())
            return;
        auto namesakes = known_.namesakes(names);
        for (const auto& person : namesakes)
            namesakes_.emplace(person.code.text(), person);
        doubts_.compare(std::move(namesakes));
    }

    [[nodiscard]] bool may_be_new(const Row& row) {
        if (!row.said.code.empty() || !row.said.participant.empty() || row.name.latin.empty())
            return false;
        const auto delegation = delegation_of(row.said);
        const auto* code = std::get_if<DelegationCode>(&delegation);
        return code != nullptr && !places_.of(row.said, row.name, *code);
    }

    RowReport report_of(const Row& row) {
        RowReport report;
        auto fate = take_row(row);
        if (auto* taken = std::get_if<RowReport>(&fate)) {
            report = std::move(*taken);
            report.passed_over = row.said.passed_over;
        } else {
            report.complaint = std::get<Complaint>(std::move(fate));
            if (places_.with_code(row.said.code))
                report.code = RegistrationCode{row.said.code};
        }
        report.row = row.said.row;
        report.sheet = row.said.sheet;
        return report;
    }

    Fate take_row(const Row& row) {
        auto delegation = delegation_of(row.said);
        if (auto* complaint = std::get_if<Complaint>(&delegation))
            return std::move(*complaint);
        Origin origin{std::get<DelegationCode>(std::move(delegation)), std::nullopt};
        auto place = places_.of(row.said, row.name, origin.delegation);
        if (place && is_namesake_in_list(*place, row.said)) {
            if (!options_.all_new)
                return doubtful(
                    {roster_[*place].participant, 100, "another row of the list has the same name"});
            place.reset();
        }
        if (auto complaint = mismatch(row.said, origin.delegation, place))
            return *std::move(complaint);
        if (!row.said.institution.empty() && !stays_behind(row.said, origin.delegation, place)) {
            auto institution =
                delegations_.institution(origin.delegation, row.said.institution, options_.all_new);
            if (auto* complaint = std::get_if<Complaint>(&institution))
                return std::move(*complaint);
            origin.institution = std::get<InstitutionCode>(std::move(institution));
        }
        return place ? change(*place, row, origin) : add(row, origin);
    }

    /// Whether an earlier row of the list is about that registration, and nothing but the name says that this
    /// one is, too.
    bool is_namesake_in_list(std::size_t place, const ImportRow& row) {
        if (!row.code.empty() || !row.participant.empty() || told_.insert(place).second)
            return false;
        const auto* person = people_.find(roster_[place].participant.text());
        if (person == nullptr)
            return false;
        const auto agrees = [](std::string_view stated, const std::string& known) {
            return !stated.empty() && names::fold(stated) == names::fold(known);
        };
        const auto& known = people_.all()[*person];
        return !agrees(row.text_of_person("email"), known.email) &&
               !agrees(row.text_of_person("phone"), known.phone);
    }

    /// Somebody of the register who does not come to this meeting yet, and has the name and the address of the
    /// row; null if nobody has.
    [[nodiscard]] const Participant* returning(const Doubt& doubt, const Row& row) const {
        const auto found = namesakes_.find(doubt.code.text());
        if (found == namesakes_.end() || people_.find(doubt.code.text()) != nullptr)
            return nullptr;
        const auto& known = found->second;
        const auto email = row.said.text_of_person("email");
        const bool is_same = !email.empty() && names::fold(email) == names::fold(known.email) &&
                             names::fold(row.name.latin) == names::fold(known.name.latin);
        const bool contradicts = row.said.gender && known.gender && row.said.gender != known.gender;
        return is_same && !contradicts ? &known : nullptr;
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

    /// Why the row cannot be about the registration at `place`, or about none: a list does not change who is
    /// registered, and for which delegation only where it names the registration by its code.
    [[nodiscard]] std::optional<Complaint> mismatch(const ImportRow& row, const DelegationCode& delegation,
                                                    std::optional<std::size_t> place) const {
        if (!place && row.code.empty())
            return std::nullopt;
        if (!place)
            return Complaint{"code",
                             row.code,
                             "the meeting has no registration with this code",
                             {"leave the code of a new person empty; numbers of another list are no codes: "
                              "leave their column out with ",
                              Step{Act::map_column, {"HEADER", "-"}}}};
        const auto& registration = roster_[*place];
        const auto& code = registration.code.text();
        if (!row.participant.empty() && row.participant != registration.participant.text())
            return Complaint{"participant",
                             row.participant,
                             code + " is the registration of " + registration.participant.text(),
                             {"hand the seat over with ", Step{Act::replace_participant}}};
        if (delegation != registration.delegation && delegations_.is_named(row) && row.code.empty())
            return Complaint{"delegation", row.delegation,
                             code + " is a registration of " + registration.delegation.text(),
                             "write " + code +
                                 " into a column 'code' if the person now comes with this delegation"};
        return std::nullopt;
    }

    /// Whether the row leaves the institution of the former delegation as it was: then it is not that of the
    /// new one.
    [[nodiscard]] bool stays_behind(const ImportRow& row, const DelegationCode& delegation,
                                    std::optional<std::size_t> place) const {
        if (!place || roster_[*place].delegation == delegation)
            return false;
        const auto& former = roster_[*place].institution;
        return former && former->text() == row.institution && !delegations_.has(delegation, *former);
    }

    /// Changes the registration at `place`, and the person.
    Fate change(std::size_t place, const Row& row, const Origin& origin) {
        const auto before = roster_[place];
        auto registration = before;
        lay_over(registration, origin.delegation, origin.institution, row.said);
        openings_.give_back(before);
        if (auto complaint = queue_.settle(before, registration, row.said)) {
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
    std::vector<FieldChange> person_changes(const ParticipantCode& code, const Row& row) {
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

    Fate add(const Row& row, const Origin& origin) {
        const auto& code = row.said.participant;
        if (row.name.latin.empty() && code.empty())
            return Complaint{"name", "", "the row names nobody",
                             "fill in the family name and the given names"};
        const auto* known = people_.find_known(code);
        if (!code.empty() && !known)
            return Complaint{"participant", code, "no participant has this code",
                             "leave it empty for a new person"};
        const auto doubt = doubts_.likeliest(row.index);
        const auto* returns = doubt ? returning(*doubt, row) : nullptr;
        if (doubt && returns == nullptr)
            return doubtful(*doubt);
        auto registration = registration_of(row.said, origin);
        if (auto obstacle = openings_.obstacle(registration))
            return *std::move(obstacle);
        if (asks_for_seat(registration.status))
            queue_.ask(registration);
        if (returns != nullptr)
            import_.returning.push_back(returns->code);
        const auto person = returns ? people_.adopt(*returns) : code.empty() ? enter(row) : *known;
        registration.participant = people_.all()[person].code;
        registration.code = codes_.next(registration.delegation);
        auto report = join(std::move(registration), person, row);
        if (returns != nullptr)
            report.complaint.message =
                "the same person as " + returns->code.text() + ": same name and e-mail address";
        return report;
    }

    static RowReport doubtful(const Doubt& doubt) {
        const auto& code = doubt.code.text();
        RowReport report;
        report.outcome = RowOutcome::doubtful;
        report.complaint.message =
            "may be " + code + " (" + std::to_string(doubt.score) + ": " + doubt.reason + ")";
        report.complaint.remedy = {"write " + code +
                                       " into a column 'participant' if it is the same person; ",
                                   Step{Act::enter_as_new}, " if none is"};
        return report;
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
    std::size_t enter(const Row& row) {
        Participant person;
        person.name = row.name;
        person.code = person_codes_.next(row.name);
        lay_over(person, row.name, row.said);
        person.sources = options_.sources;
        doubts_.note_entered(row.index, person.code);
        return people_.enter(std::move(person));
    }

    /// Puts a new registration behind the others; `person` is the place among the people.
    RowReport join(Registration registration, std::size_t person, const Row& row) {
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
        places_.note_person(roster_.size() - 1, roster_.back(), person);
        told_.insert(roster_.size() - 1);
        if (!row.said.participant.empty())
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
    Doubts doubts_;
    std::vector<std::size_t> changed_places_; ///< in the roster
    ImportPlaces places_;
    std::unordered_set<std::size_t> told_; ///< places in the roster that rows without a code are about
    std::unordered_map<std::string, Participant> namesakes_; ///< of the register, by code
    Import import_;
};

} // namespace

Import plan_import(const Meeting& meeting, const Dataset& base, const std::vector<ImportRow>& rows,
                   const ImportOptions& options, const Register& known) {
    return Importer{meeting, base, options, known}.take(rows);
}

} // namespace plenary::domain
