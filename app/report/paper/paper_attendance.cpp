#include "domain/people/classes.hpp"
#include "report/paper/papers.hpp"
#include "util/text.hpp"

#include <algorithm>
#include <array>
#include <map>

namespace plenary::report {

using namespace domain;

namespace {

/// Women among those whose sex is known.
struct Share {
    std::size_t women = 0;
    std::size_t known = 0;

    void note(const Participant& participant) {
        known += participant.gender ? 1U : 0U;
        women += participant.gender == Gender::female ? 1U : 0U;
    }
    /// In per cent, rounded half up; empty where nobody is known.
    [[nodiscard]] std::string in_percent() const {
        return known == 0 ? std::string{} : std::to_string((women * 200 + known) / (2 * known)) + " %";
    }
    /// A bar that reads in black and white.
    [[nodiscard]] std::string bar() const {
        constexpr std::size_t length = 10;
        const auto filled = known == 0 ? 0 : (women * 2 * length + known) / (2 * known);
        std::string text;
        for (std::size_t i = 0; known > 0 && i < length; ++i)
            text += i < filled ? "█" : "░";
        return text;
    }
};

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

constexpr double chart_width = 170; ///< millimetres: the text of A4
constexpr double chart_label = 62;
constexpr double chart_bar = 5;
constexpr double chart_line = 8;

/// A bar of parts that are told apart in black and white: women black, men white, others grey.
void add_chart_bar(Drawing& chart, double y, const std::string& title,
                   const std::array<std::size_t, 3>& parts, std::size_t greatest) {
    constexpr std::array<const char*, 3> fills{"000000", "ffffff", "aaaaaa"};
    constexpr double room = chart_width - chart_label - 12;
    chart.parts.push_back(
        {.y = y, .width = chart_label - 3, .height = chart_bar, .text = title, .side = "right"});
    double x = chart_label;
    std::size_t whole = 0;
    for (std::size_t i = 0; i < parts.size(); ++i) {
        whole += parts[i];
        const auto width =
            room * static_cast<double>(parts[i]) / static_cast<double>(std::max<std::size_t>(1, greatest));
        if (parts[i] > 0)
            chart.parts.push_back(
                {.x = x, .y = y, .width = width, .height = chart_bar, .fill = fills.at(i), .has_edge = true});
        x += width;
    }
    chart.parts.push_back({.x = x + 2,
                           .y = y,
                           .width = 10,
                           .height = chart_bar,
                           .text = std::to_string(whole),
                           .side = "left"});
}

/// What each fill stands for.
void add_chart_key(Drawing& chart, double y, const PaperWords& words) {
    constexpr std::array<std::pair<const char*, Phrase>, 3> keys{
        {{"000000", Phrase::women}, {"ffffff", Phrase::men}, {"aaaaaa", Phrase::other_or_unknown}}};
    constexpr double key_width = 34;
    constexpr double square = 3.5;
    double x = chart_label;
    for (const auto& [fill, phrase] : keys) {
        chart.parts.push_back(
            {.x = x, .y = y, .width = square, .height = square, .fill = fill, .has_edge = true});
        chart.parts.push_back({.x = x + square + 1.5,
                               .y = y - 0.5,
                               .width = key_width - square - 2,
                               .height = square + 1,
                               .text = words.say(phrase),
                               .size = 8,
                               .side = "left"});
        x += key_width;
    }
}

/// How many persons of each class, by sex.
void add_chart(Paper& paper, const std::vector<ListedClass>& roster, const PaperWords& words) {
    std::vector<std::pair<std::string, std::array<std::size_t, 3>>> bars;
    std::size_t greatest = 0;
    for (const auto& listed : roster) {
        std::array<std::size_t, 3> parts{};
        for (const auto& delegation : listed.delegations)
            for (const auto& person : delegation.people) {
                const auto gender = person.participant->gender;
                ++parts.at(gender == Gender::female ? 0 : gender == Gender::male ? 1 : 2);
            }
        greatest = std::max(greatest, parts[0] + parts[1] + parts[2]);
        bars.emplace_back(listed.title, parts);
    }
    if (greatest == 0)
        return;
    Drawing chart;
    chart.told = words.say(Phrase::statistics) + ": " + words.say(Phrase::persons);
    chart.width = chart_width;
    double y = 1;
    for (const auto& [title, parts] : bars) {
        add_chart_bar(chart, y, title, parts, greatest);
        y += chart_line;
    }
    add_chart_key(chart, y, words);
    chart.height = y + chart_bar;
    paper.blocks.emplace_back(std::move(chart));
}

void add_shares(Paper& paper, const std::vector<ListedClass>& roster, const PaperWords& words) {
    Share all;
    Share heads;
    PaperTable table;
    table.columns = {{words.say(Phrase::share_of_women), 6},
                     {words.say(Phrase::women), 2, util::Align::right},
                     {words.say(Phrase::persons), 2, util::Align::right},
                     {"%", 2, util::Align::right},
                     {"", 6}};
    const auto add = [&](const std::string& title, const Share& share) {
        table.rows.push_back({{title, std::to_string(share.women), std::to_string(share.known),
                               share.in_percent(), share.bar()}});
    };
    std::vector<std::pair<std::string, Share>> by_class;
    for (const auto& listed : roster) {
        auto& share = by_class.emplace_back(listed.title, Share{}).second;
        for (const auto& delegation : listed.delegations)
            for (const auto& person : delegation.people) {
                share.note(*person.participant);
                all.note(*person.participant);
                const auto role = person.registration->role;
                if (role == Role::head || role == Role::deputy_head)
                    heads.note(*person.participant);
            }
    }
    add(words.say(Phrase::all_participants), all);
    add(words.say(Phrase::heads_and_deputies), heads);
    for (const auto& [title, share] : by_class)
        add(title, share);
    paper.blocks.emplace_back(std::move(table));
    paper.add(Look::note, words.say(Phrase::share_basis));
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
    add_chart(paper, roster, words);
    add_shares(paper, roster, words);
    return paper;
}

} // namespace plenary::report
