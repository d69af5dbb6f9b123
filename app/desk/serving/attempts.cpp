#include "desk/serving/attempts.hpp"

namespace plenary::desk {

bool Attempts::are_too_many(const std::string& from, Time now) {
    forget_old(now);
    const auto found = wrong_.find(from);
    return found != wrong_.end() && found->second.size() >= most_;
}

void Attempts::note_wrong(const std::string& from, Time now) {
    forget_old(now);
    wrong_[from].push_back(now);
}

void Attempts::forget_old(Time now) {
    for (auto& [from, times] : wrong_)
        while (!times.empty() && now - times.front() >= span_)
            times.pop_front();
    std::erase_if(wrong_, [](const auto& one) { return one.second.empty(); });
}

} // namespace plenary::desk
