/// \file
/// A name in words, ready to be compared with another: without titles, and with what kind of word each is.
/// Part of comparing names: see doubles.hpp.
#pragma once

#include <cstddef>
#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

namespace plenary::names {

/// How a word may sound.
struct NameSound {
    std::u32string letters;       ///< as sound_of() has them
    std::uint32_t consonants = 0; ///< a bit for each class of consonants that is in it
};

struct NameWord {
    std::string folded;
    /// Usually one; two where an accented letter may stand for two letters (č: c and ch).
    std::vector<NameSound> sounds;
    bool is_initial = false; ///< a letter alone, or a few with a dot behind: M., Yu., Muh.
    bool is_light = false;   ///< a particle, which names may leave out: al, bin, van
    bool is_patronymic = false;
    std::size_t place = 0; ///< in the name as it was written, from 0
};

/// The words of a name, sorted so that their order in the name does not matter; at most 10. Titles and forms
/// of address are left out, unless less than two words would remain.
std::vector<NameWord> name_words(std::string_view name);

/// One word of two that stand in another name as one: "Min-jun" and "Minjun".
NameWord joined(const NameWord& first, const NameWord& second);

} // namespace plenary::names
