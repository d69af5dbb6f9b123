#include "domain/import_doubts.hpp"

#include "domain/doubles.hpp"

#include <algorithm>
#include <utility>

namespace plenary::domain {

Doubts::Doubts(std::vector<names::Person> newcomers, std::vector<Participant> known)
    : newcomers_(newcomers.size()) {
    auto people = std::move(newcomers);
    for (auto& participant : known) {
        people.push_back(compared_person(participant));
        known_.push_back(std::move(participant.code));
    }
    for (auto& pair : names::find_doubles_with(people, newcomers_)) {
        const bool is_known = pair.second >= newcomers_;
        found_.push_back({is_known ? pair.first : pair.second, is_known ? pair.second : pair.first,
                          std::move(pair.likeness)});
    }
    // The register comes before the list.
    const auto rank = [this](std::size_t other) {
        return other >= newcomers_ ? other - newcomers_ : other + known_.size();
    };
    std::sort(found_.begin(), found_.end(), [&](const Resemblance& a, const Resemblance& b) {
        if (a.newcomer != b.newcomer)
            return a.newcomer < b.newcomer;
        return a.likeness.score != b.likeness.score ? a.likeness.score > b.likeness.score
                                                    : rank(a.other) < rank(b.other);
    });
}

std::optional<Doubt>
Doubts::likeliest(std::size_t newcomer,
                  const std::function<ParticipantCode(std::size_t)>& code_of_newcomer) const {
    auto found = std::lower_bound(found_.begin(), found_.end(), newcomer,
                                  [](const Resemblance& r, std::size_t index) { return r.newcomer < index; });
    for (; found != found_.end() && found->newcomer == newcomer; ++found) {
        auto code =
            found->other >= newcomers_ ? known_[found->other - newcomers_] : code_of_newcomer(found->other);
        if (!code.empty())
            return Doubt{std::move(code), found->likeness.score, found->likeness.reason};
    }
    return std::nullopt;
}

} // namespace plenary::domain
