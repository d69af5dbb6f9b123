#pragma once

#include <concepts>
#include <cstddef>
#include <cstdint>
#include <iosfwd>
#include <string>
#include <string_view>
#include <vector>

namespace plenary::util {

/// `text` as a JSON string in quotation marks, in UTF-8. Controls (C0, DEL, C1) and U+2028/2029 are escaped,
/// so that the result is also safe to print and to paste into JavaScript. Bytes that are not UTF-8 become
/// U+FFFD.
void append_json_string(std::string& out, std::string_view text);

enum class JsonLayout {
    compact,  // no white space
    indented, // a line for each member, two blanks deeper per level
};

/// Writes one JSON value piece by piece to a string or stream that must live longer; no line end after it.
/// Calls that would not make JSON (a value without a key in an object, an end without a begin, a second value)
/// throw std::logic_error. Keys are not checked for being unique.
class JsonWriter {
public:
    enum class Lines { many, one }; // one: this array or object and all within stay on the line

    /// `indent` is the column at which the lines of the value itself stand, when it is part of another text.
    explicit JsonWriter(std::string& out, JsonLayout layout = JsonLayout::compact, std::size_t indent = 0);
    explicit JsonWriter(std::ostream& out, JsonLayout layout = JsonLayout::compact, std::size_t indent = 0);

    JsonWriter& begin_object(Lines lines = Lines::many);
    JsonWriter& end_object();
    JsonWriter& begin_array(Lines lines = Lines::many);
    JsonWriter& end_array();
    JsonWriter& key(std::string_view name);

    JsonWriter& value(std::string_view text);
    JsonWriter& value(const char* text) { return value(std::string_view(text)); }
    JsonWriter& value(std::int64_t number);
    JsonWriter& value(std::same_as<bool> auto truth) { return literal(truth ? "true" : "false"); }
    JsonWriter& value(std::nullptr_t) { return literal("null"); }

    /// For int, unsigned and the like; needs a number that fits into 64 bits with a sign.
    template<std::integral Number>
        requires(!std::same_as<Number, bool> && !std::same_as<Number, std::int64_t>)
    JsonWriter& value(Number number) {
        return value(static_cast<std::int64_t>(number));
    }

    /// A member of an object: a key and its value.
    template<typename Value>
    JsonWriter& member(std::string_view name, const Value& content) {
        return key(name).value(content);
    }

private:
    struct Scope {
        char closing;
        bool one_line;
        bool empty = true;
    };

    JsonWriter& begin(char opening, char closing, Lines lines);
    JsonWriter& end(char closing);
    JsonWriter& literal(std::string_view text);
    void before_value();
    void before_item();
    void new_line();
    void put(std::string_view text);

    std::string* string_ = nullptr; // one of the two is set
    std::ostream* stream_ = nullptr;
    JsonLayout layout_;
    std::size_t indent_;
    std::vector<Scope> scopes_;
    bool after_key_ = false;
    bool finished_ = false;
};

} // namespace plenary::util
