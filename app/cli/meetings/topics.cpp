/// \file
/// The pages of `plenary help TOPIC`.
#include "cli/help.hpp"
#include "domain/rules/cost_terms.hpp"
#include "util/text.hpp"

#include <string>

namespace plenary::cli {

namespace {

constexpr std::string_view about_formats = R"(Every list and report takes -O/--format:

  table     for reading; what is safe to print on a terminal (the default)
  markdown  for pasting into a document
  csv       RFC 4180, UTF-8, one line a row; missing values are empty; an apostrophe keeps what a spreadsheet
            would take for a formula or another number (=1+1, +421900, 007); 'participant import' takes it off
  tsv       the same with tabs: a value with a tab, a line end or a quotation mark stands in quotation marks
  json      all figures and notes; docs/attendance-json.md tells the fields
  jsonl     the rows, one JSON object a line

Documents ('plenary document list') are made as text, html, docx or xlsx instead.

--json is short for --format json. --output FILE writes to a file and takes the format from its ending unless
--format says otherwise. The format never depends on whether the output is a terminal; colour does.)";

constexpr std::string_view dates =
    R"(Dates are written YYYY-MM-DD, times of day as YYYY-MM-DDTHH:MM by the clocks at the venue.

  2011-03-29..2011-03-30   the days of a meeting, both included
  2011-11-30               one day
  2010                     known to the year only
  unknown                  not known

Reports speak as of today, in UTC; --as-of DATE takes another day, so that a report can be made again as it was.)";

constexpr std::string_view exit_codes = R"(  0  done, or already so
  1  failed, or what was named is not there
  2  the command line is wrong
  3  the files read are not valid
  4  a rule forbids it
  5  the registry is locked, damaged, too new or otherwise unusable
  6  done, but the answer could not be written
  7  what is asked for cannot hold together, and that is proven)";

constexpr std::string_view environment_variables = R"(  PLENARY_DB       the registry, unless --db names it
  PLENARY_ACTOR    who acts, for the change log, unless --actor says so
  XDG_DATA_HOME    where the registry is by default: plenary/plenary.db in it
  NO_COLOR         when set, no colour
  FORCE_COLOR      when set, colour also where the output is not a terminal
  TZDIR            the folder of the time zone data, unless it is /usr/share/zoneinfo)";

constexpr std::string_view fixtures =
    R"(A fixture is a folder of YAML files, or one file, that says what a series of meetings is:

  default-source: S
  sources:      [{code: S, title: 'Where this is from'}]
  delegations:  [{code: KAZ, kind: state, name: Kazakhstan}]
  venues:       [{code: almaty, city: Almaty, country: KAZ, zone: Asia/Almaty}]
  series:       [{code: experts, title: Expert meetings}]
  meetings:     [{code: almaty, series: experts, number: 3, title: Third expert meeting,
                  dates: 2011-07-21..2011-07-22, status: held, venue: almaty}]
  participants: [{code: a-sample, name: {latin: A. Sample}}]
  rosters:
    - meeting: almaty
      registrations: [{code: KAZ-001, participant: a-sample, delegation: KAZ, role: head, status: confirmed}]

Every fact names its source; what is invented for show has the source 'illustrative'. Check files with
'plenary validate', print the JSON Schema for your editor with 'plenary schema'. docs/fixtures.md tells all fields.)";

constexpr std::string_view weights_begin =
    R"(Where several dates or timetables are possible, the one that costs fewest points is proposed. What each term
costs, unless the fixture of the series says otherwise:

  weights: {weekend: 300, wished: 0}

A term costs from 0 (it does not matter) to 1000 points. Between meetings of two series the larger number holds. Parts
of the points are rounded down, and are a point at least.

)";

/// A term, its points, and what costs them, in lines that fit a terminal.
std::string weight_lines(const domain::CostTermEntry& entry) {
    constexpr std::size_t name_width = 22;
    constexpr std::size_t points_width = 5;
    constexpr std::size_t line_width = 80;
    std::string lines = "  " + util::pad_right(entry.name, name_width);
    const auto points = std::to_string(entry.points);
    lines += std::string(points_width - points.size(), ' ') + points + "  ";
    const auto margin = lines.size();
    std::size_t used = 0;
    for (std::size_t from = 0; from < entry.counts.size();) {
        const auto end = std::min(entry.counts.find(' ', from), entry.counts.size());
        auto word = std::string{entry.counts.substr(from, end - from)};
        std::erase(word, '`');
        if (used > 0 && used + 1 + word.size() > line_width) {
            lines += "\n" + std::string(margin, ' ');
            used = 0;
        }
        lines += (used > 0 ? " " : "") + word;
        used += (used > 0 ? 1 : 0) + word.size();
        from = end + 1;
    }
    return lines + "\n";
}

/// Made of the one table of terms.
std::string_view weights() {
    static const auto text = [] {
        std::string made{weights_begin};
        for (const auto& entry : domain::cost_terms) {
            if (&entry == &domain::cost_terms.front())
                made += "Of dates and venues (meeting propose, series plan):\n";
            if (entry.name == domain::word(domain::CostTerm::later))
                made += "\nOf timetables (agenda plan):\n";
            made += weight_lines(entry);
        }
        made.pop_back(); // the last line end
        return made;
    }();
    return text;
}

} // namespace

const std::vector<Topic>& topics() {
    static const std::vector<Topic> all{
        {"formats", "Output formats", about_formats},
        {"dates", "Dates and times", dates},
        {"exit-codes", "Exit codes", exit_codes},
        {"environment", "Environment variables", environment_variables},
        {"fixtures", "Fixtures", fixtures},
        {"weights", "What schedules cost", weights()},
    };
    return all;
}

} // namespace plenary::cli
