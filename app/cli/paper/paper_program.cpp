#include "cli/paper/paper_program.hpp"

#include "cli/companion.hpp"
#include "report/paper/paper_description.hpp"
#include "util/child.hpp"
#include "util/text.hpp"
#include "util/utf8.hpp"

#include <algorithm>
#include <charconv>
#include <map>
#include <ostream>
#include <set>
#include <sstream>
#include <system_error>

namespace plenary::cli {

namespace {

using Finding = std::vector<std::string>;

/// A line of fields as plenary-paper writes it: tabs between them, and `\t`, `\n` and `\\` within.
Finding fields_of_finding(std::string_view line) {
    Finding fields(1);
    for (std::size_t i = 0; i < line.size(); ++i) {
        if (line[i] == '\t')
            fields.emplace_back();
        else if (line[i] == '\\' && i + 1 < line.size()) {
            ++i;
            fields.back() += line[i] == 't' ? '\t' : line[i] == 'n' ? '\n' : line[i];
        } else
            fields.back() += line[i];
    }
    return fields;
}

std::vector<Finding> findings_in(const std::string& text) {
    std::vector<Finding> findings;
    std::istringstream lines{text};
    for (std::string line; std::getline(lines, line);)
        findings.push_back(fields_of_finding(line));
    return findings;
}

std::filesystem::path program_of(const Context& context) {
    if (const auto named = context.environment().variable("PLENARY_PAPER"); named && !named->empty())
        return *named;
    return find_companion("plenary-paper").value_or(std::filesystem::path{});
}

std::vector<std::string> environment_of(const Context& context) {
    // Nothing else of the surroundings may change what is drawn.
    std::vector<std::string> variables{"LC_ALL=C.UTF-8", "TZ=UTC"};
    if (const auto fonts = context.environment().variable("PLENARY_FONTS"))
        variables.push_back("PLENARY_FONTS=" + *fonts);
    return variables;
}

/// Where a text cannot be drawn since letters are missing: who, which, and what has them.
[[noreturn]] void refuse_missing(const std::vector<Finding>& missing) {
    constexpr std::size_t most_named = 5;
    std::vector<std::string> named;
    std::set<std::string> packages;
    for (const auto& finding : missing) {
        if (finding.size() < 5)
            continue;
        named.push_back("'" + finding[2] + "' (" + finding[3] + ") of " + finding[1]);
        packages.insert(finding[4]);
    }
    const auto count = named.size();
    if (count > most_named + 1) {
        named.resize(most_named);
        named.push_back(std::to_string(count - most_named) + " more");
    }
    throw CommandError(
        Exit::failed, "no font here has " + util::list_in_words(named) + "; nothing was written",
        "install the fonts that have such letters: sudo apt install " +
            util::join({packages.begin(), packages.end()}, " ") + "; or write the name in other letters");
}

[[noreturn]] void refuse(const std::vector<Finding>& findings, int exit) {
    std::vector<Finding> missing;
    for (const auto& finding : findings) {
        if (finding.front() == "no-fonts")
            throw CommandError(Exit::failed, "there are no fonts to draw a PDF with; nothing was written",
                               "install them: sudo apt install fonts-noto-core fonts-noto-cjk");
        if (finding.front() == "bad-picture" && finding.size() > 1)
            throw CommandError(Exit::failed,
                               "the photo of " + finding[1] +
                                   " is no PNG and no JPEG, or too large; nothing was written",
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
    throw CommandError(Exit::failed, "plenary-paper made no PDF: " + why,
                       "see that plenary and plenary-paper are of the same version");
}

/// Each kind of finding for some, and how many more there are.
void tell(const Context& context, const std::vector<Finding>& findings) {
    constexpr std::size_t most_told = 5;
    std::map<std::string, std::size_t> told;
    for (const auto& finding : findings) {
        if (finding.size() < 3 || ++told[finding.front()] > most_told)
            continue;
        const auto& word = finding.front();
        std::string what;
        if (word == "small" && finding.size() > 3)
            what = "is printed in letters of " + finding[3] + " points to fit";
        else if (word == "cut")
            what = "does not fit and is cut";
        else if (word == "parted")
            what = "has a word that is parted to fit";
        else
            continue;
        const auto text = finding[1] == finding[2] ? "" : "'" + finding[2] + "' of ";
        context.err() << "Warning: " << util::for_terminal(text + finding[1]) << " " << what << ".\n";
    }
    for (const auto& [word, count] : told)
        if (count > most_told)
            context.err() << "Warning: the same of " << count - most_told << " more.\n";
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
        throw CommandError(Exit::usage, "SOURCE_DATE_EPOCH is '" + *epoch + "', which is no time",
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
    const auto answer = util::run_child(program, environment_of(context), description);
    const auto findings = findings_in(answer.err);
    if (answer.exit != 0 || answer.out.empty())
        refuse(findings, answer.exit);
    tell(context, findings);
    return answer.out;
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
    const auto answer = util::run_child(program, environment_of(context), description.finish());
    std::vector<MissingLetter> missing;
    for (const auto& finding : findings_in(answer.err)) {
        if (finding.front() == "no-fonts")
            return std::vector<MissingLetter>{{"", "", ""}};
        if (finding.front() == "missing-letter" && finding.size() > 4)
            missing.push_back({finding[2], finding[3], finding[4]});
    }
    if (answer.exit != 0 && missing.empty())
        refuse(findings_in(answer.err), answer.exit);
    return missing;
}

} // namespace plenary::cli
