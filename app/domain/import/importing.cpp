#include "domain/import/importing.hpp"

#include "domain/change/new_codes.hpp"
#include "domain/change/typed_code.hpp"
#include "domain/import/doubles.hpp"
#include "domain/import/import_delegations.hpp"
#include "domain/import/import_doubts.hpp"
#include "domain/import/import_people.hpp"
#include "domain/import/import_places.hpp"
#include "domain/import/import_queue.hpp"
#include "domain/import/import_row.hpp"
#include "domain/rules/rules.hpp"
#include "names/fold.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <array>
#include <iterator>
#include <optional>
#include <set>
#include <unordered_map>
#include <unordered_set>
#include <variant>

namespace plenary::domain {

namespace {

/// Whether a whole name came of which nothing tells the family name: in Latin letters, where lists are sorted by it.
bool has_family_unsaid(const ImportRow& row) {
    const auto& name = row.name;
    const bool is_whole = !row.whole_name.empty() && name.given.find(' ') != std::string::npos;
    return is_whole && name.family.empty() && name.family_within.empty() && name.sort.empty();
}

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
        has_answers_ =
            std::any_of(rows.begin(), rows.end(), [](const ImportRow& row) { return row.is_answered; });
        note_shared_addresses(list);
        raise_doubts(list);
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

    /// The address of a mission is that of all its people.
    void note_shared_addresses(const std::vector<Row>& list) {
        std::unordered_map<std::string, std::string> names_by_address;
        std::unordered_map<std::string, std::string> names_in_list;
        const auto is_of_another = [](auto& known_names, const std::string& address,
                                      const std::string& folded) {
            const auto [known, is_first] = known_names.emplace(address, folded);
            return !is_first && known->second != folded && !is_one_person(known->second, folded);
        };
        for (const auto& person : people_.all())
            if (!person.email.empty() &&
                is_of_another(names_by_address, names::fold(person.email), names::fold(person.name.latin))) {
                places_.note_shared(names::fold(person.email));
                of_several_.insert(names::fold(person.email));
            }
        for (const auto& row : list) {
            const auto address = names::fold(row.said.text_of_person("email"));
            if (!row.said.code.empty() || address.empty())
                continue;
            const auto folded = names::fold(row.name.latin);
            if (is_of_another(names_by_address, address, folded))
                places_.note_shared(address);
            if (is_of_another(names_in_list, address, folded))
                of_several_.insert(address);
        }
    }

    static bool is_one_person(const std::string& name, const std::string& other) {
        return names::likeness(names::Name{name, {}}, names::Name{other, {}}).score >= names::likely_double;
    }

    void raise_doubts(const std::vector<Row>& list) {
        std::vector<PersonName> names;
        for (const auto& row : list)
            if (may_be_new(row)) {
                const auto email = row.said.text_of_person("email");
                doubts_.add(row.index,
                            compared_person(row.name, row.said.gender,
                                            places_.is_shared(email) ? std::string{} : std::string{email}));
                names.push_back(row.name);
            }
        if (names.empty())
            return;
        auto namesakes = known_.namesakes(names);
        for (const auto& person : namesakes)
            namesakes_.emplace(person.code.text(), person);
        doubts_.compare(std::move(namesakes));
        note_addresses();
        note_former_delegations(list);
    }

    /// Of the meeting, and of those of the register who share a word of a name with somebody of the list.
    void note_addresses() {
        const auto note = [&](const Participant& person) {
            if (!person.email.empty())
                by_address_[names::fold(person.email)].insert(person.code);
        };
        for (const auto& person : people_.all())
            note(person);
        for (const auto& [code, person] : namesakes_)
            note(person);
    }

    /// Who has the address of the row, which is nobody else's, and a name of which a word is the same: "Thomas Abott"
    /// is perhaps Tom Abbott, though the names alone are not alike.
    void add_near_names(std::vector<Doubt>& doubts, const Row& row) const {
        constexpr int a_word_agrees = 30;
        constexpr int for_address = 15;
        const auto address = names::fold(row.said.text_of_person("email"));
        const auto found = by_address_.find(address);
        if (address.empty() || row.said.is_new || of_several_.contains(address) ||
            found == by_address_.end() || found->second.size() != 1)
            return;
        const auto& code = *found->second.begin();
        const bool is_told =
            std::any_of(doubts.begin(), doubts.end(), [&](const Doubt& doubt) { return doubt.code == code; });
        const auto* person = known_by(code);
        if (is_told || person == nullptr)
            return;
        const auto likeness = names::likeness(compared_name(row.name), compared_name(person->name));
        if (likeness.score >= a_word_agrees)
            doubts.push_back({code, std::min(likeness.score + for_address, names::likely_double - 1),
                              "the same e-mail address; " + likeness.reason});
    }

    /// Of those who have the name of a row.
    void note_former_delegations(const std::vector<Row>& list) {
        if (!known_.registrations_of)
            return;
        std::vector<ParticipantCode> codes;
        for (const auto& row : list)
            for (const auto& doubt : doubts_.likeliest(row.index, most_candidates))
                if (const auto found = namesakes_.find(doubt.code.text());
                    found != namesakes_.end() && has_same_name(row.name, found->second.name))
                    codes.push_back(doubt.code);
        if (codes.empty())
            return;
        for (const auto& registration : known_.registrations_of(codes))
            former_[registration.participant.text()].push_back(registration.delegation);
    }

    [[nodiscard]] bool may_be_new(const Row& row) {
        if (!row.said.code.empty() || !row.said.participant.empty() || row.name.latin.empty() ||
            row.said.is_new)
            return false;
        const auto delegation = delegation_of(row.said);
        const auto* code = std::get_if<DelegationCode>(&delegation);
        return code != nullptr && !places_.of(row.said, row.name, *code);
    }

    /// The registration that the row is about. Of several namesakes it is the one of whom most agrees, and none of
    /// whom somebody said that it is another.
    [[nodiscard]] std::optional<std::size_t> place_of(const Row& row, const DelegationCode& delegation) {
        auto place = places_.of(row.said, row.name, delegation);
        if (!place || !row.said.code.empty() || !row.said.participant.empty())
            return place;
        auto namesakes = places_.namesakes(row.name, delegation);
        if (namesakes.empty())
            namesakes.push_back(*place); // found by the address
        std::erase_if(namesakes, [&](std::size_t each) {
            const auto& is_not = row.said.is_not;
            return std::find(is_not.begin(), is_not.end(), roster_[each].participant.text()) != is_not.end();
        });
        const auto best =
            std::max_element(namesakes.begin(), namesakes.end(),
                             [&](std::size_t a, std::size_t b) { return fitness(a, row) < fitness(b, row); });
        return best == namesakes.end() ? std::nullopt : std::optional{*best};
    }

    /// What speaks for the registration among those of namesakes, the weightiest first.
    [[nodiscard]] std::array<bool, 4> fitness(std::size_t place, const Row& row) const {
        const auto* person = people_.find(roster_[place].participant.text());
        if (person == nullptr)
            return {};
        const auto& known = people_.all()[*person];
        return {agrees(row.said, known), contradiction(row.said, known).empty(), !told_.contains(place),
                is_active(roster_[place].status)};
    }

    RowReport report_of(const Row& row) {
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

    Fate take_row(const Row& row) {
        auto delegation = delegation_of(row.said);
        if (auto* complaint = std::get_if<Complaint>(&delegation))
            return std::move(*complaint);
        Origin origin{std::get<DelegationCode>(std::move(delegation)), std::nullopt};
        covered_.insert(origin.delegation.text());
        auto place = place_of(row, origin.delegation);
        if (place) {
            touched_.insert(*place);
            const auto doubt = doubt_about(*place, row);
            if (doubt && (options_.all_new || row.said.is_new))
                place.reset();
            else if (doubt && (doubt->score < options_.accept || doubt->is_of_another_row))
                return doubtful({*doubt}, row);
        }
        if (auto complaint = mismatch(row.said, origin.delegation, place))
            return *std::move(complaint);
        if (!row.said.institution.empty() && !stays_behind(row.said, origin.delegation, place)) {
            auto institution = delegations_.institution(origin.delegation, row.said.institution,
                                                        options_.all_new || row.said.is_new_institution);
            if (auto* complaint = std::get_if<Complaint>(&institution))
                return std::move(*complaint);
            origin.institution = std::get<InstitutionCode>(std::move(institution));
        }
        return place ? change(*place, row, origin) : add(row, origin);
    }

    /// Why a row that names neither the registration nor the participant may be about somebody else than its
    /// name says.
    std::optional<Doubt> doubt_about(std::size_t place, const Row& row) {
        if (!row.said.code.empty() || !row.said.participant.empty())
            return std::nullopt;
        const auto& registration = roster_[place];
        const auto* person = people_.find(registration.participant.text());
        if (person == nullptr)
            return std::nullopt;
        const auto& known = people_.all()[*person];
        const bool is_told = !told_.insert(place).second;
        if (const auto why = contradiction(row.said, known); !why.empty())
            return Doubt{known.code, score_against, "the same name, but " + why};
        if (is_told && !agrees(row.said, known))
            return Doubt{known.code, 100, "another row of the list has the same name", true};
        if (!is_active(registration.status) &&
            is_active(row.said.status.value_or(RegistrationStatus::confirmed)))
            return Doubt{known.code, 0,
                         fmt::format("{} is {}", registration.code.text(), word(registration.status))};
        return std::nullopt;
    }

    /// Whether something beside the name says that it is the same person.
    [[nodiscard]] bool agrees(const ImportRow& row, const Participant& person) const {
        const auto are_alike = [](std::string_view stated, const std::string& known) {
            return !stated.empty() && names::fold(stated) == names::fold(known);
        };
        const auto email = row.text_of_person("email");
        const auto born = row.detail_of_person("birth-date");
        return (are_alike(email, person.email) && !places_.is_shared(email)) ||
               are_alike(row.text_of_person("phone"), person.phone) ||
               are_alike(born, person.details.text("birth-date")) ||
               are_alike(row.detail_of_person("birth-year"), person.details.text("birth-year"));
    }

    /// What of the row cannot be true of that person; empty where nothing is known against it.
    [[nodiscard]] std::string contradiction(const ImportRow& row, const Participant& person) const {
        const auto differ = [](std::string_view stated, const std::string& known) {
            return !stated.empty() && !known.empty() && names::fold(stated) != names::fold(known);
        };
        if (row.gender && person.gender && row.gender != person.gender)
            return row.has_gender_by_title ? "one is a woman and one a man, by title"
                                           : "one is a woman and one a man";
        const auto email = row.text_of_person("email");
        if (differ(email, person.email) && !places_.is_shared(email) && !places_.is_shared(person.email))
            return "another e-mail address";
        if (differ(row.detail_of_person("birth-date"), person.details.text("birth-date")))
            return "another date of birth";
        if (differ(row.detail_of_person("birth-year"), person.details.text("birth-year")))
            return "another year of birth";
        return {};
    }

    /// Whether the person has come in that delegation before.
    [[nodiscard]] bool came_for(const ParticipantCode& code, const DelegationCode& delegation) const {
        const auto found = former_.find(code.text());
        return found != former_.end() &&
               std::find(found->second.begin(), found->second.end(), delegation) != found->second.end();
    }

    /// Whether the person has the address of the row, which nobody shares, and a name that says no more or no less
    /// than a word: "Ivan Ivanov" is "Ivan Petrovich Ivanov".
    [[nodiscard]] bool is_known_by_address(const Row& row, const Participant& person) const {
        constexpr int nearly_the_same = 90;
        const auto email = row.said.text_of_person("email");
        return !email.empty() && names::fold(email) == names::fold(person.email) &&
               !places_.is_shared(email) &&
               names::likeness(compared_name(row.name), compared_name(person.name)).score >= nearly_the_same;
    }

    /// Somebody of the register who does not come to this meeting yet, and has the name of the row and its
    /// address, or came for its delegation; null if nobody is, or several are.
    [[nodiscard]] const Participant* returning(const std::vector<Doubt>& doubts, const Row& row,
                                               const DelegationCode& delegation) const {
        const Participant* same = nullptr;
        bool has_address = false;
        for (const auto& doubt : doubts) {
            const auto found = namesakes_.find(doubt.code.text());
            if (found == namesakes_.end())
                continue;
            const auto& known = found->second;
            const bool is_same_name = has_same_name(row.name, known.name);
            if (!is_same_name && !is_known_by_address(row, known))
                continue;
            if (place_with(known.code) || !contradiction(row.said, known).empty())
                continue;
            const bool by_address = agrees(row.said, known);
            if (!by_address && !came_for(known.code, delegation))
                continue;
            if (same != nullptr && by_address == has_address)
                return nullptr;
            if (same == nullptr || by_address) {
                same = &known;
                has_address = by_address;
            }
        }
        return same;
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

    /// Why the row cannot be about the registration at `place`, or about none: a list does not change who is
    /// registered, and for which delegation only where it names the registration by its code.
    [[nodiscard]] std::optional<Complaint> mismatch(const ImportRow& row, const DelegationCode& delegation,
                                                    std::optional<std::size_t> place) const {
        if (!place && row.code.empty())
            return std::nullopt;
        if (!place)
            return Complaint{"code",
                             as_shown(row.code),
                             "the meeting has no registration with this code",
                             {"leave the code of a new person empty; numbers of another list are no codes: "
                              "leave their column out with ",
                              Step{Act::map_column, {"HEADER", "-"}}}};
        const auto& registration = roster_[*place];
        const auto& code = registration.code.text();
        if (!row.participant.empty() && row.participant != registration.participant.text())
            return Complaint{
                "participant",
                row.participant,
                fmt::format("{} is the registration of {}", code, registration.participant.text()),
                {"hand the seat over with ", Step{Act::replace_participant}}};
        if (auto complaint = part_unknown(row, registration.participant))
            return complaint;
        if (delegation != registration.delegation && delegations_.is_named(row) && row.code.empty())
            return Complaint{
                "delegation", row.delegation,
                fmt::format("{} is a registration of {}", code, registration.delegation.text()),
                fmt::format("write {} into a column 'code' if the person now comes with this delegation",
                            code)};
        return std::nullopt;
    }

    /// A row that corrects half of a name of which the halves are not known.
    [[nodiscard]] std::optional<Complaint> part_unknown(const ImportRow& row,
                                                        const ParticipantCode& person) const {
        const auto place = people_.find(person.text());
        if (row.code.empty() || !place || !states_one_part(row))
            return std::nullopt;
        const auto& name = people_.all()[*place].name;
        if (with_stated_part(name, row))
            return std::nullopt;
        const bool is_family = !row.name.family.empty();
        return Complaint{is_family ? "family" : "given", is_family ? row.name.family : row.name.given,
                         fmt::format("it is not known which part of '{}' is the family name", name.latin),
                         "state both, or the whole name"};
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
        if (options_.replaces && row.said.code.empty())
            registration.given_order = next_in_list(registration.delegation);
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

    /// The next place in the delegation's list: behind those who have one, or, in a list that replaces the former, from
    /// 1. Nothing where somebody of the delegation has none: then the others would stand before them.
    std::optional<int> next_in_list(const DelegationCode& delegation) {
        const auto [found, is_first] = last_in_list_.emplace(delegation.text(), std::optional<int>{0});
        auto& last = found->second;
        for (std::size_t i = 0; is_first && !options_.replaces && last && i < roster_.size(); ++i)
            if (const auto& other = roster_[i]; other.delegation == delegation)
                last = other.given_order ? std::optional{std::max(*last, *other.given_order)} : std::nullopt;
        return last ? std::optional{++*last} : std::nullopt;
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
        const auto* known = row.said.is_answered ? people_.find(code) : people_.find_known(code);
        if (!code.empty() && !known)
            return Complaint{"participant", code, "no participant has this code",
                             "leave it empty for a new person"};
        auto doubts = doubts_.likeliest(row.index, most_candidates);
        if (code.empty())
            add_near_names(doubts, row);
        const auto* returns = returning(doubts, row, origin.delegation);
        auto why = returns == nullptr ? std::string{} : what_agrees(row.said, *returns);
        if (!doubts.empty() && returns == nullptr && !options_.all_new) {
            const auto score = score_of(doubts.front(), row);
            if (score < options_.accept)
                return doubtful(doubts, row);
            if (const auto place = place_with(doubts.front().code)) {
                if (told_.contains(*place) && !agrees(row.said, *known_by(doubts.front().code)))
                    return doubtful(doubts, row);
                return take_at(*place, row, origin);
            }
            returns = known_by(doubts.front().code);
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
        registration.given_order = next_in_list(registration.delegation);
        auto report = join(std::move(registration), person, row);
        report.changes = std::move(changes);
        if (returns != nullptr) {
            report.complaint.message =
                fmt::format("the same person as {}: {}", people_.all()[person].code.text(), why);
            report.is_returning = true;
        }
        return report;
    }

    /// Of the registered, also of those whom earlier rows brought.
    [[nodiscard]] std::optional<std::size_t> place_with(const ParticipantCode& code) const {
        if (const auto place = places_.with_participant(code))
            return place;
        const auto joined = joined_.find(code.text());
        return joined == joined_.end() ? std::nullopt : std::optional{joined->second};
    }

    [[nodiscard]] std::string what_agrees(const ImportRow& row, const Participant& person) const {
        const auto email = row.text_of_person("email");
        if (!email.empty() && names::fold(email) == names::fold(person.email))
            return "same name and e-mail address";
        return agrees(row, person) ? "same name and telephone or date of birth" : "same name and delegation";
    }

    /// Somebody of the register or of an earlier row; null if nobody has the code.
    [[nodiscard]] const Participant* known_by(const ParticipantCode& code) const {
        if (const auto* place = people_.find(code.text()))
            return &people_.all()[*place];
        const auto found = namesakes_.find(code.text());
        return found == namesakes_.end() ? nullptr : &found->second;
    }

    /// A row that is accepted as somebody who is registered already.
    Fate take_at(std::size_t place, const Row& row, const Origin& origin) {
        if (auto complaint = mismatch(row.said, origin.delegation, place))
            return *std::move(complaint);
        touched_.insert(place);
        told_.insert(place);
        return change(place, row, origin);
    }

    [[nodiscard]] int score_of(const Doubt& doubt, const Row& row) const {
        const auto* person = known_by(doubt.code);
        const bool is_against = person != nullptr && !contradiction(row.said, *person).empty();
        return is_against ? std::min(doubt.score, score_against) : doubt.score;
    }

    RowReport doubtful(const std::vector<Doubt>& doubts, const Row& row) {
        RowReport report;
        report.outcome = RowOutcome::doubtful;
        for (const auto& doubt : doubts) {
            report.candidates.push_back(candidate(doubt, row));
            if (const auto place = place_with(doubt.code))
                touched_.insert(*place);
        }
        const auto& first = report.candidates.front();
        const bool is_out = first.score == 0;
        const auto& code = first.code.text();
        report.complaint.message = is_out
                                       ? fmt::format("{} has the same name, and {}", code, first.reason)
                                       : fmt::format("may be {} ({}: {})", code, first.score, first.reason);
        report.complaint.remedy = {
            fmt::format("write {} into a column 'participant' {}", code,
                        is_out ? "if the person comes again; " : "if it is the same person; "),
            Step{Act::enter_as_new}, " if none is"};
        return report;
    }

    [[nodiscard]] Candidate candidate(const Doubt& doubt, const Row& row) const {
        Candidate candidate{doubt.code, score_of(doubt, row), doubt.reason, {}, {}, {}};
        if (const auto* person = known_by(doubt.code)) {
            const auto against = contradiction(row.said, *person);
            if (!against.empty() && doubt.reason.find(against) == std::string::npos)
                candidate.reason += ", but " + against;
            candidate.name = person->name.latin;
            candidate.email = person->email;
        }
        if (const auto place = place_with(doubt.code))
            candidate.delegation = roster_[*place].delegation;
        else if (const auto found = former_.find(doubt.code.text()); found != former_.end())
            candidate.delegation = found->second.back();
        return candidate;
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
        touched_.insert(roster_.size() - 1);
        joined_.emplace(roster_.back().participant.text(), roster_.size() - 1);
        if (!row.said.participant.empty() || has_answers_)
            places_.note_participant(roster_.size() - 1, roster_.back());
        return report;
    }

    static constexpr std::size_t most_candidates = 5;
    /// A name alone, where something is known against it.
    static constexpr int score_against = 90;

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
    std::unordered_set<std::string>
        of_several_; ///< addresses that several of the list, or of the meeting, have
    std::unordered_map<std::string, std::set<ParticipantCode>> by_address_; ///< of those who are known
    std::unordered_map<std::string, std::vector<DelegationCode>> former_;   ///< of namesakes, by code
    std::unordered_set<std::size_t> touched_; ///< places in the roster that rows are about, or may be
    std::unordered_map<std::string, std::optional<int>> last_in_list_; ///< by delegation
    bool has_answers_ = false; ///< rows may name people by codes that earlier rows got
    std::unordered_map<std::string, std::size_t>
        joined_;                              ///< places in the roster of who came in with the list, by code
    std::unordered_set<std::string> covered_; ///< delegations that rows name
    Import import_;
};

} // namespace

Import plan_import(const Meeting& meeting, const Dataset& base, const std::vector<ImportRow>& rows,
                   const ImportOptions& options, const Register& known) {
    return Importer{meeting, base, options, known}.take(rows);
}

} // namespace plenary::domain
