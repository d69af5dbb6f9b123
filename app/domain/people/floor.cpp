#include "domain/people/floor.hpp"

#include "domain/people/classes.hpp"

#include <algorithm>
#include <charconv>
#include <tuple>

namespace plenary::domain {

namespace {

constexpr std::string_view before_number = "-s";

const Series& series_or_none(const Meeting& meeting, const Dataset& data) {
    static const Series none;
    const auto found = std::find_if(data.series.begin(), data.series.end(),
                                    [&](const Series& one) { return one.code == meeting.series; });
    return found == data.series.end() ? none : *found;
}

/// By class and inscription alone.
std::vector<Speech> as_inscribed(const Meeting& meeting, const Dataset& data,
                                 const std::optional<SessionCode>& item) {
    using Place = std::tuple<SpeakerClass, bool, LocalTime, SpeechCode>;
    std::vector<std::pair<Place, const Speech*>> places;
    for (const auto& speech : data.speeches)
        if (speech.meeting == meeting.code && speech.item == item && speech.status != SpeechStatus::withdrawn)
            places.push_back({{heard_as(speech, meeting, data), speech.status == SpeechStatus::absent,
                               speech.asked, speech.code},
                              &speech});
    std::sort(places.begin(), places.end(), [](const auto& a, const auto& b) { return a.first < b.first; });
    std::vector<Speech> ordered;
    for (const auto& [place, speech] : places)
        ordered.push_back(*speech);
    return ordered;
}

} // namespace

SpeakerClass heard_as(const Speech& speech, const Meeting& meeting, const Dataset& data) {
    if (speech.speaker_class)
        return *speech.speaker_class;
    if (!speech.on_behalf_of.empty())
        return SpeakerClass::group;
    for (const auto& delegation : data.delegations)
        if (delegation.code == speech.delegation) {
            const auto of = class_at(series_or_none(meeting, data), meeting, delegation, speech.asked.date);
            if (of.text() == "observer-state")
                return SpeakerClass::observer;
            return delegation.kind == DelegationKind::organization ? SpeakerClass::organization
                                                                   : SpeakerClass::member;
        }
    return SpeakerClass::member;
}

std::vector<Speech> in_order_of_speaking(const Meeting& meeting, const Dataset& data,
                                         const std::optional<SessionCode>& item) {
    auto ordered = as_inscribed(meeting, data, item);
    const auto moved =
        std::stable_partition(ordered.begin(), ordered.end(), [](const Speech& one) { return !one.place; });
    std::vector<Speech> by_hand{moved, ordered.end()};
    ordered.erase(moved, ordered.end());
    std::stable_sort(by_hand.begin(), by_hand.end(),
                     [](const Speech& a, const Speech& b) { return *a.place < *b.place; });
    for (auto& one : by_hand) {
        const auto at = std::clamp<std::ptrdiff_t>(*one.place - 1, 0, std::ssize(ordered));
        ordered.insert(ordered.begin() + at, std::move(one));
    }
    return ordered;
}

int place_to_be_heard(const Speech& moved, int nth, const Meeting& meeting, const Dataset& data) {
    auto others = in_order_of_speaking(meeting, data, moved.item);
    std::erase_if(others, [&](const Speech& one) { return one.code == moved.code; });
    int waiting = 0;
    for (std::size_t i = 0; i < others.size(); ++i)
        if (others[i].status == SpeechStatus::asked && ++waiting == nth)
            return static_cast<int>(i) + 1;
    return static_cast<int>(others.size()) + 1;
}

SpeechCode next_speech_code(const MeetingCode& meeting, const std::vector<Speech>& speeches) {
    const auto stem = meeting.text() + std::string{before_number};
    int highest = 0;
    for (const auto& speech : speeches) {
        const auto& code = speech.code.text();
        if (!code.starts_with(stem))
            continue;
        int number = 0;
        std::from_chars(code.data() + stem.size(), code.data() + code.size(), number);
        highest = std::max(highest, number);
    }
    constexpr std::size_t least_digits = 3;
    auto digits = std::to_string(highest + 1);
    if (digits.size() < least_digits)
        digits.insert(0, least_digits - digits.size(), '0');
    return SpeechCode{stem + digits};
}

} // namespace plenary::domain
