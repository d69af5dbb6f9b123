#include "report/registering.hpp"

#include <doctest/doctest.h>

#include <algorithm>
#include <string>
#include <vector>

using namespace plenary;
using domain::RowOutcome;
using domain::RowReport;

namespace {

RowReport row_of(int number, RowOutcome outcome, const std::string& value = {}, const std::string& why = {}) {
    RowReport report;
    report.row = number;
    report.outcome = outcome;
    report.complaint.value = value;
    report.complaint.message = why;
    return report;
}

std::string in_no_words(const domain::Step&) {
    return {};
}

bool has_note(const util::Sheet& sheet, const std::string& part) {
    return std::any_of(sheet.notes.begin(), sheet.notes.end(),
                       [&](const std::string& note) { return note.find(part) != std::string::npos; });
}

} // namespace

TEST_SUITE("report::import_screen") {
    TEST_CASE(
        "of many rows those of which there is nothing to say are counted, and likes are told together") {
        std::vector<RowReport> rows;
        for (int i = 1; i <= 100; ++i)
            rows.push_back(row_of(i, RowOutcome::added));
        for (int i = 101; i <= 110; ++i)
            rows.push_back(row_of(i, RowOutcome::refused, "Ruritania", "no delegation has this name"));
        rows.push_back(row_of(111, RowOutcome::refused, "Freedonia", "no delegation has this name"));
        rows.push_back(row_of(112, RowOutcome::added, "", "E-mail 'a(at)b': no address"));
        const auto sheet = report::import_screen(rows, {"below"}, in_no_words);
        CHECK(sheet.rows.size() == 5);
        CHECK(has_note(sheet, "Rows: 101 added, 0 changed, 0 same, 0 doubtful, 11 refused."));
        CHECK(has_note(
            sheet, "Likewise refused, and not shown: rows 104 to 110 ('Ruritania': no delegation has this "
                   "name)."));
        CHECK(has_note(sheet, "Not shown: 100 rows of which nothing else is to be said"));
        CHECK(sheet.notes.back() == "below");
    }

    TEST_CASE("what is said alike but for what stands in quotation marks is told together") {
        std::vector<RowReport> rows;
        for (int i = 1; i <= 40; ++i)
            rows.push_back(
                row_of(i, RowOutcome::added, "", "E-mail '" + std::to_string(i) + "': no address"));
        const auto sheet = report::import_screen(rows, {}, in_no_words);
        CHECK(sheet.rows.size() == 3);
        CHECK(has_note(sheet, "Likewise added, and not shown: rows 4 to 40 ("));
    }

    TEST_CASE("a short list is told row by row") {
        std::vector<RowReport> rows;
        for (int i = 1; i <= 30; ++i)
            rows.push_back(row_of(i, RowOutcome::added));
        CHECK(report::import_screen(rows, {}, in_no_words).rows.size() == 30);
        CHECK(!has_note(report::import_screen(rows, {}, in_no_words), "Not shown"));
    }
}
