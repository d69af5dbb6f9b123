/// \file
/// load, validate, dump, schema
#include "cli/all_commands.hpp"
#include "cli/records/fixtures.hpp"
#include "cli/remedies.hpp"
#include "cli/requests.hpp"
#include "fixture/check.hpp"
#include "fixture/writer.hpp"
#include "office/records/loading.hpp"
#include "report/schedule/load_plan.hpp"
#include "schemas/embedded.hpp"
#include "util/text.hpp"

#include <algorithm>
#include <array>
#include <ostream>
#include <set>

namespace plenary::cli {

namespace {

std::vector<std::filesystem::path> paths_of(const Invocation& invocation) {
    return {invocation.arguments.begin(), invocation.arguments.end()};
}

constexpr std::array<std::string_view, 2> takers{"file", "registry"};

domain::Take take_of(const Invocation& invocation) {
    const auto word = invocation.option("take");
    if (!word)
        return domain::Take::neither;
    return *word == "file" ? domain::Take::file : domain::Take::registry;
}

int load(Context& context, const Invocation& invocation) {
    const auto request = request_of(context, invocation);
    if (!request.dry_run)
        context.make_data_folder();
    auto loaded = office::load_fixtures(context.office(), request,
                                        {paths_of(invocation), context.in(), take_of(invocation)});
    using State = office::Loaded::State;
    if (loaded.state == State::invalid)
        tell(context, loaded.findings);
    else if (!loaded.findings.empty())
        loaded.findings.render(context.err(), context.colour_of_err());
    if (loaded.state != State::loaded) {
        context.err() << "Nothing was loaded.\n";
        if (loaded.state == State::conflict)
            context.err() << "  = help: --take registry keeps what the registry holds of these fields, "
                             "--take file takes what the files state\n";
        return static_cast<int>(loaded.state == State::invalid ? Exit::invalid_input : Exit::refused);
    }
    std::vector<report::FixturePlan> plans;
    for (auto& planned : loaded.plans)
        plans.push_back({std::move(planned.fixture), std::move(planned.plan)});
    report::PlanStyle style;
    style.tense = request.dry_run ? report::Tense::would : report::Tense::did;
    style.all = invocation.has("all");
    style.word = step_in_words;
    context.print([&](std::ostream& out) { report::write_plans(out, plans, style, context.format()); });
    for (const auto& registration : loaded.moved_up)
        context.err() << registration.meeting.text() << " " << registration.code.text()
                      << (request.dry_run ? " would be" : " is") << " confirmed from the waiting list.\n";
    if (loaded.stay_forgotten > 0)
        context.err()
            << "Left out: details of " << loaded.stay_forgotten << " registration"
            << (loaded.stay_forgotten == 1 ? "" : "s")
            << ", which were forgotten when their day had come. Take them out of the files, or load "
               "with --take file.\n";
    if (loaded.badges > 0)
        context.err() << "Taken over: what the file says of " << loaded.badges << " badge"
                      << (loaded.badges == 1 ? "" : "s") << ".\n";
    return 0;
}

int validate(Context& context, const Invocation& invocation) {
    const auto checked = fixture::load_fixtures(paths_of(invocation), context.in(),
                                                [](const auto&) { return fixture::Basis{}; });
    tell(context, checked.findings);
    if (!checked.is_valid())
        return static_cast<int>(Exit::invalid_input);
    if (context.format() != util::Format::json) {
        domain::Dataset all;
        for (const auto& fixture : checked.fixtures)
            all = domain::overlay(std::move(all), fixture.data);
        std::vector<std::string> counts;
        domain::for_each_kind(all, [&](const auto& things) {
            if (!things.empty())
                counts.push_back(domain::counted(things.size(), domain::key_of(things.front()).kind));
        });
        context.out() << "Valid: " << (counts.empty() ? "nothing stated" : util::list_in_words(counts))
                      << ".\n";
    }
    return 0;
}

int dump(Context& context, const Invocation&) {
    domain::Dataset data;
    std::string made_at;
    {
        const auto registry = context.open_to_read();
        data = registry.read({});
        data.badges = registry.issued_badges();
        data.retired = registry.retired_codes();
        made_at = registry.newest_action().uuid;
    }
    context.print([&](std::ostream& out) { fixture::write_fixture(out, data, made_at); });
    return 0;
}

int schema(Context& context, const Invocation&) {
    context.print([](std::ostream& out) { out << schemas::fixture_schema(); });
    return 0;
}

const Argument files{
    .name = "FILE|DIR",
    .help = "a folder of YAML files, a YAML file, or - for standard input; several are taken in order",
    .required = true,
    .many = true,
    .names = Names::file};

} // namespace

std::vector<Command> load_commands() {
    return {
        {.name = "load",
         .summary = "bring the registry to what fixtures say",
         .details =
             "All files are checked first, with what the registry already holds; if anything is wrong, all "
             "of it is told and nothing is loaded. A load changes what a file says otherwise than before, "
             "and leaves what was done since by commands as it is; where both changed the same, each "
             "otherwise, both values are told and nothing is loaded. What a file stated before and states "
             "no longer goes, unless it was changed since or another file states it; whole things are "
             "listed and kept. Loading the same fixture again changes nothing.",
         .examples = {{"plenary load fixtures/ctitf-central-asia fixtures/ctitf-illustrated",
                       "two folders, the second building on the first"},
                      {"plenary load --dry-run fixtures/ctitf-central-asia",
                       "print the plan and change nothing"},
                      {"plenary load fixtures/calendars fixtures/season-2027",
                       "holidays, and an invented season whose dates are open"}},
         .arguments = {files},
         .options = with_text_or_json_options(
             {{.name = "dry-run", .letter = 'n', .help = "print the plan that a real run would apply"},
              {.name = "take",
               .value = "file|registry",
               .help = "whose word counts where a file and the registry have both changed the same",
               .choices = takers},
              {.name = "all", .help = "list every change, however many"}}),
         .run = load},
        {.name = "validate",
         .summary = "check fixtures, touch nothing",
         .details = "Tells every finding of every file in one run, each with its place and what to write. "
                    "The files must stand on their own: name together what builds on one another.",
         .examples = {{"plenary validate fixtures/ctitf-central-asia", "check a folder"},
                      {"plenary validate --json fixtures/ctitf-central-asia",
                       "findings as data, for editors and scripts"}},
         .arguments = {files},
         .options = with_text_or_json_options({}),
         .run = validate},
        {.name = "dump",
         .summary = "write the whole registry as a fixture",
         .details = "The inverse of load: loading the dump into a new registry gives an equal one.",
         .examples = {{"plenary dump -o series.yaml",
                       "into a file that takes its place once it is complete"}},
         .arguments = {},
         .options = {output_option()},
         .run = dump},
        {.name = "schema",
         .summary = "print the JSON Schema of fixtures",
         .details = "Draft-07, for editors: they complete keys and underline mistakes while you write.",
         .examples = {{"plenary schema -o fixture.schema.json",
                       "beside your fixtures, for the line '# $schema: ...'"}},
         .arguments = {},
         .options = {output_option()},
         .run = schema},
    };
}

} // namespace plenary::cli
