/// \file
/// Who was forgotten is in no byte of the file; whatever names a participant is known to.
#include "domain/change/record.hpp"
#include "domain/fields.hpp"
#include "domain/import/merging.hpp"
#include "domain/people/personal.hpp"
#include "registry/registry.hpp"
#include "support/build.hpp"
#include "support/random_dataset.hpp"
#include "support/temporary_folder.hpp"

#include <doctest/doctest.h>
#include <rapidcheck.h>

#include <fstream>
#include <map>
#include <set>
#include <sstream>

using namespace plenary;
using namespace plenary::testing;
using namespace plenary::domain;
using registry::Registry;

namespace {

std::string bytes_of(const std::filesystem::path& file) {
    std::ostringstream bytes;
    bytes << std::ifstream{file, std::ios::binary}.rdbuf();
    return bytes.str();
}

Dataset workshop() {
    const Sources sources{SourceCode{"illustrative"}};
    Dataset data;
    data.delegations.push_back(
        {DelegationCode{"NOR"}, DelegationKind::state, LocalText{"Norway"}, {}, {}, {}, sources});
    data.venues.push_back({VenueCode{"hall"}, {}, "Almaty", "KAZ", "Asia/Almaty", {}, sources});
    auto series = a_series("workshops");
    series.title = "Workshops";
    series.sources = sources;
    data.series.push_back(series);
    Meeting meeting =
        a_meeting("workshop").of("workshops").on("2011-09-05").at("hall").is(MeetingStatus::held);
    meeting.title = "Workshop";
    meeting.sources = sources;
    data.meetings.push_back(meeting);
    auto person = a_participant("kari-dahlstroem");
    person.name = {"Kari Dahlstroem", "Кари Дальстрём", "Kari DAHLSTROEM", "Dahlstroem, Kari"};
    person.email = "kari@dahlstroem.example";
    person.phone = "+47 555 0199";
    person.formerly = {ParticipantCode{"k-dahlstroem"}};
    person.sources = sources;
    data.participants.push_back(person);
    // Somebody whom the meeting names stays as he is.
    auto host = a_participant("abel-host", "Abel Host");
    host.sources = sources;
    data.participants.push_back(host);
    data.meetings.back().required_people = {host.code};
    Registration registration =
        a_registration("NOR-001").at("workshop").by("kari-dahlstroem").is(RegistrationStatus::confirmed);
    registration.position = "Plenipotentiary";
    registration.sources = sources;
    data.registrations.push_back(registration);
    return data;
}

/// An archive that writes something of its own into each field: words, the person's code among them.
class PersonalMarker {
public:
    /// Counts its words, and notes the paths of the fields.
    PersonalMarker(int& count, std::set<std::string>& marked) : count_(count), marked_(marked) {}

    template<class T>
    void required(const char* name, T& value) {
        auto inner = *this;
        inner.prefix_ += (prefix_.empty() ? "" : "/") + std::string{name};
        inner.mark(value);
    }
    template<class T>
    void key(const char* name, T& value) {
        required(name, value);
    }
    template<class T>
    void optional(const char* name, T& value) {
        required(name, value);
    }
    void source(Sources& sources) { sources = {SourceCode{"illustrative"}}; }

private:
    std::string words() {
        marked_.insert(prefix_);
        return "Mark" + std::to_string(++count_) + " of kari-dahlstroem";
    }
    void mark(std::string& value) { value = words(); }
    void mark(Details& value) { value.set("mark", words()); }
    void mark(DaySpan& value) {
        marked_.insert(prefix_);
        value = {{2011, 1, 1}, {2011, 1, 2}};
    }
    void mark(Date& value) {
        marked_.insert(prefix_);
        value = {2011, 1, 1};
    }
    void mark(LocalText& value) { value.set("en", words()); }
    /// A word of a vocabulary tells nothing.
    template<class Enum>
        requires std::is_enum_v<Enum>
    void mark(Enum&) {
        marked_.insert(prefix_);
    }
    template<class T>
    void mark(std::optional<T>& value) {
        mark(value.emplace());
    }
    void mark(std::vector<ParticipantCode>& value) {
        (void)words();
        value = {ParticipantCode{"mark" + std::to_string(count_)}};
    }
    template<class T>
    void mark(std::vector<T>& value) {
        mark(value.emplace_back());
    }
    template<class T>
    void mark(T& value) {
        fields(*this, value);
    }

    int& count_;
    std::set<std::string>& marked_;
    std::string prefix_;
};

/// An archive that does so with the personal fields.
class Marker {
public:
    explicit Marker(const PersonalMarker& marker) : marker_(marker) {}

    template<class T>
    void key(const char*, T&) {}
    template<class T>
    void required(const char*, T&) {}
    template<class T>
    void optional(const char*, T&) {}
    void source(Sources&) {}
    [[nodiscard]] PersonalMarker personal() const { return marker_; }

private:
    PersonalMarker marker_;
};

/// Writes marks about the first thing of each kind.
std::map<Kind, std::set<std::string>> mark(Dataset& data, int& count) {
    std::map<Kind, std::set<std::string>> marked;
    for_each_kind(data, [&](auto& things) {
        if (things.empty())
            return;
        Marker marker{PersonalMarker{count, marked[key_of(things.front()).kind]}};
        fields(marker, things.front());
    });
    return marked;
}

/// A released version that keeps more than versions do: all that is said of people.
KeptDocument with_everything(const Dataset& data, int number) {
    KeptDocument document;
    document.code = DocumentCode{"workshop-participants-" + std::to_string(number)};
    document.meeting = data.meetings[0].code;
    document.number = number;
    document.made_of.series = data.series[0];
    document.made_of.meeting = data.meetings[0];
    document.made_of.participants = data.participants;
    document.made_of.registrations = data.registrations;
    for (auto& registration : document.made_of.registrations)
        registration.meeting = {};
    document.sources = data.meetings[0].sources;
    return document;
}

const std::vector<std::string> words{"ahlstroem", "DAHLSTROEM", "Дальстрём", "555 0199", "Plenipotentiary"};

} // namespace

TEST_SUITE("registry::forget") {
    TEST_CASE("forget: no byte of the file tells who it was") {
        const TemporaryFolder folder;
        const auto file = folder / "r.db";
        const auto data = workshop();
        auto registry = Registry::to_create(file);
        auto writing = registry.begin({"load", "somebody", "", {1'795'424'400}, ""});
        writing.apply(plan_load({}, data), data, "workshop");
        writing.commit();
        // The control: it is all there before.
        for (const auto& word : words)
            CHECK(bytes_of(file).find(word) != std::string::npos);
        const auto seal = registry.newest_action().seal;

        writing = registry.begin({"forget", "somebody", "", {1'795'424'401}, ""});
        CHECK(writing.forget({ParticipantCode{"kari-dahlstroem"}}).front().now ==
              ParticipantCode{"forgotten-1"});
        writing.commit();
        registry.wipe_deleted();
        for (const auto& word : words)
            CHECK_MESSAGE(bytes_of(file).find(word) == std::string::npos, word);
        CHECK(registry.health().problems.empty());
        CHECK(registry.health().log_problems.empty());
        CHECK(registry.newest_action_on({kind_of<Participant>, "abel-host"}) == 1);
        CHECK(registry.action_with_seal(seal));
    }

    TEST_CASE("forget: no personal field of any kind is forgotten to be forgotten, nor is its history") {
        const TemporaryFolder folder;
        const auto file = folder / "r.db";
        auto data = workshop();
        data.acknowledgements.push_back({ClashCode{"person-double-1"}, "", "", data.meetings[0].sources});
        int marks = 0;
        auto registry = Registry::to_create(file);
        for (int load = 0; load < 2; ++load) { // the second leaves both states of each field in the log
            auto marked = mark(data, marks);
            for (std::size_t i = 0; i < kind_count; ++i)
                for (const auto& field : described_fields(static_cast<Kind>(i)))
                    if (field.is_personal &&
                        static_cast<Kind>(i) != kind_of<KeptDocument>) // of the same people
                        CHECK_MESSAGE(marked[static_cast<Kind>(i)].contains(field.path),
                                      word(static_cast<Kind>(i)), "/", field.path, " is not tried here");
            data.documents.push_back(with_everything(data, load + 1));
            auto writing = registry.begin({"load", "somebody", "", {1'795'424'400}, ""});
            writing.apply(plan_load(registry.read({}), data), data, "workshop");
            writing.commit();
        }
        const auto mark_of = [](int number) { return "ark" + std::to_string(number); };
        for (int i = 1; i <= marks; ++i)
            CHECK_MESSAGE(bytes_of(file).find(mark_of(i)) != std::string::npos, mark_of(i));

        auto writing = registry.begin({"forget", "somebody", "", {1'795'424'401}, ""});
        CHECK(writing.forget({data.participants[0].code}).size() == 1);
        writing.commit();
        registry.wipe_deleted();
        const auto bytes = bytes_of(file);
        for (int i = 1; i <= marks; ++i)
            CHECK_MESSAGE(bytes.find(mark_of(i)) == std::string::npos, mark_of(i));
        CHECK(bytes.find("kari-dahlstroem") == std::string::npos);
        for (const auto& entry : registry.history({}).entries)
            for (const auto& record : {entry.change.before, entry.change.after})
                for (const auto& [field, value] : record.value_or(Record{}))
                    CHECK_MESSAGE(value.find("ark") == std::string::npos, field, " ", value);
        CHECK(registry.health().problems.empty());
        for (const auto& problem : registry.health().log_problems)
            FAIL_CHECK(problem);
        CHECK(registry.read({}).acknowledgements.at(0).about == forgotten_text);
        for (const auto& document : registry.read({}).documents) {
            CHECK(document.made_of.participants.at(0).code.text() == "forgotten-1");
            CHECK(document.made_of.participants.at(0).name.latin == forgotten_text);
            CHECK(document.made_of.registrations.at(0).participant.text() == "forgotten-1");
            CHECK(document.made_of.participants.at(1).code.text() == "abel-host");
        }
    }

    TEST_CASE("forget: what was said of a registration that somebody else has since, or that is gone") {
        const TemporaryFolder folder;
        const auto file = folder / "r.db";
        auto data = workshop();
        auto registry = Registry::to_create(file);
        const auto load = [&] {
            auto writing = registry.begin({"load", "somebody", "", {1'795'424'400}, ""});
            writing.apply(plan_load(registry.read({}), data), data, "workshop");
            writing.commit();
        };
        data.registrations[0].details.set("hotel", "Kazakhstan");
        load();
        auto second = data.registrations[0];
        second.meeting = MeetingCode{"another"};
        second.position = "Chancellor";
        data.meetings.push_back(data.meetings[0]);
        data.meetings[1].code = second.meeting;
        data.registrations.push_back(second);
        load();
        // The first is handed over, with the hotel and without the position; the second is removed.
        data.registrations[0].participant = ParticipantCode{"abel-host"};
        data.registrations[0].position = "Host in chief";
        data.registrations.pop_back();
        load();
        Plan removal;
        removal.removed = {{key_of(second), difference(to_record(second), {})}};
        auto writing = registry.begin({"undo", "somebody", "", {1'795'424'400}, ""});
        writing.apply(removal, {}, "");
        writing.commit();

        writing = registry.begin({"forget", "somebody", "", {1'795'424'401}, ""});
        CHECK(writing.forget({ParticipantCode{"kari-dahlstroem"}}).front().registrations.empty());
        writing.commit();
        registry.wipe_deleted();
        const auto bytes = bytes_of(file);
        for (const auto* word : {"Plenipotentiary", "Chancellor", "ahlstroem"})
            CHECK_MESSAGE(bytes.find(word) == std::string::npos, word);
        const auto left = registry.read({}).registrations.at(0);
        CHECK(left.position == "Host in chief");
        CHECK(left.details.text("hotel") == "Kazakhstan");
        CHECK(registry.health().problems.empty());
        CHECK(registry.health().log_problems.empty());
    }

    TEST_CASE("forget: a code of somebody forgotten is never given again, whatever became of it") {
        const TemporaryFolder folder;
        auto data = workshop();
        for (const auto* code : {"second", "third"}) {
            auto person = a_participant(code, "Aru Second");
            person.sources = {SourceCode{"illustrative"}};
            data.participants.push_back(person);
        }
        auto registry = Registry::to_create(folder / "r.db");
        const auto now = [&] {
            auto writing = registry.begin({"load", "", "", {1'795'424'400}, ""});
            writing.apply(plan_load(registry.read({}), data), data, "workshop");
            writing.commit();
        };
        now();
        std::int64_t at = 1'795'424'401;
        const auto forget = [&](const char* code) {
            auto writing = registry.begin({"forget", "", "", {at++}, ""});
            auto forgotten = writing.forget({ParticipantCode{code}});
            writing.commit();
            return forgotten.front().now.text();
        };
        const auto merge_into = [&](const char* kept, const char* other) {
            const auto all = registry.read({});
            auto merging = domain::merge(all, ParticipantCode{kept}, ParticipantCode{other});
            const auto after = carry_out(all, merging.plan, merging.wanted);
            auto writing = registry.begin({"participant merge", "", "", {at++}, ""});
            writing.apply(merging.plan, after, "");
            writing.commit();
        };
        CHECK(forget("second") == "forgotten-1");
        merge_into("third", "forgotten-1");
        CHECK(forget("third") == "forgotten-2");
        CHECK(registry.merged_into(ParticipantCode{"forgotten-1"}) == ParticipantCode{"forgotten-2"});
        CHECK(forget("forgotten-2") == "forgotten-3");
        CHECK(forget("kari-dahlstroem") == "forgotten-4");
        CHECK(registry.health().is_sound());
    }

    TEST_CASE("forget: a text that has the family name alone is told, a word that is written alike is not") {
        const TemporaryFolder folder;
        auto data = workshop();
        auto rose = a_participant("ann-rose", "Ann Rose");
        rose.name.sort = "Rose, Ann";
        rose.sources = {SourceCode{"illustrative"}};
        data.participants.push_back(rose);
        data.registrations[0].desk_note = "comes with Ms ROSE";
        data.meetings[0].reason = "asked for by Rose, who is ill";
        data.meetings[0].topics = {{TopicCode{"a"}, "A rose garden", {SourceCode{"illustrative"}}},
                                   {TopicCode{"b"}, "Paper of A. Rose", {SourceCode{"illustrative"}}},
                                   {TopicCode{"c"}, "Rosemary, Ann", {SourceCode{"illustrative"}}}};
        auto registry = Registry::to_create(folder / "r.db");
        auto writing = registry.begin({"load", "", "", {1'795'424'400}, ""});
        writing.apply(plan_load({}, data), data, "workshop");
        writing.commit();
        auto forgetting = registry.begin({"forget", "", "", {1'795'424'401}, ""});
        const auto forgotten = forgetting.forget({ParticipantCode{"ann-rose"}});
        forgetting.commit();
        CHECK(forgotten[0].mentions ==
              std::vector<std::string>{"registration workshop/NOR-001, desk-note",
                                       "meeting workshop, topic b, title", "meeting workshop, reason",
                                       "log, action 1, meeting workshop, reason",
                                       "log, action 1, meeting workshop, topics/1/title"});
    }

    TEST_CASE("forget: a desk that is named for the person is told, a code of a source is not") {
        const TemporaryFolder folder;
        auto data = workshop();
        data.participants[0].name = {"B A", "", "", "A, B"};
        data.participants[0].code = ParticipantCode{"b-a"};
        data.registrations[0].participant = data.participants[0].code;
        data.sources.push_back({SourceCode{"b-a"}, SourceKind::published, "A report", "", "", ""});
        data.meetings[0].sources = {SourceCode{"b-a"}};
        auto host = a_participant("zeb-marmaduke", "Zeb Marmaduke");
        host.sources = {SourceCode{"illustrative"}};
        data.participants.push_back(host);
        CheckIn event{MeetingCode{"workshop"},
                      RegistrationCode{"NOR-001"},
                      *parse_local_time("2011-09-05T09:00"),
                      CheckInKind::in,
                      {},
                      {},
                      "Marmaduke at the side door",
                      {SourceCode{"illustrative"}}};
        data.check_ins.push_back(event);
        auto registry = Registry::to_create(folder / "r.db");
        auto writing = registry.begin({"load", "", "Desk of Marmaduke", {1'795'424'400}, ""});
        writing.apply(plan_load({}, data), data, "workshop");
        writing.commit();
        auto forgetting = registry.begin({"forget", "", "", {1'795'424'401}, ""});
        const auto forgotten = forgetting.forget({ParticipantCode{"b-a"}, ParticipantCode{"zeb-marmaduke"}});
        forgetting.commit();
        CHECK(forgotten[0].mentions.empty());
        CHECK(forgotten[1].mentions ==
              std::vector<std::string>{"check-in workshop/NOR-001 of 2011-09-05T09:00, desk",
                                       "log, action 1, check-in workshop/NOR-001/2011-09-05T09:00, desk",
                                       "log, action 1, desk"});
    }

    TEST_CASE("forget_expired: no byte of the file tells what served the meeting only, and all else stays") {
        const TemporaryFolder folder;
        const auto file = folder / "r.db";
        auto data = workshop();
        data.meetings[0].details_until = Date{2011, 10, 1};
        auto& registration = data.registrations[0];
        registration.arrival_day = registration.departure_day = Date{2011, 9, 4};
        registration.arrival_time = registration.departure_time = "Whenat";
        registration.arrival_flight = registration.departure_flight = "Flightof";
        registration.hotel = "Hotelname";
        registration.met_by = "Greeter";
        registration.desk_note = "Notetodesk";
        registration.details.set("car-plate", "Platenumber");
        const std::vector<std::string> gone{"Whenat",     "Flightof",    "Hotelname", "Greeter",
                                            "Notetodesk", "Platenumber", "2011-09-04"};
        auto registry = Registry::to_create(file);
        auto writing = registry.begin({"load", "somebody", "", {1'795'424'400}, ""});
        writing.apply(plan_load({}, data), data, "workshop");
        writing.commit();
        for (const auto& word : gone)
            CHECK(bytes_of(file).find(word) != std::string::npos);

        const auto forget = [&](const Date& today) {
            auto writing = registry.begin({"forget", "somebody", "", {1'795'424'401}, ""});
            auto expired = writing.forget_expired(today);
            writing.commit();
            registry.wipe_deleted();
            return expired;
        };
        CHECK(forget({2011, 9, 30}).empty());
        CHECK(bytes_of(file).find("Hotelname") != std::string::npos);
        const auto expired = forget({2011, 10, 1});
        REQUIRE(expired.size() == 1);
        CHECK(expired[0].registrations == std::vector{RegistrationCode{"NOR-001"}});
        for (const auto& word : gone)
            CHECK_MESSAGE(bytes_of(file).find(word) == std::string::npos, word);
        CHECK(registry.health().is_sound());
        const auto left = registry.read({}).registrations.front();
        CHECK(left.position == "Plenipotentiary");
        CHECK(left.participant == ParticipantCode{"kari-dahlstroem"});
        CHECK(forget({2011, 10, 2}).empty());
    }

    TEST_CASE("names_participant: every field that holds a participant's code, and no other") {
        int named = 0;
        CHECK(rc::check([&] {
            const auto data = *random_dataset();
            std::set<std::string> codes;
            // A code may be a mere number, and so what is counted.
            const auto is_number = [](const std::string& code) {
                return code.find_first_not_of("0123456789") == std::string::npos;
            };
            for (const auto& participant : data.participants) {
                codes.insert(participant.code.text());
                for (const auto& former : participant.formerly)
                    codes.insert(former.text());
            }
            std::erase_if(codes, is_number);
            for_each_kind(data, [&](const auto& things) {
                for (const auto& thing : things)
                    for (const auto& [field, value] : to_record(thing)) {
                        const bool own_code = key_of(thing).kind == kind_of<Participant> && field == "code";
                        if (codes.contains(value) && !own_code) {
                            RC_LOG() << field << " = " << value;
                            RC_ASSERT(names_participant(key_of(thing).kind, field));
                            ++named;
                        }
                    }
            });
        }));
        CHECK(named > 0);
        CHECK_FALSE(names_participant(kind_of<Participant>, "code"));
        CHECK_FALSE(names_participant(kind_of<Registration>, "delegation"));
    }
}
