/// \file
/// What is otherwise in a document than in a former version of it.
#include "report/documents/paper_person.hpp"
#include "report/documents/papers.hpp"
#include "util/text.hpp"

#include <array>
#include <map>

namespace plenary::report {

using namespace domain;

namespace {

/// How somebody stands in the list; of a document with a line a delegation there is no name.
struct Place {
    std::string delegation;
    std::string name;
    std::string told; ///< role, function and institution

    friend bool operator==(const Place&, const Place&) = default;
};

struct Listed {
    std::vector<std::string> order; ///< codes of registrations, or names of delegations
    std::map<std::string, Place> places;

    void add(const std::string& key, Place place) {
        if (places.emplace(key, std::move(place)).second)
            order.push_back(key);
    }
    [[nodiscard]] const Place* find(const std::string& key) const {
        const auto found = places.find(key);
        return found == places.end() ? nullptr : &found->second;
    }
};

bool has_people(DocumentName document) {
    return document == DocumentName::participants || document == DocumentName::attendance;
}

Listed people_in(const PaperRequest& asked, DocumentName document) {
    auto request = asked;
    request.for_everybody = document == DocumentName::participants;
    const auto& words = paper_words(request.language);
    Listed listed;
    for (const auto& one :
         document == DocumentName::attendance ? attended_roster(request) : roster_of(request))
        for (const auto& delegation : one.delegations)
            for (const auto& person : delegation.people) {
                const auto& registration = *person.registration;
                std::vector<std::string> told{words.say(registration.role)};
                if (auto more =
                        function_and_institution(registration, *delegation.delegation, request.language);
                    !more.empty() && more != told.front())
                    told.push_back(std::move(more));
                listed.add(registration.code.text(),
                           {delegation.name, name_line(*person.participant, request).shown(),
                            util::join(told, ", ")});
            }
    return listed;
}

std::string text_of(const util::Cell& cell) {
    const auto* text = std::get_if<std::string>(&cell);
    return text == nullptr ? std::string{} : *text;
}

/// The rows of its table, but for their numbers.
Listed delegations_in(const PaperRequest& request, DocumentName document) {
    Listed listed;
    for (const auto& row : paper_of(document, request).sheet.rows) {
        std::vector<std::string> told;
        for (std::size_t i = 2; i < row.size(); ++i)
            if (auto text = text_of(row[i]); !text.empty())
                told.push_back(std::move(text));
        const auto name = text_of(row.at(1));
        listed.add(name, {name, "", util::join(told, ", ")});
    }
    return listed;
}

Listed listed_in(const PaperRequest& request, DocumentName document) {
    return has_people(document) ? people_in(request, document) : delegations_in(request, document);
}

/// The rows of what is told: a change, of whom, before and now.
class ChangeTable {
public:
    ChangeTable(const PaperWords& words, const ChangesRequest& asked)
        : words_(words), has_names_(has_people(asked.document)), amendment_(asked.amendment) {
        if (!is_addendum())
            table_.columns.push_back({words.say(Phrase::change), 6});
        table_.columns.push_back({words.say(Phrase::delegation), 5});
        if (has_names_)
            table_.columns.push_back({words.say(Phrase::name), 6});
        if (!is_addendum())
            table_.columns.push_back({words.say(Phrase::former), 7});
        table_.columns.push_back({words.say(Phrase::present_now), 7});
    }

    void note_added(const Place& now) {
        if (amendment_ != Amendment::corrigendum)
            add(Phrase::was_added, now, "", now.told);
    }
    void note_changed(const Place& was, const Place& now) {
        if (!is_addendum())
            add(Phrase::was_changed, now, (was.name == now.name ? "" : was.name + ", ") + was.told, now.told);
    }
    void note_removed(const Place& was) {
        if (!is_addendum())
            add(Phrase::was_removed, was, was.told, "");
    }
    PaperTable finish() { return std::move(table_); }

private:
    /// Of which all rows are of what is new.
    [[nodiscard]] bool is_addendum() const { return amendment_ == Amendment::addendum; }

    void add(Phrase change, const Place& place, std::string before, std::string now) {
        TableRow row;
        if (!is_addendum())
            row.cells.emplace_back(words_.say(change));
        row.cells.emplace_back(place.delegation);
        if (has_names_)
            row.cells.emplace_back(place.name);
        if (!is_addendum())
            row.cells.emplace_back(std::move(before));
        row.cells.emplace_back(std::move(now));
        table_.rows.push_back(std::move(row));
    }

    const PaperWords& words_;
    bool has_names_;
    std::optional<Amendment> amendment_;
    PaperTable table_;
};

PaperTable changes_between(const Listed& before, const Listed& now, ChangeTable table) {
    for (const auto& key : now.order) {
        const auto* place = now.find(key);
        const auto* was = before.find(key);
        if (was == nullptr)
            table.note_added(*place);
        else if (*was != *place)
            table.note_changed(*was, *place);
    }
    for (const auto& key : before.order)
        if (now.find(key) == nullptr)
            table.note_removed(*before.find(key));
    return table.finish();
}

std::string title_of(DocumentName document, const PaperWords& words) {
    constexpr std::array titles{Phrase::list_of_participants, Phrase::attendance, Phrase::roll_call,
                                Phrase::credentials_report};
    return words.say(titles.at(static_cast<std::size_t>(document)));
}

/// An amendment has the masthead of what it amends.
void add_masthead(Paper& paper, const PaperRequest& now, const ChangesRequest& asked,
                  const PaperWords& words) {
    if (!asked.amendment) {
        add_head(paper, now,
                 asked.document == DocumentName::participants
                     ? words.say(Phrase::changes_to_list)
                     : words.say(Phrase::changes_to, {title_of(asked.document, words)}));
        return;
    }
    const bool is_addendum = asked.amendment == Amendment::addendum;
    auto request = now;
    request.symbol_suffix += (is_addendum ? "/Add." : "/Corr.") + std::to_string(asked.number);
    add_head(paper, request, title_of(asked.document, words));
    paper.add(Look::subtitle, words.say(is_addendum ? Phrase::addendum : Phrase::corrigendum));
}

/// The list itself, with only those who are new.
void add_those_who_are_new(Paper& paper, PaperRequest now, const Listed& before, const PaperWords& words) {
    now.for_everybody = true;
    for (const auto& code : before.order)
        now.left_out.insert(RegistrationCode{code});
    const auto roster = roster_of(now);
    add_invented(paper, now, roster);
    add_list(paper, now, roster);
    if (paper.sheet.rows.empty())
        paper.add(Look::body, words.say(Phrase::nobody_new));
}

} // namespace

Paper paper_of(DocumentName document, const PaperRequest& request) {
    switch (document) {
    case DocumentName::participants:
        return participants_paper(request);
    case DocumentName::attendance:
        return attendance_paper(request);
    case DocumentName::roll_call:
        return roll_call_paper(request);
    case DocumentName::credentials:
        return credentials_paper(request);
    }
    return {};
}

Paper changes_paper(const PaperRequest& before, const PaperRequest& now, const ChangesRequest& asked) {
    const auto& words = paper_words(now.language);
    auto was = before;
    auto is = now;
    was.without_forgotten = true; // what is told of them would tell who they were
    is.without_forgotten = true;
    Paper paper;
    add_masthead(paper, now, asked, words);
    paper.add(Look::body, words.say(Phrase::changes_since, {asked.since, as_at_in_words(now.as_at, words)}));
    const auto former = listed_in(was, asked.document);
    if (asked.document == DocumentName::participants && asked.amendment == Amendment::addendum) {
        add_those_who_are_new(paper, std::move(is), former, words);
        return paper;
    }
    auto table = changes_between(former, listed_in(is, asked.document), ChangeTable{words, asked});
    paper.sheet = sheet_of_table(table);
    if (table.rows.empty())
        paper.add(Look::body, words.say(Phrase::no_changes));
    else
        paper.blocks.emplace_back(std::move(table));
    return paper;
}

} // namespace plenary::report
