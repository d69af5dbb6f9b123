#include "office/records/present_codes.hpp"

#include "domain/import/merging.hpp"

#include <set>

namespace plenary::office {

using namespace domain;

namespace {

class PresentCodes {
public:
    explicit PresentCodes(const registry::FormerCodes& former) : former_(former) {}

    void name_in(Dataset& data) {
        std::set<ParticipantCode> described;
        for (const auto& participant : data.participants)
            described.insert(participant.code);
        for (auto& participant : data.participants)
            if (const auto found = former_.find(participant.code);
                found != former_.end() && described.insert(found->second).second) {
                participant.code = found->second;
                described_.insert(*found);
            }
        for (auto& registration : data.registrations)
            if (const auto found = former_.find(registration.participant); found != former_.end())
                registration.participant = found->second;
        for (auto& meeting : data.meetings)
            for (const auto& [code, now] : former_)
                replace_person(meeting, code, now);
    }

    registry::FormerCodes take() { return std::move(described_); }

private:
    const registry::FormerCodes& former_;
    registry::FormerCodes described_;
};

} // namespace

registry::FormerCodes name_by_present_codes(const registry::Reading& registry,
                                            std::vector<fixture::Fixture>& fixtures) {
    const auto former = registry.former_codes();
    PresentCodes codes{former};
    if (!former.empty())
        for (auto& fixture : fixtures)
            codes.name_in(fixture.data);
    return codes.take();
}

} // namespace plenary::office
