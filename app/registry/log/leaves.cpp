#include "registry/log/leaves.hpp"

#include "domain/people/personal.hpp"
#include "registry/log/forget.hpp"
#include "registry/log/record_json.hpp"

#include <algorithm>
#include <map>

namespace plenary::registry {

using domain::LoggedChange;
using domain::Record;

namespace {

constexpr char sign_there = '+';
constexpr char sign_taken = '-';

/// The leaves of a change, in their order: each name with its words.
template<class F>
void for_each_leaf(const LoggedChange& change, F f) {
    f(std::string_view{"name"}, std::string_view{change.key.name});
    std::string name;
    const auto side = [&](std::string_view which, const std::optional<Record>& record) {
        if (!record)
            return;
        f(which, std::string_view{});
        for (const auto& [field, value] : *record) {
            (name = which) += '/';
            f(std::string_view{name += field}, std::string_view{value});
        }
    };
    side("before", change.before);
    side("after", change.after);
}

using LeavesByName = std::map<std::string, std::string_view, std::less<>>;

LeavesByName leaves_by_name(const LoggedChange& change) {
    LeavesByName leaves;
    for_each_leaf(change,
                  [&](std::string_view name, std::string_view words) { leaves.emplace(name, words); });
    return leaves;
}

std::string there(const Salt& salt) {
    return sign_there + hexadecimal(salt);
}

std::string taken(const Digest& digest) {
    return sign_taken + hexadecimal(digest);
}

bool stands_for_taken(std::string_view words) {
    return words.empty() || words == domain::forgotten_text ||
           is_pseudonym(domain::ParticipantCode{std::string{words}});
}

template<class Bytes>
std::optional<Bytes> bytes_in(std::string_view how) {
    Bytes bytes{};
    return from_hexadecimal(how.substr(1), bytes) ? std::optional{bytes} : std::nullopt;
}

/// The digest of a leaf of which this is kept and which says `words` now, nothing if it says nothing; nothing if it
/// should say something else.
std::optional<Digest> leaf_digest(std::string_view name, std::string_view how,
                                  const std::optional<std::string_view>& words) {
    if (how.starts_with(sign_taken))
        return stands_for_taken(words.value_or("")) ? bytes_in<Digest>(how) : std::nullopt;
    if (!how.starts_with(sign_there) || !words)
        return std::nullopt;
    const auto salt = bytes_in<Salt>(how);
    return salt ? std::optional{digest_of_leaf(*salt, name, *words)} : std::nullopt;
}

} // namespace

Digest entry_digest(const Salt& salt, const LoggedChange& change) {
    LeafSalts salts{salt};
    std::vector<Digest> leaves;
    leaves.reserve(3 + (change.before ? change.before->size() : 0) +
                   (change.after ? change.after->size() : 0));
    for_each_leaf(change, [&](std::string_view name, std::string_view words) {
        leaves.push_back(digest_of_leaf(salts.next(), name, words));
    });
    return digest_of_leaves(domain::word(change.key.kind), leaves);
}

KeptLeaves keep_leaves(const Salt& salt, const LoggedChange& was, const LoggedChange& now) {
    const auto left = leaves_by_name(now);
    LeafSalts salts{salt};
    KeptLeaves kept;
    for_each_leaf(was, [&](std::string_view name, std::string_view words) {
        const auto own = salts.next();
        const auto found = left.find(name);
        const bool stays = found != left.end() && found->second == words;
        kept.emplace_back(name, stays ? there(own) : taken(digest_of_leaf(own, name, words)));
    });
    return kept;
}

KeptLeaves keep_leaves(const KeptLeaves& kept, const LoggedChange& was, const LoggedChange& now) {
    const auto said = leaves_by_name(was);
    const auto left = leaves_by_name(now);
    auto still = kept;
    for (auto& [name, how] : still) {
        const auto before = said.find(name);
        const auto after = left.find(name);
        if (before == said.end() || (after != left.end() && before->second == after->second))
            continue;
        if (const auto digest =
                how.starts_with(sign_there) ? leaf_digest(name, how, before->second) : std::nullopt)
            how = taken(*digest);
    }
    return still;
}

std::optional<Digest> entry_digest(const KeptLeaves& kept, const LoggedChange& now) {
    auto words = leaves_by_name(now);
    std::vector<Digest> leaves;
    for (const auto& [name, how] : kept) {
        const auto said = words.extract(name);
        const auto digest = leaf_digest(name, how, said ? std::optional{said.mapped()} : std::nullopt);
        if (!digest)
            return std::nullopt;
        leaves.push_back(*digest);
    }
    return words.empty() ? std::optional{digest_of_leaves(domain::word(now.key.kind), leaves)} : std::nullopt;
}

std::int64_t count_taken(const KeptLeaves& kept) {
    return std::count_if(kept.begin(), kept.end(),
                         [](const auto& leaf) { return leaf.second.starts_with(sign_taken); });
}

std::int64_t count_taken(Database& db) {
    Query entry{db, "SELECT leaves FROM change WHERE salt IS NULL"};
    RecordReader reader{db};
    std::int64_t taken = 0;
    while (entry.next()) {
        const auto kept = reader.record(entry, 0);
        taken += kept ? count_taken(*kept) : 1;
    }
    return taken;
}

} // namespace plenary::registry
