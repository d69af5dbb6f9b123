/// \file
/// The fonts that are drawn with, whatever else the machine has: those of the folders given, found by settings of our own.
#pragma once

#include "paper/description.hpp"
#include "paper/findings.hpp"

#include <cstdint>
#include <memory>
#include <string>
#include <string_view>
#include <vector>

using PangoContext = struct _PangoContext; // NOLINT: the name is Pango's
using PangoFontMap = struct _PangoFontMap; // NOLINT
using PangoLayout = struct _PangoLayout;   // NOLINT

namespace plenary::paper {

struct Unreferenced {
    void operator()(void* object) const;
};
template<class T>
using Reference = std::unique_ptr<T, Unreferenced>;

/// Where Debian puts the Noto fonts, and the signs of fonts-symbola where it is installed.
std::vector<std::string> usual_folders();

struct Type {
    double size = 10; ///< in points
    bool is_bold = false;
    std::string_view han = "sc";
};

class Fonts {
public:
    /// Fonts in these folders, and in no others.
    explicit Fonts(const std::vector<std::string>& folders);

    /// Whether there is any.
    [[nodiscard]] bool has_any() const { return has_any_; }

    /// The text, ready to be drawn or measured. Letters that no font has are findings.
    [[nodiscard]] Reference<PangoLayout> lay_out(const std::string& text, const Type& type,
                                                 const About& about, Findings& findings) const;
    /// The same text in another size.
    static void set_type(PangoLayout* layout, const Type& type);

    /// Glyphs at whole units: what is extracted from such a PDF loses Arabic. For the control of the tests alone.
    void round_positions();

private:
    bool has_any_ = false;
    Reference<PangoFontMap> map_;
    Reference<PangoContext> context_;
};

/// The Debian package that has letters of this kind.
std::string_view package_of(std::uint32_t letter);

} // namespace plenary::paper
