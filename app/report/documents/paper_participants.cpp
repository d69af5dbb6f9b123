#include "report/documents/paper_person.hpp"
#include "report/documents/papers.hpp"

#include <array>

namespace plenary::report {

using namespace domain;

namespace {

Phrase list_title(DocumentStatus status) {
    constexpr std::array titles{Phrase::provisional_list, Phrase::revised_list, Phrase::final_list};
    return titles.at(static_cast<std::size_t>(status));
}

/// A row a class, and the total.
PaperTable statistics_of(const std::vector<ListedClass>& roster, const PaperWords& words) {
    PaperTable table;
    table.columns = {{words.say(Phrase::class_of), 5},
                     {words.say(Phrase::delegations), 2, util::Align::right},
                     {words.say(Phrase::persons), 2, util::Align::right},
                     {words.say(Phrase::women), 2, util::Align::right}};
    std::size_t delegations = 0;
    std::size_t people = 0;
    std::size_t women = 0;
    for (const auto& listed : roster) {
        const auto title = listed.is_listed ? listed.title : words.say(Phrase::counted_only, {listed.title});
        table.rows.push_back({{title, std::to_string(listed.delegations.size()),
                               std::to_string(listed.count_people()), std::to_string(listed.count_women())}});
        delegations += listed.delegations.size();
        people += listed.count_people();
        women += listed.count_women();
    }
    table.rows.push_back({{words.say(Phrase::total), std::to_string(delegations), std::to_string(people),
                           std::to_string(women)},
                          true});
    return table;
}

/// Only of those who agreed to it.
bool shows_contacts(const ListedPerson& person, const PaperRequest& request) {
    return request.with_contacts && person.participant->contacts_shown == Consent::given;
}

PaperEntry entry_of(const ListedPerson& person, const Delegation& delegation, const PaperRequest& request,
                    const PaperWords& words) {
    PaperEntry entry;
    entry.whom = whom(person);
    entry.lines.push_back(name_line(*person.participant, request));
    if (const auto& own = person.participant->name.own;
        request.with_own_script && !own.empty() && own != entry.lines.front().written())
        entry.lines.emplace_back(own);
    if (request.with_roles)
        entry.lines.emplace_back(words.say(person.registration->role));
    for (auto text : {function_of(*person.registration, request.language),
                      institution_of(*person.registration, delegation, request.language)})
        if (!text.empty())
            entry.lines.emplace_back(std::move(text));
    if (shows_contacts(person, request))
        for (const auto& text : {person.participant->phone, person.participant->email})
            if (!text.empty())
                entry.lines.emplace_back(text);
    return entry;
}

void add_sections(Paper& paper, const PaperRequest& request, const std::vector<ListedClass>& roster) {
    const auto& words = paper_words(request.language);
    paper.blocks.emplace_back(TextColumns{request.columns});
    for (const auto& listed : roster) {
        if (!listed.is_listed)
            continue;
        paper.blocks.emplace_back(Heading{1, listed.title});
        for (const auto& delegation : listed.delegations) {
            paper.blocks.emplace_back(Heading{2, delegation.name});
            for (const auto& person : delegation.people)
                paper.blocks.emplace_back(entry_of(person, *delegation.delegation, request, words));
        }
    }
    paper.blocks.emplace_back(TextColumns{1});
}

/// The cells of a person, behind those of the class and the delegation.
std::vector<util::Cell> cells_of(const ListedPerson& person, const Delegation& delegation,
                                 std::vector<util::Cell> cells, const PaperRequest& request) {
    const auto& registration = *person.registration;
    cells.emplace_back(name_line(*person.participant, request).shown());
    if (request.with_own_script)
        cells.push_back(util::text_cell(person.participant->name.own));
    cells.push_back(util::text_cell(function_of(registration, request.language)));
    cells.push_back(util::text_cell(institution_of(registration, delegation, request.language)));
    cells.emplace_back(paper_words(request.language).say(registration.role));
    if (shows_contacts(person, request)) {
        cells.push_back(util::text_cell(person.participant->phone));
        cells.push_back(util::text_cell(person.participant->email));
    }
    return cells;
}

/// A row a person, for those who work on with the list.
util::Sheet roster_sheet(const PaperRequest& request, const std::vector<ListedClass>& roster) {
    const auto& words = paper_words(request.language);
    util::Sheet sheet;
    for (const auto phrase : {Phrase::class_of, Phrase::delegation, Phrase::name})
        sheet.columns.push_back({"", words.say(phrase)});
    if (request.with_own_script)
        sheet.columns.push_back({"", words.say(Phrase::own_script)});
    for (const auto phrase : {Phrase::function, Phrase::institution, Phrase::role})
        sheet.columns.push_back({"", words.say(phrase)});
    if (request.with_contacts)
        for (const auto phrase : {Phrase::phone, Phrase::email})
            sheet.columns.push_back({"", words.say(phrase)});
    for (const auto& listed : roster)
        for (const auto& delegation : listed.delegations)
            for (const auto& person : delegation.people)
                if (listed.is_listed)
                    sheet.rows.push_back(
                        cells_of(person, *delegation.delegation, {listed.title, delegation.name}, request));
    return sheet;
}

} // namespace

void add_list(Paper& paper, const PaperRequest& request, const std::vector<ListedClass>& roster) {
    add_sections(paper, request, roster);
    paper.sheet = roster_sheet(request, roster);
}

Paper participants_paper(const PaperRequest& asked) {
    auto request = asked;
    request.for_everybody = true;
    const auto& words = paper_words(request.language);
    const auto roster = roster_of(request);
    Paper paper;
    add_head(paper, request, words.say(list_title(request.status)));
    paper.add(Look::body, words.say(Phrase::as_at, {as_at_in_words(request.as_at, words)}));
    if (!request.corrections_to.empty())
        paper.add(Look::body, request.corrections_until.empty()
                                  ? words.say(Phrase::corrections, {request.corrections_to})
                                  : words.say(Phrase::corrections_until,
                                              {request.corrections_to, request.corrections_until}));
    add_invented(paper, request, roster);
    paper.blocks.emplace_back(statistics_of(roster, words));
    add_list(paper, request, roster);
    paper.warnings = roster_warnings(request, roster);
    return paper;
}

} // namespace plenary::report
