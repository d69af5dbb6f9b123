#include "domain/token.hpp"

namespace plenary::domain {

namespace {

constexpr std::string_view digits = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";
constexpr std::size_t token_length = 26;

char understood(char typed) {
    if (typed >= 'a' && typed <= 'z')
        typed = static_cast<char>(typed - 'a' + 'A');
    if (typed == 'I' || typed == 'L')
        return '1';
    return typed == 'O' ? '0' : typed;
}

} // namespace

std::string token_text(const std::array<unsigned char, 16>& bits) {
    std::string text;
    unsigned buffer = 0;
    int held = 0;
    for (const auto byte : bits) {
        buffer = (buffer << 8U) | byte;
        for (held += 8; held >= 5; held -= 5)
            text += digits[(buffer >> static_cast<unsigned>(held - 5)) & 31U];
    }
    // The last three bits, with two zeros behind them.
    text += digits[(buffer << static_cast<unsigned>(5 - held)) & 31U];
    return text;
}

std::optional<std::string> read_token(std::string_view typed) {
    if (typed.size() != token_length)
        return std::nullopt;
    std::string token;
    for (const char c : typed) {
        token += understood(c);
        if (digits.find(token.back()) == std::string_view::npos)
            return std::nullopt;
    }
    return token;
}

} // namespace plenary::domain
