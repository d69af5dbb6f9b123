/// \file
/// Documents with a line a delegation: the roll-call, and the report on credentials.
#include "domain/people/classes.hpp"
#include "report/documents/papers.hpp"

#include <algorithm>

namespace plenary::report {

using namespace domain;

namespace {

/// The class whose delegations vote: the members, or the first where a series calls them otherwise.
ClassCode voting_class(const Series& series) {
    const auto& classes = classes_of(series);
    const auto members = std::find_if(classes.begin(), classes.end(),
                                      [](const DelegationClass& one) { return one.code.text() == "member"; });
    return (members == classes.end() ? classes.front() : *members).code;
}

const Invitation* invitation_of(const Meeting& meeting, const DelegationCode& delegation) {
    const auto found = std::find_if(meeting.invited.begin(), meeting.invited.end(),
                                    [&](const Invitation& one) { return one.delegation == delegation; });
    return found == meeting.invited.end() ? nullptr : &*found;
}

/// What the register holds of the credentials of delegations that have to present them.
struct Credentials {
    PaperTable table;
    std::vector<std::string> received; ///< names
    std::vector<std::string> missing;
};

Credentials credentials_of(const PaperRequest& request, const PaperWords& words) {
    Credentials credentials;
    credentials.table.columns = {{words.say(Phrase::number), 1, util::Align::right},
                                 {words.say(Phrase::delegation), 6},
                                 {words.say(Phrase::status), 4},
                                 {words.say(Phrase::note_reference), 6},
                                 {words.say(Phrase::date), 4}};
    for (const auto& listed : expected_roster(request)) {
        if (listed.is_staff())
            continue;
        for (const auto& delegation : listed.delegations) {
            const auto* invitation = invitation_of(request.meeting, delegation.delegation->code);
            const bool is_received = invitation != nullptr && !invitation->note.empty();
            (is_received ? credentials.received : credentials.missing).push_back(delegation.name);
            TableRow row{{std::to_string(credentials.table.rows.size() + 1), delegation.name,
                          words.say(is_received ? Phrase::received_note : Phrase::not_received),
                          is_received ? invitation->note : std::string{}}};
            row.cells.emplace_back(is_received && invitation->note_date ? words.date(*invitation->note_date)
                                                                        : std::string{});
            credentials.table.rows.push_back(std::move(row));
        }
    }
    return credentials;
}

} // namespace

Paper roll_call_paper(const PaperRequest& request) {
    constexpr int room_to_tick = 8;
    const auto& words = paper_words(request.language);
    Paper paper;
    add_head(paper, request, words.say(Phrase::roll_call));
    const auto voting = voting_class(series_of(request));
    std::vector<ListedDelegation> called;
    for (auto& listed : expected_roster(request))
        if (listed.code == voting || listed.code.text() == "host")
            called.insert(called.end(), listed.delegations.begin(), listed.delegations.end());
    put_in_order(called, request);
    PaperTable table;
    table.least_height = room_to_tick;
    table.columns = {{words.say(Phrase::number), 1, util::Align::right},
                     {words.say(Phrase::delegation), 6},
                     {words.say(Phrase::present), 2},
                     {words.say(Phrase::in_favour), 2},
                     {words.say(Phrase::against), 2},
                     {words.say(Phrase::abstaining), 2}};
    for (const auto& delegation : called)
        table.rows.push_back({{std::to_string(table.rows.size() + 1), delegation.name}});
    paper.sheet = sheet_of_table(table);
    paper.blocks.emplace_back(std::move(table));
    return paper;
}

Paper credentials_paper(const PaperRequest& request) {
    const auto& words = paper_words(request.language);
    auto credentials = credentials_of(request, words);
    Paper paper;
    add_head(paper, request, words.say(Phrase::credentials_report));
    paper.add(Look::body, words.say(Phrase::as_at, {as_at_in_words(request.as_at, words)}));
    if (!credentials.received.empty())
        paper.add(Look::body,
                  words.say(Phrase::credentials_received,
                            {std::to_string(credentials.received.size()), words.list(credentials.received)}));
    if (!credentials.missing.empty())
        paper.add(Look::body,
                  words.say(Phrase::credentials_missing,
                            {std::to_string(credentials.missing.size()), words.list(credentials.missing)}));
    paper.sheet = sheet_of_table(credentials.table);
    paper.blocks.emplace_back(std::move(credentials.table));
    return paper;
}

} // namespace plenary::report
