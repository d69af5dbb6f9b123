/// \file
/// The code pages that lists come in, and how much a text makes sense in each. Part of text_recognising.
#pragma once

#include "exchange/files/code_pages.hpp"
#include "exchange/files/text_encoding.hpp"

#include <cstddef>
#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace plenary::exchange {

bool is_beyond_ascii(char c);

/// A letter, and no sign that stands among those of code pages.
bool is_letter(char32_t c);

/// A code page with the letters of the languages that are written in it, the frequent ones first.
struct Page {
    Encoding encoding;
    const CodePage* letters;
    bool is_latin;
    std::u32string_view frequent; ///< of a Latin page those beyond ASCII, of any frequency
    double against = 0;           ///< of pages that are seldom used today
};

std::span<const Page> known_pages();

/// How much a text makes sense in a code page: which of its letters stand beside which.
class Scorer {
public:
    /// `page` is kept by reference.
    Scorer(std::string_view bytes, const Page& page);

    [[nodiscard]] bool is_possible() const { return is_possible_; }
    /// From about -2 to 1, for a letter.
    [[nodiscard]] double score() const;
    /// Signs that are no letters stand within words.
    [[nodiscard]] bool has_signs() const { return has_signs_; }
    /// Some words with letters beyond ASCII.
    [[nodiscard]] std::string samples() const;

private:
    [[nodiscard]] char32_t decoded(char byte) const;
    /// A sign at a letter is seldom one.
    void count_bad_sign();
    void end_word(std::u32string& word);
    [[nodiscard]] double sense_at(const std::u32string& word, std::size_t i) const;

    const Page& page_;
    bool is_possible_ = true;
    bool has_signs_ = false;
    double score_ = 0;
    double counted_ = 0;
    std::vector<std::string> samples_;
};

} // namespace plenary::exchange
