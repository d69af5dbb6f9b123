#include "cli/run.hpp"

#include "cli/completion.hpp"
#include "cli/context.hpp"
#include "cli/help.hpp"
#include "cli/remedies.hpp"
#include "exchange/error.hpp"
#include "fixture/input.hpp"
#include "office/refused.hpp"
#include "registry/registry.hpp"
#include "util/file.hpp"
#include "util/text.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <filesystem>
#include <istream>
#include <optional>
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

/// Whether it is to: what else is run, such as `help`, needs no registry to be anywhere.
bool writes_files(const Invocation& invocation) {
    const auto& options = invocation.command->options;
    const auto& arguments = invocation.command->arguments;
    return std::any_of(options.begin(), options.end(),
                       [&](const Option& option) { return option.writes && invocation.has(option.name); }) ||
           std::any_of(arguments.begin(), arguments.end(), [](const Argument& one) { return one.writes; });
}

/// Whether it changes the registry, as whatever can be told apart from a repetition does, or leads to a change.
bool acts(const Invocation& invocation) {
    const auto& options = invocation.command->options;
    const auto has_option = [&](std::string_view name) {
        return std::any_of(options.begin(), options.end(),
                           [&](const Option& option) { return option.name == name; });
    };
    if (invocation.command->leads_to_change)
        return true;
    return has_option("nonce") && !invocation.has("dry-run") && (!has_option("yes") || invocation.has("yes"));
}

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
    refuse_idle_excel(invocation);
    if (writes_files(invocation))
        refuse_unfit_outputs(invocation, context.location().file);
    if (invocation.has("output"))
        context.open_output();
    if (acts(invocation)) // such commands read before they write
        registry::Registry::bring_up_to_date(context.location().file);
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

const std::string unanswered = "it is done, but the answer could not be written: ";
const domain::Remedy look_at_log{"see what was done with ", domain::Step{domain::Act::see_log}};

/// The one place where errors become messages and exit codes. `is_done()`: whether an action was committed.
template<class IsDone, class F>
int reporting_errors(const Messages& messages, IsDone is_done, F f) {
    try {
        return f();
    } catch (const domain::Error& error) {
        return messages.error(exit_of(error), error.what(), error.remedy());
    } catch (const util::FileError& error) {
        return is_done() ? messages.error(Exit::unanswered, unanswered + error.what(), look_at_log)
                         : messages.error(Exit::failed, error.what());
    } catch (const std::filesystem::filesystem_error& error) {
        return messages.error(Exit::failed, fmt::format("'{}' cannot be used: {}", error.path1().string(),
                                                        error.code().message()));
    } catch (const std::bad_alloc&) {
        return messages.error(Exit::failed, "there is not enough memory for this");
    } catch (const std::exception& error) {
        return messages.error(
            Exit::failed, std::string{"a defect of plenary: "} + error.what(),
            "see 'plenary doctor': a damaged registry may be the cause; if it is sound, please report this "
            "with the command that you ran");
    }
}

} // namespace

int run(const std::vector<std::string>& args, const Environment& environment, std::istream& in,
        std::ostream& out, std::ostream& err, const Clock& clock) {
    const auto colour = util::wants_colour(environment.err_is_terminal, environment.variable)
                            ? util::Colour::always
                            : util::Colour::never;
    const Messages messages{err, colour};
    Invocation invocation;
    std::optional<Context> context;
    const auto is_done = [&] { return context && context->has_changed_something(); };
    const int exit = reporting_errors(messages, is_done, [&] {
        if (!args.empty() && args.front() == complete_word) {
            write_candidates(out, {args.begin() + 1, args.end()}, environment);
            return 0;
        }
        invocation = parse(args);
        context.emplace(invocation, environment, in, out, err, clock);
        return dispatch(invocation, *context);
    });
    out.flush();
    if (out)
        return exit;
    const std::string reason = "is the disk full, or was the pipe closed?";
    return is_done() ? messages.error(Exit::unanswered, unanswered + reason, look_at_log)
                     : messages.error(Exit::failed, "cannot write the output", reason);
}

} // namespace plenary::cli
