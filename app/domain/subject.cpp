#include "domain/subject.hpp"

namespace plenary::domain {

std::string_view plural(Kind kind) {
    std::string_view word;
    with_kind(kind, [&](const auto& entry) { word = entry.plural; });
    return word;
}

std::string counted(std::size_t n, Kind kind) {
    return std::to_string(n) + " " + std::string{n == 1 ? word(kind) : plural(kind)};
}

Key key_of(const Registration& v) {
    return {kind_of<Registration>, v.meeting.text() + "/" + v.code.text()};
}
Key key_of(const CheckIn& v) {
    return {kind_of<CheckIn>, v.meeting.text() + "/" + v.registration.text() + "/" + format_local_time(v.at)};
}

std::string to_string(const Key& key) {
    return std::string{word(key.kind)} + " " + key.name;
}

} // namespace plenary::domain
