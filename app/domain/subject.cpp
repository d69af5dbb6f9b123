#include "domain/subject.hpp"

namespace plenary::domain {

std::string_view plural(Kind kind) {
    constexpr std::array<std::string_view, Words<Kind>::all.size()> plurals{
        "sources",      "delegations",   "calendars", "venues",   "series",          "meetings",
        "participants", "registrations", "check-ins", "outcomes", "acknowledgements"};
    return plurals[static_cast<std::size_t>(kind)];
}

std::string counted(std::size_t n, Kind kind) {
    return std::to_string(n) + " " + std::string{n == 1 ? word(kind) : plural(kind)};
}

Key key_of(const Source& v) {
    return {Kind::source, v.code.text()};
}
Key key_of(const Delegation& v) {
    return {Kind::delegation, v.code.text()};
}
Key key_of(const Calendar& v) {
    return {Kind::calendar, v.code.text()};
}
Key key_of(const Venue& v) {
    return {Kind::venue, v.code.text()};
}
Key key_of(const Series& v) {
    return {Kind::series, v.code.text()};
}
Key key_of(const Meeting& v) {
    return {Kind::meeting, v.code.text()};
}
Key key_of(const Participant& v) {
    return {Kind::participant, v.code.text()};
}
Key key_of(const Registration& v) {
    return {Kind::registration, v.meeting.text() + "/" + v.code.text()};
}
Key key_of(const CheckIn& v) {
    return {Kind::check_in, v.meeting.text() + "/" + v.registration.text() + "/" + format_local_time(v.at)};
}
Key key_of(const Acknowledgement& v) {
    return {Kind::acknowledgement, v.code.text()};
}
Key key_of(const Outcome& v) {
    return {Kind::outcome, v.code.text()};
}

std::string to_string(const Key& key) {
    return std::string{word(key.kind)} + " " + key.name;
}

} // namespace plenary::domain
