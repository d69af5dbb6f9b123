/// \file
/// The first real series, built by hand from what is publicly known of it: real facts only, each with its
/// source (S the article on Dushanbe, G the final report, A to F other news).
#pragma once

#include "domain/model.hpp"

#include <initializer_list>
#include <string>
#include <utility>
#include <vector>

namespace plenary::test {

inline domain::CheckIn came(domain::MeetingCode meeting, domain::RegistrationCode code, domain::LocalTime at,
                            std::string desk, domain::Sources sources) {
    return {std::move(meeting), std::move(code),   at, domain::CheckInKind::in, std::nullopt, std::nullopt,
            std::move(desk),    std::move(sources)};
}

inline domain::Sources by(std::initializer_list<const char*> codes) {
    domain::Sources sources;
    for (const auto* code : codes)
        sources.emplace_back(code);
    return sources;
}

inline std::vector<domain::Source> ctitf_sources() {
    using domain::SourceCode;
    using domain::SourceKind;
    return {
        {SourceCode{"A"}, SourceKind::published, "First experts' meeting", "UNRCCA news", "2010-12-16", ""},
        {SourceCode{"C"}, SourceKind::published, "News reports", "Asia-Plus", "2011", ""},
        {SourceCode{"D"}, SourceKind::published, "A New Focus", "CTITF news", "2011-07", ""},
        {SourceCode{"E"}, SourceKind::published, "News report", "Asia-Plus", "2011-11-30", ""},
        {SourceCode{"F"}, SourceKind::published, "Counter-terrorism", "UNRCCA", "", ""},
        {SourceCode{"G"}, SourceKind::published, "Final report", "", "2011", ""},
        {SourceCode{"S"}, SourceKind::published, "A Common Front on Terror", "CTITF", "", ""}};
}

inline std::vector<domain::Delegation> ctitf_delegations() {
    const auto make = [](const char* code, domain::DelegationKind kind, const char* name,
                         const char* source) {
        return domain::Delegation{
            domain::DelegationCode{code}, kind, domain::LocalText{name}, {}, {}, {}, by({source})};
    };
    using enum domain::DelegationKind;
    return {make("KAZ", state, "Kazakhstan", "G"),
            make("NOR", state, "Norway", "S"),
            make("SVK", state, "Slovakia", "A"),
            make("TJK", state, "Tajikistan", "S"),
            make("CTITF", organization, "CTITF", "S"),
            make("EEAS", organization, "EEAS", "G"),
            make("EU", organization, "European Union", "S"),
            make("UNRCCA", organization, "UNRCCA", "S")};
}

inline domain::Series ctitf_series() {
    using domain::GroupCode;
    using domain::ThemeCode;
    domain::Series series;
    series.code = domain::SeriesCode{"ctitf"};
    series.title = "Implementing the Global Counter-Terrorism Strategy in Central Asia";
    series.purpose =
        "review the Global Strategy pillar by pillar, identify gaps and best practices and propose "
        "concrete\nrecommendations.";
    series.themes = {{ThemeCode{"I"}, "Conditions conducive to the spread of terrorism", by({"F"})},
                     {ThemeCode{"II"}, "Preventing and combating terrorism", by({"F"})},
                     {ThemeCode{"III"}, "Building States' capacity", by({"F"})},
                     {ThemeCode{"IV"}, "Respect for human rights for all and the rule of law", by({"F"})}};
    series.groupings = {{domain::GroupingCode{"article"},
                         "the four groups of the article",
                         {{GroupCode{"region"}, "the Central Asian region", std::nullopt},
                          {GroupCode{"neighbours"}, "neighbouring countries", std::nullopt},
                          {GroupCode{"un"}, "UN", std::nullopt},
                          {GroupCode{"eu"}, "EU", std::nullopt}},
                         by({"S"})}};
    series.sources = by({"S"});
    return series;
}

inline domain::Meeting ctitf_meeting(const char* code, const char* title, domain::MeetingDates dates,
                                     std::initializer_list<const char*> themes,
                                     std::initializer_list<const char*> sources) {
    domain::Meeting meeting;
    meeting.code = domain::MeetingCode{code};
    meeting.series = domain::SeriesCode{"ctitf"};
    meeting.title = title;
    meeting.dates = dates;
    meeting.status = domain::MeetingStatus::held;
    meeting.venue = domain::VenueCode{code};
    for (const auto* theme : themes)
        meeting.themes.emplace_back(theme);
    meeting.sources = by(sources);
    return meeting;
}

inline domain::Meeting ctitf_dushanbe() {
    using domain::DelegationCode;
    using domain::MeetingDates;
    using domain::TopicCode;
    using enum domain::OrganizerRole;
    auto meeting = ctitf_meeting("dushanbe", "Second expert meeting",
                                 MeetingDates::on({2011, 3, 29}, {2011, 3, 30}), {"II"}, {"S"});
    meeting.number = 2;
    meeting.organizers = {{DelegationCode{"CTITF"}, co_organizer, by({"S"})},
                          {DelegationCode{"EU"}, co_organizer, by({"S"})},
                          {DelegationCode{"UNRCCA"}, supporter, by({"S"})},
                          {DelegationCode{"TJK"}, supporter, by({"S"})},
                          {DelegationCode{"CTITF"}, co_organizer, by({"G"})},
                          {DelegationCode{"EEAS"}, co_organizer, by({"G"})},
                          {DelegationCode{"UNRCCA"}, co_organizer, by({"G"})},
                          {DelegationCode{"TJK"}, supporter, by({"G"})},
                          {DelegationCode{"EEAS"}, funder, by({"G"})},
                          {DelegationCode{"NOR"}, funder, by({"G"})}};
    for (const auto* title : {"implementation of regional and international counter-terrorism instruments",
                              "law enforcement cooperation for prevention and combating of terrorism",
                              "countering the financing of terrorism",
                              "countering the use of the Internet for terrorist purposes",
                              "responding to attacks using weapons of mass destruction",
                              "denying illicit trafficking of weapons"})
        meeting.topics.push_back(
            {TopicCode{"topic-" + std::to_string(meeting.topics.size() + 1)}, title, by({"S"})});
    meeting.reported = {
        {61, domain::GroupingCode{"article"}, {}, by({"S"})},
        {61, std::nullopt, {{DelegationCode{"KAZ"}, 4}, {DelegationCode{"TJK"}, 4}}, by({"G"})}};
    return meeting;
}

inline void add_speakers(domain::Dataset& data) {
    struct Named {
        const char* code;
        const char* name;
        const char* delegation;
        const char* position;
    };
    for (const auto& [code, name, delegation, position] :
         {Named{"miroslav-jenca", "Miroslav Jenča", "UNRCCA",
                "Special Representative of the Secretary-General and Head of UNRCCA"},
          Named{"dag-halvorsen", "Dag Halvorsen", "NOR", "Ambassador of Norway"},
          Named{"eduard-auer", "Eduard Auer", "EU", "Ambassador of the European Union"},
          Named{"muhammad-rafiuddin-shah", "Muhammad Rafiuddin Shah", "CTITF",
                "Officer-in-Charge of the CTITF Office"}}) {
        data.participants.push_back(
            {domain::ParticipantCode{code}, {name, "", "", ""}, std::nullopt, "", "", {}, by({"S"})});
        data.registrations.push_back(
            {domain::MeetingCode{"dushanbe"}, domain::RegistrationCode{std::string{delegation} + "-001"},
             domain::ParticipantCode{code}, domain::DelegationCode{delegation}, std::nullopt,
             domain::Role::speaker, domain::RegistrationStatus::confirmed, std::nullopt, domain::Funding::own,
             position, by({"S"})});
    }
}

inline domain::Dataset ctitf() {
    using domain::MeetingDates;
    using domain::VenueCode;
    domain::Dataset data;
    data.sources = ctitf_sources();
    data.delegations = ctitf_delegations();
    data.venues = {{VenueCode{"almaty"}, {}, "Almaty", "KAZ", "Asia/Almaty", {}, by({"S"})},
                   {VenueCode{"ashgabat"}, {}, "Ashgabat", "TKM", "Asia/Ashgabat", {}, by({"C"})},
                   {VenueCode{"bratislava"}, {}, "Bratislava", "SVK", "Europe/Bratislava", {}, by({"A"})},
                   {VenueCode{"dushanbe"}, {}, "Dushanbe", "TJK", "Asia/Dushanbe", {}, by({"S"})}};
    data.series = {ctitf_series()};
    auto bratislava = ctitf_meeting("bratislava", "First expert meeting",
                                    MeetingDates::on({2010, 12, 15}, {2010, 12, 16}), {"I", "IV"}, {"A"});
    bratislava.number = 1;
    auto almaty = ctitf_meeting("almaty", "Third expert meeting",
                                MeetingDates::on({2011, 7, 21}, {2011, 7, 22}), {"III"}, {"D"});
    almaty.number = 3;
    const auto ashgabat =
        ctitf_meeting("ashgabat", "High-level meeting", MeetingDates::on({2011, 11, 30}, {2011, 11, 30}),
                      {"I", "II", "III", "IV"}, {"C", "E"});
    data.meetings = {almaty, ashgabat, bratislava, ctitf_dushanbe()};
    add_speakers(data);
    return data;
}

} // namespace plenary::test
