/// \file
/// Documents for those who meet people and let them in: visas, arrivals and departures.
#include "report/papers.hpp"

#include <algorithm>

namespace plenary::report {

using namespace domain;

Paper visas_paper(const PaperRequest& request) {
    constexpr int room_to_write = 9;
    const auto& words = paper_words(request.language);
    const auto roster = roster_of(request);
    Paper paper;
    paper.is_landscape = true;
    add_head(paper, request, words.say(Phrase::visa_list));
    paper.add(Look::body, words.say(Phrase::draft_of, {as_at_in_words(request.as_at, words)}));
    add_invented(paper, request, roster);
    PaperTable table;
    table.least_height = room_to_write;
    table.columns = {{words.say(Phrase::number), 2, util::Align::right},
                     {words.say(Phrase::name), 7},
                     {words.say(Phrase::sex), 3},
                     {words.say(Phrase::delegation), 6},
                     {words.say(Phrase::function), 8},
                     {words.say(Phrase::nationality), 5},
                     {words.say(Phrase::birth), 6},
                     {words.say(Phrase::passport), 5},
                     {words.say(Phrase::passport_expiry), 4}};
    for (const auto& listed : roster)
        for (const auto& delegation : listed.delegations)
            for (const auto& person : delegation.people)
                table.rows.push_back({{std::to_string(table.rows.size() + 1), person.participant->name.latin,
                                       sex_in_short(*person.participant, words), delegation.name,
                                       function_and_institution(*person.registration, *delegation.delegation,
                                                                request.language)}});
    paper.sheet = sheet_of_table(table);
    paper.blocks.emplace_back(std::move(table));
    return paper;
}

} // namespace plenary::report
