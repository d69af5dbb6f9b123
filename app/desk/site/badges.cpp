#include "desk/site/badges.hpp"

#include "office/lookup.hpp"
#include "report/badges/badge_sheets.hpp"
#include "report/paper/drawn_pdf.hpp"
#include "util/child.hpp"
#include "util/file.hpp"

#include <fmt/format.h>

#include <cstdlib>
#include <utility>

namespace plenary::desk {

namespace {

constexpr int most_at_work = 2; // each takes a processor
constexpr std::chrono::milliseconds between_looks_at_drawing{10};

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

DrawnBadge result_of(report::PdfDrawing& drawing) {
    try {
        auto drawn = drawing.result();
        const auto why = drawn.pdf.empty() ? why_not(drawn) : "";
        return {std::move(drawn.pdf), why};
    } catch (const util::FileError& error) {
        return {"", error.what()};
    }
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

Drawer::Drawer(std::filesystem::path program, Server& server, std::chrono::milliseconds patience)
    : program_(std::move(program)), server_(server), patience_(patience) {}
Drawer::~Drawer() = default;

void Drawer::draw(std::string description, std::function<void(DrawnBadge)> told) {
    waiting_.push_back(std::make_shared<Order>(
        Order{std::move(description), std::move(told), std::chrono::steady_clock::now() + patience_}));
    begin_next();
}

void Drawer::begin_next() {
    while (at_work_ < most_at_work && !waiting_.empty()) {
        const auto order = waiting_.front();
        waiting_.pop_front();
        ++at_work_;
        try {
            if (std::chrono::steady_clock::now() < order->until)
                order->drawing = std::make_unique<report::PdfDrawing>(program_, variable("PLENARY_FONTS"),
                                                                      order->description, true);
        } catch (const util::FileError& error) {
            server_.post([this, order, why = std::string{error.what()}] { end(*order, {"", why}); });
            continue;
        }
        look_after(order);
    }
}

/// What is given up ends at once: it may be why others wait.
void Drawer::look_after(const std::shared_ptr<Order>& order) {
    if (order->drawing == nullptr || !order->drawing->has_ended()) {
        if (std::chrono::steady_clock::now() < order->until)
            return server_.after(between_looks_at_drawing, [this, order] { look_after(order); });
        order->drawing.reset();
        return server_.post([this, order] { end(*order, too_late()); });
    }
    end(*order, result_of(*order->drawing));
}

void Drawer::end(const Order& order, DrawnBadge badge) {
    --at_work_;
    order.told(std::move(badge));
    begin_next();
}

DrawnBadge Drawer::too_late() const {
    return {"", fmt::format("plenary-paper did not draw it within {} seconds",
                            std::chrono::duration<double>{patience_}.count())};
}

} // namespace plenary::desk
