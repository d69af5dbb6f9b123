/// \file
/// How a word of a name sounds, nearly the same for all romanisations of one name, and how far two sounds are
/// apart. Part of comparing names: see doubles.hpp.
#pragma once

#include <string>
#include <string_view>

namespace plenary::names {

/// One sign a sound. Capitals are sounds of their own: C as in church, S as in ship, Q for Cyrillic щ, O for
/// ё, E for ee, eye and eje; c is Cyrillic ц, j is ж and дж, h also х, y only beside a vowel. The readings
/// follow what ICAO 9303 part 3, BGN/PCGN, ISO 9 and GOST 7.79 write for a Cyrillic letter, and the French,
/// German and English habits. A word that is not all a-z is its own sound.
std::u32string sound_of(std::string_view folded_word);

/// The least total of steps that make one of the other, in hundredths of a step: about 100 for a letter put
/// in, left out or exchanged, 70 for neighbours that change places, and the less the more often romanisations
/// take the one for the other (y and i: 10). Symmetric; 0 only for the same sound. A
/// distance of more than `limit` may be given as any number above it.
int sound_distance(std::u32string_view a, std::u32string_view b, int limit);

/// The consonants of a sound with those that romanisations confuse made one: what the sounds of one name have
/// in common. Perhaps empty.
std::string consonant_classes(std::u32string_view sound);

/// The same, and the vowels as far as romanisations keep them apart: i for e, i and y, a, and o for o and u.
std::string sound_classes(std::u32string_view sound);

/// The class of one sound; 'a' for vowels and what may vanish beside them.
char sound_class(char32_t sound);

} // namespace plenary::names
