/// \file
/// The inverse of record.hpp: things from the lines of text that the change log keeps of them.
#pragma once

#include "domain/record.hpp"

#include <stdexcept>

namespace plenary::domain {

/// A record that is none of such a thing: a field is missing, unknown or cannot be read, or a list lacks one
/// of its items.
class RecordError : public std::runtime_error {
public:
    using std::runtime_error::runtime_error;
};

/// What to_record() made the record of. `key` names the thing; a registration and a check-in have their
/// meeting from it. Throws RecordError.
template<class Thing>
Thing from_record(const Key& key, const Record& record);

} // namespace plenary::domain
