#include "support/generator.hpp"

#include "domain/people/countries.hpp"

#include <array>
#include <cstdio>
#include <stdexcept>

namespace plenary::testing {

using namespace domain;

namespace {

/// SplitMix64 (Steele, Lea and Flood 2014): the same numbers with every library.
class Random {
public:
    explicit Random(std::uint64_t seed) : state_(seed) {}

    /// From 0 to n - 1.
    std::size_t below(std::size_t n) {
        state_ += 0x9E3779B97F4A7C15ULL;
        std::uint64_t z = state_;
        z = (z ^ (z >> 30)) * 0xBF58476D1CE4E5B9ULL;
        z = (z ^ (z >> 27)) * 0x94D049BB133111EBULL;
        return static_cast<std::size_t>((z ^ (z >> 31)) % n);
    }

private:
    std::uint64_t state_;
};

const Sources invented{SourceCode{"illustrative"}};

std::string numbered(const char* prefix, std::size_t number, int width) {
    std::array<char, 64> text{};
    std::snprintf(text.data(), text.size(), "%s%0*zu", prefix, width, number);
    return text.data();
}

void add_delegations(Dataset& data, const Size& size) {
    const auto all = countries();
    for (std::size_t i = 0; i < static_cast<std::size_t>(size.delegations); ++i) {
        const auto& country = all[i * all.size() / static_cast<std::size_t>(size.delegations)];
        Delegation delegation;
        delegation.code = DelegationCode{std::string{country.alpha3}};
        delegation.kind = DelegationKind::state;
        delegation.name = LocalText{std::string{country.name}};
        delegation.institutions = {{InstitutionCode{"mfa"}, LocalText{"Ministry of Foreign Affairs"}},
                                   {InstitutionCode{"interior"}, LocalText{"Ministry of the Interior"}}};
        delegation.sources = invented;
        data.delegations.push_back(std::move(delegation));
    }
}

void add_series(Dataset& data) {
    Series series;
    series.code = SeriesCode{"generated"};
    series.title = "Generated expert meetings";
    series.sources = invented;
    for (const auto* code : {"I", "II", "III"})
        series.themes.push_back({ThemeCode{code}, std::string{"Theme "} + code, invented});
    Grouping grouping{GroupingCode{"fifths"}, "Five groups", {}, invented};
    for (std::size_t i = 0; i < 5; ++i)
        grouping.groups.push_back({GroupCode{numbered("group-", i + 1, 1)}, numbered("Group ", i + 1, 1),
                                   std::vector<DelegationCode>{}});
    for (std::size_t i = 0; i < data.delegations.size(); ++i)
        grouping.groups[i % 5].members->push_back(data.delegations[i].code);
    series.groupings.push_back(std::move(grouping));
    data.series.push_back(std::move(series));
}

void add_meetings(Dataset& data, const Size& size) {
    data.venues.push_back({VenueCode{"almaty"}, {}, "Almaty", "KAZ", "Asia/Almaty", {}, invented});
    const Date start{2000, 1, 10};
    for (std::size_t i = 0; i < static_cast<std::size_t>(size.meetings); ++i) {
        Meeting meeting;
        meeting.code = MeetingCode{numbered("meeting-", i + 1, 4)};
        meeting.series = data.series.front().code;
        meeting.number = static_cast<int>(i + 1);
        meeting.title = numbered("Expert meeting ", i + 1, 1);
        const auto first = start + boost::gregorian::days{static_cast<int>(i) * 7};
        meeting.dates = MeetingDates::on(first, first + boost::gregorian::days{1});
        meeting.status = MeetingStatus::held;
        meeting.venue = data.venues.front().code;
        meeting.themes = {data.series.front().themes[i % 3].code};
        meeting.sources = invented;
        data.meetings.push_back(std::move(meeting));
    }
}

void add_participants(Dataset& data, const Size& size, Random& random) {
    constexpr std::array<const char*, 12> given{"Aigerim", "Jürgen", "Zuzana", "Ólafur", "Madina", "Farrukh",
                                                "Søren",   "Wei",    "Amina",  "Łukasz", "Chiara", "Bakyt"};
    constexpr std::array<const char*, 12> given_cyrillic{"Айгерим", "Юрген",  "Зузана", "Олафур",
                                                         "Мадина",  "Фаррух", "Сёрен",  "Вэй",
                                                         "Амина",   "Лукаш",  "Кьяра",  "Бакыт"};
    constexpr std::array<const char*, 8> root{"Sample", "Muster",  "Novák", "Образец",
                                              "Ornek",  "Esempio", "Próba", "Vzor"};
    for (std::size_t i = 0; i < static_cast<std::size_t>(size.participants); ++i) {
        const auto name = random.below(given.size());
        const auto family = std::string{root[random.below(root.size())]} + numbered("", i + 1, 1);
        Participant participant;
        participant.code = ParticipantCode{numbered("p-", i + 1, 7)};
        participant.name = {std::string{given[name]} + " " + family,
                            std::string{given_cyrillic[name]} + " " + family, "",
                            family + ", " + given[name]};
        if (random.below(20) != 0)
            participant.gender = random.below(3) == 0 ? Gender::female : Gender::male;
        participant.sources = invented;
        data.participants.push_back(std::move(participant));
    }
}

void add_check_ins(Dataset& data, const Meeting& meeting, const RegistrationCode& code, Random& random) {
    const auto& first = meeting.dates.days()->first;
    const auto came = random.below(10);
    for (int day = 0; day < 2; ++day) {
        const bool came_that_day = came >= 3 || (came == 1 && day == 0) || (came == 2 && day == 1);
        if (came_that_day)
            data.check_ins.push_back(
                {meeting.code,
                 code,
                 {first + boost::gregorian::days{day}, 510 + static_cast<int>(random.below(90))},
                 CheckInKind::in,
                 std::nullopt,
                 std::nullopt,
                 random.below(2) == 0 ? "A" : "B",
                 invented});
    }
}

void add_rosters(Dataset& data, const Size& size, Random& random) {
    const auto meetings = data.meetings.size();
    const auto people = data.participants.size();
    const auto total = static_cast<std::size_t>(size.registrations);
    constexpr std::array<RegistrationStatus, 4> others{
        RegistrationStatus::nominated, RegistrationStatus::waitlisted, RegistrationStatus::withdrawn,
        RegistrationStatus::refused};
    constexpr std::array<Role, 5> roles{Role::delegate, Role::delegate, Role::adviser, Role::expert,
                                        Role::observer};
    for (std::size_t m = 0; m < meetings; ++m) {
        const auto here = total / meetings + (m < total % meetings ? 1 : 0);
        // A stretch of people, so that nobody is registered twice and many come again.
        const auto offset = random.below(people);
        std::vector<int> numbers(data.delegations.size(), 0);
        for (std::size_t i = 0; i < here; ++i) {
            const auto person = (offset + i) % people;
            const auto delegation = person % data.delegations.size();
            Registration registration;
            registration.meeting = data.meetings[m].code;
            const int number = ++numbers[delegation];
            registration.code = RegistrationCode{data.delegations[delegation].code.text() + "-" +
                                                 numbered("", static_cast<std::size_t>(number), 3)};
            registration.participant = data.participants[person].code;
            registration.delegation = data.delegations[delegation].code;
            registration.institution = data.delegations[delegation].institutions[random.below(2)].code;
            registration.role = number == 1 ? Role::head : roles[random.below(roles.size())];
            registration.status =
                random.below(5) == 0 ? others[random.below(others.size())] : RegistrationStatus::confirmed;
            registration.position = "Head of section";
            registration.sources = invented;
            if (registration.status == RegistrationStatus::confirmed)
                add_check_ins(data, data.meetings[m], registration.code, random);
            data.registrations.push_back(std::move(registration));
        }
    }
}

} // namespace

Dataset generate(const Size& size) {
    if (size.meetings < 1 || size.delegations < 5 || size.delegations > 249 || size.participants < 1 ||
        static_cast<std::int64_t>(size.registrations) >
            static_cast<std::int64_t>(size.meetings) * size.participants)
        throw std::invalid_argument("such a fixture cannot be generated");
    Random random{size.seed};
    Dataset data;
    add_delegations(data, size);
    add_series(data);
    add_meetings(data, size);
    add_participants(data, size, random);
    add_rosters(data, size, random);
    return data;
}

} // namespace plenary::testing
