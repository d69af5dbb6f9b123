/// \file
/// The table of badges for those who print.
#include "report/documents/paper_person.hpp"
#include "report/documents/papers.hpp"
#include "report/names.hpp"

namespace plenary::report {

using namespace domain;

namespace {

util::Column table_column(const char* key, const char* title, util::Align align = util::Align::left) {
    return {key, title, align, false};
}

/// Place and dates of the meeting, for each row of a mail merge.
struct MeetingFacts {
    std::string title;
    std::string place;
    std::string dates;
};

MeetingFacts facts_of(const PaperRequest& request) {
    MeetingFacts facts{request.meeting.title, {}, paper_words(request.language).dates(request.meeting.dates)};
    if (const auto* venue = find_venue(request.data.venues, request.meeting.venue))
        facts.place = place_name(request.data.delegations, *venue, request.language);
    return facts;
}

/// Calls f(class, delegation, person) of everybody, in the order of the list of participants.
template<class F>
void each_listed(const std::vector<ListedClass>& roster, F f) {
    for (const auto& listed : roster)
        for (const auto& delegation : listed.delegations)
            for (const auto& person : delegation.people)
                f(listed, delegation, person);
}

} // namespace

util::Sheet badge_table(const PaperRequest& request) {
    const auto& words = paper_words(request.language);
    const auto facts = facts_of(request);
    util::Sheet sheet;
    sheet.columns = {table_column("code", "CODE"),           table_column("badge_name", "NAME"),
                     table_column("own_name", "OWN SCRIPT"), table_column("delegation", "DELEGATION"),
                     table_column("role", "ROLE"),           table_column("class", "CLASS"),
                     table_column("letter", "LETTER"),       table_column("colour", "COLOUR"),
                     table_column("function", "FUNCTION"),   table_column("institution", "INSTITUTION"),
                     table_column("meeting", "MEETING"),     table_column("place", "PLACE"),
                     table_column("dates", "DATES")};
    each_listed(roster_of(request), [&](const auto& listed, const auto& delegation, const auto& person) {
        const auto& registration = *person.registration;
        sheet.rows.push_back(
            {registration.code.text(), person.participant->name.on_badge(),
             util::text_cell(person.participant->name.own), delegation.name, words.say(registration.role),
             listed.title, util::text_cell(listed.letter), util::text_cell(listed.colour),
             util::text_cell(function_of(registration, request.language)),
             util::text_cell(institution_of(registration, *delegation.delegation, request.language)),
             facts.title, util::text_cell(facts.place), util::text_cell(facts.dates)});
    });
    return sheet;
}

} // namespace plenary::report
