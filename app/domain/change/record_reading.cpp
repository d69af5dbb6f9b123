#include "domain/change/record_reading.hpp"

#include "domain/fields.hpp"

#include <fmt/format.h>

#include <charconv>
#include <map>

namespace plenary::domain {

namespace {

/// The fields of a record by path; each is taken once, so that what nobody asked for is found.
class Statements {
public:
    explicit Statements(const Record& record) {
        for (const auto& [field, value] : record)
            if (!by_path_.emplace(field, value).second)
                throw RecordError(fmt::format("'{}' is stated twice", field));
    }

    std::optional<std::string> take(const std::string& path) {
        const auto found = by_path_.find(path);
        if (found == by_path_.end())
            return std::nullopt;
        auto value = std::move(found->second);
        by_path_.erase(found);
        return value;
    }

    /// Whether the field or a part of it is stated.
    [[nodiscard]] bool has(const std::string& path) const {
        return by_path_.contains(path) || first_within(path) != by_path_.end();
    }

    /// All parts of `path`, by the rest of their paths.
    std::map<std::string, std::string> take_within(const std::string& path) {
        std::map<std::string, std::string> parts;
        for (auto part = first_within(path); part != by_path_.end(); part = first_within(path)) {
            parts.emplace(part->first.substr(path.size() + 1), part->second);
            by_path_.erase(part);
        }
        return parts;
    }

    void refuse_rest() const {
        if (!by_path_.empty())
            throw RecordError(fmt::format("'{}' belongs to nothing", by_path_.begin()->first));
    }

private:
    using Paths = std::map<std::string, std::string>;

    [[nodiscard]] Paths::const_iterator first_within(const std::string& path) const {
        const auto part = by_path_.lower_bound(path + "/");
        return part != by_path_.end() && part->first.starts_with(path + "/") ? part : by_path_.end();
    }

    Paths by_path_;
};

template<class T>
T readable(const std::string& path, const std::string& text, const std::optional<T>& value) {
    if (!value)
        throw RecordError(fmt::format("'{}' cannot be '{}'", path, text));
    return *value;
}

std::optional<int> parse_int(const std::string& text) {
    int number = 0;
    const auto* end = text.data() + text.size();
    const auto [stop, error] = std::from_chars(text.data(), end, number);
    return error == std::errc{} && stop == end ? std::optional{number} : std::nullopt;
}

Sources split_sources(const std::string& text) {
    constexpr std::string_view between = ", ";
    Sources sources;
    for (std::size_t start = 0; start < text.size();) {
        const auto end = std::min(text.find(between, start), text.size());
        sources.emplace_back(text.substr(start, end - start));
        start = end + between.size();
    }
    return sources;
}

/// An archive over fields.hpp that undoes what the one in record.cpp does.
class Unflattener {
public:
    explicit Unflattener(Statements& statements) : statements_(statements) {}

    template<class T>
    void key(const char* name, T& value) {
        required(name, value);
    }
    template<class T>
    void required(const char* name, T& value) {
        const auto where = path(name);
        // An empty text is stated by nothing.
        if constexpr (!std::is_same_v<T, std::string>)
            if (!statements_.has(where))
                throw RecordError(fmt::format("'{}' is missing", where));
        read(where, value);
    }
    template<class T>
    void optional(const char* name, T& value) {
        if (const auto where = path(name); statements_.has(where))
            read(where, value);
    }
    void source(Sources& sources) { sources = split_sources(statements_.take(path("source")).value_or("")); }

private:
    Unflattener(Statements& statements, std::string prefix)
        : statements_(statements), prefix_(std::move(prefix)) {}

    [[nodiscard]] std::string path(const char* name) const {
        return prefix_.empty() ? name : prefix_ + "/" + name;
    }

    std::string text_at(const std::string& path) { return statements_.take(path).value_or(""); }

    template<class Parse>
    auto parsed(const std::string& path, Parse parse) {
        const auto text = text_at(path);
        return readable(path, text, parse(text));
    }

    void read(const std::string& path, std::string& value) { value = text_at(path); }
    void read(const std::string& path, int& value) { value = parsed(path, parse_int); }
    void read(const std::string& path, bool& value) {
        value = parsed(path, [](const std::string& text) {
            return text == "true" ? std::optional{true} : std::nullopt;
        });
    }
    void read(const std::string& path, Share& value) { value = parsed(path, parse_share); }
    void read(const std::string& path, MeetingDates& value) { value = parsed(path, parse_dates); }
    void read(const std::string& path, Date& value) { value = parsed(path, parse_date); }
    void read(const std::string& path, DaySpan& value) { value = parsed(path, parse_days); }
    void read(const std::string& path, Hours& value) { value = parsed(path, parse_hours); }
    void read(const std::string& path, LocalTime& value) { value = parsed(path, parse_local_time); }
    template<class Tag>
    void read(const std::string& path, Code<Tag>& value) {
        value = Code<Tag>{text_at(path)};
    }
    template<class Enum>
        requires std::is_enum_v<Enum>
    void read(const std::string& path, Enum& value) {
        value = parsed(path, [](const std::string& text) { return from_word<Enum>(text); });
    }
    void read(const std::string& path, LocalText& value) {
        for (auto& [language, text] : statements_.take_within(path))
            value.set(language, text);
    }
    void read(const std::string& path, Details& value) {
        for (auto& [key, text] : statements_.take_within(path))
            value.set(key, text);
    }
    template<class T>
    void read(const std::string& path, std::optional<T>& value) {
        read(path, value.emplace());
    }
    template<class T>
    void read(const std::string& path, std::optional<std::vector<T>>& values) {
        if (const auto text = statements_.take(path); text && *text != empty_list)
            throw RecordError(fmt::format("'{}' cannot be '{}'", path, *text));
        read(path, values.emplace());
    }
    template<class T>
    void read(const std::string& path, std::vector<T>& values) {
        for (auto item = path + "/0"; statements_.has(item);
             item = path + "/" + std::to_string(values.size()))
            read(item, values.emplace_back());
    }
    /// Things with fields of their own.
    template<class T>
        requires std::is_class_v<T>
    void read(const std::string& path, T& value) {
        Unflattener inner{statements_, path};
        fields(inner, value);
    }

    Statements& statements_;
    std::string prefix_;
};

/// `dushanbe` of `dushanbe/KAZ-007`.
MeetingCode meeting_in(const Key& key) {
    return MeetingCode{key.name.substr(0, key.name.find('/'))};
}

template<class Thing>
void take_from_key(const Key&, Thing&) {}
void take_from_key(const Key& key, Registration& registration) {
    registration.meeting = meeting_in(key);
}
void take_from_key(const Key& key, CheckIn& check_in) {
    check_in.meeting = meeting_in(key);
}

} // namespace

void add_from_record(Dataset& data, const Key& key, const Record& record) {
    with_kind(key.kind, [&](const auto& kind) {
        typename std::remove_cvref_t<decltype(kind)>::Thing thing;
        Statements statements{record};
        Unflattener archive{statements};
        fields(archive, thing);
        statements.refuse_rest();
        take_from_key(key, thing);
        (data.*kind.things).push_back(std::move(thing));
    });
}

} // namespace plenary::domain
