#include "paper/fonts.hpp"

#include "util/markup.hpp"
#include "util/utf8.hpp"

#include <algorithm>
#include <array>
#include <fontconfig/fontconfig.h>
#include <map>
#include <pango/pangocairo.h>
#include <pango/pangofc-fontmap.h>
#include <tuple>

namespace plenary::paper {

namespace {

/// Sans serif for every script that has it; of serif fonts those of scripts that have nothing else.
constexpr std::string_view settings_head = R"(<?xml version="1.0"?>
<!DOCTYPE fontconfig SYSTEM "urn:fontconfig:fonts.dtd">
<fontconfig>
<cachedir>/var/cache/fontconfig</cachedir>
<match target="pattern"><edit name="hinting" mode="assign"><bool>false</bool></edit></match>
<match target="font"><edit name="hinting" mode="assign"><bool>false</bool></edit></match>
<selectfont><rejectfont>
<glob>*/NotoColorEmoji*</glob><glob>*/NotoNastaliq*</glob><glob>*/NotoKufi*</glob><glob>*/NotoNaskh*</glob>
<glob>*/NotoSerifCJK*</glob><glob>*/NotoSansMono*</glob><glob>*/NotoMono*</glob><glob>*Italic*</glob>
<glob>*/NotoSansDisplay*</glob><glob>*/NotoSerifDisplay*</glob>
</rejectfont></selectfont>
)";

std::string settings_of(const std::vector<std::string>& folders) {
    std::string settings{settings_head};
    for (const auto& folder : folders)
        settings += "<dir>" + util::markup_text(folder) + "</dir>\n";
    return settings + "</fontconfig>\n";
}

std::string upper_han(std::string_view han) {
    std::string upper{han};
    for (char& c : upper)
        c = static_cast<char>(c - 'a' + 'A');
    return upper;
}

/// The fonts in the order in which a letter is looked for in them.
std::string families(std::string_view han) {
    std::string names =
        "Noto Sans,Noto Sans Arabic,Noto Sans Hebrew,Noto Sans Armenian,Noto Sans Georgian,Noto Sans Thai,"
        "Noto Sans Devanagari,Noto Sans CJK " +
        upper_han(han);
    for (const auto* other : {"SC", "TC", "HK", "JP", "KR"})
        names += ",Noto Sans CJK " + std::string{other};
    return names;
}

struct Letters {
    std::uint32_t first;
    std::uint32_t last;
    std::string_view package;
};

/// What the fonts of fonts-noto-core lack.
constexpr std::array<Letters, 13> elsewhere{{
    {0x1100, 0x11FF, "fonts-noto-cjk"},
    {0x2600, 0x27BF, "fonts-symbola"},
    {0x2E80, 0x9FFF, "fonts-noto-cjk"},
    {0xA960, 0xA97F, "fonts-noto-cjk"},
    {0xAC00, 0xD7FF, "fonts-noto-cjk"},
    {0xF900, 0xFAFF, "fonts-noto-cjk"},
    {0xFE30, 0xFE4F, "fonts-noto-cjk"},
    {0xFF00, 0xFFEF, "fonts-noto-cjk"},
    {0x1B000, 0x1B16F, "fonts-noto-cjk"},
    {0x1F000, 0x1F0FF, "fonts-symbola"},
    {0x1F300, 0x1FAFF, "fonts-symbola"},
    {0x1F1E6, 0x1F1FF, "fonts-symbola"},
    {0x20000, 0x3FFFF, "fonts-noto-cjk"},
}};

std::string code_point(std::uint32_t letter) {
    constexpr std::string_view digits = "0123456789ABCDEF";
    std::string text;
    for (; letter > 0 || text.size() < 4; letter >>= 4U)
        text.insert(text.begin(), digits[letter & 15U]);
    return "U+" + text;
}

struct IterFree {
    void operator()(PangoLayoutIter* iter) const { pango_layout_iter_free(iter); }
};

void find_missing(PangoLayout* layout, const std::string& text, const About& about, Findings& findings) {
    if (pango_layout_get_unknown_glyphs_count(layout) == 0)
        return;
    const std::unique_ptr<PangoLayoutIter, IterFree> iter{pango_layout_get_iter(layout)};
    do {
        const auto* run = pango_layout_iter_get_run_readonly(iter.get());
        for (int i = 0; run != nullptr && i < run->glyphs->num_glyphs; ++i) {
            const auto glyph = run->glyphs->glyphs[i].glyph;
            if ((glyph & PANGO_GLYPH_UNKNOWN_FLAG) == 0 || glyph == PANGO_GLYPH_EMPTY)
                continue;
            const auto letter = static_cast<std::uint32_t>(glyph & ~PANGO_GLYPH_UNKNOWN_FLAG);
            std::string written;
            util::append_utf8(written, static_cast<char32_t>(letter));
            findings.add_error({"missing-letter", about.who.empty() ? text : about.who, written,
                                code_point(letter), std::string{package_of(letter)}});
        }
    } while (pango_layout_iter_next_run(iter.get()) != 0);
}

} // namespace

void Unreferenced::operator()(void* object) const {
    g_object_unref(object);
}

std::vector<std::string> usual_folders() {
    return {"/usr/share/fonts/truetype/noto", "/usr/share/fonts/opentype/noto",
            "/usr/share/fonts/truetype/ancient-scripts"};
}

std::string_view package_of(std::uint32_t letter) {
    for (const auto& letters : elsewhere)
        if (letter >= letters.first && letter <= letters.last)
            return letters.package;
    return "fonts-noto-core";
}

Fonts::Fonts(const std::vector<std::string>& folders) {
    auto* config = FcConfigCreate();
    const auto settings = settings_of(folders);
    FcConfigParseAndLoadFromMemory(config, reinterpret_cast<const FcChar8*>(settings.c_str()), FcTrue);
    FcConfigBuildFonts(config);
    const auto* fonts = FcConfigGetFonts(config, FcSetSystem);
    has_any_ = fonts != nullptr && fonts->nfont > 0;
    if (!has_any_) {
        FcConfigDestroy(config);
        return;
    }
    FcConfigSetCurrent(config); // or Pango would look through all fonts of the system besides
    map_.reset(pango_cairo_font_map_new_for_font_type(CAIRO_FONT_TYPE_FT));
    pango_cairo_font_map_set_resolution(PANGO_CAIRO_FONT_MAP(map_.get()), 72);
    pango_fc_font_map_set_config(PANGO_FC_FONT_MAP(map_.get()), config);
    FcConfigDestroy(config); // the map keeps it
    context_.reset(pango_font_map_create_context(map_.get()));
    auto* options = cairo_font_options_create();
    cairo_font_options_set_hint_style(options, CAIRO_HINT_STYLE_NONE);
    cairo_font_options_set_hint_metrics(options, CAIRO_HINT_METRICS_OFF);
    cairo_font_options_set_antialias(options, CAIRO_ANTIALIAS_NONE);
    pango_cairo_context_set_font_options(context_.get(), options);
    cairo_font_options_destroy(options);
    pango_context_set_round_glyph_positions(context_.get(), FALSE);
    pango_context_set_language(context_.get(), pango_language_from_string("en"));
}

void Fonts::round_positions() {
    auto* options = cairo_font_options_create();
    pango_cairo_context_set_font_options(context_.get(), options);
    cairo_font_options_destroy(options);
    pango_context_set_round_glyph_positions(context_.get(), TRUE);
}

namespace {

struct DescriptionFree {
    void operator()(PangoFontDescription* description) const { pango_font_description_free(description); }
};
using DescriptionOwner = std::unique_ptr<PangoFontDescription, DescriptionFree>;

DescriptionOwner description_of(const Type& type) {
    DescriptionOwner description{pango_font_description_new()};
    pango_font_description_set_family(description.get(), families(type.han).c_str());
    pango_font_description_set_weight(description.get(),
                                      type.is_bold ? PANGO_WEIGHT_BOLD : PANGO_WEIGHT_NORMAL);
    pango_font_description_set_absolute_size(description.get(), type.size * PANGO_SCALE);
    return description;
}

} // namespace

void Fonts::set_type(PangoLayout* layout, const Type& type) {
    // Few types are used, each many times.
    static std::map<std::tuple<double, bool, std::string>, DescriptionOwner> known;
    auto& description = known[{type.size, type.is_bold, std::string{type.han}}];
    if (!description)
        description = description_of(type);
    pango_layout_set_font_description(layout, description.get());
}

Reference<PangoLayout> Fonts::lay_out(const std::string& text, const Type& type, const About& about,
                                      Findings& findings) const {
    Reference<PangoLayout> layout{pango_layout_new(context_.get())};
    set_type(layout.get(), type);
    pango_layout_set_text(layout.get(), text.data(), static_cast<int>(text.size()));
    find_missing(layout.get(), text, about, findings);
    return layout;
}

} // namespace plenary::paper
