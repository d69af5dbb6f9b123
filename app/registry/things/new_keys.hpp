/// \file
/// Search keys on their way into the registry: a dozen for each new name, by the million.
#pragma once

#include "registry/file/database.hpp"

#include <cstdint>
#include <future>
#include <string>
#include <vector>

namespace plenary::registry {

/// Writes keys in the order of their table, which takes a fraction of the time.
class NewKeys {
public:
    /// Makes room for the keys of so many participants.
    void expect_participants(std::size_t count);

    void add(const std::vector<std::string>& keys, std::int64_t participant);

    /// Begins to order what was added, on another thread; no more is to be added before write().
    void order();

    /// Writes all, and holds none any more.
    void write(Database& db);

    /// Writes the next of those that are not there yet, so many; whether there are more.
    bool write_some(Database& db, std::size_t count);

private:
    struct NewKey {
        std::uint64_t first_letters; ///< in the order of the texts, as far as these differ in eight bytes
        std::int64_t participant;
        std::size_t begin; ///< in text_
        std::size_t length;
    };

    [[nodiscard]] std::string_view text_of(const NewKey& key) const;
    void sort();

    std::string text_; ///< of all keys
    std::vector<NewKey> keys_;
    std::size_t written_ = 0;    ///< of keys_
    std::future<void> ordering_; ///< the last member: it ends before the others go
};

} // namespace plenary::registry
