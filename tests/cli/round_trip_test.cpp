/// \file
/// Lists that go out and come back: each format holds every cell, what comes back unchanged changes nothing,
/// and what was edited changes alone.
#include "cli/run.hpp"
#include "exchange/files/table_file.hpp"
#include "exchange/files/tree_table.hpp"
#include "exchange/files/xlsx_writing.hpp"
#include "exchange/files/yaml_writing.hpp"
#include "support/odd_text.hpp"
#include "support/temporary_folder.hpp"
#include "util/clean_text.hpp"
#include "util/sheet.hpp"

#include <doctest/doctest.h>
#include <rapidcheck.h>

#include <algorithm>
#include <array>
#include <sstream>

using namespace plenary;

namespace {

constexpr std::array<std::string_view, 4> formats{"csv", "xlsx", "yaml", "json"};

using Rows = std::vector<std::vector<std::string>>;

std::string written(const util::Sheet& sheet, std::string_view format) {
    if (format == "xlsx")
        return exchange::write_xlsx(sheet, "list");
    std::ostringstream out;
    if (format == "yaml")
        exchange::write_yaml(out, sheet);
    else
        util::write(out, sheet, *util::parse_format(format));
    return out.str();
}

exchange::TableReading read_back(const std::string& bytes, std::string_view format) {
    if (format == "yaml" || format == "json")
        return exchange::as_table(exchange::read_tree_table(
            bytes, format == "json" ? exchange::TreeFormat::json : exchange::TreeFormat::yaml));
    return exchange::read_table(bytes, {});
}

util::Sheet sheet_of(const std::vector<std::string>& columns, const Rows& rows) {
    util::Sheet sheet;
    for (const auto& column : columns)
        sheet.columns.push_back({column, column});
    for (const auto& row : rows)
        sheet.rows.emplace_back(row.begin(), row.end());
    return sheet;
}

/// All cells of a row that has one.
Rows cells_of(const exchange::Table& table) {
    Rows rows;
    for (const auto& row : table.rows) {
        rows.push_back(row.cells);
        rows.back().resize(table.header.cells.size());
    }
    return rows;
}

Rows cleaned(Rows rows) {
    for (auto& row : rows)
        for (auto& cell : row)
            cell = util::clean_text(cell).text;
    return rows;
}

bool is_empty_column(const Rows& rows, std::size_t column) {
    return std::all_of(rows.begin(), rows.end(), [&](const auto& row) { return row[column].empty(); });
}

/// Beside the odd texts those that other programs take for formulas, numbers or dates.
std::string odd_cell(testing::Dice& dice) {
    static constexpr std::array<std::string_view, 9> tempting{
        "=1+1", "+421 900 123", "-2", "@SUM(A1)", "=HYPERLINK(\"x\")", "1e5", "007", "29.03.2011", "a\tb"};
    if (dice.maybe(25))
        return std::string(dice.one_of(tempting));
    return dice.maybe(20) ? std::string{} : testing::kept(dice.lines());
}

struct Said {
    int exit;
    std::string out;
};

class Secretariat {
public:
    Secretariat() { (void)run({"load", PLENARY_SOURCE_DIR "/fixtures/ctitf-central-asia"}); }

    [[nodiscard]] Said run(const std::vector<std::string>& args, const std::string& typed = {}) const {
        cli::Environment environment;
        environment.variable = [this](std::string_view name) -> std::optional<std::string> {
            if (name == "PLENARY_DB")
                return (folder_ / "plenary.db").string();
            return std::nullopt;
        };
        std::istringstream in{typed};
        std::ostringstream out;
        std::ostringstream err;
        const int exit =
            cli::run(args, environment, in, out, err, [] { return domain::Instant{1'301'389'200}; });
        return {exit, out.str()};
    }

    [[nodiscard]] std::string exported(std::string_view format) const {
        return run({"participant", "export", "-m", "almaty", "--format", std::string{format}}).out;
    }

    [[nodiscard]] Said import(const std::string& bytes, std::string_view format,
                              const std::vector<std::string>& options = {}) const {
        std::vector<std::string> args{"participant", "import",           "-m", "almaty", "-",
                                      "--from",      std::string{format}};
        args.insert(args.end(), options.begin(), options.end());
        return run(args, bytes);
    }

private:
    testing::TemporaryFolder folder_;
};

/// As long as a name or a detail may be.
std::string short_text(testing::Dice& dice) {
    constexpr std::size_t longest = 300;
    for (;;)
        if (auto text = testing::kept(dice.text()); text.size() <= longest)
            return text;
}

std::string maybe_short(testing::Dice& dice) {
    return dice.maybe() ? short_text(dice) : std::string{};
}

/// Somebody with odd words about them; in a third of the cells nothing is said.
std::vector<std::string> odd_person(testing::Dice& dice) {
    return {"KAZ",
            "Person " + short_text(dice),
            maybe_short(dice),
            maybe_short(dice),
            maybe_short(dice),
            maybe_short(dice),
            odd_cell(dice),
            dice.maybe(30) ? "+7 701 000 11 22" : "",
            odd_cell(dice),
            short_text(dice),
            dice.maybe() ? short_text(dice) : ""};
}

const std::vector<std::string> person_columns{"delegation",
                                              "name",
                                              "own_name",
                                              "badge_name",
                                              "sort_name",
                                              "latin_family",
                                              "position",
                                              "phone",
                                              "email",
                                              "details.car-plate",
                                              "participant.details.t-shirt"};

} // namespace

TEST_SUITE("round trip") {
    TEST_CASE("lists: what is written in a format is read back, cell by cell") {
        for (const auto format : formats) {
            CAPTURE(format);
            CHECK(rc::check([&](std::uint64_t seed) {
                testing::Dice dice(seed);
                Rows rows(static_cast<std::size_t>(dice.number(1, 6)), std::vector<std::string>(3));
                for (auto& row : rows) {
                    for (auto& cell : row)
                        cell = odd_cell(dice);
                    row[0] = "x" + row[0]; // a row of empty cells is none
                }
                const auto bytes = written(sheet_of({"one", "two", "three"}, rows), format);
                const auto reading = read_back(bytes, format);
                RC_ASSERT(reading.problems.empty());
                RC_ASSERT(cells_of(reading.table) == cleaned(rows));
            }));
        }
    }

    TEST_CASE("export and import: nothing changes, and cells that are edited or emptied change alone") {
        CHECK(rc::check([&](std::uint64_t seed) {
            testing::Dice dice(seed);
            const Secretariat secretariat;
            Rows people;
            for (int i = dice.number(1, 5); i > 0; --i)
                people.push_back(odd_person(dice));
            (void)secretariat.import(written(sheet_of(person_columns, people), "csv"), "csv",
                                     {"--new", "--skip-errors"});
            const auto before = secretariat.exported("csv");
            RC_PRE(!read_back(before, "csv").table.rows.empty()); // odd names may all be asked about
            const auto unedited = dice.one_of(formats);
            const auto again = secretariat.import(secretariat.exported(unedited), unedited);
            RC_ASSERT(again.exit == 0);
            RC_ASSERT(again.out.find(" 0 added, 0 changed,") != std::string::npos);
            RC_ASSERT(secretariat.exported("csv") == before);
            const auto table = read_back(before, "csv").table;
            auto rows = cells_of(table);
            RC_PRE(!rows.empty());
            const auto& columns = table.header.cells;
            auto& row = rows[static_cast<std::size_t>(dice.number(0, static_cast<int>(rows.size()) - 1))];
            const std::array<std::string_view, 7> editable{
                "name", "own_name", "badge_name", "position", "email", "phone", "details.car-plate"};
            const auto edited = static_cast<std::size_t>(
                std::find(columns.begin(), columns.end(), dice.one_of(editable)) - columns.begin());
            RC_PRE(edited < columns.size()); // nobody may have such a detail
            if (columns[edited] != "name" && !row[edited].empty() && dice.maybe(30))
                row[edited].clear();
            else if (columns[edited] == "email")
                row[edited] = "edited@mfa.example";
            else // a name in another script would be taken for the person's own, and romanised
                row[edited] =
                    "Edited " + (columns[edited] == "name" ? std::string{"(Name)"}
                                                           : std::string{util::trimmed(short_text(dice))});
            const auto format = dice.one_of(formats);
            const auto said = secretariat.import(written(sheet_of(columns, rows), format), format);
            RC_ASSERT(said.exit == 0);
            RC_ASSERT(said.out.find(" 0 added, 1 changed,") != std::string::npos);
            // A detail that nobody has is no column.
            const bool is_column_gone =
                columns[edited].starts_with("details.") && is_empty_column(rows, edited);
            if (is_column_gone)
                for (auto& cells : rows)
                    cells.erase(cells.begin() + static_cast<std::ptrdiff_t>(edited));
            RC_ASSERT(cells_of(read_back(secretariat.exported("csv"), "csv").table) == cleaned(rows));
        }));
    }
}
