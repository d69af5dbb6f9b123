/// \file
/// The desk as a site: who asks, what is asked, and the use case of the office that answers it. Knows no rule of its own.
#pragma once

#include "desk/pages/pages.hpp"
#include "desk/pages/people_pages.hpp"
#include "desk/serving/attempts.hpp"
#include "desk/serving/form.hpp"
#include "desk/serving/http.hpp"
#include "desk/site/answer.hpp"
#include "desk/site/badges.hpp"
#include "desk/site/keeper.hpp"
#include "desk/site/queue.hpp"
#include "desk/site/routes.hpp"
#include "desk/site/seating.hpp"
#include "office/people/desks.hpp"
#include "office/people/registering.hpp"

#include <chrono>
#include <filesystem>
#include <optional>
#include <string>
#include <vector>

namespace plenary::desk {

/// What a site is about.
struct Hall {
    domain::MeetingCode meeting;
    std::string title;
    std::string actor;                   ///< in whose name the desks act; may be empty
    bool is_demo = false;                ///< everybody there is invented
    std::vector<std::string> hosts = {}; ///< the names by which it is reached
    Place place = {};                    ///< empty where only this machine reaches it
    std::string authority = {};          ///< PEM: by which a browser knows the desk; may be empty
    std::size_t together = 100;          ///< how many actions at most share a commit
    std::chrono::milliseconds patience_for_badge{20'000}; ///< how long plenary-paper may take
    std::filesystem::path photos = {}; ///< the folder that has them by the codes; empty: none are shown
};

/// Of the secret that a desk shows.
inline constexpr std::string_view secret_cookie = "__Host-desk";

/// A header that sets a cookie, which is sent to this origin alone, and told to no script.
std::string set_cookie(std::string_view name, std::string_view value);

Reply page_reply(std::string html, int status = 200);
/// A page that only says something.
Reply message(int status, std::string_view text, const Said& more, const Words& words);
/// The same where `more` is in the language of the words.
Reply message(int status, std::string_view text, std::string_view more, const Words& words);

/// The names of what badges can be printed on; nothing without the program that draws them.
std::vector<std::string> stocks_to_print_on(const std::filesystem::path& paper);

class Site {
public:
    /// `office` is where people are received, by its clock; `doors` tells which desks are let in, by the true time.
    Site(Hall hall, office::Office& office, const office::Office& doors, Server& server, Keeper& keeper);

    /// Answers every request, now or once the registry has what it changes.
    void answer(const Request& request, const Respond& respond);

private:
    /// A request from whom it may come.
    struct Visit {
        Form form;
        std::string secret; ///< of the cookie; empty for who has none
        std::optional<office::Desk> desk;
        domain::Door door; ///< at which it receives; as it says, if the meeting has it
        std::optional<office::Colleague> colleague; ///< who sits there, where that is asked
        const Words& words;
        std::string from = {};    ///< as of Request
        std::string query = {};   ///< of the address
        FieldReasons unkept = {}; ///< what of the form could not be kept as it was sent
    };

    /// What came of an action: what is noted for the desk, and what it sees; without that its page anew.
    struct Done {
        std::vector<Answer> answers = {};
        std::function<Reply()> next = {};
    };

    /// Answers what `act` throws, too.
    void trying(const Words& words, const Respond& respond, const std::function<void()>& act);
    void go(const Route& route, const Visit& visit, const Respond& respond);
    /// What was sent, to be sent again, where something of it cannot be kept; nothing where all can.
    [[nodiscard]] std::optional<Reply> form_again(const Route& route, const Visit& visit);
    [[nodiscard]] Reply show_desk(const Visit& visit, std::optional<Search> search = {});
    /// What every page says first; may be empty.
    [[nodiscard]] std::string notice(const Words& words) const;
    [[nodiscard]] static bool may(const Visit& visit, office::DeskRight right);
    [[nodiscard]] Reply choose_language(const Visit& visit) const;
    [[nodiscard]] Reply choose_door(const Visit& visit) const;

    // site_receiving.cpp
    [[nodiscard]] Search search(const Visit& visit, const std::string& typed, bool goes_out) const;
    void receive_or_search(const Visit& visit, Respond respond);
    [[nodiscard]] Answer receive(const Visit& visit, const std::string& typed, domain::CheckInKind kind,
                                 domain::Instant since);
    void undo(const Visit& visit, Respond respond);
    [[nodiscard]] Answer take_back(const Visit& visit, const std::string& code, const Answer& answer);

    // site_floor.cpp
    /// With what was typed into its form, where that was refused or something is wrong with a field.
    [[nodiscard]] Reply show_floor(const Visit& visit, const Said& refused = {},
                                   const FieldReasons& reasons = {});
    void call_speaker(const Visit& visit, Respond respond);
    void note_at_floor(const Visit& visit);

    // site_letting_in.cpp
    [[nodiscard]] std::optional<office::Desk> desk_of(const std::string& secret);
    /// The same for who asks again and again; not where that cannot be known.
    [[nodiscard]] bool is_let_in(const std::string& secret) noexcept;
    /// Which desk asks, and who sits there, at this moment.
    void recognise(Visit& visit);
    /// Why who asks may not have this; nothing where they may.
    [[nodiscard]] std::optional<Reply> refusal(const Route& route, const Visit& visit);
    [[nodiscard]] Reply ask_who(const Visit& visit, bool is_wrong);
    void sit(const Visit& visit, const Respond& respond);
    [[nodiscard]] Reply pair(const Visit& visit);
    // site_away.cpp
    [[nodiscard]] Reply list_for(const Visit& visit);
    [[nodiscard]] Reply photo_for(const Visit& visit) const;
    [[nodiscard]] bool may_show_photo(const Answer& answer) const;

    // site_people.cpp
    [[nodiscard]] Reply show_person(const Visit& visit, PersonPage page);
    [[nodiscard]] Reply show_form(const Visit& visit, Purpose purpose, Hitch hitch = Hitch::none,
                                  const Said& why = {});
    [[nodiscard]] Reply show_delegation(const Visit& visit, const std::vector<Answer>& refused = {});
    [[nodiscard]] Said why_no_seat(const Visit& visit);
    void enrol(const Visit& visit, Respond respond);
    [[nodiscard]] Done enrol_now(const Visit& visit);
    void correct(const Visit& visit, Respond respond);
    void replace(const Visit& visit, Respond respond);
    [[nodiscard]] Done replace_now(const Visit& visit);
    void receive_group(const Visit& visit, Respond respond);
    [[nodiscard]] Done hitch_of(const Visit& visit, Purpose purpose, const office::Refused& refused);
    [[nodiscard]] Answer registered(const Visit& visit, const office::Registered& registered, Outcome outcome,
                                    std::vector<std::int64_t> actions);
    [[nodiscard]] std::int64_t last_action();

    // site_badges.cpp
    void print_badge(const Visit& visit, const Respond& respond);
    /// Issues what was drawn, if nothing has changed that it shows, nor who may have it.
    void issue_badge(Visit visit, const BadgeOrder& order, const std::string& description, std::string pdf,
                     const Respond& respond);

    static Done or_refusal(const std::function<Done()>& act, const Words& words);
    /// In the queue: what `act` answers is noted for the desk, which then sees its page anew.
    void change(const Visit& visit, std::function<Done()> act, Respond respond);

    [[nodiscard]] Frame frame_of(const Visit& visit) const;
    [[nodiscard]] office::Request request_of(const Visit& visit) const;
    /// For one of several actions of a request.
    [[nodiscard]] office::Request request_of(const Visit& visit, const std::string& part) const;
    /// As they are now; counted anew only where something was done since.
    const office::DoorCounts& counts();
    void tell_counts();

    Hall hall_;
    office::Office& office_;
    Server& server_;
    const office::Office& doors_;
    office::DeskBook book_;
    office::HallAtDesk place_;
    Drawer drawer_; ///< its program is empty where none is installed
    Seating seating_;
    Attempts wrong_codes_{2 * office::wrong_codes, office::code_lasts}; ///< of pairing
    Keeper& keeper_;
    Queue queue_;
    Answers answers_;
    office::DoorCounts counts_;
    std::string counted_at_; ///< the action up to which counts_ are, and the day
    std::string told_;       ///< what pages were told last
    /// likewise of who asked for the floor; nothing: nothing yet
    std::optional<std::vector<domain::Speech>> told_speeches_;
};

} // namespace plenary::desk
