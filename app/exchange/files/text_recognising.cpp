#include "exchange/files/text_recognising.hpp"

#include "domain/import/known_delegations.hpp"
#include "exchange/columns/values.hpp"
#include "exchange/error.hpp"
#include "exchange/files/letter_scoring.hpp"
#include "exchange/headers/headers.hpp"
#include "util/text.hpp"
#include "util/unicode.hpp"
#include "util/utf8.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <array>
#include <iterator>
#include <optional>
#include <sstream>
#include <vector>

namespace plenary::exchange {

namespace {

using namespace std::string_view_literals;
namespace unicode = util::unicode;

struct Reading {
    const Page* page = nullptr;
    double score = 0;
    std::string samples;
    std::string text;
    bool has_signs = false;
};

std::string_view name_of(Encoding encoding) {
    return encoding_names()[static_cast<std::size_t>(encoding)];
}

/// Those that make sense, the one that makes most first; of two that give the same text the first.
std::vector<Reading> readings_of(std::string_view bytes) {
    constexpr std::size_t looked_at = 200'000;
    std::vector<Reading> readings;
    for (const auto& page : known_pages()) {
        const Scorer scorer(bytes.substr(0, looked_at), page);
        if (!scorer.is_possible())
            continue;
        Reading reading{&page, scorer.score(), scorer.samples(), {}, scorer.has_signs()};
        try {
            reading.text = to_utf8(bytes, page.encoding);
        } catch (const ExchangeError&) {
            continue; // a byte behind what was looked at has no meaning
        }
        const bool is_same = std::any_of(readings.begin(), readings.end(),
                                         [&](const Reading& other) { return other.text == reading.text; });
        if (!is_same)
            readings.push_back(std::move(reading));
    }
    std::stable_sort(readings.begin(), readings.end(),
                     [](const Reading& a, const Reading& b) { return a.score > b.score; });
    return readings;
}

/// How many cells of the first lines are known headers, roles, States or the like, by letters beyond ASCII.
int known_words(const std::string& text) {
    constexpr std::size_t lines_looked_at = 40;
    std::istringstream lines{text};
    std::string line;
    int known = 0;
    for (std::size_t i = 0; i < lines_looked_at && std::getline(lines, line); ++i)
        for (std::size_t start = 0; start < line.size();) {
            const auto end = std::min(line.find_first_of(";,\t|\r", start), line.size());
            const auto cell = util::trim(std::string_view{line}.substr(start, end - start));
            start = end + 1;
            const bool has_special =
                std::any_of(cell.begin(), cell.end(), [](char c) { return is_beyond_ascii(c); });
            if (has_special && (meaning_of(cell) || read_role(cell) || read_status(cell) ||
                                domain::find_known(cell).size() == 1))
                ++known;
        }
    return known;
}

/// What is a word of lists in one reading, and nothing in another, speaks for the one.
void weigh_known_words(std::vector<Reading>& readings) {
    constexpr double for_known_words = 0.4;
    std::vector<int> known;
    std::transform(readings.begin(), readings.end(), std::back_inserter(known),
                   [](const Reading& reading) { return known_words(reading.text); });
    const auto most = known.empty() ? 0 : *std::max_element(known.begin(), known.end());
    for (std::size_t i = 0; most > 0 && i < readings.size(); ++i)
        if (known[i] == most)
            readings[i].score += for_known_words;
    std::stable_sort(readings.begin(), readings.end(),
                     [](const Reading& a, const Reading& b) { return a.score > b.score; });
}

/// UTF-16 without a mark: every other byte of what is in ASCII is a NUL.
std::optional<Encoding> unmarked_utf16(std::string_view bytes) {
    std::array<std::size_t, 2> nuls{};
    for (std::size_t i = 0; i < bytes.size(); ++i)
        if (bytes[i] == '\0')
            ++nuls.at(i % 2);
    if (bytes.size() % 2 != 0 || (nuls[0] == 0) == (nuls[1] == 0))
        return std::nullopt;
    return nuls[1] > 0 ? Encoding::utf16le : Encoding::utf16be;
}

/// Whether all high bytes come as pairs, as in the encodings of East Asia.
bool comes_in_pairs(std::string_view bytes, bool (*is_first)(unsigned char), bool (*is_second)(unsigned char),
                    std::size_t least_words) {
    constexpr std::size_t least_pairs = 3;
    std::size_t pairs = 0;
    std::size_t words = 0;
    std::size_t alone = 0; // between letters of ASCII, or with one behind: that is how accents stand
    bool is_behind_pair = false;
    for (std::size_t i = 0; i < bytes.size(); ++i) {
        if (!is_beyond_ascii(bytes[i])) {
            is_behind_pair = false;
            continue;
        }
        if (i + 1 == bytes.size() || !is_first(static_cast<unsigned char>(bytes[i])) ||
            !is_second(static_cast<unsigned char>(bytes[i + 1])))
            return false;
        const bool goes_on = i + 2 < bytes.size() && is_beyond_ascii(bytes[i + 2]);
        alone += !is_behind_pair && !goes_on ? 1U : 0U;
        words += is_behind_pair ? 0U : 1U;
        is_behind_pair = true;
        ++pairs;
        ++i;
    }
    return pairs >= least_pairs && words >= least_words && 2 * alone < pairs;
}

/// `least_words`: few words of another encoding may have an even number of letters each.
void refuse_east_asian(std::string_view bytes, std::size_t least_words) {
    const auto refuse = [](const char* what) {
        throw ExchangeError(std::string{"the text is probably in "} + what,
                            "open it in the program that it comes from and save it as UTF-8, or as .xlsx");
    };
    const auto is_hangul = [](unsigned char c) { return c >= 0xB0 && c <= 0xC8; };
    const auto is_hanzi = [](unsigned char c) { return c >= 0x81 && c <= 0xF7; };
    const auto is_kanji = [](unsigned char c) {
        return (c >= 0x81 && c <= 0x9F) || (c >= 0xE0 && c <= 0xEF);
    };
    const auto is_upper = [](unsigned char c) { return c >= 0xA1; };
    const auto is_trail = [](unsigned char c) { return c >= 0x40 && c != 0x7F; };
    if (comes_in_pairs(bytes, is_hangul, is_upper, least_words))
        refuse("EUC-KR (Korean)");
    if (comes_in_pairs(bytes, is_kanji, is_trail, least_words) &&
        !comes_in_pairs(bytes, is_hanzi, is_upper, least_words))
        refuse("Shift_JIS (Japanese)");
    if (comes_in_pairs(bytes, is_hanzi, is_trail, least_words))
        refuse("GB18030 (Chinese)");
}

/// "Ýlham" of Windows-1252 is "İlham" of Windows-1254: six letters differ, and no neighbours tell one from the other.
bool may_be_turkish(const std::vector<Reading>& readings) {
    return readings.front().page->encoding == Encoding::cp1252 &&
           std::any_of(readings.begin(), readings.end(),
                       [](const Reading& reading) { return reading.page->encoding == Encoding::cp1254; });
}

/// A cell of the text, without its ends.
struct Piece {
    std::string_view bytes;
    int line = 1;
};

std::vector<Piece> pieces_with_letters_beyond_ascii(std::string_view bytes) {
    std::vector<Piece> pieces;
    int line = 1;
    for (std::size_t start = 0; start < bytes.size();) {
        const auto end = std::min(bytes.find_first_of(";,\t|\r\n\"", start), bytes.size());
        const auto piece = bytes.substr(start, end - start);
        if (std::any_of(piece.begin(), piece.end(), [](char c) { return is_beyond_ascii(c); }))
            pieces.push_back({piece, line});
        line += end < bytes.size() && bytes[end] == '\n' ? 1 : 0;
        start = end + 1;
    }
    return pieces;
}

/// Whether the piece is UTF-8, and what it then says are words: in one-byte encodings that happens to a pair of
/// letters at most.
bool is_word_in_utf8(std::string_view piece) {
    if (util::first_invalid_utf8(piece))
        return false;
    std::size_t letters = 0;
    bool is_at_ascii = false;
    char32_t before = 0;
    bool was_special = false;
    for (const char32_t c : unicode::code_points(piece)) {
        const bool is_ascii_letter = (c >= U'a' && c <= U'z') || (c >= U'A' && c <= U'Z');
        constexpr char32_t last_of_latin = 0x17F;
        const bool is_special = c >= 0xC0U && is_letter(c);
        if (c >= 0x80U && !is_special)
            return false;
        letters += is_special ? 1U : 0U;
        is_at_ascii = is_at_ascii || (is_special && c <= last_of_latin && before != 0) ||
                      (is_ascii_letter && was_special && before <= last_of_latin);
        before = is_ascii_letter || is_special ? c : 0;
        was_special = is_special;
    }
    return letters > 2 || (letters > 0 && is_at_ascii);
}

/// Two lists that were put together, each in its own encoding.
void refuse_mixed(std::string_view bytes) {
    const Piece* in_utf8 = nullptr;
    const Piece* in_other = nullptr;
    const auto pieces = pieces_with_letters_beyond_ascii(bytes);
    for (const auto& piece : pieces) {
        if (!in_utf8 && is_word_in_utf8(piece.bytes))
            in_utf8 = &piece;
        if (!in_other && util::first_invalid_utf8(piece.bytes))
            in_other = &piece;
    }
    if (!in_utf8 || !in_other)
        return;
    const auto readings = readings_of(in_other->bytes);
    const auto other =
        readings.empty() ? std::string{} : ", such as " + util::in_quotes(readings.front().text);
    throw ExchangeError(
        fmt::format("the text is in two encodings: line {} is UTF-8 ({}), and line {} is not{}",
                    in_utf8->line, util::in_quotes(in_utf8->bytes), in_other->line, other),
        "save both parts as UTF-8 and put them together again, or save the list as .xlsx");
}

[[noreturn]] void refuse_unsure(const std::vector<Reading>& readings) {
    constexpr std::size_t most_offered = 3;
    std::vector<std::string> words;
    domain::Remedy remedy{"name the encoding that makes the names right: "};
    for (std::size_t i = 0; i < std::min(readings.size(), most_offered); ++i) {
        const auto name = name_of(readings[i].page->encoding);
        words.push_back(std::string{name} + " (" + readings[i].samples + ")");
        if (i > 0)
            remedy.add(" or ");
        remedy.add(domain::Step{domain::Act::name_encoding, {std::string{name}}});
    }
    throw ExchangeError("the text is not UTF-8, and may be " + util::join(words, " or "), std::move(remedy));
}

} // namespace

RecognisedText recognise_text(std::string_view bytes) {
    const bool has_mark =
        bytes.starts_with("\xEF\xBB\xBF") || bytes.starts_with("\xFF\xFE") || bytes.starts_with("\xFE\xFF");
    if (!has_mark && bytes.find('\0') != std::string_view::npos)
        return {to_utf8(bytes, unmarked_utf16(bytes))};
    if (has_mark || !util::first_invalid_utf8(bytes))
        return {to_utf8(bytes)};
    refuse_mixed(bytes);
    auto readings = readings_of(bytes);
    constexpr double sensible = 0.15;
    constexpr double lead = 0.12;
    weigh_known_words(readings);
    if (readings.empty() || readings.front().score < sensible)
        refuse_east_asian(bytes, 1);
    if (readings.empty())
        return {to_utf8(bytes)}; // tells what is wrong
    const bool is_sure = readings.front().score >= sensible && !readings.front().has_signs &&
                         (readings.size() == 1 || readings[0].score - readings[1].score >= lead);
    constexpr std::size_t several_words = 6;
    if (!is_sure)
        refuse_east_asian(bytes, several_words);
    if (!is_sure || may_be_turkish(readings))
        refuse_unsure(readings);
    auto& best = readings.front();
    return {std::move(best.text), fmt::format("The text is read as {}{}", name_of(best.page->encoding),
                                              best.samples.empty() ? "" : " (" + best.samples + ")")};
}

} // namespace plenary::exchange
