#include "cli/command.hpp"
#include "cli/remedies.hpp"
#include "util/text.hpp"

#include <doctest/doctest.h>

#include <algorithm>
#include <string>

using namespace plenary;
using cli::in_words;
using cli::step_in_words;
using domain::Act;
using domain::Remedy;
using domain::Step;

namespace {

/// The command that the words name first, such as `agenda plan` in "'plenary agenda plan -m MEETING'".
const cli::Command* command_in(const std::string& words) {
    constexpr std::string_view program = "'plenary ";
    const auto begin = words.find(program);
    if (begin == std::string::npos)
        return nullptr;
    const auto line =
        words.substr(begin + program.size(), words.find('\'', begin + 1) - begin - program.size());
    const auto parts = util::split_words(line);
    const auto* command = parts.size() > 1 ? cli::find_command(parts[0] + " " + parts[1]) : nullptr;
    return command != nullptr ? command : cli::find_command(parts.at(0));
}

bool has(const std::vector<cli::Option>& options, const std::string& option) {
    return std::any_of(options.begin(), options.end(), [&](const cli::Option& known) {
        return option == "--" + std::string{known.name} || option == std::string{"-"} + known.letter;
    });
}

/// Whether the option is one of `command`, or of any command where none is named.
bool exists(const std::string& option, const cli::Command* command) {
    if (command != nullptr)
        return has(command->options, option);
    const auto& commands = cli::commands();
    return has(cli::global_options(), option) ||
           std::any_of(commands.begin(), commands.end(),
                       [&](const cli::Command& other) { return has(other.options, option); });
}

} // namespace

TEST_SUITE("cli::remedies") {
    TEST_CASE("step_in_words: every act names commands and options that there are") {
        for (std::size_t i = 0; i < domain::act_count; ++i) {
            const auto words = step_in_words(Step{static_cast<Act>(i), {"meeting", "2"}});
            CAPTURE(words);
            const auto* command = command_in(words);
            CHECK((command != nullptr) == (words.find("plenary") != std::string::npos));
            auto bare = words;
            std::erase(bare, '\'');
            auto options = util::split_words(bare);
            std::erase_if(options, [](const std::string& part) { return !part.starts_with('-'); });
            CHECK((command != nullptr || !options.empty()));
            for (const auto& option : options)
                CHECK(exists(option, command));
        }
    }

    TEST_CASE("step_in_words: arguments take the places of their names, and none is made up") {
        CHECK(step_in_words(Step{Act::map_column, {"Name", "-"}}) == "--map 'Name=-'");
        CHECK(step_in_words(Step{Act::map_column}) == "--map 'HEADER=FIELD'");
        CHECK(step_in_words(Step{Act::plan_agenda, {"almaty"}}) == "'plenary agenda plan -m almaty'");
        CHECK(step_in_words(Step{Act::plan_agenda}) == "'plenary agenda plan'");
        CHECK(step_in_words(Step{Act::name_registry, {"more than there is a place for"}}) == "--db FILE");
    }

    TEST_CASE("step_in_words: an argument is not read as a pattern") {
        CHECK(step_in_words(Step{Act::map_column, {"[a] {b}", "name"}}) == "--map '[a] {b}=name'");
    }

    TEST_CASE("in_words: a sentence") {
        CHECK(in_words(Remedy{}).empty());
        CHECK(
            in_words(Remedy{"write ", Step{Act::enter_as_known, {"anna"}}, ", or ", Step{Act::enter_as_new}} +
                     "; nothing was changed") == "write --participant anna, or --new; nothing was changed");
    }
}
