#include "office/forgetting.hpp"

#include "office/lookup.hpp"
#include "office/refused.hpp"

#include <algorithm>
#include <filesystem>
#include <set>

namespace plenary::office {

using namespace domain;

namespace {

namespace fs = std::filesystem;

std::vector<ParticipantCode> people_to_forget(const registry::Registry& registry,
                                              const ForgetPeople& wanted) {
    if (wanted.meetings_before)
        return registry.people_only_before(*wanted.meetings_before);
    std::vector<ParticipantCode> people;
    for (const auto& code : wanted.people) {
        require_participant(registry, code);
        if (std::find(people.begin(), people.end(), code) == people.end())
            people.push_back(code);
    }
    return people;
}

/// The backups that are noted, and what restoring kept beside the registry.
std::vector<Copy> known_copies(const registry::Registry& registry, const fs::path& file) {
    const auto folder = fs::absolute(file).parent_path();
    std::vector<Copy> copies;
    for (const auto& backup : registry.backups())
        copies.push_back({backup.file.string(), backup.at, fs::exists(folder / backup.file)});
    const auto kept_aside = file.filename().string() + ".before-restore";
    std::set<std::string> aside;
    for (const auto& entry : fs::directory_iterator{folder})
        if (auto name = entry.path().filename().string(); name.starts_with(kept_aside))
            aside.insert(std::move(name));
    for (const auto& name : aside)
        copies.push_back({name, std::nullopt, true});
    return copies;
}

} // namespace

PeopleForgotten forget_people(Office& office, const Request& request, const ForgetPeople& wanted) {
    if (wanted.meetings_before.has_value() == !wanted.people.empty())
        throw Refused(Reason::people_unsaid, "", "it is not clear who is to be forgotten",
                      {"name participants, or write ", Step{Act::name_last_meetings}});
    PeopleForgotten result;
    Change change{office, request, "forget", {.rehearses = true}};
    if (change.was_done()) {
        result.ended = Ended::before;
        return result;
    }
    const auto people = people_to_forget(change.registry(), wanted);
    if (people.empty()) {
        result.ended = Ended::unchanged;
        return result;
    }
    auto& registry = change.writing();
    result.people = registry.forget(people);
    result.ended = change.finish_writing();
    if (request.dry_run)
        return result;
    registry.wipe_deleted();
    result.copies = known_copies(registry, office.file());
    return result;
}

} // namespace plenary::office
