#include "util/utf8.hpp"

#include <cstdint>
#include <cstring>

namespace plenary::util {

namespace {

struct Decoded {
    char32_t code_point;
    std::size_t length; // 0: not well-formed
};

constexpr Decoded malformed{replacement_character, 0};

unsigned char byte_at(std::string_view text, std::size_t offset) {
    return static_cast<unsigned char>(text[offset]);
}

// The second byte has a narrower range after some first bytes; that is what keeps overlong forms,
// surrogates and values above U+10FFFF out.
struct Lead {
    std::size_t length;
    unsigned char payload;
    unsigned char second_min;
    unsigned char second_max;
};

std::optional<Lead> lead_of(unsigned char first) {
    if (first >= 0xC2 && first <= 0xDF) {
        return Lead{2, static_cast<unsigned char>(first & 0x1F), 0x80, 0xBF};
    }
    if (first >= 0xE0 && first <= 0xEF) {
        const unsigned char low = first == 0xE0 ? 0xA0 : 0x80;
        const unsigned char high = first == 0xED ? 0x9F : 0xBF;
        return Lead{3, static_cast<unsigned char>(first & 0x0F), low, high};
    }
    if (first >= 0xF0 && first <= 0xF4) {
        const unsigned char low = first == 0xF0 ? 0x90 : 0x80;
        const unsigned char high = first == 0xF4 ? 0x8F : 0xBF;
        return Lead{4, static_cast<unsigned char>(first & 0x07), low, high};
    }
    return std::nullopt;
}

Decoded decode(std::string_view text, std::size_t offset) {
    const unsigned char first = byte_at(text, offset);
    if (first < 0x80) {
        return {first, 1};
    }
    const auto lead = lead_of(first);
    if (!lead || text.size() - offset < lead->length) {
        return malformed;
    }
    const unsigned char second = byte_at(text, offset + 1);
    if (second < lead->second_min || second > lead->second_max) {
        return malformed;
    }
    char32_t code_point = lead->payload;
    for (std::size_t i = 1; i < lead->length; ++i) {
        const unsigned char next = byte_at(text, offset + i);
        if ((next & 0xC0) != 0x80) {
            return malformed;
        }
        code_point = (code_point << 6) | (next & 0x3FU);
    }
    return {code_point, lead->length};
}

// Behind as many whole groups of eight ASCII bytes as follow `offset`.
std::size_t skip_ascii(std::string_view text, std::size_t offset) {
    constexpr std::uint64_t high_bits = 0x8080808080808080U;
    while (text.size() - offset >= sizeof(std::uint64_t)) {
        std::uint64_t group = 0;
        std::memcpy(&group, text.data() + offset, sizeof group);
        if ((group & high_bits) != 0) {
            break;
        }
        offset += sizeof group;
    }
    return offset;
}

} // namespace

std::optional<std::size_t> first_invalid_utf8(std::string_view text) {
    std::size_t offset = 0;
    while (offset < text.size()) {
        if (byte_at(text, offset) < 0x80) {
            const std::size_t behind = skip_ascii(text, offset);
            offset = behind > offset ? behind : offset + 1;
            continue;
        }
        const Decoded decoded = decode(text, offset);
        if (decoded.length == 0) {
            return offset;
        }
        offset += decoded.length;
    }
    return std::nullopt;
}

char32_t next_code_point(std::string_view text, std::size_t& offset) {
    const Decoded decoded = decode(text, offset);
    offset += decoded.length == 0 ? 1 : decoded.length;
    return decoded.code_point;
}

bool is_control(char32_t c) {
    return c < 0x20U || (c >= 0x7FU && c <= 0x9FU) || c == 0x2028U || c == 0x2029U;
}

void append_utf8(std::string& out, char32_t code_point) {
    const auto put = [&out](char32_t value) { out += static_cast<char>(static_cast<unsigned char>(value)); };
    if (code_point > 0x10FFFF || (code_point >= 0xD800 && code_point <= 0xDFFF)) {
        code_point = replacement_character;
    }
    if (code_point < 0x80) {
        put(code_point);
    } else if (code_point < 0x800) {
        put(0xC0 | (code_point >> 6));
        put(0x80 | (code_point & 0x3F));
    } else if (code_point < 0x10000) {
        put(0xE0 | (code_point >> 12));
        put(0x80 | ((code_point >> 6) & 0x3F));
        put(0x80 | (code_point & 0x3F));
    } else {
        put(0xF0 | (code_point >> 18));
        put(0x80 | ((code_point >> 12) & 0x3F));
        put(0x80 | ((code_point >> 6) & 0x3F));
        put(0x80 | (code_point & 0x3F));
    }
}

} // namespace plenary::util
