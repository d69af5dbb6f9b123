#include "exchange/people/answers.hpp"

#include "exchange/error.hpp"
#include "names/fold.hpp"
#include "util/text.hpp"

#include <algorithm>
#include <array>
#include <cstdint>
#include <iterator>
#include <set>

namespace plenary::exchange {

namespace {

struct QuestionField {
    const char* key;
    const char* title;
    std::string Question::* text; ///< null for numbers
};

constexpr std::array question_fields{
    QuestionField{"sheet", "SHEET", &Question::sheet},
    QuestionField{"row", "ROW", nullptr},
    QuestionField{"question", "QUESTION", &Question::question},
    QuestionField{"name", "NAME", &Question::name},
    QuestionField{"delegation", "DELEGATION", &Question::delegation},
    QuestionField{"email", "EMAIL", &Question::email},
    QuestionField{"column", "COLUMN", &Question::column},
    QuestionField{"value", "VALUE", &Question::value},
    QuestionField{"candidate", "CANDIDATE", &Question::candidate},
    QuestionField{"candidate_name", "CANDIDATE_NAME", &Question::candidate_name},
    QuestionField{"candidate_delegation", "CANDIDATE_DELEGATION", &Question::candidate_delegation},
    QuestionField{"candidate_email", "CANDIDATE_EMAIL", &Question::candidate_email},
    QuestionField{"score", "SCORE", nullptr},
    QuestionField{"answer", "ANSWER", &Question::answer}};

int& number_of(Question& question, std::string_view key) {
    return key == "row" ? question.row : question.score;
}

int read_number(const std::string& cell) {
    int number = 0;
    for (const char c : cell) {
        if (c < '0' || c > '9' || number > 100'000'000)
            return 0;
        number = 10 * number + (c - '0');
    }
    return number;
}

std::set<std::string> folded_words(std::initializer_list<const char*> texts) {
    std::set<std::string> words;
    for (const auto* text : texts)
        words.insert(names::fold(text));
    return words;
}

} // namespace

bool Question::is_same_as(const Question& other) const {
    return sheet == other.sheet && row == other.row && column == other.column && value == other.value &&
           candidate == other.candidate;
}

util::Sheet questions_sheet(const std::vector<Question>& questions) {
    util::Sheet sheet;
    for (const auto& field : question_fields)
        sheet.columns.push_back({field.key, field.title});
    for (auto question : questions) {
        auto& row = sheet.rows.emplace_back();
        for (const auto& field : question_fields) {
            if (field.text != nullptr) {
                row.push_back(util::text_cell(question.*field.text));
                continue;
            }
            const auto number = number_of(question, field.key);
            row.push_back(number == 0 ? util::Cell{} : util::Cell{std::int64_t{number}});
        }
    }
    return sheet;
}

std::vector<Question> read_questions(std::vector<Grid> grids) {
    std::vector<Question> questions;
    bool is_found = false;
    for (auto& grid : grids) {
        if (grid.rows.empty())
            continue;
        const auto& header = grid.rows.front();
        const auto column_of = [&](std::string_view key) {
            return static_cast<std::size_t>(std::find(header.cells.begin(), header.cells.end(), key) -
                                            header.cells.begin());
        };
        if (column_of("answer") == header.cells.size() || column_of("question") == header.cells.size())
            continue;
        is_found = true;
        for (auto row = std::next(grid.rows.begin()); row != grid.rows.end(); ++row) {
            auto& question = questions.emplace_back();
            for (const auto& field : question_fields) {
                const auto& cell = row->cell(column_of(field.key));
                if (field.text != nullptr)
                    question.*field.text = cell;
                else
                    number_of(question, field.key) = read_number(cell);
            }
        }
    }
    if (!is_found)
        throw ExchangeError("this is no table of questions that was filled in",
                            "its first row has to have the columns 'question' and 'answer', as they were "
                            "written");
    return questions;
}

Verdict verdict_of(std::string_view answer) {
    static const auto same =
        folded_words({"same", "same person", "yes", "y", "oui", "да", "sí", "ja", "тот же", "та же", "même",
                      "mismo", "misma", "reinstate", "+", "1"});
    static const auto is_new =
        folded_words({"new", "new person", "no", "n", "non", "нет", "nein", "новый", "новая", "nouveau",
                      "nouvelle", "nuevo", "nueva", "neu", "other", "another"});
    static const auto leave_out =
        folded_words({"leave out", "leave", "out", "skip", "omit", "drop", "none", "ignore", "delete",
                      "пропустить", "исключить", "omettre", "omitir", "weglassen", "leave it out"});
    const auto text = names::fold(answer);
    if (says_one_person(answer))
        return Verdict::same;
    if (text.empty())
        return util::trimmed(answer) == "+" ? Verdict::same : Verdict::open;
    if (same.contains(text))
        return Verdict::same;
    if (is_new.contains(text))
        return Verdict::is_new;
    return leave_out.contains(text) ? Verdict::leave_out : Verdict::other;
}

bool says_one_person(std::string_view answer) {
    static const auto one =
        folded_words({"one person", "one", "1 person", "same", "same person", "один человек", "одно лицо",
                      "une personne", "une seule personne", "una persona", "eine Person", "jedna osoba"});
    return one.contains(names::fold(answer));
}

} // namespace plenary::exchange
