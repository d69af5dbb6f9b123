/// \file
/// What fixtures make of a registry in which people have gone on: a merge of three, thing by thing. Part of
/// loading.
#pragma once

#include "domain/change/keyed_record.hpp"
#include "domain/change/three_way.hpp"
#include "domain/rules/rules.hpp"
#include "fixture/check.hpp"
#include "registry/registry.hpp"

#include <map>
#include <optional>
#include <set>
#include <string>
#include <unordered_map>
#include <utility>
#include <vector>

namespace plenary::office {

class Reconciliation {
public:
    /// `registry` may be null: there is none yet. Both it and `base`, what it holds, must live as long. `former`: the
    /// codes of people that stood in the fixtures (office/records/present_codes.hpp).
    Reconciliation(const registry::Reading* registry, const domain::Dataset& base, domain::Take take,
                   registry::FormerCodes former)
        : registry_(registry), base_(&base), take_(take), former_(std::move(former)) {}

    /// Makes the things of the fixtures into what becomes of them, in their order; those that were removed since
    /// and stay away go.
    void reconcile(std::vector<fixture::Fixture>& fixtures);

    /// What both sides changed, each otherwise; nothing may be loaded then.
    [[nodiscard]] const std::vector<domain::Violation>& conflicts() const { return conflicts_; }
    /// Of the fixture with this place: what it did not say before.
    [[nodiscard]] std::vector<registry::Statement> take_statements(std::size_t fixture) {
        return std::move(of_fixtures_[fixture].statements);
    }
    /// Likewise: what stays away.
    [[nodiscard]] std::vector<domain::Key> take_away(std::size_t fixture) {
        return std::move(of_fixtures_[fixture].away);
    }
    /// Of how many registrations the fixtures say what was forgotten when its day had come; that stays away.
    [[nodiscard]] std::size_t stay_forgotten() const { return stay_forgotten_; }
    /// Where the file has what is a subject of the merged thing.
    [[nodiscard]] domain::Subject in_file(const domain::Subject& subject) const;

private:
    struct OfFixture {
        std::vector<registry::Statement> statements;
        std::vector<domain::Key> away;
    };
    /// What happened after an action.
    struct Since {
        std::map<domain::Key, std::optional<domain::Record>>
            then;                        ///< as it was; nothing where it was not there
        std::set<domain::Key> forgotten; ///< of what something was forgotten
    };
    /// What a fixture says of a thing.
    struct Stated {
        domain::KeyedRecord record;
        std::string lines; ///< the same as it is kept
    };
    struct Rewritten {
        domain::KeyedRecord stated;
        domain::KeyedRecord merged;
    };

    template<class Thing>
    [[nodiscard]] static Stated stated_of(const Thing& thing);
    template<class Thing>
    void reconcile_kind(const fixture::Fixture& fixture, std::vector<Thing>& things, OfFixture& of_fixture);
    template<class Thing>
    [[nodiscard]] std::vector<std::vector<registry::Said>>
    said_of(const std::vector<domain::Key>& keys) const;
    void leave_out_what_is_settled(domain::Dataset& data) const;
    [[nodiscard]] domain::Key as_in_file(const domain::Key& key) const;
    template<class Thing>
    std::optional<Thing> reconciled(const fixture::Fixture& fixture, Thing thing, Stated stated,
                                    const domain::Key& key, const std::vector<registry::Said>& said,
                                    OfFixture& of_fixture);
    std::optional<domain::KeyedRecord> said_before(const fixture::Fixture& fixture, const domain::Key& key,
                                                   const domain::KeyedRecord& held,
                                                   const std::vector<registry::Said>& said);
    bool are_details_forgotten(const fixture::Fixture& fixture, const domain::Key& registration,
                               const std::vector<registry::Said>& said);
    std::string leave_out_details(domain::Registration& registration, const domain::Registration* held);
    std::optional<std::int64_t> begin_of(const fixture::Fixture& fixture, const registry::Said* mine) const;
    const Since& changed_since(std::int64_t action);
    void tell(const domain::Key& key, const domain::KeyedRecord& held, const domain::KeyedRecord& stated,
              const domain::FieldConflict& conflict);
    void tell_gone(const domain::Key& key);
    void note_stated(const domain::Key& key, domain::KeyedRecord stated);

    const registry::Reading* registry_;
    const domain::Dataset* base_;
    domain::Take take_;
    registry::FormerCodes former_;
    std::unordered_map<std::string, domain::ThingPointer> present_; ///< by kind and name
    std::map<domain::Key, Rewritten> rewritten_;
    std::map<std::int64_t, Since> since_;
    std::size_t stay_forgotten_ = 0;
    std::vector<OfFixture> of_fixtures_;
    std::map<domain::Key, std::vector<domain::KeyedRecord>> stated_now_; ///< by fixtures before, of this load
    bool more_follow_ = false; ///< whether there are fixtures after the one that is merged
    std::vector<domain::Violation> conflicts_;
};

} // namespace plenary::office
