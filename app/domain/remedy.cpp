#include "domain/remedy.hpp"

namespace plenary::domain {

std::string Remedy::in_words(const std::function<std::string(const Step&)>& word) const {
    std::string sentence;
    for (const auto& piece : pieces_) {
        const auto* text = std::get_if<std::string>(&piece);
        sentence += text != nullptr ? *text : word(std::get<Step>(piece));
    }
    return sentence;
}

} // namespace plenary::domain
