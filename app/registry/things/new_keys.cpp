#include "registry/things/new_keys.hpp"

#include "registry/file/insert_all.hpp"

#include <algorithm>
#include <array>
#include <string>
#include <string_view>

namespace plenary::registry {

namespace {

std::uint64_t first_letters(const std::string& text) {
    std::uint64_t letters = 0;
    for (std::size_t i = 0; i < sizeof letters; ++i)
        letters = letters << 8U | (i < text.size() ? static_cast<unsigned char>(text[i]) : 0U);
    return letters;
}

} // namespace

void NewKeys::expect_participants(std::size_t count) {
    // Of names of two words with an address in two scripts; room that is not used takes no memory.
    constexpr std::size_t keys_of_one = 16;
    constexpr std::size_t letters_of_a_key = 10;
    keys_.reserve(count * keys_of_one);
    text_.reserve(count * keys_of_one * letters_of_a_key);
}

void NewKeys::add(const std::vector<std::string>& keys, std::int64_t participant) {
    for (const auto& key : keys) {
        keys_.push_back({first_letters(key), participant, text_.size(), key.size()});
        text_ += key;
    }
}

std::string_view NewKeys::text_of(const NewKey& key) const {
    return std::string_view{text_}.substr(key.begin, key.length);
}

void NewKeys::sort() {
    std::sort(keys_.begin(), keys_.end(), [this](const NewKey& a, const NewKey& b) {
        if (a.first_letters != b.first_letters)
            return a.first_letters < b.first_letters;
        const auto texts = text_of(a).compare(text_of(b));
        return texts != 0 ? texts < 0 : a.participant < b.participant;
    });
    // Whoever writes them finds one behind the other.
    std::string texts;
    texts.reserve(text_.size());
    for (auto& key : keys_) {
        const auto text = text_of(key);
        key.begin = texts.size();
        texts += text;
    }
    text_ = std::move(texts);
}

void NewKeys::order() {
    constexpr std::size_t few = 10'000;
    if (keys_.size() < few)
        sort();
    else
        ordering_ = std::async(std::launch::async, [this] { sort(); });
}

void NewKeys::write(Database& db) {
    if (ordering_.valid())
        ordering_.get();
    std::array<std::string, rows_at_once> texts;
    std::size_t next = 0;
    insert_all(db, "participant_key (key, participant_id)", keys_, [&](Query& row, const NewKey& key) {
        auto& text = texts.at(next++ % rows_at_once);
        text = text_of(key);
        row.lend_next(text);
        row.lend_next(key.participant);
    });
    *this = {};
}

bool NewKeys::write_some(Database& db, std::size_t count) {
    if (ordering_.valid())
        ordering_.get();
    Query insert{db, "INSERT OR IGNORE INTO participant_key (key, participant_id) VALUES (?, ?)"};
    std::string text;
    for (const auto end = std::min(written_ + count, keys_.size()); written_ < end; ++written_) {
        text = text_of(keys_[written_]);
        insert.run_with(text, keys_[written_].participant);
    }
    return written_ < keys_.size();
}

} // namespace plenary::registry
