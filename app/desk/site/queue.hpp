/// \file
/// What changes the registry, in the order in which it was asked. Whoever asks while a commit reaches the disk goes into
/// the next one, so that many desks wait for one disk no longer than one does; and a group takes no longer than somebody
/// can wait who only looks something up.
#pragma once

#include "desk/serving/http.hpp"
#include "desk/serving/server.hpp"
#include "desk/site/keeper.hpp"
#include "office/office.hpp"

#include <chrono>
#include <deque>
#include <functional>

namespace plenary::desk {

/// How it ended for what could not be tried: the registry is written to by others for too long, or cannot be written.
struct Failure {
    bool is_busy = false;
    bool is_damaged = false; ///< the registry is, and the desk ends
    std::string why = {};
};

/// To be called once an action has reached the disk.
using Settle = std::function<Reply()>;

class Queue {
public:
    /// At most so many share a commit.
    Queue(office::Office& office, Server& server, Keeper& keeper, std::size_t together)
        : office_(office), server_(server), keeper_(keeper), together_(together) {}

    /// Does it in its turn, and again where that came to nothing; answers when it has reached the disk, by what it
    /// returned, or by `failed`. Refusals are for `act` to catch.
    void add(std::function<Settle()> act, std::function<Reply(const Failure&)> failed, Respond respond);

private:
    struct Item {
        std::function<Settle()> act;
        std::function<Reply(const Failure&)> failed;
        Respond respond;
        std::chrono::steady_clock::time_point since;
    };

    void flush();
    /// Takes those who wait into a group, for a while, and answers them; `items` are those taken.
    void do_together(std::deque<Item>& items);
    void take_next(std::deque<Item>& items);
    static Settle try_one(const Item& item);
    void try_again(std::deque<Item>& items);
    void give_up(std::deque<Item>& items, const Failure& failure);

    office::Office& office_;
    Server& server_;
    Keeper& keeper_;
    std::size_t together_;
    std::deque<Item> waiting_;
    bool is_due_ = false; ///< flush() was posted
};

} // namespace plenary::desk
