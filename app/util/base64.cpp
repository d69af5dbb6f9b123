#include "util/base64.hpp"

#include <cstdint>

namespace plenary::util {

namespace {

constexpr std::string_view digits_of_64 = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/";

} // namespace

std::string to_base64(std::string_view bytes) {
    std::string text;
    text.reserve((bytes.size() + 2) / 3 * 4);
    for (std::size_t at = 0; at < bytes.size(); at += 3) {
        std::uint32_t bits = 0;
        for (std::size_t i = 0; i < 3; ++i)
            bits = bits << 8U | (at + i < bytes.size() ? static_cast<unsigned char>(bytes[at + i]) : 0U);
        for (std::size_t i = 0; i < 4; ++i)
            text += at + i > bytes.size() ? '=' : digits_of_64[bits >> (18 - 6 * i) & 63U];
    }
    return text;
}

std::optional<std::string> from_base64(std::string_view text) {
    if (text.size() % 4 != 0)
        return std::nullopt;
    std::string bytes;
    bytes.reserve(text.size() / 4 * 3);
    for (std::size_t at = 0; at < text.size(); at += 4) {
        std::uint32_t bits = 0;
        std::size_t count = 3;
        for (std::size_t i = 0; i < 4; ++i) {
            const auto value = digits_of_64.find(text[at + i]);
            const bool is_filled = text[at + i] == '=' && at + 4 == text.size() && i >= 2;
            if (value == std::string_view::npos && !is_filled)
                return std::nullopt;
            if (value != std::string_view::npos && count < 3)
                return std::nullopt; // behind what fills up
            if (is_filled)
                --count;
            bits = bits << 6U | (is_filled ? 0U : static_cast<std::uint32_t>(value));
        }
        for (std::size_t i = 0; i < count; ++i)
            bytes += static_cast<char>(bits >> (16 - 8 * i) & 255U);
    }
    return bytes;
}

} // namespace plenary::util
