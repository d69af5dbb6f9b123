#include "office/records/reconciling.hpp"

#include "domain/change/record_reading.hpp"
#include "domain/people/personal.hpp"
#include "util/make_ahead.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <set>
#include <string>

namespace plenary::office {

using namespace domain;

namespace {

std::string name_in_index(const Key& key) {
    return std::string{word(key.kind)} + " " + key.name;
}

std::set<std::string> paths_of(const std::vector<KeyedRecord>& records) {
    std::set<std::string> paths;
    for (const auto& record : records)
        for (const auto& field : record)
            paths.insert(field.path);
    return paths;
}

/// What any of them said last of each field.
KeyedRecord said_by_any(const std::vector<registry::Said>& said) {
    KeyedRecord all;
    std::unordered_map<std::string, std::size_t> places;
    for (const auto& one : said)
        for (auto& field : from_lines(one.lines)) {
            const auto [place, is_new] = places.try_emplace(field.path, all.size());
            if (is_new)
                all.push_back(std::move(field));
            else
                all[place->second].value = std::move(field.value);
        }
    return all;
}

/// The thing as it was before a change that led to `after`.
Record before_change(Record after, const LoggedChange& change) {
    if (!change.before)
        return {};
    if (!change.after)
        return *change.before;
    std::erase_if(after, [&](const auto& field) { return !value_of(*change.after, field.first).empty(); });
    after.insert(after.end(), change.before->begin(), change.before->end());
    return after;
}

/// What the record says at or below a path of KeyedRecord; nothing for no record of such a thing.
std::vector<std::pair<std::string, std::string>> said_at(const Key& key, const Record& record,
                                                         const std::string& path) {
    std::vector<std::pair<std::string, std::string>> said;
    if (record.empty())
        return said;
    Dataset data;
    try {
        add_from_record(data, key, record);
    } catch (const RecordError&) {
        return said; // words were taken from the log: it tells no more who did what
    }
    with_kind(key.kind, [&](const auto& kind) {
        for (auto& field : to_keyed_record((data.*kind.things).front()))
            if (field.path == path || (field.path.starts_with(path) && path.ends_with(']')))
                said.emplace_back(std::move(field.path), std::move(field.value));
    });
    return said;
}

/// Who made what the registry holds at this path, in words; empty where the log does not tell.
std::string by_whom(const registry::Reading& registry, const Key& key, Record held, const std::string& path) {
    auto history = registry.done_to(key);
    const auto now = said_at(key, held, path);
    for (auto entry = history.rbegin(); entry != history.rend(); ++entry) {
        if (entry->is_forgotten)
            return "";
        held = before_change(std::move(held), entry->change);
        if (said_at(key, held, path) != now)
            return fmt::format(", by '{}' (action {} of {}{})", entry->what, entry->action,
                               entry->at.substr(0, 10), entry->actor.empty() ? "" : ", by " + entry->actor);
    }
    return "";
}

/// What was said of somebody by a former code, as if it had been said by that of today.
registry::Said said_by_code(registry::Said said, const ParticipantCode& code) {
    auto record = from_lines(said.lines);
    for (auto& field : record)
        if (field.path == "code")
            field.value = code.text();
    said.lines = to_lines(record);
    return said;
}

/// What was said of a registration, as if it had named the person by the code of today.
void say_present_code(std::string& lines, const registry::FormerCodes& former) {
    constexpr std::string_view field = "\nparticipant\t";
    const auto at = ('\n' + lines).find(field);
    if (at == std::string::npos)
        return;
    const auto start = at + field.size() - 1;
    const auto length = std::min(lines.find('\n', start), lines.size()) - start;
    if (const auto found = former.find(ParticipantCode{lines.substr(start, length)}); found != former.end())
        lines.replace(start, length, found->second.text());
}

/// What the fixture said last itself; null where it is new.
const registry::Said* said_by(const fixture::Fixture& fixture, const std::vector<registry::Said>& said) {
    const auto mine = std::find_if(said.begin(), said.end(),
                                   [&](const registry::Said& one) { return one.fixture == fixture.name; });
    return mine == said.end() ? nullptr : &*mine;
}

std::string or_nothing(const std::string& value) {
    return value.empty() ? "not stated" : "'" + value + "'";
}

} // namespace

void Reconciliation::reconcile(std::vector<fixture::Fixture>& fixtures) {
    for_each_kind(*base_, [&]<class Thing>(const std::vector<Thing>& things) {
        for (const auto& thing : things)
            present_.emplace(name_in_index(key_of(thing)), &thing);
    });
    of_fixtures_.resize(fixtures.size());
    for (std::size_t i = 0; i < fixtures.size(); ++i) {
        more_follow_ = i + 1 < fixtures.size();
        for_each_kind(fixtures[i].data,
                      [&](auto& things) { reconcile_kind(fixtures[i], things, of_fixtures_[i]); });
        leave_out_what_is_settled(fixtures[i].data);
    }
}

/// Badges of registrations that were removed since and stay away, and codes of those that are there again.
void Reconciliation::leave_out_what_is_settled(Dataset& data) const {
    const auto is_there = [&](const MeetingCode& meeting, const RegistrationCode& code) {
        return present_.contains(name_in_index({kind_of<Registration>, meeting.text() + "/" + code.text()}));
    };
    std::set<Key> away;
    for (const auto& fixture : of_fixtures_)
        away.insert(fixture.away.begin(), fixture.away.end());
    std::erase_if(data.badges, [&](const IssuedBadge& badge) {
        return away.contains({kind_of<Registration>, badge.meeting.text() + "/" + badge.registration.text()});
    });
    std::set<Key> own;
    for (const auto& registration : data.registrations)
        own.insert(key_of(registration));
    std::erase_if(data.retired, [&](const RetiredCode& one) {
        return is_there(one.meeting, one.code) &&
               !own.contains({kind_of<Registration>, one.meeting.text() + "/" + one.code.text()});
    });
}

/// Also by former codes that stand in the fixtures; of what a fixture said by several the latest counts.
template<class Thing>
std::vector<std::vector<registry::Said>> Reconciliation::said_of(const std::vector<Key>& keys) const {
    if (registry_ == nullptr)
        return std::vector<std::vector<registry::Said>>(keys.size());
    auto all = registry_->said_of(keys);
    if constexpr (std::is_same_v<Thing, Registration>)
        if (const auto former = registry_->former_codes(); !former.empty())
            for (auto& said : all)
                for (auto& one : said)
                    say_present_code(one.lines, former);
    if constexpr (std::is_same_v<Thing, Participant>)
        for (const auto& [code, now] : former_) {
            const auto place = std::find(keys.begin(), keys.end(), Key{kind_of<Participant>, now.text()});
            if (place == keys.end())
                continue;
            auto& said = all[static_cast<std::size_t>(place - keys.begin())];
            auto by_code = registry_->said_of({{kind_of<Participant>, code.text()}});
            for (auto& former : by_code.front()) {
                const auto own = std::find_if(said.begin(), said.end(),
                                              [&](const auto& one) { return one.fixture == former.fixture; });
                if (own == said.end())
                    said.push_back(said_by_code(std::move(former), now));
                else if (own->action < former.action)
                    *own = said_by_code(std::move(former), now);
            }
            std::stable_sort(said.begin(), said.end(),
                             [](const auto& a, const auto& b) { return a.action < b.action; });
        }
    return all;
}

template<class Thing>
Reconciliation::Stated Reconciliation::stated_of(const Thing& thing) {
    Stated stated{to_keyed_record(thing), {}};
    stated.lines = to_lines(stated.record);
    return stated;
}

template<class Thing>
void Reconciliation::reconcile_kind(const fixture::Fixture& fixture, std::vector<Thing>& things,
                                    OfFixture& of_fixture) {
    std::vector<Key> keys;
    keys.reserve(things.size());
    for (const auto& thing : things)
        keys.push_back(key_of(thing));
    const auto said = said_of<Thing>(keys);
    std::vector<Thing> merged;
    merged.reserve(things.size());
    util::make_ahead(
        things.size(), [&](std::size_t i) { return stated_of(things[i]); },
        [&](std::size_t i, Stated stated) {
            if (auto thing = reconciled(fixture, std::move(things[i]), std::move(stated), keys[i], said[i],
                                        of_fixture))
                merged.push_back(std::move(*thing));
        });
    things = std::move(merged);
    if (!more_follow_)
        return;
    // What a later fixture says of these is merged with what became of them.
    for (const auto& thing : things)
        present_.insert_or_assign(name_in_index(key_of(thing)), &thing);
}

template<class Thing>
std::optional<Thing> Reconciliation::reconciled(const fixture::Fixture& fixture, Thing thing, Stated of_file,
                                                const Key& key, const std::vector<registry::Said>& said,
                                                OfFixture& of_fixture) {
    const auto present = present_.find(name_in_index(key));
    const auto* held = present == present_.end() ? nullptr : std::get<const Thing*>(present->second);
    // What was released is history, whatever is stated.
    if constexpr (std::is_same_v<Thing, KeptDocument>)
        return held == nullptr ? std::move(thing) : *held;
    auto& [stated, lines] = of_file;
    if constexpr (std::is_same_v<Thing, Registration>)
        if (take_ != Take::file && are_details_forgotten(fixture, key, said)) {
            lines = leave_out_details(thing, held);
            stated = to_keyed_record(thing);
        }
    const auto* mine = said_by(fixture, said);
    const bool is_as_before = mine != nullptr && mine->lines == lines;
    if (!is_as_before)
        of_fixture.statements.push_back({key, std::move(lines)});
    if (held == nullptr) {
        const bool was_said = !said.empty();
        if (is_as_before || (was_said && take_ == Take::registry)) {
            of_fixture.away.push_back(key);
            return std::nullopt;
        }
        if (was_said && take_ == Take::neither)
            tell_gone(key);
        note_stated(key, std::move(stated));
        return thing;
    }
    if (is_as_before)
        return *held;
    if (thing == *held) {
        note_stated(key, std::move(stated));
        return thing;
    }
    auto held_record = to_keyed_record(*held);
    std::vector<KeyedRecord> others = stated_now_[key];
    for (const auto& one : said)
        if (one.fixture != fixture.name)
            others.push_back(from_lines(one.lines));
    const auto before = said_before(fixture, key, held_record, said);
    const ThreeWay sides{before.value_or(KeyedRecord{}), held_record, stated, paths_of(others)};
    auto merged = merge_three_ways(sides, take_);
    for (const auto& conflict : merged.conflicts)
        tell(key, held_record, stated, conflict);
    auto result = from_record<Thing>(key, merged.record);
    if (result != thing)
        rewritten_[key] = {stated, to_keyed_record(result)};
    note_stated(key, std::move(stated));
    return result;
}

/// For what later fixtures say of the same.
void Reconciliation::note_stated(const Key& key, KeyedRecord stated) {
    if (more_follow_)
        stated_now_[key].push_back(std::move(stated));
}

/// Nothing where no file has said anything of the thing.
std::optional<KeyedRecord> Reconciliation::said_before(const fixture::Fixture& fixture, const Key& key,
                                                       const KeyedRecord& held,
                                                       const std::vector<registry::Said>& said) {
    const auto* mine = said_by(fixture, said);
    const auto made_at = begin_of(fixture, mine);
    if (mine != nullptr && !made_at)
        return from_lines(mine->lines);
    if (made_at) {
        const auto& since = changed_since(*made_at).then;
        const auto then_called = as_in_file(key);
        const auto changed = since.find(then_called);
        if (changed == since.end())
            return held;
        if (!changed->second)
            return std::nullopt;
        Dataset then;
        add_from_record(then, then_called, *changed->second);
        for (auto& participant : then.participants)
            participant.code = ParticipantCode{key.name};
        KeyedRecord record;
        with_kind(key.kind, [&](const auto& kind) { record = to_keyed_record((then.*kind.things).front()); });
        return record;
    }
    if (said.empty())
        return std::nullopt;
    return said_by_any(said);
}

/// The action that the fixture was made at, where it is to be compared with what the registry held then and not with
/// what it said last itself.
std::optional<std::int64_t> Reconciliation::begin_of(const fixture::Fixture& fixture,
                                                     const registry::Said* mine) const {
    const auto made_at = registry_ != nullptr && !fixture.made_at.empty()
                             ? registry_->action_with_uuid(fixture.made_at)
                             : std::nullopt;
    return made_at && mine != nullptr && mine->action > *made_at ? std::nullopt : made_at;
}

/// Whether the fixture said what served the meeting only, and that was forgotten since; of one that is new to the registry,
/// whether any did.
bool Reconciliation::are_details_forgotten(const fixture::Fixture& fixture, const Key& registration,
                                           const std::vector<registry::Said>& said) {
    const auto tells = [](const registry::Said& one) {
        return one.lines.ends_with(to_lines({{std::string{registry::details_forgotten}, "", ""}}));
    };
    const auto* mine = said_by(fixture, said);
    if (const auto made_at = begin_of(fixture, mine))
        return changed_since(*made_at).forgotten.contains(registration);
    return mine != nullptr ? tells(*mine) : std::any_of(said.begin(), said.end(), tells);
}

/// Makes what serves the meeting only what the registry holds. Returns what is kept of what the fixture says.
std::string Reconciliation::leave_out_details(Registration& registration, const Registration* held) {
    const auto stated = registration;
    take_what_serves_the_meeting(registration, {});
    auto kept = to_keyed_record(registration);
    kept.push_back({std::string{registry::details_forgotten}, "", ""});
    if (registration != stated)
        ++stay_forgotten_;
    if (held != nullptr)
        take_what_serves_the_meeting(registration, *held);
    return to_lines(kept);
}

const Reconciliation::Since& Reconciliation::changed_since(std::int64_t action) {
    const auto [known, is_new] = since_.try_emplace(action);
    if (!is_new)
        return known->second;
    std::vector<LoggedChange> changes;
    registry::HistoryFilter later;
    later.after = action;
    for (auto& entry : registry_->history(later).entries) {
        if (entry.what == registry::act_of_forgetting)
            known->second.forgotten.insert(entry.change.key);
        changes.push_back(std::move(entry.change));
    }
    for (const auto& [key, before, after] : net_changes(changes)) {
        auto& then = known->second.then[key];
        if (!before)
            continue;
        const auto present = present_.find(name_in_index(key));
        then = before_change(present == present_.end() ? Record{} : record_of(present->second),
                             {key, before, after});
    }
    return known->second;
}

void Reconciliation::tell(const Key& key, const KeyedRecord& held, const KeyedRecord& stated,
                          const FieldConflict& conflict) {
    const auto doer = registry_ == nullptr ? "" : by_whom(*registry_, key, in_places(held), conflict.path);
    Violation violation;
    violation.code = {Rule::load_conflict};
    violation.subject = {as_in_file(key), field_of(stated, conflict.path)};
    violation.message =
        conflict.is_item
            ? fmt::format("'{}' was changed here, and taken away in the registry{}", conflict.path, doer)
            : fmt::format("'{}' was changed here to '{}', and in the registry it is {}{}", conflict.path,
                          conflict.stated, or_nothing(conflict.held), doer);
    violation.help = conflict.is_item ? "leave it out here, or say whose word counts"
                     : conflict.held.empty()
                         ? "leave it out here, or say whose word counts"
                         : fmt::format("write {} here, or say whose word counts", conflict.held);
    conflicts_.push_back(std::move(violation));
}

void Reconciliation::tell_gone(const Key& key) {
    Violation violation;
    violation.code = {Rule::load_conflict};
    violation.subject = {as_in_file(key), ""};
    violation.message = fmt::format("the {} was changed here, and removed in the registry{}", to_string(key),
                                    by_whom(*registry_, key, {}, "code"));
    violation.help = "leave it out here, or say whose word counts";
    conflicts_.push_back(std::move(violation));
}

/// The key by which the fixtures name what is known by this one; where several do, any of them.
Key Reconciliation::as_in_file(const Key& key) const {
    if (key.kind == kind_of<Participant>)
        for (const auto& [code, now] : former_)
            if (now.text() == key.name)
                return {key.kind, code.text()};
    return key;
}

Subject Reconciliation::in_file(const Subject& subject) const {
    const auto key = as_in_file(subject.key);
    const auto found = rewritten_.find(subject.key);
    if (found == rewritten_.end() || subject.field.empty())
        return {key, subject.field};
    const auto path = path_of(found->second.merged, subject.field);
    if (path.empty())
        return {key, subject.field.find('/') == std::string::npos ? subject.field : ""};
    const auto field = field_of(found->second.stated, path);
    return {key, field.empty() ? std::string{} : field};
}

} // namespace plenary::office
