#include "cli/run.hpp"

#include "cli/completion.hpp"
#include "cli/context.hpp"
#include "cli/help.hpp"
#include "cli/remedies.hpp"
#include "exchange/error.hpp"
#include "fixture/input.hpp"
#include "office/refused.hpp"
#include "registry/error.hpp"
#include "util/file.hpp"
#include "util/text.hpp"

#include <istream>
#include <ostream>

namespace plenary::cli {

namespace {

class Messages {
public:
    Messages(std::ostream& err, util::Colour colour) : err_(err), colour_(colour) {}

    /// Prints what went wrong and what to do, and gives back the exit code. Here, and only here, both are
    /// made safe for a terminal.
    int error(Exit exit, std::string_view message, const domain::Remedy& remedy = {}) const {
        err_ << "plenary: " << util::paint("error", util::Style::error, colour_) << ": "
             << util::for_terminal(message) << '\n';
        if (!remedy.empty())
            err_ << util::paint("help", util::Style::help, colour_) << ": "
                 << util::for_terminal(in_words(remedy)) << '\n';
        return static_cast<int>(exit);
    }

private:
    std::ostream& err_;
    util::Colour colour_;
};

int dispatch(const Invocation& invocation, Context& context) {
    if (invocation.wants_version) {
        context.out() << "plenary " PLENARY_VERSION "\n";
        return 0;
    }
    if (invocation.wants_help && invocation.command) {
        write_command_help(context.out(), *invocation.command, context.colour_of_out());
        return 0;
    }
    if (!invocation.command) {
        write_overview(context.out(), context.colour_of_out());
        return 0;
    }
    return invocation.command->run(context, invocation);
}

Exit exit_of(office::Cause cause) {
    switch (cause) {
    case office::Cause::absent:
        return Exit::failed;
    case office::Cause::unsaid:
        return Exit::usage;
    case office::Cause::forbidden:
        return Exit::refused;
    }
    return Exit::failed;
}

Exit exit_of(const domain::Error& error) {
    if (const auto* refusal = dynamic_cast<const CommandError*>(&error))
        return refusal->exit();
    if (const auto* refused = dynamic_cast<const office::Refused*>(&error))
        return exit_of(refused->cause());
    if (const auto* unusable = dynamic_cast<const registry::RegistryError*>(&error))
        return unusable->trouble() == registry::Trouble::missing ? Exit::failed : Exit::registry;
    const bool is_about_input = dynamic_cast<const exchange::ExchangeError*>(&error) != nullptr ||
                                dynamic_cast<const fixture::InputError*>(&error) != nullptr;
    return is_about_input ? Exit::invalid_input : Exit::failed;
}

/// The one place where errors become messages and exit codes.
template<class F>
int reporting_errors(const Messages& messages, F f) {
    try {
        return f();
    } catch (const domain::Error& error) {
        return messages.error(exit_of(error), error.what(), error.remedy());
    } catch (const util::FileError& error) {
        return messages.error(Exit::failed, error.what());
    } catch (const std::bad_alloc&) {
        return messages.error(Exit::failed, "there is not enough memory for this");
    } catch (const std::exception& error) {
        return messages.error(Exit::failed, std::string{"a defect of plenary: "} + error.what(),
                              "please report it with the command that you ran");
    }
}

} // namespace

int run(const std::vector<std::string>& args, const Environment& environment, std::istream& in,
        std::ostream& out, std::ostream& err, const Clock& clock) {
    const auto colour = util::wants_colour(environment.err_is_terminal, environment.variable)
                            ? util::Colour::always
                            : util::Colour::never;
    const Messages messages{err, colour};
    const int exit = reporting_errors(messages, [&] {
        if (!args.empty() && args.front() == complete_word) {
            write_candidates(out, {args.begin() + 1, args.end()}, environment);
            return 0;
        }
        const auto invocation = parse(args);
        Context context{invocation, environment, in, out, err, clock};
        return dispatch(invocation, context);
    });
    out.flush();
    if (!out)
        return messages.error(Exit::failed, "cannot write the output",
                              "is the disk full, or was the pipe closed?");
    return exit;
}

} // namespace plenary::cli
