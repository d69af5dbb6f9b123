#include "util/json.hpp"

#include "util/utf8.hpp"

#include <algorithm>
#include <ostream>
#include <stdexcept>

namespace plenary::util {

namespace {

void append_unicode_escape(std::string& out, char32_t code_point) {
    constexpr std::string_view digits = "0123456789abcdef";
    out += "\\u";
    for (const unsigned shift : {12U, 8U, 4U, 0U}) {
        out += digits[(code_point >> shift) & 0xFU];
    }
}

bool needs_escape(char32_t code_point) {
    return code_point < 0x20 || (code_point >= 0x7F && code_point < 0xA0) || code_point == 0x2028 ||
           code_point == 0x2029;
}

void append_json_character(std::string& out, char32_t code_point) {
    switch (code_point) {
    case U'"':
        out += "\\\"";
        return;
    case U'\\':
        out += "\\\\";
        return;
    case U'\n':
        out += "\\n";
        return;
    case U'\r':
        out += "\\r";
        return;
    case U'\t':
        out += "\\t";
        return;
    default:
        break;
    }
    if (needs_escape(code_point)) {
        append_unicode_escape(out, code_point);
    } else {
        append_utf8(out, code_point);
    }
}

} // namespace

void append_json_string(std::string& out, std::string_view text) {
    out += '"';
    const auto is_plain = [](char c) { return c >= ' ' && c <= '~' && c != '"' && c != '\\'; };
    for (std::size_t offset = 0; offset < text.size();) {
        const auto begin = text.begin() + static_cast<std::ptrdiff_t>(offset);
        const auto end = std::find_if_not(begin, text.end(), is_plain);
        if (end != begin) {
            out.append(begin, end);
            offset += static_cast<std::size_t>(end - begin);
            continue;
        }
        append_json_character(out, next_code_point(text, offset));
    }
    out += '"';
}

JsonWriter::JsonWriter(std::string& out, JsonLayout layout, std::size_t indent)
    : string_(&out), layout_(layout), indent_(indent) {}

JsonWriter::JsonWriter(std::ostream& out, JsonLayout layout, std::size_t indent)
    : stream_(&out), layout_(layout), indent_(indent) {}

JsonWriter& JsonWriter::begin_object(Lines lines) {
    return begin('{', '}', lines);
}

JsonWriter& JsonWriter::end_object() {
    return end('}');
}

JsonWriter& JsonWriter::begin_array(Lines lines) {
    return begin('[', ']', lines);
}

JsonWriter& JsonWriter::end_array() {
    return end(']');
}

JsonWriter& JsonWriter::key(std::string_view name) {
    if (scopes_.empty() || scopes_.back().closing != '}' || after_key_) {
        throw std::logic_error("JSON: a key outside an object or after another key");
    }
    before_item();
    std::string text;
    append_json_string(text, name);
    text += layout_ == JsonLayout::compact ? ":" : ": ";
    put(text);
    after_key_ = true;
    return *this;
}

JsonWriter& JsonWriter::value(std::string_view text) {
    std::string quoted;
    append_json_string(quoted, text);
    return literal(quoted);
}

JsonWriter& JsonWriter::value(std::int64_t number) {
    return literal(std::to_string(number));
}

JsonWriter& JsonWriter::begin(char opening, char closing, Lines lines) {
    before_value();
    const bool within_one_line = !scopes_.empty() && scopes_.back().one_line;
    put({&opening, 1});
    scopes_.push_back({closing, within_one_line || lines == Lines::one});
    return *this;
}

JsonWriter& JsonWriter::end(char closing) {
    if (scopes_.empty() || scopes_.back().closing != closing || after_key_) {
        throw std::logic_error("JSON: an end that fits no begin");
    }
    const Scope scope = scopes_.back();
    scopes_.pop_back();
    if (!scope.empty && !scope.one_line && layout_ == JsonLayout::indented) {
        new_line();
    }
    put({&closing, 1});
    finished_ = scopes_.empty();
    return *this;
}

JsonWriter& JsonWriter::literal(std::string_view text) {
    before_value();
    put(text);
    finished_ = scopes_.empty();
    return *this;
}

void JsonWriter::before_value() {
    if (finished_) {
        throw std::logic_error("JSON: a second value");
    }
    if (after_key_) {
        after_key_ = false;
        return;
    }
    if (scopes_.empty()) {
        return;
    }
    if (scopes_.back().closing == '}') {
        throw std::logic_error("JSON: a value without a key in an object");
    }
    before_item();
}

void JsonWriter::before_item() {
    Scope& scope = scopes_.back();
    if (!scope.empty) {
        put(",");
    }
    if (layout_ == JsonLayout::indented) {
        if (!scope.one_line) {
            new_line();
        } else if (!scope.empty) {
            put(" ");
        }
    }
    scope.empty = false;
}

void JsonWriter::new_line() {
    put("\n");
    put(std::string(indent_ + 2 * scopes_.size(), ' '));
}

void JsonWriter::put(std::string_view text) {
    if (string_ != nullptr) {
        *string_ += text;
    } else {
        stream_->write(text.data(), static_cast<std::streamsize>(text.size()));
    }
}

} // namespace plenary::util
