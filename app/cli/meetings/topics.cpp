/// \file
/// The pages of `plenary help TOPIC`.
#include "cli/help.hpp"

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

} // namespace

const std::vector<Topic>& topics() {
    static const std::vector<Topic> all{
        {"formats", "Output formats", about_formats},
        {"dates", "Dates and times", dates},
        {"exit-codes", "Exit codes", exit_codes},
        {"environment", "Environment variables", environment_variables},
        {"fixtures", "Fixtures", fixtures},
    };
    return all;
}

} // namespace plenary::cli
