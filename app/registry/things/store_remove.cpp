#include "registry/things/store.hpp"

namespace plenary::registry {

using namespace domain;

namespace {

/// By the pieces of the name of the thing. Its parts go with it (ON DELETE CASCADE).
std::string removal_of(Kind kind) {
    constexpr const char* registration =
        "(SELECT r.id FROM registration AS r JOIN meeting AS m ON m.id = r.meeting_id WHERE m.code = ?1 "
        "AND r.code = ?2)";
    if (kind == kind_of<Registration>)
        return std::string{"DELETE FROM registration WHERE id = "} + registration;
    if (kind == kind_of<CheckIn>)
        return std::string{"DELETE FROM check_in WHERE at = ?3 AND registration_id = "} + registration;
    return "DELETE FROM " + table_of(kind) + " WHERE code = ?1";
}

/// `dushanbe/KAZ-007/2011-03-29T08:41` in its pieces.
std::vector<std::string> pieces_of(const std::string& name) {
    std::vector<std::string> pieces;
    for (std::size_t start = 0; start <= name.size();) {
        const auto end = std::min(name.find('/', start), name.size());
        pieces.push_back(name.substr(start, end - start));
        start = end + 1;
    }
    return pieces;
}

} // namespace

void Store::remove(const Key& key) {
    const auto pieces = pieces_of(key.name);
    if (key.kind == kind_of<Participant>)
        remove_keys(key.name);
    Query removal{db_, removal_of(key.kind)};
    switch (pieces.size()) {
    case 1:
        removal.with(pieces[0]).run();
        break;
    case 2:
        removal.with(pieces[0], pieces[1]).run();
        break;
    default:
        removal.with(pieces[0], pieces[1], pieces[2]).run();
        break;
    }
    if (db_.getChanges() == 0)
        throw std::logic_error("what is to be removed is not there: " + to_string(key));
}

} // namespace plenary::registry
