#include "desk/site/queue.hpp"

#include "registry/error.hpp"

#include <utility>
#include <vector>

namespace plenary::desk {

namespace {

constexpr std::chrono::seconds longest_wait{10};
constexpr std::chrono::milliseconds until_next_try{20};
/// Whoever searches waits for one group at most.
constexpr std::chrono::milliseconds longest_group{30};

} // namespace

void Queue::add(std::function<Settle()> act, std::function<Reply(const Failure&)> failed, Respond respond) {
    waiting_.push_back(
        {std::move(act), std::move(failed), std::move(respond), std::chrono::steady_clock::now()});
    if (!std::exchange(is_due_, true))
        server_.post([this] { flush(); });
}

void Queue::flush() {
    is_due_ = false;
    std::deque<Item> items;
    try {
        do_together(items);
    } catch (const registry::RegistryError& error) {
        if (error.trouble() == registry::Trouble::locked)
            return try_again(items);
        give_up(items, {false, keeper_.note_trouble(error), error.what()});
    } catch (const std::exception& error) {
        give_up(items, {false, false, error.what()});
    }
    if (!waiting_.empty() && !std::exchange(is_due_, true))
        server_.post([this] { flush(); });
}

void Queue::take_next(std::deque<Item>& items) {
    items.push_back(std::move(waiting_.front()));
    waiting_.pop_front();
}

void Queue::do_together(std::deque<Item>& items) {
    take_next(items); // by whom it is told where the group cannot begin
    std::vector<Settle> done;
    {
        office::Group group{office_};
        const auto end = std::chrono::steady_clock::now() + longest_group;
        done.push_back(try_one(items.back()));
        while (!waiting_.empty() && items.size() < together_ && std::chrono::steady_clock::now() < end) {
            take_next(items);
            done.push_back(try_one(items.back()));
        }
        group.commit();
    }
    for (std::size_t i = 0; i < items.size(); ++i)
        items[i].respond(done[i]());
}

/// What is wrong with one is no matter of the others; what is wrong with the registry is.
Settle Queue::try_one(const Item& item) {
    try {
        return item.act();
    } catch (const registry::RegistryError&) {
        throw;
    } catch (const std::exception& error) {
        return [reply = item.failed({false, false, error.what()})] { return reply; };
    }
}

/// Whoever has waited too long is told; the others stay in front of those who came later.
void Queue::try_again(std::deque<Item>& items) {
    waiting_.insert(waiting_.begin(), std::make_move_iterator(items.begin()),
                    std::make_move_iterator(items.end()));
    std::deque<Item> too_long;
    while (!waiting_.empty() && std::chrono::steady_clock::now() - waiting_.front().since > longest_wait)
        take_next(too_long);
    give_up(too_long, {true});
    if (!waiting_.empty() && !std::exchange(is_due_, true))
        server_.after(until_next_try, [this] { flush(); });
}

void Queue::give_up(std::deque<Item>& items, const Failure& failure) {
    for (auto& item : items)
        item.respond(item.failed(failure));
}

} // namespace plenary::desk
