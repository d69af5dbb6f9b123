#include "util/unicode.hpp"

#include "util/utf8.hpp"

#include <utf8proc.h>

#include <algorithm>
#include <array>
#include <map>
#include <vector>

namespace plenary::util::unicode {

namespace {

using Buffer = std::vector<utf8proc_int32_t>;

utf8proc_option_t options(int bits) {
    return static_cast<utf8proc_option_t>(bits);
}

const utf8proc_property_t& property_of(char32_t code_point) {
    return *utf8proc_get_property(static_cast<utf8proc_int32_t>(code_point));
}

void append_decomposed(Buffer& out, char32_t code_point, int bits) {
    // The longest decomposition in Unicode has 18 code points (U+FDFA).
    std::array<utf8proc_int32_t, 32> parts{};
    int boundary = UTF8PROC_BOUNDCLASS_START;
    const auto count = utf8proc_decompose_char(static_cast<utf8proc_int32_t>(code_point), parts.data(),
                                               parts.size(), options(bits), &boundary);
    if (count < 0 || static_cast<std::size_t>(count) > parts.size()) {
        out.push_back(static_cast<utf8proc_int32_t>(replacement_character));
        return;
    }
    out.insert(out.end(), parts.begin(), parts.begin() + count);
}

// Canonical order of the marks behind one letter.
void order_marks(Buffer::iterator begin, Buffer::iterator end) {
    if (end - begin < 2) {
        return;
    }
    std::map<utf8proc_propval_t, Buffer> by_class;
    for (auto mark = begin; mark != end; ++mark) {
        by_class[property_of(static_cast<char32_t>(*mark)).combining_class].push_back(*mark);
    }
    for (const auto& [combining_class, marks] : by_class) {
        begin = std::copy(marks.begin(), marks.end(), begin);
    }
}

// utf8proc_decompose() does this by exchanging neighbours, which takes minutes for a megabyte of marks.
void order_marks(Buffer& text) {
    const auto is_starter = [](utf8proc_int32_t code_point) {
        return property_of(static_cast<char32_t>(code_point)).combining_class == 0;
    };
    for (auto begin = text.begin(); begin != text.end();) {
        begin = std::find_if_not(begin, text.end(), is_starter);
        const auto end = std::find_if(begin, text.end(), is_starter);
        order_marks(begin, end);
        begin = end;
    }
}

std::u32string from_buffer(const Buffer& buffer) {
    std::u32string text(buffer.size(), U'\0');
    std::transform(buffer.begin(), buffer.end(), text.begin(),
                   [](utf8proc_int32_t value) { return static_cast<char32_t>(value); });
    return text;
}

std::u32string normalize(std::u32string_view text, int extra_bits) {
    Buffer buffer;
    buffer.reserve(text.size());
    for (const char32_t code_point : text) {
        append_decomposed(buffer, code_point, UTF8PROC_DECOMPOSE | extra_bits);
    }
    order_marks(buffer);
    const auto length = utf8proc_normalize_utf32(buffer.data(), static_cast<utf8proc_ssize_t>(buffer.size()),
                                                 options(UTF8PROC_COMPOSE | UTF8PROC_STABLE));
    buffer.resize(length < 0 ? 0 : static_cast<std::size_t>(length));
    return from_buffer(buffer);
}

} // namespace

bool is_ascii(std::string_view text) {
    return std::all_of(text.begin(), text.end(), [](char c) { return static_cast<unsigned char>(c) < 0x80; });
}

std::u32string code_points(std::string_view text) {
    std::u32string out;
    out.reserve(text.size());
    for (std::size_t offset = 0; offset < text.size();) {
        out += next_code_point(text, offset);
    }
    return out;
}

std::string to_utf8(std::u32string_view text) {
    std::string out;
    out.reserve(text.size());
    for (const char32_t code_point : text) {
        append_utf8(out, code_point);
    }
    return out;
}

std::u32string compose(std::u32string_view text) {
    return normalize(text, 0);
}

std::u32string compose_compatible(std::u32string_view text) {
    return normalize(text, UTF8PROC_COMPAT | UTF8PROC_IGNORE);
}

std::u32string fold_case(std::u32string_view text) {
    Buffer buffer;
    buffer.reserve(text.size());
    for (const char32_t code_point : text) {
        append_decomposed(buffer, code_point, UTF8PROC_CASEFOLD);
    }
    return from_buffer(buffer);
}

std::u32string decompose_folded(char32_t code_point) {
    Buffer buffer;
    append_decomposed(buffer, code_point,
                      UTF8PROC_DECOMPOSE | UTF8PROC_COMPAT | UTF8PROC_CASEFOLD | UTF8PROC_IGNORE);
    return from_buffer(buffer);
}

char32_t to_lower(char32_t code_point) {
    return static_cast<char32_t>(utf8proc_tolower(static_cast<utf8proc_int32_t>(code_point)));
}

char32_t to_upper(char32_t code_point) {
    return static_cast<char32_t>(utf8proc_toupper(static_cast<utf8proc_int32_t>(code_point)));
}

bool is_word_part(char32_t code_point) {
    switch (property_of(code_point).category) {
    case UTF8PROC_CATEGORY_LU:
    case UTF8PROC_CATEGORY_LL:
    case UTF8PROC_CATEGORY_LT:
    case UTF8PROC_CATEGORY_LM:
    case UTF8PROC_CATEGORY_LO:
    case UTF8PROC_CATEGORY_MN:
    case UTF8PROC_CATEGORY_MC:
    case UTF8PROC_CATEGORY_ME:
    case UTF8PROC_CATEGORY_ND:
    case UTF8PROC_CATEGORY_NL:
    case UTF8PROC_CATEGORY_NO:
        return true;
    default:
        return false;
    }
}

bool is_accent(char32_t code_point) {
    const utf8proc_property_t& property = property_of(code_point);
    const auto combining_class = property.combining_class;
    const bool overlay = combining_class == 1;
    const bool hebrew_or_arabic_point = combining_class >= 10 && combining_class <= 36;
    const bool above_or_below = combining_class >= 200;
    return overlay || hebrew_or_arabic_point || above_or_below || property.category == UTF8PROC_CATEGORY_ME;
}

bool can_be_seen(char32_t code_point) {
    constexpr char32_t empty_braille_cell = 0x2800;
    const auto& property = property_of(code_point);
    if (property.ignorable || code_point == empty_braille_cell)
        return false;
    switch (property.category) {
    case UTF8PROC_CATEGORY_MN:
    case UTF8PROC_CATEGORY_MC:
    case UTF8PROC_CATEGORY_ME:
    case UTF8PROC_CATEGORY_ZS:
    case UTF8PROC_CATEGORY_ZL:
    case UTF8PROC_CATEGORY_ZP:
    case UTF8PROC_CATEGORY_CC:
    case UTF8PROC_CATEGORY_CF:
        return false;
    default:
        return true;
    }
}

std::size_t column_width(char32_t code_point) {
    const int width = utf8proc_charwidth(static_cast<utf8proc_int32_t>(code_point));
    return width > 0 ? static_cast<std::size_t>(width) : 0;
}

} // namespace plenary::util::unicode
