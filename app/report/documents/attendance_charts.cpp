#include "report/documents/attendance_charts.hpp"

#include <algorithm>
#include <array>
#include <set>

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
    /// In per cent, rounded half up.
    [[nodiscard]] std::size_t percent() const { return known == 0 ? 0 : (women * 200 + known) / (2 * known); }
    /// Empty where nobody is known.
    [[nodiscard]] std::string in_percent() const {
        return known == 0 ? std::string{} : std::to_string(percent()) + " %";
    }
};

/// Some of those who came.
struct Crowd {
    std::string title;
    std::set<std::string> delegations = {}; ///< codes
    std::array<std::size_t, 3> by_sex = {}; ///< women, men, others
    Share share = {};

    void note(const Participant& person) {
        ++by_sex.at(person.gender == Gender::female ? 0 : person.gender == Gender::male ? 1 : 2);
        share.note(person);
    }
    [[nodiscard]] std::size_t people() const { return by_sex[0] + by_sex[1] + by_sex[2]; }
};

constexpr double chart_width = 170; ///< millimetres: the text of A4
constexpr double chart_label = 76;  ///< "Межправительственные организации" in letters of ten points
constexpr double chart_bar = 5;
constexpr double chart_line = 8;

struct ChartBar {
    std::string title;
    std::array<std::size_t, 3> parts; ///< women, men, others
    std::string end;                  ///< what stands behind the bar
};

/// A bar of parts that are told apart in black and white: women black, men white, others grey.
void add_chart_bar(Drawing& chart, double y, const ChartBar& bar, std::size_t greatest) {
    constexpr std::array<const char*, 3> fills{"000000", "ffffff", "aaaaaa"};
    constexpr double room = chart_width - chart_label - 12;
    chart.parts.push_back(
        {.y = y, .width = chart_label - 3, .height = chart_bar, .text = bar.title, .side = "right"});
    double x = chart_label;
    for (std::size_t i = 0; i < bar.parts.size(); ++i) {
        const auto width = room * static_cast<double>(bar.parts[i]) /
                           static_cast<double>(std::max<std::size_t>(1, greatest));
        if (bar.parts[i] > 0)
            chart.parts.push_back(
                {.x = x, .y = y, .width = width, .height = chart_bar, .fill = fills.at(i), .has_edge = true});
        x += width;
    }
    chart.parts.push_back(
        {.x = x + 2, .y = y, .width = 10, .height = chart_bar, .text = bar.end, .side = "left"});
}

/// What each fill stands for.
void add_chart_key(Drawing& chart, double y, const PaperWords& words) {
    constexpr std::array<std::pair<const char*, Phrase>, 3> keys{
        {{"000000", Phrase::women}, {"ffffff", Phrase::men}, {"aaaaaa", Phrase::other_or_unknown}}};
    constexpr double key_width = 46;
    constexpr double square = 3.5;
    double x = chart_width - static_cast<double>(keys.size()) * key_width;
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

/// How many persons of each of them, by sex.
void add_chart_by_sex(Paper& paper, const std::vector<Crowd>& crowds, const PaperWords& words) {
    std::size_t greatest = 0;
    for (const auto& crowd : crowds)
        greatest = std::max(greatest, crowd.people());
    if (greatest == 0)
        return;
    Drawing chart;
    chart.told = words.say(Phrase::statistics) + ": " + words.say(Phrase::persons);
    chart.width = chart_width;
    double y = 1;
    for (const auto& crowd : crowds) {
        add_chart_bar(chart, y, {crowd.title, crowd.by_sex, std::to_string(crowd.people())}, greatest);
        y += chart_line;
    }
    add_chart_key(chart, y, words);
    chart.height = y + chart_bar;
    paper.blocks.emplace_back(std::move(chart));
}

/// The share of women in each of them, of the same length for a whole.
void add_chart_of_shares(Paper& paper, const std::vector<Crowd>& crowds, const PaperWords& words) {
    constexpr std::size_t whole = 100;
    Drawing chart;
    chart.told = words.say(Phrase::share_of_women);
    chart.width = chart_width;
    double y = 1;
    for (const auto& crowd : crowds) {
        if (crowd.share.known == 0)
            continue;
        const auto women = crowd.share.percent();
        add_chart_bar(chart, y, {crowd.title, {women, whole - women, 0}, crowd.share.in_percent()}, whole);
        y += chart_line;
    }
    chart.height = y;
    if (!chart.parts.empty())
        paper.blocks.emplace_back(std::move(chart));
}

void add_shares(Paper& paper, const std::vector<Crowd>& crowds, const PaperWords& words) {
    PaperTable table;
    table.columns = {{words.say(Phrase::share_of_women), 6},
                     {words.say(Phrase::women), 2, util::Align::right},
                     {words.say(Phrase::persons), 2, util::Align::right},
                     {"%", 2, util::Align::right}};
    for (const auto& crowd : crowds)
        table.rows.push_back({{crowd.title, std::to_string(crowd.share.women),
                               std::to_string(crowd.share.known), crowd.share.in_percent()}});
    paper.blocks.emplace_back(std::move(table));
    paper.add(Look::note, words.say(Phrase::share_basis));
    add_chart_of_shares(paper, crowds, words);
}

/// A delegation may be of several groups of a grouping; who is of none stands last.
std::vector<Crowd> crowds_of(const Grouping& grouping, const std::vector<ListedClass>& roster,
                             const PaperWords& words) {
    std::vector<Crowd> crowds;
    for (const auto& group : grouping.groups)
        crowds.push_back({.title = group.title});
    crowds.push_back({.title = words.say(Phrase::of_no_group)});
    for (const auto& listed : roster)
        for (const auto& delegation : listed.delegations) {
            bool is_of_any = false;
            for (std::size_t i = 0; i <= grouping.groups.size(); ++i) {
                const auto& code = delegation.delegation->code;
                const bool is_last = i == grouping.groups.size();
                const auto& members = is_last ? std::nullopt : grouping.groups[i].members;
                if (is_last ? is_of_any
                            : !members || std::find(members->begin(), members->end(), code) == members->end())
                    continue;
                is_of_any = true;
                crowds[i].delegations.insert(code.text());
                for (const auto& person : delegation.people)
                    crowds[i].note(*person.participant);
            }
        }
    std::erase_if(crowds, [](const Crowd& crowd) { return crowd.delegations.empty(); });
    return crowds;
}

void add_groups(Paper& paper, const Grouping& grouping, const std::vector<ListedClass>& roster,
                const PaperWords& words) {
    const auto crowds = crowds_of(grouping, roster, words);
    PaperTable table;
    table.columns = {{grouping.title, 6},
                     {words.say(Phrase::delegations), 3, util::Align::right},
                     {words.say(Phrase::persons), 2, util::Align::right},
                     {words.say(Phrase::women), 2, util::Align::right},
                     {"%", 2, util::Align::right}};
    for (const auto& crowd : crowds)
        table.rows.push_back(
            {{crowd.title, std::to_string(crowd.delegations.size()), std::to_string(crowd.people()),
              std::to_string(crowd.share.women), crowd.share.in_percent()}});
    paper.blocks.emplace_back(std::move(table));
    add_chart_by_sex(paper, crowds, words);
}

} // namespace

void add_attendance_charts(Paper& paper, const PaperRequest& request,
                           const std::vector<ListedClass>& roster) {
    const auto& words = paper_words(request.language);
    Crowd all{.title = words.say(Phrase::all_participants)};
    Crowd heads{.title = words.say(Phrase::heads_and_deputies)};
    std::vector<Crowd> classes;
    for (const auto& listed : roster) {
        auto& crowd = classes.emplace_back(Crowd{.title = listed.title});
        for (const auto& delegation : listed.delegations)
            for (const auto& person : delegation.people) {
                const auto role = person.registration->role;
                for (auto* one : {&crowd, &all})
                    one->note(*person.participant);
                if (role == Role::head || role == Role::deputy_head)
                    heads.note(*person.participant);
            }
    }
    add_chart_by_sex(paper, classes, words);
    std::vector<Crowd> shares{std::move(all), std::move(heads)};
    shares.insert(shares.end(), classes.begin(), classes.end());
    add_shares(paper, shares, words);
    for (const auto& grouping : series_of(request).groupings)
        if (grouping.can_count())
            add_groups(paper, grouping, roster, words);
}

} // namespace plenary::report
