/// \file
/// Who stands in the documents of a meeting, in the order in which documents have them.
#pragma once

#include "domain/model.hpp"
#include "domain/people/kept_documents.hpp"
#include "report/paper/paper.hpp"
#include "report/paper/paper_words.hpp"

#include <optional>
#include <set>
#include <string>
#include <string_view>
#include <vector>

namespace plenary::report {

using domain::Who;

/// When what is told was so.
struct AsAt {
    domain::Date day = domain::first_date();
    std::optional<int> minute; ///< of the day, at the venue; nothing: only the day is told
};

/// What a document is made of.
struct PaperRequest {
    const domain::Dataset& data; ///< all that is about the meeting
    const domain::Meeting& meeting;
    std::string language = "en";
    AsAt as_at = {};
    std::optional<domain::Date> until = {}; ///< check-ins after this day do not count
    Who who = Who::confirmed;
    domain::DocumentStatus status = domain::DocumentStatus::provisional;
    std::string symbol_suffix = {}; ///< of the symbol of the meeting: "/Rev.1"; may be empty
    int columns = 1;                ///< of text, 1 to 3
    bool with_roles = false;        ///< the role of each person
    bool with_own_script = false;   ///< also the name in the person's own script
    bool with_contacts = false;     ///< of those who agree
    bool for_everybody = false;     ///< those who do not wish to be listed are left out
    bool without_forgotten = false; ///< so are those who were forgotten
    /// And these.
    std::set<domain::RegistrationCode> left_out = {};
    std::optional<domain::NameStyle> names = {}; ///< of whom it is not stated how the name is printed
    std::string corrections_to = {};
    std::string corrections_until = {}; ///< as it is to be printed
    std::optional<domain::Date> day = {};
    bool by_session = false;
    int blank_rows = 5;
    std::vector<Logo> logos = {}; ///< at the top
};

struct ListedPerson {
    const domain::Registration* registration = nullptr;
    const domain::Participant* participant = nullptr;
};

struct ListedDelegation {
    const domain::Delegation* delegation = nullptr;
    std::string name; ///< in the language of the document
    std::vector<ListedPerson> people;
};

struct ListedClass {
    domain::ClassCode code;
    std::string title;  ///< in the language of the document
    std::string letter; ///< on badges
    std::string colour;
    bool is_listed = true; ///< else its people are only counted
    std::vector<ListedDelegation> delegations;

    /// Whether it is those who work for the meeting.
    [[nodiscard]] bool is_staff() const { return code.text() == "secretariat"; }
    [[nodiscard]] std::size_t count_people() const;
    [[nodiscard]] std::size_t count_women() const;
};

/// The series of the meeting; one without titles and classes where it is not known.
const domain::Series& series_of(const PaperRequest& request);

/// The classes that anybody is of, in their order, their delegations in that of the language, and their people.
std::vector<ListedClass> roster_of(const PaperRequest& request);

/// The delegations that are invited or of which anybody is expected, in the same order, with those people.
std::vector<ListedClass> expected_roster(const PaperRequest& request);

/// The delegations that took part: those of which anybody was received, with these people, and those that a source
/// has among those that took part.
std::vector<ListedClass> attended_roster(const PaperRequest& request);

/// In the order of the names in the language of the document.
void put_in_order(std::vector<ListedDelegation>& delegations, const PaperRequest& request);

/// The people of a delegation as they are seated: its head in front.
std::vector<ListedPerson> in_seating_order(std::vector<ListedPerson> people);

/// The symbol with the language of the document, the title of the meeting, its place and its dates, for the top.
void add_head(Paper& paper, const PaperRequest& request, const std::string& title);

/// "10:00–11:30"
std::string hours_of(const domain::Session& session);
/// What the room of a session is called; empty where it has none.
std::string room_of(const domain::Session& session, const domain::Venue* venue);

/// How many of these are invented for show, where any are.
void add_invented(Paper& paper, const PaperRequest& request, const std::vector<ListedClass>& roster);

/// "29 March 2011", with the time where it is known.
std::string as_at_in_words(const AsAt& as_at, const PaperWords& words);

} // namespace plenary::report
