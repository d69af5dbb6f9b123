#include "domain/change/three_way.hpp"

#include <algorithm>
#include <list>
#include <map>
#include <string_view>
#include <unordered_map>

namespace plenary::domain {

namespace {

using Values = std::map<std::string_view, std::string_view>; // by path

Values values_of(const KeyedRecord& record) {
    Values values;
    for (const auto& field : record)
        values.emplace(field.path, field.value);
    return values;
}

std::optional<std::string_view> value_at(const Values& values, std::string_view path) {
    const auto found = values.find(path);
    return found == values.end() ? std::nullopt : std::optional{found->second};
}

/// What stands below an item: its fields, or itself where it is a text.
std::pair<Values::const_iterator, Values::const_iterator> part(const Values& values, std::string_view item) {
    const auto begin = values.lower_bound(item);
    auto end = begin;
    while (end != values.end() && end->first.starts_with(item))
        ++end;
    return {begin, end};
}

bool has(const Values& values, std::string_view item) {
    const auto [begin, end] = part(values, item);
    return begin != end;
}

bool is_same(const Values& a, const Values& b, std::string_view item) {
    const auto [a_begin, a_end] = part(a, item);
    const auto [b_begin, b_end] = part(b, item);
    return std::equal(a_begin, a_end, b_begin, b_end);
}

bool is_history(std::string_view path) {
    return path.starts_with("releases[");
}

bool is_source(std::string_view path) {
    return path == "source" || path.ends_with("/source");
}

class Merge {
public:
    Merge(const ThreeWay& sides, Take take)
        : sides_(sides),
          take_(take),
          before_(values_of(sides.before)),
          held_(values_of(sides.held)),
          stated_(values_of(sides.stated)) {}

    MergedRecord run() {
        std::map<std::string_view, std::string_view> kept; // value by path
        for (const auto* side : {&sides_.held, &sides_.stated})
            for (const auto& field : *side)
                if (const auto value = merged(field.path))
                    kept.emplace(field.path, *value);
        MergedRecord result;
        result.record = in_places(ordered(kept));
        for (auto& [path, conflict] : conflicts_)
            result.conflicts.push_back(std::move(conflict));
        return result;
    }

private:
    /// What becomes of an item as a whole, and so of all in it.
    enum class Fate { by_field, as_held, as_stated, gone };

    Fate fate_of(std::string_view item) {
        if (is_history(item) && has(held_, item))
            return Fate::as_held;
        const bool was_stated = has(before_, item);
        if (!has(stated_, item)) {
            const bool goes = was_stated && is_same(before_, held_, item) && !others_state(item);
            return goes ? Fate::gone : Fate::as_held;
        }
        if (has(held_, item))
            return Fate::by_field;
        if (!was_stated)
            return Fate::as_stated;
        if (is_same(before_, stated_, item) || take_ == Take::registry)
            return Fate::gone;
        if (take_ == Take::neither)
            conflicts_.emplace(item, FieldConflict{std::string{item}, "", "", true});
        return Fate::as_stated;
    }

    /// That of the outermost item around the path that has one.
    Fate fate_around(std::string_view path) {
        for (auto close = path.find(']'); close != std::string_view::npos;
             close = path.find(']', close + 1)) {
            const auto item = path.substr(0, close + 1);
            auto known = fates_.find(item);
            if (known == fates_.end())
                known = fates_.emplace(item, fate_of(item)).first;
            if (known->second != Fate::by_field)
                return known->second;
        }
        return Fate::by_field;
    }

    std::optional<std::string_view> merged(std::string_view path) {
        const auto before = value_at(before_, path);
        const auto held = value_at(held_, path);
        const auto stated = value_at(stated_, path);
        switch (fate_around(path)) {
        case Fate::as_held:
            return held;
        case Fate::as_stated:
            return stated;
        case Fate::gone:
            return std::nullopt;
        case Fate::by_field:
            break;
        }
        if (stated == before || stated == held)
            return held;
        if (!stated)
            return held == before && !sides_.other.contains(std::string{path}) ? std::nullopt : held;
        if (held == before || take_ == Take::file)
            return stated;
        if (take_ == Take::neither && !is_source(path))
            conflicts_.emplace(path, FieldConflict{std::string{path}, std::string{*stated},
                                                   std::string{held.value_or("")}, false});
        return held;
    }

    [[nodiscard]] bool others_state(std::string_view item) const {
        const auto first = sides_.other.lower_bound(std::string{item});
        return first != sides_.other.end() && first->starts_with(item);
    }

    /// Whether the file has other places for the items that it states as before.
    [[nodiscard]] bool is_rearranged() const {
        const auto common = [](const KeyedRecord& record, const Values& other) {
            std::vector<std::string_view> paths;
            for (const auto& field : record)
                if (other.contains(field.path))
                    paths.push_back(field.path);
            return paths;
        };
        return common(sides_.before, stated_) != common(sides_.stated, before_);
    }

    /// In the order of the registry, or of the file where that was rearranged; what only the other has follows
    /// what it follows there.
    [[nodiscard]] KeyedRecord ordered(const std::map<std::string_view, std::string_view>& kept) const {
        const auto& first = is_rearranged() ? sides_.stated : sides_.held;
        const auto& second = &first == &sides_.stated ? sides_.held : sides_.stated;
        std::list<std::string_view> order;
        std::unordered_map<std::string_view, std::list<std::string_view>::iterator> places;
        for (const auto& field : first)
            if (kept.contains(field.path))
                places.emplace(field.path, order.insert(order.end(), field.path));
        auto next = order.begin();
        for (const auto& field : second) {
            if (!kept.contains(field.path))
                continue;
            const auto known = places.find(field.path);
            if (known != places.end())
                next = std::next(known->second);
            else
                order.insert(next, field.path);
        }
        KeyedRecord record;
        for (const auto path : order)
            record.push_back({std::string{path}, "", std::string{kept.at(path)}});
        return record;
    }

    const ThreeWay& sides_;
    Take take_;
    Values before_;
    Values held_;
    Values stated_;
    std::map<std::string_view, Fate> fates_;
    std::map<std::string_view, FieldConflict> conflicts_;
};

} // namespace

MergedRecord merge_three_ways(const ThreeWay& sides, Take take) {
    return Merge{sides, take}.run();
}

} // namespace plenary::domain
