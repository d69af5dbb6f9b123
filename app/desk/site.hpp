/// \file
/// The desk as a site: who asks, what is asked, and the use case of the office that answers it. Knows no rule of its own.
#pragma once

#include "desk/answer.hpp"
#include "desk/form.hpp"
#include "desk/http.hpp"
#include "desk/keeper.hpp"
#include "desk/pages.hpp"
#include "desk/queue.hpp"
#include "desk/routes.hpp"
#include "desk/seating.hpp"
#include "office/people/desks.hpp"

#include <chrono>
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
    std::string authority = {};          ///< PEM: by which a browser knows the desk; may be empty
    std::size_t together = 100;          ///< how many actions at most share a commit
};

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
        std::optional<office::Colleague> colleague; ///< who sits there, where that is asked
        const Words& words;
    };

    [[nodiscard]] std::optional<office::Desk> desk_of(const std::string& secret);
    void go(Page page, const Visit& visit, const Respond& respond);
    [[nodiscard]] Reply show_desk(const Visit& visit, std::optional<Search> search = {});
    /// What every page says first; may be empty.
    [[nodiscard]] std::string notice(const Words& words) const;
    [[nodiscard]] Reply pair(const Visit& visit) const;
    /// Why who asks may not have this; nothing where they may.
    [[nodiscard]] std::optional<Reply> refusal(const Route& route, const Visit& visit);
    [[nodiscard]] Reply ask_who(const Visit& visit, bool is_wrong);
    void sit(const Visit& visit, const Respond& respond);
    [[nodiscard]] Reply choose_language(const Visit& visit) const;
    void receive_or_search(const Visit& visit, Respond respond);
    void undo(const Visit& visit, Respond respond);
    /// In the queue: what `act` answers is noted for the desk, which then sees its page anew.
    void change(const Visit& visit, std::function<Answer()> act, Respond respond);

    [[nodiscard]] office::Request request_of(const Visit& visit) const;
    /// As they are now; counted anew only where something was done since.
    const office::DoorCounts& counts();
    void tell_counts();

    Hall hall_;
    office::Office& office_;
    Server& server_;
    const office::Office& doors_;
    office::DeskBook book_;
    Seating seating_;
    Keeper& keeper_;
    Queue queue_;
    Answers answers_;
    office::DoorCounts counts_;
    std::string counted_at_; ///< the action up to which counts_ are, and the day
    std::string told_;       ///< what pages were told last
};

} // namespace plenary::desk
