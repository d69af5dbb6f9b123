#include "desk/badges.hpp"

#include "office/lookup.hpp"
#include "report/paper/badge_sheets.hpp"
#include "report/paper/drawn_pdf.hpp"
#include "util/child.hpp"

#include <fmt/format.h>

#include <cstdlib>

namespace plenary::desk {

namespace {

std::optional<std::string> variable(const char* name) {
    const char* value = std::getenv(name); // NOLINT(concurrency-mt-unsafe): one thread, and nobody sets any
    return value && *value ? std::optional<std::string>{value} : std::nullopt;
}

std::string why_not(const report::DrawnPdf& drawing) {
    std::string why = "plenary-paper ended with " + std::to_string(drawing.exit);
    for (const auto& finding : drawing.findings) {
        if (finding.front() == "no-fonts")
            return "there are no fonts to draw with: install fonts-noto-core and fonts-noto-cjk";
        if (finding.front() == "missing-letter" && finding.size() > 4)
            return fmt::format("no font here has '{}' of {}: install {}", finding[2], finding[1], finding[4]);
        if (finding.front() == "failed" || finding.front() == "bad-description")
            why = finding.back();
    }
    return why;
}

} // namespace

std::filesystem::path paper_program() {
    if (const auto named = variable("PLENARY_PAPER"))
        return std::filesystem::exists(*named) ? std::filesystem::path{*named} : std::filesystem::path{};
    return util::find_companion("plenary-paper").value_or(std::filesystem::path{});
}

std::string describe(const BadgeOrder& order, const domain::Dataset& data) {
    const auto* stock = report::find_badge_stock(order.stock);
    const report::BadgePrinting printing{.stock = stock ? *stock : report::badge_stocks().front(),
                                         .made_at = order.made_at};
    return report::badge_sheets({.data = data,
                                 .meeting = office::find_or_refuse(data.meetings, order.meeting),
                                 .language = order.language},
                                printing, {{order.code, order.token}});
}

DrawnBadge draw_badge(const std::filesystem::path& program, const std::string& description) {
    auto drawing = report::draw(program, variable("PLENARY_FONTS"), description);
    if (drawing.pdf.empty())
        return {"", why_not(drawing)};
    return {std::move(drawing.pdf), ""};
}

} // namespace plenary::desk
