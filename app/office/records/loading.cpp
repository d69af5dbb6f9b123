#include "office/records/loading.hpp"

#include "office/records/present_codes.hpp"
#include "office/records/reconciling.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <map>
#include <set>

namespace plenary::office {

using namespace domain;

namespace {

/// What was loaded before from the same fixture and is no longer in it.
std::vector<Key> missing_from(const Dataset& data, const std::vector<Key>& loaded_before) {
    std::set<Key> present;
    if (!loaded_before.empty())
        for_each_kind(data, [&](const auto& things) {
            for (const auto& thing : things)
                present.insert(key_of(thing));
        });
    std::vector<Key> missing;
    for (const auto& key : loaded_before)
        if (!present.contains(key))
            missing.push_back(key);
    return missing;
}

/// Whether both are codes of one person, or were.
bool is_same_person(const registry::Reading& registry, const ParticipantCode& a, const ParticipantCode& b) {
    return registry.merged_into(a).value_or(a) == registry.merged_into(b).value_or(b);
}

/// The code of a registration that was removed is given to nobody else.
void refuse_retired_codes(const registry::Reading& registry, const Dataset& data, Plan& plan) {
    std::map<MeetingCode, std::set<RegistrationCode>> retired;
    for (const auto& addition : plan.added) {
        if (addition.key.kind != kind_of<Registration>)
            continue;
        const auto& registration = data.registrations[addition.place];
        const auto [codes, is_new] = retired.try_emplace(registration.meeting);
        if (is_new)
            for (auto& code : registry.retired_codes(registration.meeting))
                codes->second.insert(std::move(code));
        if (!codes->second.contains(registration.code))
            continue;
        const auto had = registry.last_with(addition.key);
        if (had && is_same_person(registry, *had, registration.participant))
            continue;
        plan.refused.push_back(
            {Severity::error,
             {Rule::code_retired},
             {addition.key, "code"},
             fmt::format(
                 "'{}' was the code of another registration, which was removed, and is never used again",
                 registration.code.text()),
             "give the registration a code that nobody had"});
    }
}

/// The plans of the fixtures, each made for what the registry holds once those before it are loaded.
std::vector<Planned> plan_all(std::vector<fixture::Fixture> fixtures, const Change& change,
                              Reconciliation& merge) {
    std::vector<Planned> plans;
    Dataset laid_over; // what is there once those before are loaded; the base itself for the first
    for (std::size_t i = 0; i < fixtures.size(); ++i) {
        auto& [name, data, made_at] = fixtures[i];
        auto plan = plan_load(i == 0 ? change.base() : laid_over, data);
        if (change.has_registry()) {
            plan.missing = missing_from(data, change.registry().things_of_fixture(name));
            refuse_retired_codes(change.registry(), data, plan);
        }
        if (i + 1 < fixtures.size())
            laid_over = overlay(i == 0 ? change.base() : laid_over, data);
        plan.away = merge.take_away(i);
        plans.push_back({std::move(plan), std::move(data), std::move(name), merge.take_statements(i)});
    }
    return plans;
}

} // namespace

registry::Scope scope_of(const std::vector<fixture::Fixture>& fixtures) {
    std::set<MeetingCode> meetings;
    registry::Scope scope;
    for (const auto& fixture : fixtures) {
        for (const auto& meeting : fixture.data.meetings)
            meetings.insert(meeting.code);
        for (const auto& registration : fixture.data.registrations)
            meetings.insert(registration.meeting);
        for (const auto& check_in : fixture.data.check_ins)
            meetings.insert(check_in.meeting);
        for (const auto& badge : fixture.data.badges)
            meetings.insert(badge.meeting);
        for (const auto& code : fixture.data.retired)
            meetings.insert(code.meeting);
        for (const auto& participant : fixture.data.participants)
            scope.participants.push_back(participant.code);
        for (const auto& meeting : fixture.data.meetings)
            for (const auto& session : meeting.sessions)
                each_leading(session,
                             [&](const ParticipantCode& person) { scope.participants.push_back(person); });
        for (const auto& meeting : fixture.data.meetings)
            for (const auto& release : meeting.releases)
                for (const auto& session : release.sessions)
                    scope.participants.insert(scope.participants.end(), session.speakers.begin(),
                                              session.speakers.end());
        for (const auto& registration : fixture.data.registrations)
            scope.participants.push_back(registration.participant);
    }
    scope.meetings.emplace(meetings.begin(), meetings.end());
    return scope;
}

Loaded load_fixtures(Office& office, const Request& request, const LoadFixtures& wanted) {
    Loaded result;
    Change change{office, request, "load", {.may_create = true, .takes_long = request.dry_run}};
    std::optional<Reconciliation> merge;
    auto checked =
        fixture::load_fixtures(wanted.paths, wanted.in, [&](std::vector<fixture::Fixture>& fixtures) {
            const auto* registry = change.has_registry() ? &change.registry() : nullptr;
            auto former =
                registry != nullptr ? name_by_present_codes(*registry, fixtures) : registry::FormerCodes{};
            const auto& base = change.read(scope_of(fixtures));
            merge.emplace(registry, base, wanted.take, std::move(former));
            merge->reconcile(fixtures);
            return fixture::Basis{base, [&](const Subject& subject) { return merge->in_file(subject); }};
        });
    if (merge && !merge->conflicts().empty()) {
        fixture::report_violations(merge->conflicts(), checked.places, checked.findings);
        result.state = Loaded::State::conflict;
    } else if (!checked.is_valid()) {
        result.state = Loaded::State::invalid;
    }
    if (result.state != Loaded::State::loaded) {
        result.findings = std::move(checked.findings);
        return result;
    }
    result.plans = plan_all(std::move(checked.fixtures), change, *merge);
    for (auto& planned : result.plans) {
        for (auto& violation : planned.plan.refused)
            violation.subject = merge->in_file(violation.subject);
        fixture::report_violations(planned.plan.refused, checked.places, checked.findings);
        if (!planned.plan.refused.empty())
            result.state = Loaded::State::refused;
    }
    result.findings = std::move(checked.findings);
    if (result.state == Loaded::State::refused)
        return result;
    (void)change.finish(result.plans);
    result.moved_up = change.moved_up();
    result.badges = change.badges_taken();
    result.stay_forgotten = merge->stay_forgotten();
    return result;
}

} // namespace plenary::office
