/// \file
/// One spelling for all ways of writing a name or another text that people type.
#pragma once

#include <string>
#include <string_view>

namespace plenary::names {

/// The search key of a name: lower-case words with single blanks between them, the same for every way of
/// writing one name in one script, and for Cyrillic and Latin spellings as a passport has them.
///
///   Latin      accents dropped, special letters in ASCII (ø o, ß ss, þ th); of č stays the c
///   Cyrillic   romanised after ICAO 9303 part 3 and Central Asian passports (ж zh, х kh, ҷ j, қ k), one
///              reading for all languages; the hard and the soft sign are dropped, е and ё are both e
///   Arabic     without tatweel and vowel points, one form each of alef, ya, kaf and ha
///   others     normalized (NFKC) and case-folded
///
/// Apostrophes of all kinds vanish (O'Brien, Oʻzbek); hyphens and other signs end a word. In a word that
/// mixes Cyrillic and Latin letters the fewer ones are taken for the look-alikes of the others ("Pахмонов").
/// fold(fold(x)) == fold(x). Bytes that are not UTF-8 end a word.
std::string fold(std::string_view text);

} // namespace plenary::names
