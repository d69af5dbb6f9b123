#include "exchange/files/text_encoding.hpp"

#include "exchange/error.hpp"
#include "exchange/files/code_pages.hpp"
#include "util/utf8.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <array>

namespace plenary::exchange {

using domain::Act;
using domain::Step;

namespace {

using namespace std::string_view_literals;

constexpr std::array known_names{"utf-8"sv,  "utf-16le"sv, "utf-16be"sv, "cp1250"sv,     "cp1251"sv,
                                 "cp1252"sv, "cp1253"sv,   "cp1254"sv,   "cp1255"sv,     "cp1256"sv,
                                 "cp1257"sv, "koi8-r"sv,   "koi8-u"sv,   "iso-8859-2"sv, "iso-8859-5"sv,
                                 "cp850"sv,  "cp852"sv,    "cp866"sv,    "mac-roman"sv,  "mac-cyrillic"sv};

struct OrderMark {
    std::string_view bytes;
    Encoding encoding;
};
constexpr std::array byte_order_marks{OrderMark{"\xEF\xBB\xBF", Encoding::utf8},
                                      OrderMark{"\xFF\xFE", Encoding::utf16le},
                                      OrderMark{"\xFE\xFF", Encoding::utf16be}};

unsigned char byte_at(std::string_view bytes, std::size_t offset) {
    return static_cast<unsigned char>(bytes[offset]);
}

bool is_high(std::string_view bytes, std::size_t offset) {
    return offset < bytes.size() && byte_at(bytes, offset) >= 0x80U;
}

std::string hexadecimal(unsigned value, std::size_t digits) {
    std::string hex;
    for (; value != 0 || hex.size() < digits; value /= 16)
        hex.insert(hex.begin(), "0123456789ABCDEF"[value % 16]);
    return hex;
}

/// "byte 17 (line 2)" of the whole file. `text` is what was read before it, in UTF-8.
std::string place(std::size_t offset, std::string_view text) {
    const auto line = std::count(text.begin(), text.end(), '\n') + 1;
    return fmt::format("byte {} (line {})", offset + 1, line);
}

/// Cyrillic text in one byte a letter is words of high bytes; Central European text has them one by one.
domain::Remedy name_likely_code_page(std::string_view bytes) {
    std::size_t alone = 0;
    std::size_t beside = 0;
    for (std::size_t i = 0; i < bytes.size(); ++i)
        if (is_high(bytes, i))
            ++(is_high(bytes, i + 1) || (i > 0 && is_high(bytes, i - 1)) ? beside : alone);
    const Step central_european{Act::name_encoding, {"cp1250"}};
    const Step cyrillic{Act::name_encoding, {"cp1251"}};
    if (alone > beside)
        return {"name the encoding: ", central_european, " for Central European files of Windows, ", cyrillic,
                " for Cyrillic ones"};
    return {"name the encoding: ", cyrillic, " for Cyrillic files of Windows, ", central_european,
            " for Central European ones"};
}

[[noreturn]] void refuse_nul(std::size_t offset, std::string_view text) {
    throw ExchangeError(fmt::format("a NUL at {}: this is no text, or it is UTF-16", place(offset, text)),
                        domain::Remedy{"save it as UTF-8, or name the encoding with ",
                                       Step{Act::name_encoding, {"utf-16le"}}});
}

std::string from_utf8(std::string_view bytes, std::size_t skipped, bool was_named) {
    if (const auto nul = bytes.find('\0'); nul != std::string_view::npos)
        refuse_nul(nul + skipped, bytes.substr(0, nul));
    if (const auto bad = util::first_invalid_utf8(bytes))
        throw ExchangeError(fmt::format("{} is not UTF-8: 0x{}", place(*bad + skipped, bytes.substr(0, *bad)),
                                        hexadecimal(byte_at(bytes, *bad), 2)),
                            was_named ? "save the file as UTF-8, or name another encoding"
                                      : name_likely_code_page(bytes));
    return std::string(bytes);
}

class Utf16 {
public:
    Utf16(std::string_view bytes, std::size_t skipped, bool little)
        : bytes_(bytes), skipped_(skipped), little_(little) {}

    std::string decode() {
        for (; offset_ + 1 < bytes_.size(); offset_ += 2)
            add(unit(offset_));
        if (offset_ < bytes_.size())
            refuse("is half of a code unit of UTF-16");
        return std::move(text_);
    }

private:
    [[nodiscard]] char32_t unit(std::size_t offset) const {
        const char32_t first = byte_at(bytes_, offset);
        const char32_t second = byte_at(bytes_, offset + 1);
        return little_ ? first | (second << 8U) : second | (first << 8U);
    }

    void add(char32_t unit_here) {
        if (unit_here == 0)
            refuse_nul(offset_ + skipped_, text_);
        if (unit_here < 0xD800U || unit_here > 0xDFFFU)
            return util::append_utf8(text_, unit_here);
        const bool has_next = unit_here < 0xDC00U && offset_ + 3 < bytes_.size();
        const char32_t next = has_next ? unit(offset_ + 2) : 0;
        if (next < 0xDC00U || next > 0xDFFFU)
            refuse("is half of a surrogate pair: 0x" + hexadecimal(static_cast<unsigned>(unit_here), 4));
        util::append_utf8(text_, 0x10000U + ((unit_here - 0xD800U) << 10U) + (next - 0xDC00U));
        offset_ += 2;
    }

    [[noreturn]] void refuse(const std::string& what) const {
        throw ExchangeError(place(offset_ + skipped_, text_) + " " + what,
                            "the file is damaged, or not UTF-16; save it as UTF-8");
    }

    std::string_view bytes_;
    std::size_t skipped_; ///< bytes of the byte order mark
    bool little_;
    std::size_t offset_ = 0;
    std::string text_;
};

std::string from_code_page(std::string_view bytes, const CodePage& page, std::string_view name) {
    std::string text;
    text.reserve(bytes.size() * 2);
    for (std::size_t i = 0; i < bytes.size(); ++i) {
        const unsigned char byte = byte_at(bytes, i);
        if (byte == 0)
            refuse_nul(i, text);
        const char32_t code_point = byte < 0x80U ? byte : page.at(byte - 0x80U);
        if (code_point == 0)
            throw ExchangeError(
                fmt::format("{} has no meaning in {}: 0x{}", place(i, text), name, hexadecimal(byte, 2)),
                "name another encoding, or save the file as UTF-8");
        util::append_utf8(text, code_point);
    }
    return text;
}

/// Null for Unicode.
const CodePage* code_page(Encoding encoding) {
    switch (encoding) {
    case Encoding::cp1250:
        return &upper_half::cp1250;
    case Encoding::cp1251:
        return &upper_half::cp1251;
    case Encoding::cp1252:
        return &upper_half::cp1252;
    case Encoding::cp1253:
        return &upper_half::cp1253;
    case Encoding::cp1254:
        return &upper_half::cp1254;
    case Encoding::cp1255:
        return &upper_half::cp1255;
    case Encoding::cp1256:
        return &upper_half::cp1256;
    case Encoding::cp1257:
        return &upper_half::cp1257;
    case Encoding::koi8r:
        return &upper_half::koi8r;
    case Encoding::koi8u:
        return &upper_half::koi8u;
    case Encoding::iso8859_2:
        return &upper_half::iso8859_2;
    case Encoding::iso8859_5:
        return &upper_half::iso8859_5;
    case Encoding::cp850:
        return &upper_half::cp850;
    case Encoding::cp852:
        return &upper_half::cp852;
    case Encoding::cp866:
        return &upper_half::cp866;
    case Encoding::mac_roman:
        return &upper_half::mac_roman;
    case Encoding::mac_cyrillic:
        return &upper_half::mac_cyrillic;
    default:
        return nullptr;
    }
}

/// `Windows-1251`, `win1251` and `1251` as `cp1251`; `UTF_8` as `utf8`.
std::string plain_name(std::string_view name) {
    std::string plain;
    for (const char c : name)
        if (c != '-' && c != '_' && c != ' ')
            plain += c >= 'A' && c <= 'Z' ? static_cast<char>(c - 'A' + 'a') : c;
    for (const std::string_view prefix : {"windows"sv, "win"sv, "cp"sv})
        if (plain.starts_with(prefix))
            return plain.substr(prefix.size());
    return plain;
}

} // namespace

std::optional<Encoding> parse_encoding(std::string_view name) {
    const std::string plain = plain_name(name);
    if (plain == "utf16")
        return Encoding::utf16le;
    // What browsers, too, take for these.
    if (plain == "latin1" || plain == "iso88591" || plain == "ansi")
        return Encoding::cp1252;
    if (plain == "koi8")
        return Encoding::koi8r;
    if (plain == "latin2")
        return Encoding::iso8859_2;
    if (plain == "macintosh")
        return Encoding::mac_roman;
    for (std::size_t i = 0; i < known_names.size(); ++i)
        if (plain == plain_name(known_names.at(i)))
            return static_cast<Encoding>(i);
    return std::nullopt;
}

std::span<const std::string_view> encoding_names() {
    return known_names;
}

std::string to_utf8(std::string_view bytes, std::optional<Encoding> encoding) {
    const bool was_named = encoding.has_value();
    std::size_t skipped = 0;
    const auto mark =
        std::find_if(byte_order_marks.begin(), byte_order_marks.end(),
                     [&](const OrderMark& candidate) { return bytes.starts_with(candidate.bytes); });
    if (mark != byte_order_marks.end()) {
        encoding = mark->encoding;
        skipped = mark->bytes.size();
        bytes.remove_prefix(skipped);
    }
    const auto page = encoding ? code_page(*encoding) : nullptr;
    if (page != nullptr)
        return from_code_page(bytes, *page, known_names.at(static_cast<std::size_t>(*encoding)));
    switch (encoding.value_or(Encoding::utf8)) {
    case Encoding::utf16le:
        return Utf16(bytes, skipped, true).decode();
    case Encoding::utf16be:
        return Utf16(bytes, skipped, false).decode();
    default:
        break;
    }
    return from_utf8(bytes, skipped, was_named);
}

} // namespace plenary::exchange
