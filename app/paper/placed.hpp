/// \file
/// What stands at a place of its own: badges, plates, certificates.
#pragma once

#include "paper/canvas.hpp"
#include "paper/description.hpp"
#include "paper/findings.hpp"
#include "paper/fonts.hpp"

namespace plenary::paper {

class Placing {
public:
    Placing(Canvas& canvas, const Fonts& fonts, Findings& findings)
        : canvas_(canvas), fonts_(fonts), findings_(findings) {}

    void operator()(const PlacedPage&);
    void operator()(const PlacedText& text);
    void operator()(const PlacedArea& area);
    void operator()(const PlacedCode& code);
    void operator()(const auto& /*flowing*/) {}
    /// Ends the last page.
    void finish();

private:
    Canvas& canvas_;
    const Fonts& fonts_;
    Findings& findings_;
    bool has_page_ = false;
};

} // namespace plenary::paper
