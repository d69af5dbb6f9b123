#include "domain/change/cleaning.hpp"

#include "domain/fields.hpp"
#include "domain/subject.hpp"
#include "util/clean_text.hpp"

namespace plenary::domain {

namespace {

/// The archive that repairs the texts it visits.
class Repairer {
public:
    template<class T>
    void key(const char* name, T& value) {
        required(name, value);
    }
    template<class T>
    void required(const char* name, T& value) {
        const bool was_stated = is_stated(value);
        repair(value, lines_of(name));
        if constexpr (std::is_same_v<T, std::string>)
            if (was_stated && value.empty())
                value = "?";
    }
    template<class T>
    void optional(const char* name, T& value) {
        repair(value, lines_of(name));
    }
    void source(Sources&) {}

private:
    static util::TextLines lines_of(std::string_view name) {
        return may_have_lines(name) ? util::TextLines::many : util::TextLines::one;
    }

    template<class T>
    static bool is_stated(const T& value) {
        if constexpr (std::is_same_v<T, std::string>)
            return !value.empty();
        return true;
    }

    void repair(std::string& text, util::TextLines lines) { text = util::repaired_text(text, lines); }

    void repair(LocalText& text, util::TextLines lines) {
        LocalText repaired;
        for (const auto& [language, words] : text.by_language())
            if (auto clean = util::repaired_text(words, lines); !clean.empty())
                repaired.set(language, std::move(clean));
        text = std::move(repaired);
    }

    void repair(Details& details, util::TextLines lines) {
        Details repaired;
        for (const auto& [key, text] : details.by_key())
            repaired.set(key, util::repaired_text(text, lines));
        details = std::move(repaired);
    }

    void repair(PersonName& name, util::TextLines lines) {
        for (auto* form : {&name.latin, &name.own, &name.badge, &name.sort})
            repair(*form, lines);
    }

    template<class T>
    void repair(std::optional<T>& value, util::TextLines lines) {
        if (value)
            repair(*value, lines);
    }

    template<class T>
    void repair(std::vector<T>& values, util::TextLines lines) {
        for (auto& value : values)
            repair(value, lines);
    }

    /// Structs by their own fields; what is no text stays.
    template<class T>
    void repair(T& value, util::TextLines) {
        if constexpr (requires { fields(*this, value); })
            fields(*this, value);
    }
};

} // namespace

void repair_texts(Dataset& data) {
    Repairer archive;
    for_each_kind(data, [&](auto& things) {
        for (auto& thing : things)
            fields(archive, thing);
    });
}

} // namespace plenary::domain
