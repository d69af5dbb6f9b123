#include "report/paper/papers.hpp"
#include "util/text.hpp"

#include <map>

namespace plenary::report {

using namespace domain;

namespace {

/// How somebody stands in the list.
struct Place {
    std::string delegation;
    std::string name;
    std::string told; ///< role, function and institution

    friend bool operator==(const Place&, const Place&) = default;
};

struct Listed {
    std::vector<RegistrationCode> order;
    std::map<RegistrationCode, Place> places;
};

Listed listed_in(const PaperRequest& asked) {
    auto request = asked;
    request.for_everybody = true;
    const auto& words = paper_words(request.language);
    Listed listed;
    for (const auto& one : roster_of(request))
        for (const auto& delegation : one.delegations)
            for (const auto& person : delegation.people) {
                const auto& registration = *person.registration;
                std::vector<std::string> told{words.say(registration.role)};
                if (auto more =
                        function_and_institution(registration, *delegation.delegation, request.language);
                    !more.empty())
                    told.push_back(std::move(more));
                listed.order.push_back(registration.code);
                listed.places.emplace(registration.code,
                                      Place{delegation.name, name_line(*person.participant, request).shown(),
                                            util::join(told, ", ")});
            }
    return listed;
}

const Place* place_of(const Listed& listed, const RegistrationCode& code) {
    const auto found = listed.places.find(code);
    return found == listed.places.end() ? nullptr : &found->second;
}

} // namespace

Paper changes_paper(const PaperRequest& before, const PaperRequest& now, const std::string& since) {
    const auto& words = paper_words(now.language);
    const auto old_list = listed_in(before);
    const auto new_list = listed_in(now);
    PaperTable table;
    table.columns = {{words.say(Phrase::change), 3},
                     {words.say(Phrase::delegation), 4},
                     {words.say(Phrase::name), 5},
                     {words.say(Phrase::former), 6},
                     {words.say(Phrase::present_now), 6}};
    for (const auto& code : new_list.order) {
        const auto* place = place_of(new_list, code);
        const auto* was = place_of(old_list, code);
        if (was == nullptr)
            table.rows.push_back(
                {{words.say(Phrase::was_added), place->delegation, place->name, Line{}, place->told}});
        else if (*was != *place)
            table.rows.push_back(
                {{words.say(Phrase::was_changed), place->delegation, place->name,
                  (was->name == place->name ? "" : was->name + ", ") + was->told, place->told}});
    }
    for (const auto& code : old_list.order)
        if (const auto* was = place_of(old_list, code); place_of(new_list, code) == nullptr)
            table.rows.push_back({{words.say(Phrase::was_removed), was->delegation, was->name, was->told}});
    Paper paper;
    add_head(paper, now, words.say(Phrase::changes_to_list));
    paper.add(Look::body, words.say(Phrase::changes_since, {since, as_at_in_words(now.as_at, words)}));
    paper.sheet = sheet_of_table(table);
    if (table.rows.empty())
        paper.add(Look::body, words.say(Phrase::no_changes));
    else
        paper.blocks.emplace_back(std::move(table));
    return paper;
}

} // namespace plenary::report
