/// \file
/// Where texts that people typed name those who are forgotten: what such a text is to say instead, only people know.
#pragma once

#include "domain/model.hpp"
#include "registry/file/query.hpp"
#include "registry/writing.hpp"

#include <string>
#include <string_view>
#include <vector>

namespace plenary::registry {

/// Whether the code stands in the text as a word.
bool names_code(std::string_view text, std::string_view code);

class Mentions {
public:
    /// `codes`: all that the person has or had.
    void look_for(const domain::Participant& person, const std::vector<domain::ParticipantCode>& codes);

    /// `forgotten` stand in the order in which they were looked for.
    void add_to(std::vector<Forgotten>& forgotten, Database& db) const;

private:
    struct Wanted {
        std::vector<std::string> codes;
        std::vector<std::string> names; ///< folded, between blanks; not a single word, which may be anybody's
        std::vector<std::string> words; ///< those of the names, likewise
        std::vector<std::string> family; ///< those of the family name, where it is known which it is
        std::vector<std::string> addresses;
    };

    struct Text {
        const std::string& typed;
        std::string folded; ///< between blanks
        std::string
            of_names; ///< likewise, those of its words that may be names: they do not begin with a small letter
    };

    template<class IsIn>
    void look_in(Query&& row, IsIn is_named, std::vector<Forgotten>& forgotten) const;
    static bool is_in(const Text& text, const Wanted& wanted);

    std::vector<Wanted> wanted_;
};

} // namespace plenary::registry
