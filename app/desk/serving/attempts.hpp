/// \file
/// How many wrong codes came from where of late. Who tries one after the other is held off, and does not end the codes of
/// others by it again and again.
#pragma once

#include <chrono>
#include <cstddef>
#include <deque>
#include <map>
#include <string>

namespace plenary::desk {

class Attempts {
public:
    using Time = std::chrono::steady_clock::time_point;

    /// `most` within `span`.
    Attempts(std::size_t most, std::chrono::seconds span) : most_(most), span_(span) {}

    [[nodiscard]] bool are_too_many(const std::string& from, Time now);
    void note_wrong(const std::string& from, Time now);

private:
    void forget_old(Time now);

    std::size_t most_;
    std::chrono::seconds span_;
    std::map<std::string, std::deque<Time>> wrong_;
};

} // namespace plenary::desk
