#include "report/documents/paper_person.hpp"
#include "report/documents/papers.hpp"
#include "report/names.hpp"

#include <algorithm>

namespace plenary::report {

using namespace domain;

namespace {

/// Room for a signature.
constexpr int signature_height = 10;

/// What is signed on a sheet of its own.
struct Occasion {
    std::optional<Date> day;
    const Session* session = nullptr;
};

std::vector<Occasion> occasions_of(const PaperRequest& request) {
    std::vector<Occasion> occasions;
    const auto is_wanted = [&](const Date& day) { return !request.day || *request.day == day; };
    if (request.by_session) {
        for (const auto& session : request.meeting.sessions)
            if (is_wanted(session.starts.date))
                occasions.push_back({session.starts.date, &session});
        std::stable_sort(occasions.begin(), occasions.end(), [](const Occasion& a, const Occasion& b) {
            return a.session->starts < b.session->starts;
        });
        return occasions;
    }
    const auto* days = request.meeting.dates.days();
    if (days == nullptr)
        return {Occasion{}};
    for (auto day = days->first; day <= days->last; day += boost::gregorian::days{1})
        if (is_wanted(day))
            occasions.push_back({day, nullptr});
    return occasions;
}

std::string occasion_in_words(const Occasion& occasion, const Venue* venue, const PaperWords& words) {
    auto text = words.say(Phrase::date) + ": " + (occasion.day ? words.long_date(*occasion.day) : "");
    if (occasion.session == nullptr)
        return text;
    text += ", " + hours_of(*occasion.session) + ", " + occasion.session->title;
    if (const auto room = room_of(*occasion.session, venue); !room.empty())
        text += ", " + words.say(Phrase::room) + ": " + room;
    return text;
}

/// With the classes of delegations as they are that day.
std::vector<ListedClass> roster_on(const std::optional<Date>& day, const PaperRequest& request) {
    auto of_day = request;
    if (day)
        of_day.as_at.day = *day;
    return roster_of(of_day);
}

/// Number and title of the project that pays.
std::string project_of(const Meeting& meeting) {
    return meeting.project + (meeting.project.empty() || meeting.project_title.empty() ? "" : ", ") +
           meeting.project_title;
}

PaperTable rows_to_sign(const PaperRequest& request, const std::vector<ListedClass>& roster) {
    const auto& words = paper_words(request.language);
    PaperTable table;
    table.least_height = signature_height;
    table.columns = {{words.say(Phrase::number), 3, util::Align::right},
                     {words.say(Phrase::name), 10},
                     {words.say(Phrase::delegation), 8},
                     {words.say(Phrase::function), 10},
                     {words.say(Phrase::sex), 3},
                     {words.say(Phrase::signature), 10}};
    std::size_t number = 0;
    for (const auto& listed : roster)
        for (const auto& delegation : listed.delegations)
            for (const auto& person : delegation.people)
                table.rows.push_back(
                    {{std::to_string(++number), name_line(*person.participant, request), delegation.name,
                      function_and_institution(*person.registration, *delegation.delegation,
                                               request.language),
                      sex_in_short(*person.participant, words), Line{}},
                     false,
                     whom(person)});
    for (int blank = 0; blank < request.blank_rows; ++blank)
        table.rows.push_back({{std::to_string(++number)}});
    return table;
}

void add_to_sheet(util::Sheet& sheet, const std::string& occasion, const PaperTable& table) {
    for (const auto& row : table.rows) {
        std::vector<util::Cell> cells{occasion};
        for (const auto& cell : row.cells)
            cells.push_back(util::text_cell(cell.shown()));
        sheet.rows.push_back(std::move(cells));
    }
}

} // namespace

Paper sign_in_paper(const PaperRequest& request) {
    const auto& words = paper_words(request.language);
    const auto* venue = find_venue(request.data.venues, request.meeting.venue);
    Paper paper;
    paper.is_landscape = true;
    paper.sheet.columns = {
        {"occasion", words.say(Phrase::date)},      {"number", words.say(Phrase::number)},
        {"name", words.say(Phrase::name)},          {"delegation", words.say(Phrase::delegation)},
        {"function", words.say(Phrase::function)},  {"sex", words.say(Phrase::sex)},
        {"signature", words.say(Phrase::signature)}};
    bool is_first = true;
    for (const auto& occasion : occasions_of(request)) {
        if (!is_first)
            paper.blocks.emplace_back(PageBreak{true});
        is_first = false;
        const auto table = rows_to_sign(request, roster_on(occasion.day, request));
        const auto when = occasion_in_words(occasion, venue, words);
        add_head(paper, request, words.say(Phrase::sign_in_sheet));
        if (const auto project = project_of(request.meeting); !project.empty())
            paper.add(Look::body, words.say(Phrase::project, {project}));
        paper.add(Look::label, when);
        add_to_sheet(paper.sheet, when, table);
        paper.blocks.emplace_back(table);
        paper.add(Look::note, words.say(Phrase::privacy));
        paper.add(Look::label, words.say(Phrase::certified_by) + " " + request.meeting.signatory);
    }
    add_invented(paper, request, roster_of(request));
    return paper;
}

} // namespace plenary::report
