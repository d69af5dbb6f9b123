#include "domain/import/import_namesakes.hpp"

#include "domain/import/doubles.hpp"
#include "names/doubles.hpp"
#include "names/fold.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <cstddef>
#include <utility>

namespace plenary::domain {

namespace {

constexpr std::size_t most_candidates = 5;

bool is_one_person(const std::string& name, const std::string& other) {
    return names::likeness(names::Name{name, {}}, names::Name{other, {}}).score >= names::likely_double;
}

} // namespace

ImportNamesakes::ImportNamesakes(const std::vector<Registration>& roster, const ImportPeople& people,
                                 ImportPlaces& places, const Register& known)
    : roster_(roster), people_(people), places_(places), evidence_(places), known_(known) {}

void ImportNamesakes::note_shared_addresses(const std::vector<NamedRow>& list) {
    std::unordered_map<std::string, std::string> names_by_address;
    std::unordered_map<std::string, std::string> names_in_list;
    const auto is_of_another = [](auto& known_names, const std::string& address, const std::string& folded) {
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

void ImportNamesakes::raise_doubts(const std::vector<NamedRow>& list,
                                   const std::function<bool(const NamedRow&)>& may_be_new) {
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
    names = {}; // what follows takes much memory of a long list
    for (const auto& person : namesakes)
        namesakes_.emplace(person.code.text(), person);
    doubts_.compare(std::move(namesakes));
    note_addresses();
    note_former_delegations(list);
}

void ImportNamesakes::note_addresses() {
    const auto note = [&](const Participant& person) {
        if (!person.email.empty())
            by_address_[names::fold(person.email)].insert(person.code);
    };
    for (const auto& person : people_.all())
        note(person);
    for (const auto& [code, person] : namesakes_)
        note(person);
}

std::vector<Doubt> ImportNamesakes::doubts_about(const NamedRow& row) const {
    auto doubts = doubts_.likeliest(row.index, most_candidates);
    if (row.said.participant.empty())
        add_near_names(doubts, row);
    return doubts;
}

void ImportNamesakes::add_near_names(std::vector<Doubt>& doubts, const NamedRow& row) const {
    constexpr int a_word_agrees = 30;
    constexpr int for_address = 15;
    const auto address = names::fold(row.said.text_of_person("email"));
    const auto found = by_address_.find(address);
    if (address.empty() || row.said.is_new || of_several_.contains(address) || found == by_address_.end() ||
        found->second.size() != 1)
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
                          "the same e-mail address; " + likeness.reason()});
}

bool ImportNamesakes::is_told_by_address(const NamedRow& row, const Participant& known) const {
    const auto email = row.said.text_of_person("email");
    return !email.empty() && names::fold(email) == names::fold(known.email) && !places_.is_shared(email) &&
           evidence_.contradiction(row.said, known).empty();
}

void ImportNamesakes::note_former_delegations(const std::vector<NamedRow>& list) {
    if (!known_.registrations_of)
        return;
    std::vector<ParticipantCode> codes;
    for (const auto& row : list) {
        const auto doubts = doubts_.likeliest(row.index, most_candidates);
        for (const auto& doubt : doubts) {
            const auto found = namesakes_.find(doubt.code.text());
            if (found == namesakes_.end() || !has_same_name(row.name, found->second.name))
                continue;
            if (doubts.size() > 1 || !is_told_by_address(row, found->second))
                codes.push_back(doubt.code);
        }
    }
    if (codes.empty())
        return;
    for (const auto& registration : known_.registrations_of(codes))
        former_[registration.participant.text()].push_back(registration.delegation);
}

bool ImportNamesakes::came_for(const ParticipantCode& code, const DelegationCode& delegation) const {
    const auto found = former_.find(code.text());
    return found != former_.end() &&
           std::find(found->second.begin(), found->second.end(), delegation) != found->second.end();
}

const Participant* ImportNamesakes::returning(const std::vector<Doubt>& doubts, const NamedRow& row,
                                              const DelegationCode& delegation) const {
    const Participant* same = nullptr;
    bool has_address = false;
    for (const auto& doubt : doubts) {
        const auto found = namesakes_.find(doubt.code.text());
        if (found == namesakes_.end())
            continue;
        const auto& known = found->second;
        const bool is_same_name = has_same_name(row.name, known.name);
        if (!is_same_name && !evidence_.is_known_by_address(row, known))
            continue;
        if (places_.registered(known.code) || !evidence_.contradiction(row.said, known).empty())
            continue;
        const bool by_address = evidence_.agrees(row.said, known);
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

const Participant* ImportNamesakes::known_by(const ParticipantCode& code) const {
    if (const auto* place = people_.find(code.text()))
        return &people_.all()[*place];
    const auto found = namesakes_.find(code.text());
    return found == namesakes_.end() ? nullptr : &found->second;
}

int ImportNamesakes::score_of(const Doubt& doubt, const NamedRow& row) const {
    const auto* person = known_by(doubt.code);
    const bool is_against = person != nullptr && !evidence_.contradiction(row.said, *person).empty();
    return is_against ? std::min(doubt.score, score_against) : doubt.score;
}

Candidate ImportNamesakes::candidate(const Doubt& doubt, const NamedRow& row) const {
    Candidate candidate{doubt.code, score_of(doubt, row), doubt.reason, {}, {}, {}};
    if (const auto* person = known_by(doubt.code)) {
        const auto against = evidence_.contradiction(row.said, *person);
        if (!against.empty() && doubt.reason.find(against) == std::string::npos)
            candidate.reason += ", but " + against;
        candidate.name = person->name.latin;
        candidate.email = person->email;
    }
    if (const auto place = places_.registered(doubt.code))
        candidate.delegation = roster_[*place].delegation;
    else if (const auto found = former_.find(doubt.code.text()); found != former_.end())
        candidate.delegation = found->second.back();
    return candidate;
}

RowReport ImportNamesakes::doubtful(const std::vector<Doubt>& doubts, const NamedRow& row) const {
    RowReport report;
    report.outcome = RowOutcome::doubtful;
    for (const auto& doubt : doubts)
        report.candidates.push_back(candidate(doubt, row));
    const auto& first = report.candidates.front();
    const bool is_out = first.score == 0;
    const auto& code = first.code.text();
    report.complaint.message = is_out ? fmt::format("{} has the same name, and {}", code, first.reason)
                                      : fmt::format("may be {} ({}: {})", code, first.score, first.reason);
    report.complaint.remedy = {
        fmt::format("write {} into a column 'participant' {}", code,
                    is_out ? "if the person comes again; " : "if it is the same person; "),
        Step{Act::enter_as_new}, " if none is"};
    return report;
}

} // namespace plenary::domain
