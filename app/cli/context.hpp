/// \file
/// What a command works with: streams, the registry it is about, the day it takes as today.
#pragma once

#include "cli/error.hpp"
#include "cli/invocation.hpp"
#include "cli/run.hpp"
#include "domain/dates.hpp"
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
    /// Who acts: `--actor`, else PLENARY_ACTOR, else USER, else nobody.
    [[nodiscard]] std::string actor() const;

    /// `--db`, else PLENARY_DB, else the XDG data folder.
    [[nodiscard]] Location location() const;
    /// With `--seal` the output ends with the seal of what is read.
    [[nodiscard]] registry::Registry open_to_read() const;
    [[nodiscard]] registry::Registry open_to_write() const;
    /// Makes it if there is none, and the data folder where it goes by default.
    [[nodiscard]] registry::Registry open_to_create() const;

    /// The registry for one action, until let_go(). It is opened for each, but by a command that keeps it
    /// open: then again only where another file took the place of the one that is open.
    [[nodiscard]] registry::Registry& writer() const;
    /// Ends the action; what was not committed leaves no trace.
    void let_go() const noexcept;
    /// From here on one open registry serves all actions of the command, which are many and small.
    void keep_open() { keeps_open_ = true; }

    [[nodiscard]] util::Colour colour_of_out() const;
    [[nodiscard]] util::Colour colour_of_err() const;

    /// The format of `--json`, `--format`, the ending of `--output`, else a table.
    [[nodiscard]] util::Format format() const;

    /// Hands write(std::ostream&) standard output, or a file that takes the place of `--output` once all is
    /// written.
    template<class Write>
    void print(Write write) const;
    /// The same for a sheet, in format().
    void print(const util::Sheet& sheet) const;
    /// The same for a document, in format().
    void print(const report::Document& document) const;

private:
    void finish_output(std::string text) const;

    mutable std::optional<registry::LoggedAction>
        sealed_; ///< the newest action of what was opened, with `--seal`
    mutable std::optional<registry::Registry> writer_;
    bool keeps_open_ = false;
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

/// `--meeting`, for commands about one.
Option meeting_option();

/// The meeting of `--meeting`; throws CommandError (usage) where it is not given.
domain::MeetingCode meeting_of(const Invocation& invocation);

/// The options of commands that print text, or the same as JSON.
std::vector<Option> with_text_or_json_options(std::vector<Option> options);

/// The thing with this code among `things`; throws CommandError (failed) with "did you mean".
template<class Thing, class Code>
const Thing& find_or_fail(const std::vector<Thing>& things, const Code& code);

[[noreturn]] void fail_unknown(std::string_view noun, const std::string& code,
                               const std::vector<std::string>& known);

/// Throws CommandError (failed), with a code like it, where the registry knows no participant by this code.
void require_participant(const registry::Registry& registry, const domain::ParticipantCode& code);

} // namespace plenary::cli

#include "cli/context_templates.hpp"
