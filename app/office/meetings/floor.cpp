#include "office/meetings/floor.hpp"

#include "domain/people/delegation_names.hpp"
#include "domain/people/floor.hpp"
#include "office/lookup.hpp"
#include "office/people/at_desk.hpp"
#include "office/refused.hpp"
#include "util/text.hpp"

#include <algorithm>

namespace plenary::office {

using namespace domain;

namespace {

int nth_to_speak(const Speech& speech, const Meeting& meeting, Dataset data) {
    std::erase_if(data.speeches, [&](const Speech& one) { return one.code == speech.code; });
    data.speeches.push_back(speech);
    int nth = 0;
    for (const auto& one : in_order_of_speaking(meeting, data, speech.item))
        if (one.status == SpeechStatus::asked && (++nth, one.code == speech.code))
            return nth;
    return 0;
}

/// Makes the speech so, and tells where it stands then.
SpeechNoted noted(Change& change, const Meeting& meeting, Speech speech) {
    SpeechNoted result;
    result.nth = nth_to_speak(speech, meeting, change.base());
    change.want(speech);
    result.speech = std::move(speech);
    result.ended = change.finish();
    return result;
}

const Speech* waiting_for_same(const Dataset& data, const Speech& wanted) {
    for (const auto& one : data.speeches)
        if (one.meeting == wanted.meeting && one.delegation == wanted.delegation && one.item == wanted.item &&
            one.on_behalf_of == wanted.on_behalf_of && one.speaker_class == wanted.speaker_class &&
            one.status == SpeechStatus::asked)
            return &one;
    return nullptr;
}

/// `17` for `dushanbe-s017`.
bool is_numbered(const Speech& speech, const std::string& typed) {
    const auto& code = speech.code.text();
    const auto number = code.substr(code.rfind('s') + 1);
    const auto digits = number.substr(std::min(number.find_first_not_of('0'), number.size()));
    return !typed.empty() && (typed == number || typed == digits);
}

Speech speech_meant(const Dataset& data, const TheSpeech& which) {
    std::vector<const Speech*> of_delegation;
    std::vector<const Speech*> closed;
    std::vector<std::string> known;
    for (const auto& speech : data.speeches) {
        if (speech.meeting != which.meeting)
            continue;
        if (speech.code.text() == which.typed || is_numbered(speech, which.typed))
            return speech;
        known.push_back(speech.code.text());
        const bool is_open = speech.status == SpeechStatus::asked || speech.status == SpeechStatus::absent;
        const bool is_theirs = speech.delegation == which.delegation ||
                               (speech.speaker && speech.speaker->text() == which.typed);
        if (is_theirs)
            (is_open ? of_delegation : closed).push_back(&speech);
    }
    if (of_delegation.empty())
        of_delegation = std::move(closed);
    if (of_delegation.empty())
        refuse_unknown(SpeechCode::noun, which.typed, known);
    if (of_delegation.size() == 1)
        return *of_delegation.front();
    std::vector<std::string> codes;
    for (const auto* one : of_delegation)
        codes.push_back(one->code.text());
    throw Refused(Reason::code_unclear, which.typed, "this may be " + util::list_in_words(codes),
                  "write the code of the one that is meant, or its number");
}

/// What can be spoken on: in general, and each session and item of the agenda.
std::vector<Floor::Item> items_of(const Meeting& meeting) {
    std::vector<Floor::Item> items(1);
    const auto add = [&](const auto& one) {
        for (const auto& item : items)
            if (item.code == one.code)
                return;
        items.push_back({one.code, one.title});
    };
    for (const auto& session : meeting.sessions)
        add(session);
    if (meeting.agenda)
        for (const auto& item : meeting.agenda->items)
            add(item);
    return items;
}

Floor::Line line_of(const Speech& speech, const Meeting& meeting, const Dataset& data) {
    Floor::Line line{speech, LocalText{speech.delegation.text()}, "", heard_as(speech, meeting, data)};
    for (const auto& delegation : data.delegations)
        if (delegation.code == speech.delegation && !delegation.name.empty())
            line.name = names_of(delegation);
    if (speech.speaker)
        line.speaker = at_desk(find_or_refuse(data.registrations, *speech.speaker), data).name;
    return line;
}

} // namespace

Floor floor_of(Office& office, const MeetingCode& code) {
    return office.reading([&](const registry::Reading& registry) {
        const auto data = registry.read(scope_of_meeting(code));
        const auto& meeting = find_or_refuse(data.meetings, code);
        Floor floor{items_of(meeting), time_at_venue(office.now(), meeting, data)};
        for (auto& item : floor.items)
            for (const auto& speech : in_order_of_speaking(meeting, data, item.code))
                item.lines.push_back(line_of(speech, meeting, data));
        return floor;
    });
}

SpeechNoted ask_for_floor(Office& office, const Request& request, const AskForFloor& wanted) {
    Change change{office, request, "floor ask"};
    if (change.was_done())
        return {Ended::before, {}, 0};
    const auto& base = change.read(scope_of_meeting(wanted.meeting));
    const auto& meeting = find_or_refuse(base.meetings, wanted.meeting);
    refuse_cancelled(meeting);
    Speech speech;
    speech.meeting = meeting.code;
    if (wanted.speaker) {
        const auto& registration = find_or_refuse(base.registrations, *wanted.speaker);
        speech.speaker = registration.code;
        speech.delegation = registration.delegation;
    } else {
        speech.delegation = find_or_refuse(base.delegations, wanted.delegation).code;
    }
    speech.item = wanted.item;
    speech.on_behalf_of = wanted.on_behalf_of;
    speech.speaker_class = wanted.speaker_class;
    speech.language = wanted.language;
    speech.minutes = wanted.minutes;
    if (const auto* same = waiting_for_same(base, speech))
        return {Ended::unchanged, *same, nth_to_speak(*same, meeting, base)};
    speech.code = next_speech_code(meeting.code, base.speeches);
    speech.asked = time_of_event(office.now(), wanted.at, meeting, base);
    speech.sources = request.sources();
    return noted(change, meeting, std::move(speech));
}

SpeechNoted move_speech(Office& office, const Request& request, const TheSpeech& which,
                        std::optional<int> nth) {
    Change change{office, request, "floor move"};
    if (change.was_done())
        return {Ended::before, {}, 0};
    const auto& base = change.read(scope_of_meeting(which.meeting));
    const auto& meeting = find_or_refuse(base.meetings, which.meeting);
    auto speech = speech_meant(base, which);
    speech.place = nth ? std::optional{place_to_be_heard(speech, *nth, meeting, base)} : std::nullopt;
    return noted(change, meeting, std::move(speech));
}

SpeechNoted note_speech(Office& office, const Request& request, const TheSpeech& which, SpeechStatus status,
                        std::optional<LocalTime> at) {
    Change change{office, request,
                  "floor " + std::string{status == SpeechStatus::withdrawn ? "withdraw" : word(status)}};
    if (change.was_done())
        return {Ended::before, {}, 0};
    const auto& base = change.read(scope_of_meeting(which.meeting));
    const auto& meeting = find_or_refuse(base.meetings, which.meeting);
    auto speech = speech_meant(base, which);
    if (speech.status == status)
        return {Ended::unchanged, speech, 0};
    speech.status = status;
    speech.spoke_at.reset();
    if (status == SpeechStatus::spoke)
        speech.spoke_at = time_of_event(office.now(), at, meeting, base);
    if (status == SpeechStatus::absent)
        speech.place.reset(); // to the end of those who are heard as they are
    return noted(change, meeting, std::move(speech));
}

} // namespace plenary::office
