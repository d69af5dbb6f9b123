/// \file
/// Which meetings have their place in time, and things by their code.
#pragma once

#include "domain/model.hpp"

#include <algorithm>
#include <string>
#include <string_view>
#include <unordered_map>
#include <vector>

namespace plenary::schedule {

/// Whether the days of the meeting are known, and hold: it is neither cancelled nor postponed.
inline bool has_place(const domain::Meeting& meeting) {
    return meeting.dates.days() != nullptr && meeting.status != domain::MeetingStatus::cancelled &&
           meeting.status != domain::MeetingStatus::postponed;
}

/// Whether the meeting says that it comes after the other.
inline bool comes_after(const domain::Meeting& meeting, const domain::Meeting& other) {
    return std::find(meeting.after.begin(), meeting.after.end(), other.code) != meeting.after.end();
}

/// Things by their code; they must live longer.
template<class Thing>
class ByCode {
public:
    explicit ByCode(const std::vector<Thing>& things) {
        for (const auto& thing : things)
            by_code_.emplace(thing.code.text(), &thing);
    }
    /// Null where there is none.
    [[nodiscard]] const Thing* find(std::string_view code) const {
        const auto found = by_code_.find(code);
        return found == by_code_.end() ? nullptr : found->second;
    }

private:
    std::unordered_map<std::string_view, const Thing*> by_code_;
};

} // namespace plenary::schedule
