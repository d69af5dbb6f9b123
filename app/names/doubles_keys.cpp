#include "names/doubles_keys.hpp"

#include "names/sound.hpp"

#include <algorithm>
#include <functional>
#include <utility>

namespace plenary::names {

namespace {

/// A name as it is looked up: for each of its words, what its consonants have in common with other spellings.
struct KeyWord {
    std::vector<std::string> classes; ///< one for each of its sounds, without doubles
    std::vector<std::string> closely; ///< likewise, and the vowels as far as they are heard apart
    std::string first;                ///< the classes that an initial for it may have
    bool is_initial = false;
};

using KeyName = std::vector<KeyWord>;

void add_once(std::string& letters, char letter) {
    if (letters.find(letter) == std::string::npos)
        letters += letter;
}

void add_once(std::vector<std::string>& texts, std::string text) {
    if (std::find(texts.begin(), texts.end(), text) == texts.end())
        texts.push_back(std::move(text));
}

KeyWord key_word(const NameWord& word) {
    KeyWord key;
    key.is_initial = word.is_initial;
    add_once(key.first, sound_class(static_cast<unsigned char>(word.folded.front())));
    for (const auto& sound : word.sounds) {
        add_once(key.classes, consonant_classes(sound.letters));
        add_once(key.closely, sound_classes(sound.letters));
        if (!sound.letters.empty())
            add_once(key.first, sound_class(sound.letters.front()));
    }
    return key;
}

KeyName key_name(const std::vector<NameWord>& words) {
    KeyName key;
    for (const auto& word : words)
        if (!word.is_light)
            key.push_back(key_word(word));
    return key;
}

/// The words that stand side by side, joined: they may be one in another name.
KeyName joined_words(std::vector<NameWord> words) {
    std::sort(words.begin(), words.end(),
              [](const NameWord& a, const NameWord& b) { return a.place < b.place; });
    KeyName key;
    for (std::size_t i = 1; i < words.size(); ++i)
        if (!words[i - 1].is_initial && !words[i].is_initial)
            key.push_back(key_word(joined(words[i - 1], words[i])));
    return key;
}

/// The highest bit of a key that only who is close shares.
constexpr NameKey close = NameKey{1} << 31U;

NameKey hash(char kind, std::string_view first, std::string_view second) {
    std::string text;
    text.append(1, kind).append(first).append(1, '|').append(second);
    const auto wide = static_cast<std::uint64_t>(std::hash<std::string>{}(text));
    return static_cast<NameKey>(wide ^ (wide >> 32U)) & ~close;
}

NameKey close_hash(char kind, std::string_view first, std::string_view second) {
    return hash(kind, first, second) | close;
}

/// Calls f with the text and with what remains of it without any one letter: two that differ in one letter have one of
/// them in common.
template<class F>
void with_deletions(const std::string& text, F f) {
    f(text);
    std::string shorter;
    for (std::size_t i = 0; i < text.size() && text.size() > 1; ++i) {
        if (i > 0 && text[i] == text[i - 1])
            continue; // leaves the same
        shorter.assign(text, 0, i).append(text, i + 1);
        f(shorter);
    }
}

/// For an anchor word that sounds the same and a second word that sounds nearly the same.
void add_pair_keys(std::vector<NameKey>& keys, const KeyWord& anchor, const KeyWord& second) {
    for (const auto& first : anchor.classes)
        for (const auto& other : second.classes)
            with_deletions(other, [&](const std::string& near) { keys.push_back(hash('w', first, near)); });
}

/// For an anchor word and the first letter of a second word.
void add_initial_keys(std::vector<NameKey>& keys, const KeyWord& anchor, const KeyWord& second) {
    for (const auto& first : anchor.classes)
        for (const char letter : second.first)
            keys.push_back(hash('i', first, std::string(1, letter)));
}

/// For two words that sound the same, whichever comes first.
void add_close_keys(std::vector<NameKey>& keys, const KeyWord& a, const KeyWord& b) {
    for (const auto& one : a.closely)
        for (const auto& other : b.closely)
            keys.push_back(close_hash('c', std::min(one, other), std::max(one, other)));
}

void add_single_keys(std::vector<NameKey>& keys, const KeyName& name) {
    if (name.size() == 1)
        for (const auto& classes : name.front().classes)
            keys.push_back(hash('1', classes, ""));
}

std::uint32_t frequency(const KeyWord& word, const ConsonantFrequencies& frequencies) {
    std::uint32_t most = 0;
    for (const auto& classes : word.classes)
        most = std::max(most, frequencies.at(classes));
    return most;
}

} // namespace

bool is_close(NameKey key) {
    return (key & close) != 0;
}

void count_consonants(ConsonantFrequencies& frequencies, const std::vector<NameWord>& words) {
    for (const auto& word : words) {
        if (word.is_light)
            continue;
        std::vector<std::string> all;
        for (const auto& sound : word.sounds)
            add_once(all, consonant_classes(sound.letters));
        for (auto& classes : all)
            ++frequencies[std::move(classes)];
    }
}

std::vector<NameKey> keys_to_be_found(const std::vector<NameWord>& words) {
    std::vector<NameKey> keys;
    const auto name = key_name(words);
    add_single_keys(keys, name);
    const auto add_all = [&keys](const KeyWord& anchor, const KeyWord& second) {
        if (anchor.is_initial)
            return;
        if (!second.is_initial) {
            add_pair_keys(keys, anchor, second);
            add_close_keys(keys, anchor, second);
        }
        add_initial_keys(keys, anchor, second);
    };
    for (std::size_t i = 0; i < name.size(); ++i)
        for (std::size_t j = 0; j < name.size(); ++j)
            if (i != j)
                add_all(name[i], name[j]);
    for (const auto& joined : joined_words(words))
        for (const auto& word : name) {
            add_all(joined, word);
            add_all(word, joined);
        }
    return keys;
}

std::vector<NameKey> keys_to_look_for(const std::vector<NameWord>& words,
                                      const ConsonantFrequencies& frequencies) {
    std::vector<NameKey> keys;
    auto name = key_name(words);
    add_single_keys(keys, name);
    for (const auto& anchor : name)
        for (const auto& initial : name)
            if (!anchor.is_initial && initial.is_initial)
                add_initial_keys(keys, anchor, initial);
    std::erase_if(name, [](const KeyWord& word) { return word.is_initial; });
    std::sort(name.begin(), name.end(), [&](const KeyWord& a, const KeyWord& b) {
        const auto of_a = frequency(a, frequencies);
        const auto of_b = frequency(b, frequencies);
        return of_a != of_b ? of_a < of_b : a.classes < b.classes;
    });
    if (name.size() >= 2) {
        add_pair_keys(keys, name[0], name[1]);
        add_pair_keys(keys, name[1], name[0]);
        add_close_keys(keys, name[0], name[1]);
    }
    return keys;
}

NameKey email_key(std::string_view email) {
    return close_hash('@', email, "");
}

} // namespace plenary::names
