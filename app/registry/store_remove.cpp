#include "registry/store.hpp"

namespace plenary::registry {

using namespace domain;

namespace {

/// The parts of a thing go with it (ON DELETE CASCADE).
const char* removal_of(Kind kind) {
    switch (kind) {
    case Kind::source:
        return "DELETE FROM source WHERE code = ?1";
    case Kind::delegation:
        return "DELETE FROM delegation WHERE code = ?1";
    case Kind::calendar:
        return "DELETE FROM calendar WHERE code = ?1";
    case Kind::venue:
        return "DELETE FROM venue WHERE code = ?1";
    case Kind::series:
        return "DELETE FROM series WHERE code = ?1";
    case Kind::meeting:
        return "DELETE FROM meeting WHERE code = ?1";
    case Kind::participant:
        return "DELETE FROM participant WHERE code = ?1";
    case Kind::registration:
        return "DELETE FROM registration WHERE id = (SELECT r.id FROM registration AS r JOIN meeting AS m "
               "ON m.id = r.meeting_id WHERE m.code = ?1 AND r.code = ?2)";
    case Kind::check_in:
        return "DELETE FROM check_in WHERE at_local = ?3 AND registration_id = (SELECT r.id FROM "
               "registration AS r "
               "JOIN meeting AS m ON m.id = r.meeting_id WHERE m.code = ?1 AND r.code = ?2)";
    case Kind::outcome:
        return "DELETE FROM outcome WHERE code = ?1";
    case Kind::acknowledgement:
        return "DELETE FROM acknowledgement WHERE code = ?1";
    }
    throw std::logic_error("a kind that cannot be removed");
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
    if (key.kind == Kind::participant)
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
