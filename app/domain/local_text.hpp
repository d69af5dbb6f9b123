/// \file
/// A text in several languages.
#pragma once

#include <map>
#include <string>
#include <string_view>
#include <utility>

namespace plenary::domain {

/// A text in one or more languages, by BCP 47 tag such as `en` or `ru`. Empty when nothing is known.
class LocalText {
public:
    LocalText() = default;
    /// A text in English.
    explicit LocalText(std::string english) { set("en", std::move(english)); }

    void set(std::string language, std::string text) { by_language_[std::move(language)] = std::move(text); }

    [[nodiscard]] bool empty() const { return by_language_.empty(); }
    [[nodiscard]] const std::map<std::string, std::string>& by_language() const { return by_language_; }

    /// The text in `language`, else in English, else in the first language there is, else "".
    [[nodiscard]] std::string_view in(const std::string& language = "en") const {
        if (const auto it = by_language_.find(language); it != by_language_.end())
            return it->second;
        if (const auto it = by_language_.find("en"); it != by_language_.end())
            return it->second;
        return by_language_.empty() ? std::string_view{} : std::string_view{by_language_.begin()->second};
    }

    friend bool operator==(const LocalText&, const LocalText&) = default;

private:
    std::map<std::string, std::string> by_language_;
};

} // namespace plenary::domain
