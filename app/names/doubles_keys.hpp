/// \file
/// Under which keys a name is found among many, and under which it looks for its likes. Part of looking for
/// doubles: see doubles.hpp.
#pragma once

#include "names/name_words.hpp"

#include <cstdint>
#include <string>
#include <string_view>
#include <unordered_map>
#include <vector>

namespace plenary::names {

/// A hash: when two fall together, a pair too many is compared.
using NameKey = std::uint32_t;

/// Whether who shares the key is close: has names that sound the same, vowels included, or the same e-mail.
bool is_close(NameKey key);

/// How many words of all names have these consonants.
using ConsonantFrequencies = std::unordered_map<std::string, std::uint32_t>;
void count_consonants(ConsonantFrequencies& frequencies, const std::vector<NameWord>& words);

/// Under which keys a name is found.
std::vector<NameKey> keys_to_be_found(const std::vector<NameWord>& words);

/// The keys under which a name looks for longer ones or its likes: those of its two rarest words, since all
/// words of the shorter of two like names are in the longer, and of each of its initials. The frequencies
/// must count this name too.
std::vector<NameKey> keys_to_look_for(const std::vector<NameWord>& words,
                                      const ConsonantFrequencies& frequencies);

/// Under which who has this e-mail is found and looks.
NameKey email_key(std::string_view email);

} // namespace plenary::names
