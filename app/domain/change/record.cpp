#include "domain/change/record.hpp"

#include "domain/fields.hpp"

#include <algorithm>
#include <map>
#include <unordered_map>

namespace plenary::domain {

namespace {

std::string join(const Sources& sources) {
    std::string text;
    for (const auto& source : sources)
        text += (text.empty() ? "" : ", ") + source.text();
    return text;
}

/// An archive over fields.hpp that writes each field as a line of text.
class Flattener {
public:
    explicit Flattener(Record& record) : record_(record) {}

    template<class T>
    void key(const char* name, const T& value) {
        visit(path(name), value);
    }
    template<class T>
    void required(const char* name, const T& value) {
        visit(path(name), value);
    }
    template<class T>
    void optional(const char* name, const T& value) {
        visit(path(name), value);
    }
    void source(const Sources& sources) { put(path("source"), join(sources)); }

private:
    Flattener(Record& record, std::string prefix) : record_(record), prefix_(std::move(prefix)) {}

    [[nodiscard]] std::string path(const char* name) const {
        return prefix_.empty() ? name : prefix_ + "/" + name;
    }

    void put(const std::string& path, std::string text) {
        if (!text.empty())
            record_.emplace_back(path, std::move(text));
    }

    void visit(const std::string& path, const std::string& value) { put(path, value); }
    void visit(const std::string& path, int value) { put(path, std::to_string(value)); }
    void visit(const std::string& path, bool value) { put(path, value ? "true" : ""); }
    void visit(const std::string& path, const Share& value) { put(path, format_share(value)); }
    void visit(const std::string& path, const MeetingDates& value) { put(path, format_dates(value)); }
    void visit(const std::string& path, const Date& value) { put(path, format_date(value)); }
    void visit(const std::string& path, const DaySpan& value) { put(path, format_days(value)); }
    void visit(const std::string& path, const Hours& value) { put(path, format_hours(value)); }
    void visit(const std::string& path, const LocalTime& value) { put(path, format_local_time(value)); }
    template<class Tag>
    void visit(const std::string& path, const Code<Tag>& value) {
        put(path, value.text());
    }
    template<class Enum>
        requires std::is_enum_v<Enum>
    void visit(const std::string& path, Enum value) {
        put(path, std::string{word(value)});
    }
    void visit(const std::string& path, const LocalText& value) {
        for (const auto& [language, text] : value.by_language())
            put(path + "/" + language, text);
    }
    void visit(const std::string& path, const Details& value) {
        for (const auto& [key, text] : value.by_key())
            put(path + "/" + key, text);
    }
    template<class T>
    void visit(const std::string& path, const std::optional<T>& value) {
        if (value)
            visit(path, *value);
    }
    /// A list that is known to be empty differs from one that is not known.
    template<class T>
    void visit(const std::string& path, const std::optional<std::vector<T>>& values) {
        if (values && values->empty())
            put(path, std::string{empty_list});
        else if (values)
            visit(path, *values);
    }
    template<class T>
    void visit(const std::string& path, const std::vector<T>& values) {
        for (std::size_t i = 0; i < values.size(); ++i)
            visit(path + "/" + std::to_string(i), values[i]);
    }
    /// Things with fields of their own.
    template<class T>
        requires std::is_class_v<T>
    void visit(const std::string& path, const T& value) {
        Flattener inner{record_, path};
        fields(inner, value);
    }

    Record& record_;
    std::string prefix_;
};

} // namespace

Record record_of(const ThingPointer& thing) {
    Record record;
    Flattener flattener{record};
    std::visit([&](const auto* value) { fields(flattener, *value); }, thing);
    return record;
}

std::string value_of(const Record& record, std::string_view field) {
    const auto found =
        std::find_if(record.begin(), record.end(), [&](const auto& f) { return f.first == field; });
    return found == record.end() ? "" : found->second;
}

std::vector<FieldChange> difference(const Record& before, const Record& after) {
    std::unordered_map<std::string_view, const std::string*> old;
    for (const auto& [field, value] : before)
        old.emplace(field, &value);
    std::vector<FieldChange> changes;
    for (const auto& [field, value] : after) {
        const auto found = old.find(field);
        if (found == old.end()) {
            changes.push_back({field, "", value});
            continue;
        }
        if (*found->second != value)
            changes.push_back({field, *found->second, value});
        old.erase(found);
    }
    // What is left was stated before and is no more, in its order.
    for (const auto& [field, value] : before)
        if (old.contains(field))
            changes.push_back({field, value, ""});
    return changes;
}

namespace {

/// One thing while its changes are added up.
struct Course {
    bool was_there = false;
    bool is_there = false;
    std::vector<FieldChange> fields; // each once, in the order in which they were first named
    std::unordered_map<std::string, std::size_t> places; // in `fields`

    void follow(const LoggedChange& change) {
        is_there = change.after.has_value();
        for (auto& step : difference(change.before.value_or(Record{}), change.after.value_or(Record{}))) {
            const auto [known, is_new] = places.try_emplace(step.field, fields.size());
            if (is_new)
                fields.push_back(std::move(step));
            else
                fields[known->second].after = std::move(step.after);
        }
    }

    [[nodiscard]] LoggedChange net(const Key& key) const {
        LoggedChange change{key, std::nullopt, std::nullopt};
        if (was_there)
            change.before.emplace();
        if (is_there)
            change.after.emplace();
        for (const auto& [field, before, after] : fields) {
            if (before == after)
                continue;
            if (was_there && !before.empty())
                change.before->emplace_back(field, before);
            if (is_there && !after.empty())
                change.after->emplace_back(field, after);
        }
        return change;
    }
};

} // namespace

std::vector<LoggedChange> net_changes(const std::vector<LoggedChange>& changes) {
    std::map<Key, Course> courses;
    for (const auto& change : changes) {
        const auto [course, is_new] = courses.try_emplace(change.key);
        if (is_new)
            course->second.was_there = change.before.has_value();
        course->second.follow(change);
    }
    std::vector<LoggedChange> net;
    for (const auto& [key, course] : courses)
        if (auto change = course.net(key); change.before != change.after)
            net.push_back(std::move(change));
    return net;
}

} // namespace plenary::domain
