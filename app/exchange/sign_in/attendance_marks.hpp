/// \file
/// What people write into a list of those who came: marks and words of presence and of absence, in the languages that
/// are read.
#pragma once

#include <set>
#include <string>
#include <string_view>

namespace plenary::exchange {

/// `unclear`: it may mean either, or something else.
enum class Mark { nothing, present, absent, unclear };

/// A mark on its own: "P", "A", "ill", "отс.", "✓", "+", "-", "no-show".
Mark mark_of(std::string_view cell);

/// Whether it is a sign, or the word that a spreadsheet has for one: "x", "✓", "+", "✗", "1", "TRUE", and no other word.
bool is_sign(std::string_view cell);

/// Whether it is about presence in any column: "Present", "no-show", and not "yes" or "x".
bool is_about_presence(std::string_view cell);

/// Marks as a whole list uses them: a cross beside ticks, and an A beside N alone, may mean either.
class Marks {
public:
    void note(std::string_view cell);
    [[nodiscard]] Mark of(std::string_view cell) const;

private:
    std::set<std::string> present_; ///< signs and words such as yes, other than crosses
    bool has_n_ = false;
    bool has_p_ = false;
};

} // namespace plenary::exchange
