#include "domain/remedy.hpp"

namespace plenary::domain {

Remedy::Remedy(std::initializer_list<Piece> pieces) {
    for (const auto& piece : pieces)
        add(piece);
}

void Remedy::add(Piece piece) {
    const auto* text = std::get_if<std::string>(&piece);
    if (text == nullptr) {
        pieces_.push_back(std::move(piece));
        return;
    }
    auto* last = pieces_.empty() ? nullptr : std::get_if<std::string>(&pieces_.back());
    if (last != nullptr)
        *last += *text;
    else if (!text->empty())
        pieces_.push_back(std::move(piece));
}

std::string Remedy::in_words(const Wording& word) const {
    std::string sentence;
    for (const auto& piece : pieces_) {
        const auto* text = std::get_if<std::string>(&piece);
        sentence += text != nullptr ? *text : word(std::get<Step>(piece));
    }
    return sentence;
}

} // namespace plenary::domain
