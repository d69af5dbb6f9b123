/// \file
/// The inverse of record.hpp: things from the lines of text that the change log keeps of them.
#pragma once

#include "domain/change/record.hpp"

#include <stdexcept>
#include <utility>

namespace plenary::domain {

/// A record that is none of such a thing: a field is missing, unknown or cannot be read, or a list lacks one
/// of its items.
class RecordError : public std::runtime_error {
public:
    using std::runtime_error::runtime_error;
};

/// Adds to `data` what to_record() made the record of. `key` names the thing; a registration and a check-in have
/// their meeting from it. Throws RecordError.
void add_from_record(Dataset& data, const Key& key, const Record& record);

/// The thing itself. Requires a key of its kind.
template<class Thing>
Thing from_record(const Key& key, const Record& record) {
    Dataset data;
    add_from_record(data, key, record);
    return std::move((data.*std::get<KindEntry<Thing>>(kinds).things).front());
}

} // namespace plenary::domain
