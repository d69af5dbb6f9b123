#include "office/people/demo.hpp"

#include "data/embedded.hpp"
#include "domain/time/time.hpp"
#include "fixture/check.hpp"
#include "fixture/writer.hpp"
#include "office/lookup.hpp"
#include "office/records/loading.hpp"

#include <algorithm>
#include <sstream>
#include <stdexcept>

namespace plenary::office {

using namespace domain;

namespace {

const MeetingCode shown_meeting{"dushanbe"};
constexpr int opening_minute = 8 * 60 + 15;

/// The embedded files, each folder of them a fixture.
std::vector<fixture::Input> demo_inputs() {
    std::vector<fixture::Input> inputs;
    for (const auto& file : data::demo_files()) {
        const auto folder = file.name.substr(0, file.name.find('/'));
        if (inputs.empty() || inputs.back().name != folder)
            inputs.push_back({std::string{folder}});
        inputs.back().files.emplace_back(std::string{file.name}, std::string{file.text});
    }
    return inputs;
}

/// The fixtures as one, before anybody came to the meeting or to a later one.
Dataset before_the_door_opens() {
    auto checked = fixture::check_fixtures(demo_inputs(), Dataset{});
    if (!checked.is_valid())
        throw std::logic_error("the fixtures of the demonstration are not valid");
    Dataset data;
    for (auto& fixture : checked.fixtures)
        data = overlay(std::move(data), fixture.data);
    const auto first = find_or_refuse(data.meetings, shown_meeting).dates.days()->first;
    std::erase_if(data.check_ins, [&](const CheckIn& event) { return !(event.at.date < first); });
    return data;
}

Instant opening_of(const Dataset& data) {
    const auto& meeting = find_or_refuse(data.meetings, shown_meeting);
    const LocalTime morning{meeting.dates.days()->first, opening_minute};
    return resolve(morning, find_or_refuse(data.venues, *meeting.venue).zone).earliest;
}

} // namespace

Demo make_demo(Office& office) {
    const auto data = before_the_door_opens();
    std::stringstream written;
    fixture::write_fixture(written, data);
    const auto loaded = load_fixtures(office, {}, {.paths = {"-"}, .in = written});
    if (loaded.state != Loaded::State::loaded)
        throw std::logic_error("the fixtures of the demonstration cannot be loaded");
    return {shown_meeting, opening_of(data), {"KAZ-001", "Рахмонов", "yusuf", "DEU-002", "PAK-002"}};
}

} // namespace plenary::office
