#include "domain/change/keyed_record.hpp"

#include "domain/fields.hpp"
#include "util/utf8.hpp"

#include <algorithm>
#include <map>
#include <unordered_map>
#include <unordered_set>

namespace plenary::domain {

namespace {

std::string escaped(std::string_view name) {
    constexpr std::string_view digits = "0123456789ABCDEF";
    std::string text;
    for (const char c : name) {
        if (std::string_view{"%/[]"}.find(c) == std::string_view::npos) {
            text += c;
            continue;
        }
        const auto byte = static_cast<unsigned char>(c);
        text += '%';
        text += digits[byte >> 4U];
        text += digits[byte & 15U];
    }
    return text;
}

/// An archive over fields.hpp that joins what identifies an item.
class ItemNamer {
public:
    template<class T>
    void key(const char*, const T& value) {
        add(text_of(value));
    }
    template<class T>
    void required(const char*, const T&) {}
    template<class T>
    void optional(const char*, const T&) {}
    void source(const Sources& sources) {
        for (const auto& source : sources)
            (sources_ += sources_.empty() ? "" : ", ") += source.text();
    }

    [[nodiscard]] const std::string& name() const { return name_.empty() ? sources_ : name_; }

private:
    static std::string text_of(const std::string& value) { return value; }
    static std::string text_of(int value) { return std::to_string(value); }
    static std::string text_of(const DaySpan& value) { return format_days(value); }
    static std::string text_of(const Hours& value) { return format_hours(value); }
    static std::string text_of(const LocalTime& value) { return format_local_time(value); }
    template<class Tag>
    static std::string text_of(const Code<Tag>& value) {
        return value.text();
    }
    template<class Enum>
        requires std::is_enum_v<Enum>
    static std::string text_of(Enum value) {
        return std::string{word(value)};
    }

    void add(const std::string& text) { name_ += (name_.empty() ? "" : " ") + text; }

    std::string name_;
    std::string sources_;
};

template<class T>
concept HasFields =
    std::is_class_v<T> && requires(ItemNamer& archive, const T& thing) { fields(archive, thing); };

/// An archive over fields.hpp that writes each field as a line of text, under both of its paths.
class KeyedFlattener {
public:
    explicit KeyedFlattener(KeyedRecord& record) : record_(record) {}

    template<class T>
    void key(const char* name, const T& value) {
        visit(within(name), value);
    }
    template<class T>
    void required(const char* name, const T& value) {
        visit(within(name), value);
    }
    template<class T>
    void optional(const char* name, const T& value) {
        if constexpr (std::is_enum_v<T>)
            if (value == T{})
                return;
        visit(within(name), value);
    }
    void source(const Sources& sources) {
        std::string text;
        for (const auto& source : sources)
            (text += text.empty() ? "" : ", ") += source.text();
        put(within("source"), std::move(text));
    }

private:
    struct Paths {
        std::string path;
        std::string field;
    };

    KeyedFlattener(KeyedRecord& record, Paths around) : record_(record), around_(std::move(around)) {}

    [[nodiscard]] Paths within(const char* name) const {
        return around_.path.empty() ? Paths{name, name}
                                    : Paths{around_.path + "/" + name, around_.field + "/" + name};
    }

    void put(const Paths& at, std::string text) {
        if (!text.empty())
            record_.push_back({at.path, at.field, std::move(text)});
    }

    void visit(const Paths& at, const std::string& value) { put(at, value); }
    void visit(const Paths& at, int value) { put(at, std::to_string(value)); }
    void visit(const Paths& at, bool value) { put(at, value ? "true" : ""); }
    void visit(const Paths& at, const Share& value) { put(at, format_share(value)); }
    void visit(const Paths& at, const MeetingDates& value) { put(at, format_dates(value)); }
    void visit(const Paths& at, const Date& value) { put(at, format_date(value)); }
    void visit(const Paths& at, const DaySpan& value) { put(at, format_days(value)); }
    void visit(const Paths& at, const Hours& value) { put(at, format_hours(value)); }
    void visit(const Paths& at, const LocalTime& value) { put(at, format_local_time(value)); }
    template<class Tag>
    void visit(const Paths& at, const Code<Tag>& value) {
        put(at, value.text());
    }
    template<class Enum>
        requires std::is_enum_v<Enum>
    void visit(const Paths& at, Enum value) {
        put(at, std::string{word(value)});
    }
    void visit(const Paths& at, const LocalText& value) {
        for (const auto& [language, text] : value.by_language())
            put({at.path + "/" + language, at.field + "/" + language}, text);
    }
    void visit(const Paths& at, const Details& value) {
        for (const auto& [key, text] : value.by_key())
            put({at.path + "/" + key, at.field + "/" + key}, text);
    }
    template<class T>
    void visit(const Paths& at, const std::optional<T>& value) {
        if (value)
            visit(at, *value);
    }
    template<class T>
    void visit(const Paths& at, const std::optional<std::vector<T>>& values) {
        if (values && values->empty())
            put(at, std::string{empty_list});
        else if (values)
            visit(at, *values);
    }
    template<class T>
    void visit(const Paths& at, const std::vector<T>& values) {
        std::map<std::string, int> seen;
        for (std::size_t i = 0; i < values.size(); ++i) {
            auto name = escaped(name_of(values[i]));
            if (const auto times = ++seen[name]; times > 1)
                name += "#" + std::to_string(times);
            visit({at.path + "[" + name + "]", at.field + "/" + std::to_string(i)}, values[i]);
        }
    }
    /// Things with fields of their own.
    template<HasFields T>
    void visit(const Paths& at, const T& value) {
        KeyedFlattener inner{record_, at};
        fields(inner, value);
    }

    template<HasFields T>
    static std::string name_of(const T& item) {
        ItemNamer namer;
        fields(namer, item);
        return namer.name();
    }
    /// A text is its own name.
    template<class T>
    static std::string name_of(const T& item) {
        KeyedRecord record;
        KeyedFlattener{record}.visit(Paths{}, item);
        return record.empty() ? std::string{} : record.front().value;
    }

    KeyedRecord& record_;
    Paths around_;
};

/// Whether `inner` is `outer` or a part of it.
bool is_within(std::string_view inner, std::string_view outer) {
    return inner.starts_with(outer) &&
           (inner.size() == outer.size() || inner[outer.size()] == '/' || inner[outer.size()] == '[');
}

/// How long the beginning of `path` is that has so many steps; a name and an item are one each.
std::size_t length_of_steps(std::string_view path, std::size_t steps) {
    std::size_t at = 0;
    for (; at < path.size(); ++at)
        if (at > 0 && (path[at] == '/' || path[at] == '[') && --steps == 0)
            break;
    return at;
}

std::size_t count_steps(std::string_view path) {
    return 1 + static_cast<std::size_t>(
                   std::count_if(path.begin(), path.end(), [](char c) { return c == '/' || c == '['; }));
}

} // namespace

KeyedRecord keyed_record_of(const ThingPointer& thing) {
    KeyedRecord record;
    KeyedFlattener flattener{record};
    std::visit([&](const auto* value) { fields(flattener, *value); }, thing);
    return record;
}

namespace {

/// Tabs and line breaks part what is kept; in texts they are written as in C.
void add_escaped(std::string& lines, std::string_view text) {
    for (const char c : text)
        switch (c) {
        case '\\':
            lines += "\\\\";
            break;
        case '\t':
            lines += "\\t";
            break;
        case '\n':
            lines += "\\n";
            break;
        default:
            lines += c;
        }
}

std::string unescaped(std::string_view text) {
    std::string plain;
    for (std::size_t i = 0; i < text.size(); ++i) {
        if (text[i] != '\\' || i + 1 == text.size()) {
            plain += text[i];
            continue;
        }
        const char c = text[++i];
        plain += c == 't' ? '\t' : c == 'n' ? '\n' : c;
    }
    return plain;
}

} // namespace

std::string to_lines(const KeyedRecord& record) {
    std::string lines;
    for (const auto& [path, field, value] : record) {
        add_escaped(lines, path);
        lines += '\t';
        add_escaped(lines, value);
        lines += '\n';
    }
    return lines;
}

KeyedRecord from_lines(std::string_view lines) {
    KeyedRecord record;
    for (std::size_t from = 0; from < lines.size();) {
        const auto end = std::min(lines.find('\n', from), lines.size());
        const auto line = lines.substr(from, end - from);
        const auto tab = std::min(line.find('\t'), line.size());
        record.push_back({unescaped(line.substr(0, tab)), "",
                          tab == line.size() ? std::string{} : unescaped(line.substr(tab + 1))});
        from = end + 1;
    }
    return record;
}

namespace {

/// Whether every item is open to its end, and none is within another.
bool may_be_path(std::string_view path) {
    bool is_in_item = false;
    for (const char c : path) {
        if (c == (is_in_item ? '[' : ']'))
            return false;
        is_in_item = is_in_item ? c != ']' : c == '[';
    }
    return !path.empty() && path.front() != '[' && !is_in_item;
}

bool are_escaped(std::string_view text) {
    for (std::size_t i = 0; i < text.size(); ++i)
        if (text[i] == '\\' &&
            (++i == text.size() || std::string_view{"\\tn"}.find(text[i]) == std::string_view::npos))
            return false;
    return true;
}

} // namespace

bool are_lines(std::string_view text) {
    if (util::first_invalid_utf8(text) || (!text.empty() && text.back() != '\n'))
        return false;
    for (std::size_t from = 0; from < text.size();) {
        const auto end = text.find('\n', from);
        const auto line = text.substr(from, end - from);
        const auto tab = line.find('\t');
        if (tab == std::string_view::npos || line.find('\t', tab + 1) != std::string_view::npos ||
            !are_escaped(line) || !may_be_path(unescaped(line.substr(0, tab))))
            return false;
        from = end + 1;
    }
    return true;
}

std::string path_of(const KeyedRecord& record, std::string_view field) {
    const auto found = std::find_if(record.begin(), record.end(),
                                    [&](const KeyedField& one) { return is_within(one.field, field); });
    return found == record.end() ? ""
                                 : found->path.substr(0, length_of_steps(found->path, count_steps(field)));
}

std::string field_of(const KeyedRecord& record, std::string_view path) {
    const auto found = std::find_if(record.begin(), record.end(),
                                    [&](const KeyedField& one) { return is_within(one.path, path); });
    return found == record.end() ? ""
                                 : found->field.substr(0, length_of_steps(found->field, count_steps(path)));
}

Record in_places(const KeyedRecord& record) {
    Record placed;
    std::unordered_map<std::string, std::size_t> counts; // of the items of each list
    std::unordered_map<std::string, std::string> places; // of each item, as a field of Record
    for (const auto& [path, field, value] : record) {
        std::string at;
        std::size_t from = 0;
        for (auto open = path.find('['); open != std::string::npos; open = path.find('[', from)) {
            const auto close = path.find(']', open);
            const auto item = path.substr(0, close + 1);
            at += path.substr(from, open - from);
            from = close + 1;
            const auto [place, is_new] = places.try_emplace(item);
            if (is_new)
                place->second = at + "/" + std::to_string(counts[path.substr(0, open)]++);
            at = place->second;
        }
        placed.emplace_back(at + path.substr(from), value);
    }
    std::unordered_set<std::string_view> lists;
    for (const auto& [list, count] : counts)
        lists.insert(list);
    for (std::size_t i = record.size(); i-- > 0;)
        if (record[i].value == empty_list && lists.contains(record[i].path))
            placed.erase(placed.begin() + static_cast<std::ptrdiff_t>(i));
    return placed;
}

std::string_view item_of(std::string_view path) {
    const auto close = path.rfind(']');
    return close == std::string_view::npos ? std::string_view{} : path.substr(0, close + 1);
}

} // namespace plenary::domain
