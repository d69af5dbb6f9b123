#include "office/people/answering.hpp"

#include "exchange/people/row_reading.hpp"
#include "names/fold.hpp"
#include "util/text.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <map>
#include <optional>
#include <tuple>

namespace plenary::office {

using namespace domain;
using exchange::Question;
using exchange::Verdict;

namespace {

/// As the list has it, for a person to recognise the row.
std::string name_of(const ImportRow& row) {
    if (!row.whole_name.empty())
        return row.whole_name;
    for (const auto& name :
         {util::trim(row.name.given + " " + row.name.family), row.name.latin, row.name.own})
        if (!name.empty())
            return name;
    return {};
}

RowReport report_at(const std::string& sheet, int row, RowOutcome outcome, std::string message) {
    RowReport report;
    report.row = row;
    report.sheet = sheet;
    report.outcome = outcome;
    report.complaint.message = std::move(message);
    return report;
}

bool is_for(const Question& answer, const std::string& sheet, int row) {
    return answer.sheet == sheet && (answer.row == row || answer.row == 0);
}

/// The column whose header or field the answer names.
std::optional<std::size_t> column_of(const exchange::FoundTable& table, const std::string& name) {
    const auto& columns = table.columns.columns;
    for (std::size_t i = 0; i < columns.size(); ++i)
        if (columns[i].header == name)
            return i;
    for (std::size_t i = 0; i < columns.size(); ++i)
        if (columns[i].field == name)
            return i;
    for (std::size_t i = 0; i < columns.size(); ++i) // "column C", which has no header
        if (exchange::column_name(table.table.header, i) == name)
            return i;
    return std::nullopt;
}

/// A delegation that no column has gets one.
std::optional<std::size_t> column_to_fill(exchange::FoundTable& table, const std::string& name) {
    auto column = column_of(table, name);
    if (column || name != "delegation")
        return column;
    table.table.header.cells.resize(table.columns.columns.size());
    table.table.header.cells.emplace_back("delegation");
    table.columns.columns.push_back(
        {.header = "delegation", .field = "delegation", .hint = {}, .why = "it was answered"});
    return table.columns.columns.size() - 1;
}

} // namespace

exchange::Mapping Answers::mapping() const {
    exchange::Mapping mapping;
    for (const auto& answer : answered_) {
        if (!answer.is_about_column() || util::trimmed(answer.answer).empty())
            continue;
        const bool is_left_out = exchange::verdict_of(answer.answer) == Verdict::leave_out;
        mapping.emplace_back(answer.column, is_left_out ? "-" : answer.answer);
    }
    return mapping;
}

void Answers::fill_in(exchange::FoundTable& table, std::vector<RowReport>& told) {
    for (const auto& answer : answered_)
        if (!answer.is_about_person() && !answer.is_about_column() &&
            exchange::verdict_of(answer.answer) != Verdict::open)
            take_asked(table, answer, told);
    for (const auto& answer : answered_) {
        const auto verdict = exchange::verdict_of(answer.answer);
        if (answer.is_about_person() || answer.is_about_column() || answer.sheet != table.sheet ||
            verdict == Verdict::open)
            continue;
        const auto column = column_to_fill(table, answer.column);
        if (!column || (verdict == Verdict::is_new && table.columns.columns[*column].field == "institution"))
            continue;
        std::erase_if(table.table.rows, [&](exchange::Row& row) {
            if (!is_for(answer, table.sheet, row.number) || row.cell(*column) != answer.value)
                return false;
            if (verdict == Verdict::leave_out) {
                auto report = report_at(table.sheet, row.number, RowOutcome::left_out, "you left it out");
                report.complaint.value = answer.value;
                told.push_back(std::move(report));
                return true;
            }
            const bool is_name = exchange::is_naming(table.columns.columns[*column].field);
            if (is_name && (verdict == Verdict::same || verdict == Verdict::is_new)) {
                row.is_one_person = row.is_one_person || exchange::says_one_person(answer.answer);
                return false; // "yes" is nobody's name
            }
            row.cells.resize(std::max(row.cells.size(), *column + 1));
            row.cells[*column] = answer.answer;
            return false;
        });
    }
}

void Answers::take_asked(exchange::FoundTable& table, const Question& answer, std::vector<RowReport>& told) {
    const auto column = column_of(table, answer.column);
    const auto verdict = exchange::verdict_of(answer.answer);
    std::erase_if(table.asked, [&](exchange::Row& row) {
        if (!column || !is_for(answer, table.sheet, row.number) || row.cell(*column) != answer.value)
            return false;
        std::erase_if(table.left_out, [&](const RowReport& report) { return report.row == row.number; });
        if (verdict == Verdict::leave_out) {
            told.push_back(report_at(table.sheet, row.number, RowOutcome::left_out, "you left it out"));
            told.back().complaint.value = answer.value;
            return true;
        }
        if (verdict == Verdict::other)
            row.cells[*column] = answer.answer;
        else
            row.is_one_person = true;
        const auto next = std::find_if(table.table.rows.begin(), table.table.rows.end(),
                                       [&](const exchange::Row& each) { return each.number > row.number; });
        table.table.rows.insert(next, std::move(row));
        return true;
    });
}

void Answers::decide(std::vector<ImportRow>& rows, std::vector<RowReport>& told) const {
    std::erase_if(rows, [&](ImportRow& row) {
        bool is_left_out = false;
        decide(row, told, is_left_out);
        decide_institution(row);
        return is_left_out;
    });
}

void Answers::decide(ImportRow& row, std::vector<RowReport>& told, bool& is_left_out) const {
    const auto refuse = [&](std::string message, const char* remedy) {
        auto report = report_at(row.sheet, row.row, RowOutcome::refused, std::move(message));
        report.complaint.remedy = remedy;
        told.push_back(std::move(report));
        is_left_out = true;
    };
    for (const auto& answer : answered_) {
        const auto verdict = exchange::verdict_of(answer.answer);
        if (!answer.is_about_person() || answer.row != row.row || answer.sheet != row.sheet ||
            verdict == Verdict::open || is_left_out)
            continue;
        if (names::fold(answer.name) != names::fold(name_of(row)))
            return refuse(fmt::format("the answer is about {}, and the row names {}",
                                      util::in_quotes(answer.name), util::in_quotes(name_of(row))),
                          "the list has changed since: ask anew");
        if (verdict == Verdict::leave_out) {
            told.push_back(report_at(row.sheet, row.row, RowOutcome::left_out, "you left it out"));
            told.back().complaint.value = answer.name;
            is_left_out = true;
        } else if (verdict == Verdict::is_new) {
            row.is_new = row.participant.empty();
            row.is_not.push_back(answer.candidate);
        } else if (verdict == Verdict::same || verdict == Verdict::other) {
            const auto& code = verdict == Verdict::same ? answer.candidate : answer.answer;
            if (!is_code(code, CodeStyle::slug))
                return refuse(util::in_quotes(answer.answer) + " is no answer that is known",
                              "write same, new, leave out, or the code of a participant");
            if (!row.participant.empty() && row.participant != code)
                return refuse(fmt::format("two answers say who it is: {} and {}", row.participant, code),
                              "say 'same' beside one candidate only");
            row.participant = code;
            row.is_answered = true;
            row.is_new = false;
        }
    }
}

void Answers::decide_institution(ImportRow& row) const {
    for (const auto& answer : answered_)
        if (answer.column == "institution" && is_for(answer, row.sheet, row.row) &&
            answer.value == row.institution && exchange::verdict_of(answer.answer) == Verdict::is_new)
            row.is_new_institution = true;
}

std::vector<Question> questions_of(const std::vector<RowReport>& reports,
                                   const std::vector<ImportRow>& rows) {
    std::map<std::pair<std::string, int>, const ImportRow*> by_row;
    const bool asks = std::any_of(reports.begin(), reports.end(), [](const RowReport& report) {
        return report.is_of_column || report.outcome == RowOutcome::doubtful ||
               report.outcome == RowOutcome::refused;
    });
    if (!asks)
        return {};
    for (const auto& row : rows)
        by_row.emplace(std::pair{row.sheet, row.row}, &row);
    std::vector<Question> questions;
    std::map<std::tuple<std::string, std::string, std::string>, std::size_t> of_value;
    for (const auto& report : reports) {
        const auto found = by_row.find({report.sheet, report.row});
        Question question{.sheet = report.sheet, .row = report.row, .question = report.complaint.message};
        if (report.is_of_column) {
            question.row = 0;
            question.question =
                "what does this column have: name, family, given, position ...? " + report.complaint.message;
            question.column = report.complaint.field;
            questions.push_back(std::move(question));
            continue;
        }
        if (found != by_row.end()) {
            question.name = name_of(*found->second);
            question.delegation = found->second->delegation;
            question.email = std::string{found->second->text_of_person("email")};
        }
        if (report.outcome == RowOutcome::doubtful)
            for (const auto& candidate : report.candidates) {
                question.question = candidate.score == 0 ? "comes again? " + candidate.reason
                                                         : "the same person? " + candidate.reason;
                question.candidate = candidate.code.text();
                question.candidate_name = candidate.name;
                question.candidate_delegation = candidate.delegation.text();
                question.candidate_email = candidate.email;
                question.score = candidate.score;
                questions.push_back(question);
            }
        if (report.outcome != RowOutcome::refused || report.complaint.field.empty() || report.row == 0)
            continue;
        question.column = report.complaint.field;
        question.value = report.complaint.value;
        if (report.complaint.may_be_one)
            question.question = std::string{Question::one_person} + question.question;
        if (!question.value.empty()) {
            const auto [known, is_first] = of_value.emplace(
                std::tuple{question.sheet, question.column, question.value}, questions.size());
            if (!is_first)
                continue;
            question.row = 0;
            question.name.clear();
            question.email.clear();
        }
        questions.push_back(std::move(question));
    }
    return questions;
}

} // namespace plenary::office
