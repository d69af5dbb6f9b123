#include "registry/file/database.hpp"

namespace plenary::registry {

Database::Place& Database::place_of(std::string_view sql) {
    if (const auto found = places_.find(sql); found != places_.end())
        return found->second;
    return places_[std::string{sql}];
}

} // namespace plenary::registry
