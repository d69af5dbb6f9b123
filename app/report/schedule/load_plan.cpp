#include "report/schedule/load_plan.hpp"

#include "util/json.hpp"
#include "util/text.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <ostream>

namespace plenary::report {

namespace {

using domain::Act;
using domain::Change;
using domain::Kind;

using domain::kind_count;

struct Sums {
    std::size_t added = 0;
    std::size_t changed = 0;
    std::size_t unchanged = 0;
    std::size_t missing = 0;

    [[nodiscard]] bool empty() const { return added + changed + unchanged + missing == 0; }
};

std::array<Sums, kind_count> sums_by_kind(const std::vector<FixturePlan>& plans) {
    std::array<Sums, kind_count> sums;
    for (const auto& [fixture, plan] : plans) {
        for (const auto& addition : plan.added)
            ++sums[static_cast<std::size_t>(addition.key.kind)].added;
        for (const auto& change : plan.changed)
            ++sums[static_cast<std::size_t>(change.key.kind)].changed;
        for (const auto& key : plan.missing)
            ++sums[static_cast<std::size_t>(key.kind)].missing;
        for (std::size_t i = 0; i < kind_count; ++i)
            sums[i].unchanged += plan.unchanged[i];
    }
    return sums;
}

Sums total_of(const std::array<Sums, kind_count>& sums) {
    Sums total;
    for (const auto& each : sums) {
        total.added += each.added;
        total.changed += each.changed;
        total.unchanged += each.unchanged;
        total.missing += each.missing;
    }
    return total;
}

bool withdraws(const Change& change) {
    return change.key.kind == domain::kind_of<domain::Registration> &&
           std::any_of(change.fields.begin(), change.fields.end(),
                       [](const auto& f) { return f.field == "status" && f.after == "withdrawn"; });
}

std::string shown(const std::string& value) {
    return value.empty() ? "(not stated)" : util::for_terminal(value);
}

std::string in_words(const domain::FieldChange& field) {
    return field.field + " " + shown(field.before) + " -> " + shown(field.after);
}

/// A line; where more changes than fit into one, such as a whole timetable, a line for each field below it.
std::string line_of(const Change& change, const PlanStyle& style) {
    constexpr std::size_t most_in_one = 6;
    auto line = (withdraws(change) ? "withdraws  " : "changes    ") + domain::to_string(change.key) + ":";
    if (change.fields.size() <= most_in_one)
        return line + " " + report::in_words(change.fields);
    const auto shown_fields = style.all ? change.fields.size() : std::min(change.fields.size(), style.limit);
    const std::string indent = "\n             ";
    for (std::size_t i = 0; i < shown_fields; ++i)
        line += indent + in_words(change.fields[i]);
    if (shown_fields < change.fields.size())
        line += fmt::format("{}... and {} more fields ({} lists them)", indent,
                            change.fields.size() - shown_fields, style.word({Act::show_all_changes}));
    return line;
}

void write_lines(std::ostream& out, const std::vector<std::string>& lines, const PlanStyle& style) {
    const auto shown_lines = style.all ? lines.size() : std::min(lines.size(), style.limit);
    for (std::size_t i = 0; i < shown_lines; ++i)
        out << lines[i] << '\n';
    if (shown_lines < lines.size())
        out << "... and " << lines.size() - shown_lines << " more (" << style.word({Act::show_all_changes})
            << " lists them)\n";
}

util::Sheet sheet_of(const std::array<Sums, kind_count>& sums) {
    using util::Align;
    util::Sheet sheet;
    sheet.columns = {{"kind", "KIND", Align::left, false},
                     {"added", "ADDED", Align::right, false},
                     {"changed", "CHANGED", Align::right, false},
                     {"unchanged", "UNCHANGED", Align::right, false},
                     {"kept", "KEPT", Align::right, false}};
    const auto row = [](std::string name, const Sums& s) {
        const auto cell = [](std::size_t n) { return util::Cell{static_cast<std::int64_t>(n)}; };
        return std::vector<util::Cell>{std::move(name), cell(s.added), cell(s.changed), cell(s.unchanged),
                                       cell(s.missing)};
    };
    for (std::size_t i = 0; i < kind_count; ++i)
        if (!sums[i].empty())
            sheet.rows.push_back(row(std::string{domain::plural(static_cast<Kind>(i))}, sums[i]));
    sheet.total = row("TOTAL", total_of(sums));
    return sheet;
}

/// What becomes of what, a line each.
struct Lists {
    std::vector<std::string> changes; ///< withdrawals first
    std::vector<std::string> kept;
    std::vector<std::string> refused;
};

std::string refusal(const domain::Violation& violation) {
    auto line = "refuses    " + domain::to_string(violation.subject.key);
    if (!violation.subject.field.empty())
        line += ": " + violation.subject.field;
    line += ": " + violation.message;
    return util::for_terminal(violation.help.empty() ? line : line + " (" + violation.help + ")");
}

Lists lists_of(const std::vector<FixturePlan>& plans, const PlanStyle& style) {
    Lists lists;
    for (const bool withdrawals : {true, false})
        for (const auto& each : plans)
            for (const auto& change : each.plan.changed)
                if (withdraws(change) == withdrawals)
                    lists.changes.push_back(line_of(change, style));
    for (const auto& [fixture, plan] : plans) {
        for (const auto& key : plan.missing)
            lists.kept.push_back("keeps      " +
                                 util::for_terminal(fmt::format("{}: no longer in fixture '{}'",
                                                                domain::to_string(key), fixture)));
        for (const auto& key : plan.away)
            lists.kept.push_back("leaves     " +
                                 util::for_terminal(fmt::format(
                                     "{}: removed since it was loaded, and as before in fixture '{}'",
                                     domain::to_string(key), fixture)));
        for (const auto& violation : plan.refused)
            lists.refused.push_back(refusal(violation));
    }
    return lists;
}

std::string conclusion(const Sums& total, std::size_t refused, Tense tense) {
    const auto counts = [&](const char* add, const char* change) {
        return add + std::to_string(total.added) + change + std::to_string(total.changed) + ".";
    };
    if (refused > 0)
        return fmt::format("Refused: {}{}", refused,
                           tense == Tense::would ? ". Nothing would be loaded." : ". Nothing was loaded.");
    if (total.added + total.changed == 0)
        return "Nothing to change: the registry already says all this.";
    if (tense == Tense::would)
        return counts("Would add ", " and change ") + " No change made (dry run).";
    return counts("Loaded: added ", ", changed ");
}

void write_text(std::ostream& out, const std::vector<FixturePlan>& plans, const PlanStyle& style,
                util::Format format) {
    const auto sums = sums_by_kind(plans);
    util::write(out, sheet_of(sums), format);
    const auto lists = lists_of(plans, style);
    if (!lists.changes.empty() || !lists.kept.empty() || !lists.refused.empty())
        out << '\n';
    write_lines(out, lists.changes, style);
    write_lines(out, lists.kept, style);
    write_lines(out, lists.refused, style);
    out << '\n' << conclusion(total_of(sums), lists.refused.size(), style.tense) << '\n';
}

using util::JsonWriter;

void write_key(JsonWriter& json, const domain::Key& key) {
    json.begin_object(JsonWriter::Lines::one)
        .member("kind", domain::word(key.kind))
        .member("name", std::string_view{key.name})
        .end_object();
}

void write_changes(JsonWriter& json, const std::vector<Change>& changes) {
    json.key("changed").begin_array();
    for (const auto& change : changes) {
        json.begin_object()
            .member("kind", domain::word(change.key.kind))
            .member("name", std::string_view{change.key.name});
        json.key("fields").begin_array();
        for (const auto& field : change.fields)
            json.begin_object(JsonWriter::Lines::one)
                .member("field", std::string_view{field.field})
                .member("before", std::string_view{field.before})
                .member("after", std::string_view{field.after})
                .end_object();
        json.end_array().end_object();
    }
    json.end_array();
}

void write_refused(JsonWriter& json, const std::vector<domain::Violation>& refused) {
    json.key("refused").begin_array();
    for (const auto& violation : refused)
        json.begin_object()
            .member("kind", domain::word(violation.subject.key.kind))
            .member("name", std::string_view{violation.subject.key.name})
            .member("field", std::string_view{violation.subject.field})
            .member("code", std::string_view{violation.code.text()})
            .member("message", std::string_view{violation.message})
            .member("help", std::string_view{violation.help})
            .end_object();
    json.end_array();
}

void write_json(std::ostream& out, const std::vector<FixturePlan>& plans, const PlanStyle& style) {
    JsonWriter json{out, util::JsonLayout::indented};
    json.begin_object()
        .member("plan", "load")
        .member("version", 1)
        .member("dry_run", style.tense == Tense::would);
    json.key("fixtures").begin_array();
    for (const auto& [fixture, plan] : plans) {
        json.begin_object().member("fixture", std::string_view{fixture});
        json.key("added").begin_array();
        for (const auto& addition : plan.added)
            write_key(json, addition.key);
        json.end_array();
        write_changes(json, plan.changed);
        json.key("kept").begin_array();
        for (const auto& key : plan.missing)
            write_key(json, key);
        json.end_array();
        if (!plan.away.empty()) {
            json.key("away").begin_array();
            for (const auto& key : plan.away)
                write_key(json, key);
            json.end_array();
        }
        if (!plan.refused.empty())
            write_refused(json, plan.refused);
        std::size_t unchanged = 0;
        for (const auto n : plan.unchanged)
            unchanged += n;
        json.member("unchanged", unchanged).end_object();
    }
    json.end_array().end_object();
    out << '\n';
}

} // namespace

std::string in_words(const std::vector<domain::FieldChange>& fields) {
    std::vector<std::string> changes;
    for (const auto& field : fields)
        changes.push_back(in_words(field));
    return util::join(changes, "; ");
}

void write_plans(std::ostream& out, const std::vector<FixturePlan>& plans, const PlanStyle& style,
                 util::Format format) {
    if (format == util::Format::json)
        write_json(out, plans, style);
    else
        write_text(out, plans, style, format);
}

} // namespace plenary::report
