/// \file
/// What a command works with: streams, the registry it is about, the day it takes as today.
#pragma once

#include "cli/error.hpp"
#include "cli/invocation.hpp"
#include "cli/output.hpp"
#include "cli/run.hpp"
#include "domain/time/dates.hpp"
#include "office/lookup.hpp"
#include "office/office.hpp"
#include "registry/registry.hpp"
#include "report/document.hpp"
#include "util/sheet.hpp"
#include "util/terminal.hpp"

#include <filesystem>
#include <iosfwd>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace plenary::cli {

/// Where the registry is, and what said so.
struct Location {
    std::filesystem::path file;
    std::string_view said_by; ///< `--db`, `PLENARY_DB` or `the data folder`
};

class Context {
public:
    Context(const Invocation& invocation, const Environment& environment, std::istream& in, std::ostream& out,
            std::ostream& err, const Clock& clock)
        : invocation_(invocation), environment_(environment), in_(in), out_(out), err_(err), clock_(clock) {}

    [[nodiscard]] std::istream& in() const { return in_; }
    [[nodiscard]] std::ostream& out() const { return out_; }
    [[nodiscard]] std::ostream& err() const { return err_; }
    [[nodiscard]] const Environment& environment() const { return environment_; }
    [[nodiscard]] domain::Instant now() const { return clock_(); }

    /// The day of `--as-of`, else today in UTC.
    [[nodiscard]] domain::Date as_of() const;
    /// The day of `--as-of`, behind which nothing counts; nothing where it is not given.
    [[nodiscard]] std::optional<domain::Date> last_day() const;
    /// What is read to be shown: check-ins behind that day are left out.
    [[nodiscard]] domain::Dataset read_to_show(const registry::Reading& registry,
                                               const registry::Scope& scope) const;
    /// Who acts: `--actor`, else PLENARY_ACTOR, else USER, else nobody.
    [[nodiscard]] std::string actor() const;

    /// `--db`, else PLENARY_DB, else the XDG data folder.
    [[nodiscard]] Location location() const;
    /// With `--seal` the output ends with the seal of what is read.
    [[nodiscard]] registry::Registry open_to_read() const;

    /// Where the use cases happen: that registry, the clock, and as_of() as today.
    [[nodiscard]] office::Office& office() const;
    /// Whether an action was committed.
    [[nodiscard]] bool has_changed_something() const { return office_ && office_->has_committed(); }
    /// Makes the folder of the registry where it goes by default.
    void make_data_folder() const;

    [[nodiscard]] util::Colour colour_of_out() const;
    [[nodiscard]] util::Colour colour_of_err() const;

    /// The format of `--json`, `--format`, the ending of `--output`, else a table.
    [[nodiscard]] util::Format format() const;

    /// Whether a workbook is asked for, by `--format` or the ending of `--output`.
    [[nodiscard]] bool wants_workbook() const;

    /// Opens what `--output` names, before the command does anything: see open_output().
    void open_output() { cli::open_output(invocation_, output_); }

    /// Hands write(std::ostream&) standard output, or a file that takes the place of `--output` once all is
    /// written.
    template<class Write>
    void print(Write write) const;
    /// The same for a sheet, in format().
    void print(const util::Sheet& sheet) const;
    /// The same as a workbook.
    void print_workbook(const util::Sheet& sheet) const;
    /// The same for a document, in format().
    void print(const report::Document& document) const;

private:
    void finish_output(std::string text) const;

    mutable std::optional<registry::LoggedAction>
        sealed_;                                      ///< the newest action of what was opened, with `--seal`
    mutable std::optional<util::PendingFile> output_; ///< of `--output`, until the answer is written
    mutable std::optional<office::Office> office_;    ///< made when it is asked for
    const Invocation& invocation_;
    const Environment& environment_;
    std::istream& in_;
    std::ostream& out_;
    std::ostream& err_;
    const Clock& clock_;
};

/// The options of every list and report.
std::vector<Option> with_output_options(std::vector<Option> options);

/// Adds `--seal`, for reports that are kept as proof.
std::vector<Option> with_seal_option(std::vector<Option> options);

/// `--output`, of all that prints what may be kept.
Option output_option();

/// `--meeting`, for commands about one.
Option meeting_option();

/// The meeting of `--meeting`; throws CommandError (usage) where it is not given.
domain::MeetingCode meeting_of(const Invocation& invocation);

/// The options of commands that print text, or the same as JSON.
std::vector<Option> with_text_or_json_options(std::vector<Option> options);

} // namespace plenary::cli

#include "cli/context_templates.hpp"
