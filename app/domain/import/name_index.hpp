/// \file
/// Things by whatever people call them: a code, or a name in any language. Part of importing.
#pragma once

#include "domain/code.hpp"
#include "domain/local_text.hpp"
#include "names/fold.hpp"
#include "util/suggest.hpp"
#include "util/text.hpp"

#include <algorithm>
#include <optional>
#include <string>
#include <unordered_map>
#include <vector>

namespace plenary::domain {

template<class Code>
class NameIndex {
public:
    /// Of two things with the same name the first counts; the code of one is never taken for the name of
    /// another.
    void add(const Code& code, const LocalText& names) {
        codes_.emplace(code.text(), code);
        add_name(code, code.text());
        for (const auto& [language, text] : names.by_language())
            add_name(code, text);
    }
    [[nodiscard]] std::optional<Code> find(const std::string& text) const {
        if (const auto found = codes_.find(text); found != codes_.end())
            return found->second;
        const auto found = names_.find(names::fold(text));
        return found == names_.end() ? std::nullopt : std::optional{found->second.code};
    }
    /// What was probably meant: "did you mean 'Norway'?"; empty when nothing is near.
    [[nodiscard]] std::string hint(const std::string& text) const {
        std::vector<std::string> known;
        for (const auto& [folded, name] : names_)
            known.push_back(folded);
        std::sort(known.begin(), known.end());
        const auto meant = util::closest(names::fold(text), known);
        return meant ? "did you mean " + util::in_quotes(names_.at(*meant).as_written) + "?" : std::string{};
    }

private:
    struct Name {
        Code code;
        std::string as_written;
    };

    void add_name(const Code& code, const std::string& name) {
        names_.emplace(names::fold(name), Name{code, name});
    }

    std::unordered_map<std::string, Code> codes_; ///< as they are written
    std::unordered_map<std::string, Name> names_; ///< folded
};

} // namespace plenary::domain
