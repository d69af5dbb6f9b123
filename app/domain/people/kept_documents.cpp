#include "domain/people/kept_documents.hpp"

#include "domain/change/record_reading.hpp"
#include "domain/people/check_ins.hpp"
#include "domain/people/personal.hpp"

#include <algorithm>

namespace plenary::domain {

namespace {

/// Of the meeting what documents say of it.
Meeting bare_meeting(const Meeting& meeting) {
    Meeting kept;
    kept.code = meeting.code;
    kept.series = meeting.series;
    kept.number = meeting.number;
    kept.title = meeting.title;
    kept.dates = meeting.dates;
    kept.status = meeting.status;
    kept.venue = meeting.venue;
    kept.invited = meeting.invited;
    kept.took_part = meeting.took_part;
    kept.symbol = meeting.symbol;
    kept.project = meeting.project;
    kept.project_title = meeting.project_title;
    kept.signatory = meeting.signatory;
    kept.logos = meeting.logos;
    kept.classes = meeting.classes;
    kept.first_state = meeting.first_state;
    kept.sources = meeting.sources;
    return kept;
}

Series bare_series(const Series& series) {
    Series kept;
    kept.code = series.code;
    kept.title = series.title;
    kept.short_title = series.short_title;
    kept.groupings = series.groupings;
    kept.classes = series.classes;
    kept.member_order = series.member_order;
    kept.sources = series.sources;
    return kept;
}

Venue bare_venue(const Venue& venue) {
    Venue kept;
    kept.code = venue.code;
    kept.name = venue.name;
    kept.city = venue.city;
    kept.country = venue.country;
    kept.zone = venue.zone;
    kept.sources = venue.sources;
    return kept;
}

Participant bare_participant(const Participant& person) {
    auto kept = person;
    if (person.contacts_shown != Consent::given) {
        kept.email.clear();
        kept.phone.clear();
    }
    kept.formerly.clear();
    kept.unavailable.clear();
    kept.details = {};
    kept.working_language.clear();
    return kept;
}

Registration bare_registration(const Registration& registration) {
    Registration kept;
    kept.code = registration.code;
    kept.participant = registration.participant;
    kept.delegation = registration.delegation;
    kept.institution = registration.institution;
    kept.role = registration.role;
    kept.status = registration.status;
    kept.turn = registration.turn;
    kept.position = registration.position;
    kept.position_in = registration.position_in;
    kept.given_order = registration.given_order;
    kept.sources = registration.sources;
    return kept;
}

/// The delegations that the state names, that of the host country, and that with which the order begins.
void keep_delegations(KeptState& state, const Dataset& data) {
    std::set<std::string> named;
    for (const auto& registration : state.registrations)
        named.insert(registration.delegation.text());
    for (const auto& invitation : state.meeting.invited)
        named.insert(invitation.delegation.text());
    for (const auto& presence : state.meeting.took_part)
        named.insert(presence.delegation.text());
    for (const auto& venue : state.venues)
        named.insert(venue.country);
    if (state.meeting.first_state)
        named.insert(state.meeting.first_state->text());
    for (const auto& delegation : data.delegations)
        if (named.contains(delegation.code.text())) {
            state.delegations.push_back(delegation);
            state.delegations.back().unavailable.clear();
        }
}

} // namespace

std::set<RegistrationCode> received_at(const std::vector<CheckIn>& events, const MeetingCode& meeting,
                                       const std::optional<Date>& until) {
    std::set<RegistrationCode> received;
    for (const auto* event : arrivals(events))
        if (event->meeting == meeting && (!until || event->at.date <= *until))
            received.insert(event->registration);
    return received;
}

bool is_of(Who who, const Registration& registration, const std::set<RegistrationCode>& received) {
    if (who == Who::everybody)
        return true;
    if (registration.status == RegistrationStatus::confirmed)
        return who != Who::checked_in || received.contains(registration.code);
    return who == Who::expected && registration.status == RegistrationStatus::nominated;
}

KeptState kept_state(const Dataset& data, const Meeting& meeting, DocumentName document, Who who) {
    KeptState state;
    state.meeting = bare_meeting(meeting);
    for (const auto& series : data.series)
        if (series.code == meeting.series)
            state.series = bare_series(series);
    for (const auto& venue : data.venues)
        if (venue.code == meeting.venue)
            state.venues.push_back(bare_venue(venue));
    const auto received = received_at(data.check_ins, meeting.code, std::nullopt);
    std::set<std::string> unlisted;
    if (document == DocumentName::participants)
        for (const auto& person : data.participants)
            if (person.listed == Consent::refused)
                unlisted.insert(person.code.text());
    std::set<std::string> people;
    for (const auto& registration : data.registrations)
        if (registration.meeting == meeting.code && is_of(who, registration, received) &&
            !unlisted.contains(registration.participant.text())) {
            state.registrations.push_back(bare_registration(registration));
            people.insert(registration.participant.text());
        }
    for (const auto& person : data.participants)
        if (people.contains(person.code.text()))
            state.participants.push_back(bare_participant(person));
    keep_delegations(state, data);
    return state;
}

Dataset data_of(const KeptDocument& document, std::vector<Source> sources) {
    Dataset data;
    data.sources = std::move(sources);
    data.series.push_back(document.made_of.series);
    data.meetings.push_back(document.made_of.meeting);
    data.venues = document.made_of.venues;
    data.delegations = document.made_of.delegations;
    data.participants = document.made_of.participants;
    data.registrations = document.made_of.registrations;
    for (auto& registration : data.registrations)
        registration.meeting = document.meeting;
    return data;
}

std::vector<KeptDocument> versions_of(const std::vector<KeptDocument>& documents, const MeetingCode& meeting,
                                      DocumentName name) {
    std::vector<KeptDocument> versions;
    for (const auto& one : documents)
        if (one.meeting == meeting && one.document == name)
            versions.push_back(one);
    std::sort(versions.begin(), versions.end(),
              [](const KeptDocument& a, const KeptDocument& b) { return a.number < b.number; });
    return versions;
}

DocumentCode document_code(const MeetingCode& meeting, DocumentName name, int number) {
    return DocumentCode{meeting.text() + "-" + std::string{word(name)} + "-" + std::to_string(number)};
}

namespace {

/// `made-of/participants/12` of a field within it, the item of a list of the state, or with a depth of 4 the field of it.
std::string part_of(const std::string& field, int depth) {
    std::size_t end = 0;
    for (int i = 0; i < depth && end != std::string::npos; ++i)
        end = field.find('/', end + (i == 0 ? 0 : 1));
    return field.substr(0, end);
}

constexpr int item_depth = 3;
constexpr int field_depth = 4;

} // namespace

bool forget_in(Record& document, const Pseudonyms& people) {
    constexpr auto kind = kind_of<KeptDocument>;
    std::set<std::string> items;
    for (auto& [field, value] : document)
        if (const auto found = people.find(value); found != people.end() && names_participant(kind, field)) {
            value = found->second;
            items.insert(part_of(field, item_depth));
        }
    std::set<std::string> personal; // also what stands in a personal field and is not personal by itself
    for (const auto& [field, value] : document)
        if (is_personal(kind, field) && items.contains(part_of(field, item_depth)))
            personal.insert(part_of(field, field_depth));
    std::erase_if(document, [&](auto& field) {
        if (!personal.contains(part_of(field.first, field_depth)))
            return false;
        if (!field.first.ends_with("/name/latin"))
            return true;
        field.second = forgotten_text;
        return false;
    });
    return !items.empty();
}

bool forget_in(KeptDocument& document, const Pseudonyms& people) {
    auto record = to_record(document);
    if (!forget_in(record, people))
        return false;
    document = from_record<KeptDocument>(key_of(document), record);
    return true;
}

} // namespace plenary::domain
