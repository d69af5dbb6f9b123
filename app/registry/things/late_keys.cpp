#include "registry/things/late_keys.hpp"

#include "registry/file/open_file.hpp"
#include "registry/find.hpp"
#include "registry/log/audit.hpp"
#include "registry/log/forget.hpp"
#include "registry/things/new_keys.hpp"
#include "util/make_ahead.hpp"

#include <algorithm>
#include <chrono>
#include <utility>
#include <vector>

namespace plenary::registry {

namespace {

using Clock = std::chrono::steady_clock;
using Ranges = std::vector<std::pair<std::int64_t, std::int64_t>>;

/// How long a desk may wait for a piece; the first is short, since nobody knows how long one takes.
constexpr std::chrono::milliseconds a_piece{100};
constexpr std::size_t first_piece = 10'000;
constexpr std::size_t largest_piece = 200'000;

class LateKeys {
public:
    explicit LateKeys(OpenFile& file) : file_(file), db_(file.connection.db()) {}

    /// Whether anything is to be written.
    bool read() {
        ranges_.clear();
        std::vector<WithoutKeys> people;
        {
            const SQLite::Transaction one_state{db_};
            Query row{db_, "SELECT first, last FROM late_keys"};
            while (row.next())
                ranges_.emplace_back(row.integer(0), row.integer(1));
            known_action_ = newest_action(db_).number;
            for_each_without_keys(db_, [&](WithoutKeys&& person) { people.push_back(std::move(person)); });
        }
        std::erase_if(people, [](const WithoutKeys& person) { return is_pseudonym(person.code); });
        keys_.expect_participants(people.size());
        util::make_ahead(
            people.size(), [&](std::size_t i) { return keys_of(people[i].name, people[i].email); },
            [&](std::size_t i, const std::vector<std::string>& keys) { keys_.add(keys, people[i].id); });
        keys_.order();
        return !ranges_.empty();
    }

    enum class Ended { all_written, overtaken, gone };

    Ended write() {
        auto count = first_piece;
        for (bool has_more = true; has_more;) {
            Turn turn{file_.connection, file_.is_copy};
            const auto start = Clock::now();
            if (!file_.connection.has_its_file())
                return Ended::gone;
            if (others_changed_people())
                return Ended::overtaken;
            has_more = keys_.write_some(db_, count);
            if (!has_more)
                forget_ranges();
            turn.transaction.commit();
            count = next_piece(count, Clock::now() - start);
        }
        return Ended::all_written;
    }

private:
    /// What they did may have taken keys away that were written, and would be written again.
    bool others_changed_people() {
        return Query{db_, "SELECT EXISTS (SELECT 1 FROM change WHERE action_id > ? AND kind = ?)"}
                   .with(known_action_, word(domain::kind_of<domain::Participant>))
                   .number() != 0;
    }

    void forget_ranges() {
        Query remove{db_, "DELETE FROM late_keys WHERE first = ? AND last = ?"};
        for (const auto& [first, last] : ranges_)
            remove.with(first, last).run();
    }

    static std::size_t next_piece(std::size_t count, Clock::duration took) {
        const auto ratio = std::chrono::duration<double>{a_piece} / std::chrono::duration<double>{took};
        const auto wanted = static_cast<double>(count) * std::clamp(ratio, 0.25, 2.0);
        return std::clamp(static_cast<std::size_t>(wanted), std::size_t{1'000}, largest_piece);
    }

    OpenFile& file_;
    Database& db_;
    Ranges ranges_;
    std::int64_t known_action_ = 0; ///< the last whose names the keys are of
    NewKeys keys_;
};

} // namespace

void note_late_keys(Database& db, std::int64_t first, std::int64_t last) {
    // Row ids of people who were removed are given again.
    Query{db, "INSERT INTO late_keys (first, last) VALUES (?, ?) ON CONFLICT (first) DO UPDATE SET "
              "last = max(last, excluded.last)"}
        .with(first, last)
        .run();
}

void write_late_keys(OpenFile& file) {
    constexpr int attempts = 3;
    for (int attempt = 0; attempt < attempts; ++attempt) {
        LateKeys keys{file};
        if (!keys.read() || keys.write() != LateKeys::Ended::overtaken)
            return;
    }
}

} // namespace plenary::registry
