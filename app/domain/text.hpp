/// \file
/// Names as people write them: per language for delegations, per use for persons.
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

/// A person's name, as written, never re-cased. `latin` is always there; the other forms
/// are empty where they are the same as `latin`.
struct PersonName {
    std::string latin; ///< in Latin letters, as in a passport or as the person signs in English
    std::string own;   ///< in the person's own script
    std::string badge; ///< as it is printed on the badge
    std::string sort;  ///< the key that lists are ordered by, such as "Shah, Muhammad Rafiuddin"

    [[nodiscard]] const std::string& in_own_script() const { return own.empty() ? latin : own; }
    [[nodiscard]] const std::string& on_badge() const { return badge.empty() ? latin : badge; }
    [[nodiscard]] const std::string& sort_key() const { return sort.empty() ? latin : sort; }

    friend bool operator==(const PersonName&, const PersonName&) = default;
};

} // namespace plenary::domain
