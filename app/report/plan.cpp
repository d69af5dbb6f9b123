#include "report/plan.hpp"

#include "util/json.hpp"
#include "util/text.hpp"

#include <algorithm>
#include <ostream>

namespace plenary::report {

namespace {

using domain::Change;
using domain::Kind;
using domain::Plan;

constexpr std::size_t listed = 20;
constexpr std::size_t kinds = domain::Words<Kind>::all.size();

struct Sums {
    std::size_t added = 0;
    std::size_t changed = 0;
    std::size_t unchanged = 0;
    std::size_t missing = 0;

    [[nodiscard]] bool empty() const { return added + changed + unchanged + missing == 0; }
};

std::array<Sums, kinds> sums_by_kind(const std::vector<FixturePlan>& plans) {
    std::array<Sums, kinds> sums;
    for (const auto& [fixture, plan] : plans) {
        for (const auto& key : plan.added)
            ++sums[static_cast<std::size_t>(key.kind)].added;
        for (const auto& change : plan.changed)
            ++sums[static_cast<std::size_t>(change.key.kind)].changed;
        for (const auto& key : plan.missing)
            ++sums[static_cast<std::size_t>(key.kind)].missing;
        for (std::size_t i = 0; i < kinds; ++i)
            sums[i].unchanged += plan.unchanged[i];
    }
    return sums;
}

Sums total_of(const std::array<Sums, kinds>& sums) {
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
    return change.key.kind == Kind::registration &&
           std::any_of(change.fields.begin(), change.fields.end(),
                       [](const auto& f) { return f.field == "status" && f.after == "withdrawn"; });
}

std::string shown(const std::string& value) {
    return value.empty() ? "(not stated)" : util::for_terminal(value);
}

std::string line_of(const Change& change) {
    std::string line = withdraws(change) ? "withdraws  " : "changes    ";
    line += domain::to_string(change.key) + ": ";
    for (std::size_t i = 0; i < change.fields.size(); ++i) {
        const auto& field = change.fields[i];
        line += (i == 0 ? "" : "; ") + field.field + " " + shown(field.before) + " -> " + shown(field.after);
    }
    return line;
}

void write_lines(std::ostream& out, const std::vector<std::string>& lines, const PlanStyle& style) {
    const auto shown_lines = style.all ? lines.size() : std::min(lines.size(), listed);
    for (std::size_t i = 0; i < shown_lines; ++i)
        out << lines[i] << '\n';
    if (shown_lines < lines.size())
        out << "... and " << lines.size() - shown_lines << " more (--all lists them)\n";
}

util::Sheet sheet_of(const std::array<Sums, kinds>& sums) {
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
    for (std::size_t i = 0; i < kinds; ++i)
        if (!sums[i].empty())
            sheet.rows.push_back(row(std::string{domain::plural(static_cast<Kind>(i))}, sums[i]));
    sheet.total = row("TOTAL", total_of(sums));
    return sheet;
}

void write_text(std::ostream& out, const std::vector<FixturePlan>& plans, const PlanStyle& style,
                util::Format format) {
    const auto sums = sums_by_kind(plans);
    const auto total = total_of(sums);
    const bool dry = style.tense == Tense::would;
    util::write(out, sheet_of(sums), format);
    std::vector<std::string> changes;
    std::vector<std::string> kept;
    for (const auto& [fixture, plan] : plans) {
        for (const auto& change : plan.changed)
            changes.push_back(line_of(change));
        for (const auto& key : plan.missing)
            kept.push_back("keeps      " + domain::to_string(key) + ": no longer in fixture '" +
                           util::for_terminal(fixture) + "'");
    }
    std::stable_partition(changes.begin(), changes.end(),
                          [](const auto& line) { return line.starts_with("withdraws"); });
    if (!changes.empty() || !kept.empty())
        out << '\n';
    write_lines(out, changes, style);
    write_lines(out, kept, style);
    out << '\n';
    if (total.added + total.changed == 0)
        out << "Nothing to change: the registry already says all this.\n";
    else if (dry)
        out << "Would add " << total.added << " and change " << total.changed
            << ". No change made (dry run).\n";
    else
        out << "Loaded: added " << total.added << ", changed " << total.changed << ".\n";
}

void write_json(std::ostream& out, const std::vector<FixturePlan>& plans, const PlanStyle& style) {
    util::JsonWriter json{out, util::JsonLayout::indented};
    json.begin_object()
        .member("plan", "load")
        .member("version", 1)
        .member("dry_run", style.tense == Tense::would);
    json.key("fixtures").begin_array();
    for (const auto& [fixture, plan] : plans) {
        json.begin_object().member("fixture", std::string_view{fixture});
        const auto keys = [&](const char* name, const std::vector<domain::Key>& list) {
            json.key(name).begin_array();
            for (const auto& key : list)
                json.begin_object(util::JsonWriter::Lines::one)
                    .member("kind", domain::word(key.kind))
                    .member("name", std::string_view{key.name})
                    .end_object();
            json.end_array();
        };
        keys("added", plan.added);
        json.key("changed").begin_array();
        for (const auto& change : plan.changed) {
            json.begin_object()
                .member("kind", domain::word(change.key.kind))
                .member("name", std::string_view{change.key.name});
            json.key("fields").begin_array();
            for (const auto& field : change.fields)
                json.begin_object(util::JsonWriter::Lines::one)
                    .member("field", std::string_view{field.field})
                    .member("before", std::string_view{field.before})
                    .member("after", std::string_view{field.after})
                    .end_object();
            json.end_array().end_object();
        }
        json.end_array();
        keys("kept", plan.missing);
        std::size_t unchanged = 0;
        for (const auto n : plan.unchanged)
            unchanged += n;
        json.member("unchanged", unchanged).end_object();
    }
    json.end_array().end_object();
    out << '\n';
}

} // namespace

void write_plans(std::ostream& out, const std::vector<FixturePlan>& plans, const PlanStyle& style,
                 util::Format format) {
    if (format == util::Format::json)
        write_json(out, plans, style);
    else
        write_text(out, plans, style, format);
}

} // namespace plenary::report
