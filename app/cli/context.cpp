#include "cli/context.hpp"

#include "cli/command.hpp"
#include "domain/people/check_ins.hpp"
#include "exchange/files/xlsx_writing.hpp"
#include "util/clean_text.hpp"
#include "util/suggest.hpp"
#include "util/text.hpp"

#include <fmt/format.h>

#include <array>
#include <ostream>

namespace plenary::cli {

namespace {

/// What every list and report can be written as.
constexpr std::array<std::string_view, 7> list_formats{"table", "csv",      "tsv", "json",
                                                       "jsonl", "markdown", "xlsx"};

std::filesystem::path data_folder(const Environment& environment) {
    if (const auto folder = environment.variable("XDG_DATA_HOME"); folder && folder->starts_with('/'))
        return std::filesystem::path{*folder} / "plenary";
    if (const auto home = environment.variable("HOME"); home && !home->empty())
        return std::filesystem::path{*home} / ".local/share/plenary";
    throw CommandError(Exit::usage, "it is not clear where the registry is", "name it with --db FILE");
}

util::Colour colour_of(const Invocation& invocation, const Environment& environment, bool is_terminal) {
    if (invocation.has("no-color"))
        return util::Colour::never;
    return util::wants_colour(is_terminal, environment.variable) ? util::Colour::always : util::Colour::never;
}

} // namespace

domain::Date Context::as_of() const {
    if (const auto text = invocation_.option("as-of")) {
        if (const auto date = domain::parse_date(*text))
            return *date;
        throw CommandError(Exit::usage, fmt::format("'{}' is not a date", util::for_terminal(*text)),
                           "write the day as YYYY-MM-DD, such as 2011-04-01");
    }
    const auto now = domain::format_instant(clock_());
    return *domain::parse_date(std::string_view{now}.substr(0, 10));
}

std::optional<domain::Date> Context::last_day() const {
    return invocation_.has("as-of") ? std::optional{as_of()} : std::nullopt;
}

domain::Dataset Context::read_to_show(const registry::Reading& registry, const registry::Scope& scope) const {
    auto data = registry.read(scope);
    if (const auto day = last_day())
        domain::leave_out_after(data.check_ins, *day);
    return data;
}

std::string Context::actor() const {
    if (const auto actor = invocation_.option("actor"))
        return *actor;
    for (const auto* name : {"PLENARY_ACTOR", "USER"})
        if (auto actor = environment_.variable(name)) {
            auto clean = util::clean_text(*actor);
            if (clean.trouble)
                throw CommandError(Exit::usage,
                                   fmt::format("the variable {} has {} in it", name, clean.trouble->what),
                                   "name who acts with --actor NAME");
            return std::move(clean.text);
        }
    return {};
}

Location Context::location() const {
    if (const auto file = invocation_.option("db")) {
        if (file->empty())
            throw CommandError(Exit::usage, "--db names no file", "write --db FILE");
        return {*file, "--db"};
    }
    if (const auto file = environment_.variable("PLENARY_DB"); file && !file->empty())
        return {*file, "PLENARY_DB"};
    return {data_folder(environment_) / "plenary.db", "the data folder"};
}

registry::Registry Context::open_to_read() const {
    auto registry = registry::Registry::to_read(location().file);
    if (invocation_.has("seal"))
        sealed_ = registry.newest_action();
    return registry;
}

office::Office& Context::office() const {
    if (!office_)
        office_.emplace(location().file, clock_, as_of());
    return *office_;
}

void Context::make_data_folder() const {
    if (const auto location = this->location(); location.said_by == "the data folder")
        util::make_folder(location.file.parent_path());
}

util::Colour Context::colour_of_out() const {
    return colour_of(invocation_, environment_, environment_.out_is_terminal);
}
util::Colour Context::colour_of_err() const {
    return colour_of(invocation_, environment_, environment_.err_is_terminal);
}

util::Format Context::format() const {
    if (invocation_.has("json"))
        return util::Format::json;
    if (const auto name = invocation_.option("format"))
        return util::parse_format(*name).value_or(util::Format::table);
    if (const auto file = invocation_.option("output"))
        if (const auto format = util::format_for_path(*file))
            return *format;
    return util::Format::table;
}

bool Context::wants_workbook() const {
    if (invocation_.has("json"))
        return false;
    if (const auto name = invocation_.option("format"))
        return *name == "xlsx";
    return ending_of(invocation_.option("output").value_or("")) == ".xlsx";
}

void Context::print_workbook(const util::Sheet& sheet) const {
    if (environment_.out_is_terminal && !output_)
        throw CommandError(Exit::usage, "a workbook is no text for a terminal",
                           "name a file with --output list.xlsx");
    print([&](std::ostream& out) {
        out << exchange::write_xlsx(sheet, std::string{invocation_.command->name}, exchange::Cells::typed);
    });
}

void Context::print(const util::Sheet& sheet) const {
    if (wants_workbook()) {
        print_workbook(sheet);
        return;
    }
    print([&](std::ostream& out) { util::write(out, sheet, format()); });
}

void Context::print(const report::Document& document) const {
    if (wants_workbook()) {
        print_workbook(report::rows_for_reading(document));
        return;
    }
    print([&](std::ostream& out) { report::write(out, document, format()); });
}

void Context::finish_output(std::string text) const {
    if (sealed_) {
        const auto line = fmt::format("Seal {}, action {}.\n", sealed_->seal, sealed_->number);
        // Data for other programs stays what it is.
        if (!wants_workbook() && (format() == util::Format::table || format() == util::Format::markdown))
            text += "\n" + line;
        else
            err_ << line;
    }
    if (invocation_.has("excel"))
        text.insert(0, "\xEF\xBB\xBF");
    if (!output_) {
        out_ << text;
        return;
    }
    output_->finish(text);
    output_.reset();
    err_ << "Wrote " << util::for_terminal(*invocation_.option("output")) << "\n";
}

std::vector<Option> with_seal_option(std::vector<Option> options) {
    options.push_back(
        {.name = "seal",
         .help = "end with the seal of all that was done in the registry so far, for 'plenary doctor "
                 "--check-seal'"});
    return options;
}

std::vector<Option> with_output_options(std::vector<Option> options) {
    options.push_back(
        {.name = "format",
         .letter = 'O',
         .value = "FORMAT",
         .help = "table, csv, tsv, json, jsonl, markdown or xlsx; else by the ending of --output",
         .choices = list_formats});
    options.push_back({.name = "json", .help = "the same as --format json"});
    options.push_back({.name = "excel", .help = "begin CSV with the mark by which Excel knows UTF-8"});
    options.push_back(output_option());
    return options;
}

Option output_option() {
    return {.name = "output",
            .letter = 'o',
            .value = "FILE",
            .help = "write to this file instead of standard output",
            .names = Names::file,
            .writes = true};
}

Option meeting_option() {
    return {
        .name = "meeting", .letter = 'm', .value = "MEETING", .help = "the meeting", .names = Names::meeting};
}

domain::MeetingCode meeting_of(const Invocation& invocation) {
    if (const auto code = invocation.option("meeting"))
        return domain::MeetingCode{*code};
    throw CommandError(Exit::usage, fmt::format("'plenary {}' needs --meeting", invocation.command->name),
                       "write --meeting MEETING");
}

std::vector<Option> with_text_or_json_options(std::vector<Option> options) {
    static constexpr std::array<std::string_view, 2> formats{"table", "json"};
    options.push_back({.name = "format",
                       .letter = 'O',
                       .value = "FORMAT",
                       .help = "table (text) or json",
                       .choices = formats});
    options.push_back({.name = "json", .help = "the same as --format json"});
    options.push_back(output_option());
    return options;
}

} // namespace plenary::cli
