#include "domain/rules/rules.hpp"

#include "domain/rules/rules_detail.hpp"

#include <fmt/format.h>

namespace plenary::domain {

namespace detail {

Checker::Checker(const Dataset& dataset)
    : data(dataset),
      sources(dataset.sources),
      delegations(dataset.delegations),
      calendars(dataset.calendars),
      venues(dataset.venues),
      series(dataset.series),
      meetings(dataset.meetings),
      participants(dataset.participants) {
    for (const auto& registration : data.registrations)
        rosters[registration.meeting.text()].registrations.push_back(&registration);
    for (const auto& check_in : data.check_ins)
        rosters[check_in.meeting.text()].check_ins.push_back(&check_in);
}

void Checker::refer_to_sources(const Sources& cited, const Key& key, const std::string& prefix) {
    for (const auto& source : cited)
        if (!is_built_in(source.text()) && !sources.find(source.text()))
            unknown(SourceTag::noun, source.text(), key, prefix + "source", sources.codes(),
                    "define it under 'sources', or write 'illustrative' for what is invented for show");
}

void Checker::doubled(RuleCode rule, std::string_view code, const Key& key, const std::string& field) {
    error(rule, key, field, fmt::format("the {} {} is there twice", rule.noun, in_quotes(code)),
          "give each a code of its own, or remove one");
}

void Checker::unknown(std::string_view noun, const std::string& code, const Key& key,
                      const std::string& field, const std::vector<std::string>& known,
                      const std::string& otherwise) {
    const auto suggestion = util::did_you_mean(code, known);
    error({Rule::thing_unknown, noun}, key, field, fmt::format("there is no {} {}", noun, in_quotes(code)),
          suggestion.empty() ? otherwise : suggestion);
}

} // namespace detail

std::vector<Violation> check(const Dataset& dataset) {
    detail::Checker checker{dataset};
    detail::check_basics(checker);
    detail::check_series(checker);
    detail::check_meetings(checker);
    detail::check_people(checker);
    detail::check_floor(checker);
    detail::check_documents(checker);
    detail::check_schedule(checker);
    return std::move(checker.violations);
}

bool may_become(RegistrationStatus from, RegistrationStatus to) {
    using enum RegistrationStatus;
    if (from == to)
        return true;
    switch (from) {
    case nominated:
        return true;
    case waitlisted:
        return to == confirmed || to == withdrawn || to == refused;
    case confirmed:
        return to == withdrawn;
    case withdrawn:
        return to == nominated || to == confirmed || to == waitlisted;
    case refused:
        return to == nominated;
    }
    return false;
}

bool may_become(MeetingStatus from, MeetingStatus to) {
    using enum MeetingStatus;
    if (from == to)
        return true;
    switch (from) {
    case tentative:
    case confirmed:
        return true;
    case postponed:
        return to == tentative || to == confirmed || to == cancelled;
    case held:
    case cancelled:
        return false;
    }
    return false;
}

bool is_active(RegistrationStatus status) {
    return status != RegistrationStatus::withdrawn && status != RegistrationStatus::refused;
}

} // namespace plenary::domain
