#include "cli/paper/paper_program.hpp"

#include "cli/error.hpp"
#include "report/paper/drawn_pdf.hpp"
#include "report/paper/paper_description.hpp"
#include "util/child.hpp"
#include "util/text.hpp"
#include "util/utf8.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <charconv>
#include <map>
#include <ostream>
#include <set>
#include <system_error>
#include <utility>

namespace plenary::cli {

namespace {

using report::PaperFinding;

std::filesystem::path program_of(const Context& context) {
    if (const auto named = context.environment().variable("PLENARY_PAPER"); named && !named->empty())
        return *named;
    return util::find_companion("plenary-paper").value_or(std::filesystem::path{});
}

/// Where a text cannot be drawn since letters are missing: who, which, and what has them.
[[noreturn]] void refuse_missing(const std::vector<PaperFinding>& missing) {
    std::vector<std::string> named;
    std::set<std::string> packages;
    for (const auto& finding : missing) {
        if (finding.size() < 5)
            continue;
        named.push_back(fmt::format("'{}' ({}) of {}", finding[2], finding[3], finding[1]));
        packages.insert(finding[4]);
    }
    throw CommandError(Exit::failed,
                       fmt::format("no font here has {}; nothing was written", util::some_in_words(named)),
                       fmt::format("install the fonts that have such letters: sudo apt install {}; or write "
                                   "the name in other letters",
                                   util::join({packages.begin(), packages.end()}, " ")));
}

[[noreturn]] void refuse(const std::vector<PaperFinding>& findings, int exit) {
    std::vector<PaperFinding> missing;
    for (const auto& finding : findings) {
        if (finding.front() == "no-fonts")
            throw CommandError(Exit::failed, "there are no fonts to draw a PDF with; nothing was written",
                               "install them: sudo apt install fonts-noto-core fonts-noto-cjk");
        if (finding.front() == "bad-picture" && finding.size() > 1)
            throw CommandError(
                Exit::failed,
                fmt::format(
                    "the picture of {} is no PNG and no JPEG, broken, or too large; nothing was written",
                    finding[1]),
                "save it anew as JPEG, of at most 20 million points");
        if (finding.front() == "missing-letter")
            missing.push_back(finding);
    }
    if (!missing.empty())
        refuse_missing(missing);
    std::string why = "it ended with " + std::to_string(exit);
    for (const auto& finding : findings)
        if (finding.size() > 1 && (finding.front() == "failed" || finding.front() == "bad-description"))
            why = finding.back();
    constexpr int ended_by_signal = 128; // and the number of the signal
    if (exit > ended_by_signal)
        throw CommandError(Exit::failed, "plenary-paper was ended from outside, and made no PDF",
                           "see that there is memory and disk enough, and that no limit is set too low");
    throw CommandError(Exit::failed, "plenary-paper made no PDF: " + why,
                       "see that plenary and plenary-paper are of the same version");
}

/// "9 points"; of letters that are seen from afar how high their capitals are.
std::string size_in_words(const std::string& points) {
    constexpr int from_afar = 72;
    constexpr double capital = 0.714 * 25.4 / 72; // of the Noto faces, in millimetres a point
    int size = 0;
    (void)std::from_chars(points.data(), points.data() + points.size(), size);
    if (size < from_afar)
        return points + " points";
    return fmt::format("{} points, {:.0f} mm high,", points, size * capital);
}

/// Some of each kind in a line of their own, the others by name.
void tell(const Context& context, const std::vector<PaperFinding>& findings) {
    constexpr std::size_t most_told = 5;
    std::map<std::string, std::size_t> told;
    std::map<std::string, std::vector<std::string>> others;
    for (const auto& finding : findings) {
        if (finding.size() < 3)
            continue;
        if (++told[finding.front()] > most_told) {
            auto& named = others[finding.front()];
            if (std::find(named.begin(), named.end(), finding[1]) == named.end())
                named.push_back(finding[1]);
            continue;
        }
        const auto& word = finding.front();
        std::string what;
        if (word == "small" && finding.size() > 3)
            what = "is printed in letters of " + size_in_words(finding[3]) + " to fit";
        else if (word == "cut")
            what = "does not fit and is cut";
        else if (word == "parted")
            what = "has a word that is parted to fit";
        else
            continue;
        const auto text = finding[1] == finding[2] ? "" : fmt::format("'{}' of ", finding[2]);
        context.err() << "Warning: " << util::for_terminal(text + finding[1]) << " " << what << ".\n";
    }
    for (const auto& [word, named] : others)
        context.err() << "Warning: the same of " << named.size()
                      << " more: " << util::for_terminal(util::join(named, ", ")) << ".\n";
}

} // namespace

std::string made_at(const Context& context, const std::string& logged) {
    const auto epoch = context.environment().variable("SOURCE_DATE_EPOCH");
    if (!epoch)
        return logged;
    std::int64_t seconds = 0;
    const auto [end, error] = std::from_chars(epoch->data(), epoch->data() + epoch->size(), seconds);
    constexpr std::int64_t year_9999 = 253'402'300'799;
    if (error != std::errc{} || end != epoch->data() + epoch->size() || seconds < 0 || seconds > year_9999)
        throw CommandError(Exit::usage, fmt::format("SOURCE_DATE_EPOCH is '{}', which is no time", *epoch),
                           "set it to the seconds since 1970, or take it out of the environment");
    return domain::format_instant(domain::Instant{seconds});
}

std::string drawn(const Context& context, const std::string& description) {
    const auto program = program_of(context);
    std::error_code unknown;
    if (program.empty() || !std::filesystem::exists(program, unknown))
        throw CommandError(
            Exit::failed, "plenary-paper, which draws PDF, is not installed",
            "it comes with the Debian package of plenary: sudo apt install ./plenary_*.deb; DOCX and "
            "HTML need nothing");
    auto drawing = report::draw(program, context.environment().variable("PLENARY_FONTS"), description);
    if (drawing.pdf.empty())
        refuse(drawing.findings, drawing.exit);
    tell(context, drawing.findings);
    return std::move(drawing.pdf);
}

std::optional<std::vector<MissingLetter>> missing_letters(const Context& context,
                                                          const std::set<char32_t>& letters) {
    const auto program = program_of(context);
    std::error_code unknown;
    if (program.empty() || !std::filesystem::exists(program, unknown))
        return std::nullopt;
    report::PaperDescription description{"letters", ""};
    description.line("check-only", {});
    std::string text;
    for (const auto letter : letters) {
        text.clear();
        util::append_utf8(text, letter);
        description.line("paragraph", {"body", text});
    }
    const auto drawing =
        report::draw(program, context.environment().variable("PLENARY_FONTS"), description.finish());
    std::vector<MissingLetter> missing;
    for (const auto& finding : drawing.findings) {
        if (finding.front() == "no-fonts")
            return std::vector<MissingLetter>{{"", "", ""}};
        if (finding.front() == "missing-letter" && finding.size() > 4)
            missing.push_back({finding[2], finding[3], finding[4]});
    }
    if (drawing.exit != 0 && missing.empty())
        refuse(drawing.findings, drawing.exit);
    return missing;
}

} // namespace plenary::cli
