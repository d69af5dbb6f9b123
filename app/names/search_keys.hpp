/// \file
/// What of a name is kept to find it by, and what a search for it looks up.
#pragma once

#include <string>
#include <string_view>
#include <vector>

namespace plenary::names {

/// The folded words of a name and, each with a leading "~", their skeletons; sorted, without duplicates.
///
/// A skeleton is the consonants of a word as it sounds (sound.hpp), written so that the spellings of a name
/// agree across scripts and languages: "jencha", "yencha" and "enicha" are all "nc". Meant to find
/// candidates: unlike names can meet. A c that may have been a č is read as both: "jenca" is "nk" and "nc". A
/// word with letters or digits beyond a-z is its own skeleton. A word of fewer than two consonants is "=" and
/// the word ("=anna"): no real skeleton holds a "=", so short names meet only themselves.
///
/// A name with č, ć, š or ž has the keys of both its ASCII spellings: with c, s, z and with ch, sh, zh.
std::vector<std::string> search_keys(std::string_view name);

} // namespace plenary::names
