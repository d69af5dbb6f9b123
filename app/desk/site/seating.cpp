#include "desk/site/seating.hpp"

#include <algorithm>
#include <chrono>

namespace plenary::desk {

namespace {

constexpr std::chrono::milliseconds between_asking{10};
constexpr int most_tries_at_once = 2; // each takes 64 MiB

} // namespace

std::vector<std::string> Seating::names() {
    std::vector<std::string> names;
    for (const auto& colleague : book_.all())
        names.push_back(colleague.name);
    return names;
}

std::optional<office::Colleague> Seating::at(const std::string& desk) {
    const auto seat = seats_.find(desk);
    if (seat == seats_.end())
        return std::nullopt;
    for (const auto& colleague : book_.all())
        if (colleague.name == seat->second)
            return colleague;
    return std::nullopt;
}

void Seating::sit(const std::string& desk, const std::string& name, const std::string& pin,
                  std::function<void(bool)> told) {
    if (tries_ >= most_tries_at_once) {
        server_.after(between_asking,
                      [this, desk, name, pin, told = std::move(told)] { sit(desk, name, pin, told); });
        return;
    }
    ++tries_;
    auto found = std::async(std::launch::async, [file = file_, name, pin] {
        return office::colleague_with_pin(file, name, pin);
    });
    wait_for(std::make_shared<Try>(Try{desk, std::move(found), std::move(told)}));
}

void Seating::wait_for(const std::shared_ptr<Try>& one) {
    if (one->found.wait_for(std::chrono::seconds{0}) != std::future_status::ready) {
        server_.after(between_asking, [this, one] { wait_for(one); });
        return;
    }
    --tries_;
    std::optional<office::Colleague> found;
    try {
        found = one->found.get();
    } catch (const std::exception&) { // the file cannot be read or written: nobody is let in
        found.reset();
    }
    if (found)
        seats_[one->desk] = found->name;
    one->told(found.has_value());
}

} // namespace plenary::desk
