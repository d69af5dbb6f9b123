/// \file
/// What of a name is kept to find it by, and what a search for it looks up.
#pragma once

#include <string>
#include <string_view>
#include <vector>

namespace plenary::names {

/// The consonants of ONE folded word, written so that the spellings of a name agree across scripts and
/// languages: "jenca", "yencha" and "enicha" are all "nc". Meant to find candidates: unlike names can meet.
///
/// A word with letters or digits beyond a-z is its own skeleton. A word of fewer than two consonants is "="
/// and the word ("=anna"): no real skeleton holds a "=", so short names meet only themselves.
std::string skeleton(std::string_view folded_word);

/// The folded words of a name and, each with a leading "~", their skeletons; sorted, without duplicates.
/// A name with č, ć, š or ž has the keys of both its ASCII spellings: with c, s, z and with ch, sh, zh.
std::vector<std::string> search_keys(std::string_view name);

} // namespace plenary::names
