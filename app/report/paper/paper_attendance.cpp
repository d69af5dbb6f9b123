#include "domain/people/classes.hpp"
#include "report/documents/attendance_charts.hpp"
#include "report/documents/papers.hpp"
#include "util/text.hpp"

#include <algorithm>
#include <array>
#include <map>

namespace plenary::report {

using namespace domain;

namespace {

/// The sentence on those of a class.
Phrase sentence_of(const ClassCode& code) {
    static const std::map<std::string_view, Phrase> sentences{
        {"host", Phrase::hosts_attended},
        {"member", Phrase::states_attended},
        {"observer-state", Phrase::observers_attended},
        {"un", Phrase::un_attended},
        {"specialized-agency", Phrase::agencies_attended},
        {"intergovernmental", Phrase::igos_attended},
        {"non-governmental", Phrase::ngos_attended}};
    const auto found = sentences.find(code.text());
    return found == sentences.end() ? Phrase::class_attended : found->second;
}

std::vector<std::string> names_of(const ListedClass& listed) {
    std::vector<std::string> names;
    for (const auto& delegation : listed.delegations)
        names.push_back(delegation.name);
    return names;
}

void add_sentences(Paper& paper, const std::vector<ListedClass>& roster, const PaperWords& words) {
    for (const auto& listed : roster) {
        if (listed.is_staff() || !listed.is_listed)
            continue;
        // A class that the series calls otherwise is called so.
        const bool is_usual =
            std::any_of(usual_classes().begin(), usual_classes().end(), [&](const auto& one) {
                return one.code == listed.code && one.title.in(std::string{words.language}) == listed.title;
            });
        const auto phrase = is_usual ? sentence_of(listed.code) : Phrase::class_attended;
        const auto names = words.list(names_of(listed));
        paper.add(Look::body, phrase == Phrase::class_attended ? words.say(phrase, {listed.title, names})
                                                               : words.say(phrase, {names}));
    }
}

void add_table(Paper& paper, const std::vector<ListedClass>& roster, const PaperWords& words) {
    PaperTable table;
    table.columns = {{words.say(Phrase::class_of), 6},
                     {words.say(Phrase::delegations), 3, util::Align::right},
                     {words.say(Phrase::persons), 2, util::Align::right},
                     {words.say(Phrase::women), 2, util::Align::right},
                     {words.say(Phrase::men), 2, util::Align::right},
                     {words.say(Phrase::other_or_unknown), 3, util::Align::right}};
    std::array<std::size_t, 5> total{};
    const auto row_of = [](const std::string& title, const std::array<std::size_t, 5>& figures) {
        TableRow row{{title}};
        for (const auto figure : figures)
            row.cells.emplace_back(std::to_string(figure));
        return row;
    };
    for (const auto& listed : roster) {
        std::array<std::size_t, 5> figures{listed.delegations.size()};
        for (const auto& delegation : listed.delegations)
            for (const auto& person : delegation.people) {
                const auto gender = person.participant->gender;
                ++figures[1];
                ++figures[gender == Gender::female ? 2 : gender == Gender::male ? 3 : 4];
            }
        for (std::size_t i = 0; i < total.size(); ++i)
            total[i] += figures[i];
        table.rows.push_back(row_of(listed.title, figures));
    }
    table.rows.push_back(row_of(words.say(Phrase::total), total));
    table.rows.back().is_strong = true;
    for (const auto& column : table.columns)
        paper.sheet.columns.push_back({"", column.title, column.align});
    for (const auto& row : table.rows) {
        std::vector<util::Cell> cells{row.cells.front().shown()};
        for (std::size_t i = 1; i < row.cells.size(); ++i)
            cells.emplace_back(std::int64_t{std::stoll(row.cells[i].shown())});
        (row.is_strong ? paper.sheet.total : paper.sheet.rows.emplace_back()) = std::move(cells);
    }
    paper.blocks.emplace_back(std::move(table));
}

} // namespace

Paper attendance_paper(const PaperRequest& request) {
    const auto& words = paper_words(request.language);
    const auto roster = attended_roster(request);
    Paper paper;
    add_head(paper, request, words.say(Phrase::attendance));
    if (roster.empty()) {
        paper.add(Look::body, words.say(Phrase::nobody_attended));
        return paper;
    }
    add_sentences(paper, roster, words);
    paper.blocks.emplace_back(Heading{1, words.say(Phrase::statistics)});
    paper.add(Look::body, words.say(Phrase::as_at, {as_at_in_words(request.as_at, words)}));
    add_invented(paper, request, roster);
    add_table(paper, roster, words);
    add_attendance_charts(paper, request, roster);
    return paper;
}

} // namespace plenary::report
