/// \file
/// What stands at a place of its own: badges, plates, certificates.
#pragma once

#include "paper/canvas.hpp"
#include "paper/description.hpp"
#include "paper/findings.hpp"
#include "paper/fonts.hpp"

#include <map>
#include <string>
#include <tuple>

namespace plenary::paper {

/// Texts that are laid out, so that those that stand on every badge, and all of them in the second pass, are once.
struct FittedText {
    Reference<PangoLayout> layout;
    double size = 0;
    bool is_whole = true; ///< else it fits in no size
};
using FittedTexts =
    std::map<std::tuple<std::string, double, bool, std::string, double, double, int>, FittedText>;

class Placing {
public:
    Placing(Canvas& canvas, const Fonts& fonts, FittedTexts& fitted, Findings& findings)
        : canvas_(canvas), fonts_(fonts), fitted_(fitted), findings_(findings) {}

    void operator()(const PlacedPage&);
    void operator()(const PlacedText& text);
    void operator()(const PlacedArea& area);
    void operator()(const PlacedCode& code);
    void operator()(const PlacedPicture& placed);
    void operator()(const auto& /*flowing*/) {}
    /// Ends the last page.
    void finish();

private:
    const FittedText& fitted(const PlacedText& text);

    Canvas& canvas_;
    const Fonts& fonts_;
    FittedTexts& fitted_;
    Findings& findings_;
    bool has_page_ = false;
};

} // namespace plenary::paper
