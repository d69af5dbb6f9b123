#include "domain/import/import_doubts.hpp"

#include "domain/import/doubles.hpp"

#include <algorithm>
#include <utility>

namespace plenary::domain {

void Doubts::add(std::size_t row, names::Person newcomer) {
    numbers_.emplace(row, newcomers_.size());
    newcomers_.push_back(std::move(newcomer));
    entered_as_.emplace_back();
}

void Doubts::compare(std::vector<Participant> known) {
    const auto count = newcomers_.size();
    auto people = std::move(newcomers_);
    for (auto& participant : known) {
        people.push_back(compared_person(participant));
        known_.push_back(std::move(participant.code));
    }
    for (auto& pair : names::find_doubles_with(people, count)) {
        const bool is_known = pair.second >= count;
        found_.push_back({is_known ? pair.first : pair.second, is_known ? pair.second : pair.first,
                          std::move(pair.likeness)});
    }
    // The register comes before the list.
    const auto rank = [&](std::size_t other) {
        return other >= count ? other - count : other + known_.size();
    };
    std::sort(found_.begin(), found_.end(), [&](const Resemblance& a, const Resemblance& b) {
        if (a.newcomer != b.newcomer)
            return a.newcomer < b.newcomer;
        return a.likeness.score != b.likeness.score ? a.likeness.score > b.likeness.score
                                                    : rank(a.other) < rank(b.other);
    });
}

void Doubts::note_entered(std::size_t row, const ParticipantCode& code) {
    if (const auto number = numbers_.find(row); number != numbers_.end())
        entered_as_[number->second] = code;
}

std::vector<Doubt> Doubts::likeliest(std::size_t row, std::size_t most) const {
    std::vector<Doubt> doubts;
    const auto number = numbers_.find(row);
    if (number == numbers_.end())
        return doubts;
    const auto newcomer = number->second;
    auto found = std::lower_bound(found_.begin(), found_.end(), newcomer,
                                  [](const Resemblance& r, std::size_t index) { return r.newcomer < index; });
    for (; found != found_.end() && found->newcomer == newcomer && doubts.size() < most; ++found) {
        const auto count = entered_as_.size();
        const auto& code = found->other >= count ? known_[found->other - count] : entered_as_[found->other];
        if (!code.empty())
            doubts.push_back({code, found->likeness.score, found->likeness.reason()});
    }
    return doubts;
}

} // namespace plenary::domain
