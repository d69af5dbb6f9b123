#include "office/people/forgetting.hpp"

#include "office/lookup.hpp"
#include "office/records/desk_backups.hpp"
#include "office/refused.hpp"
#include "util/file.hpp"

#include <algorithm>
#include <filesystem>
#include <set>

namespace plenary::office {

using namespace domain;

namespace {

namespace fs = std::filesystem;

std::vector<ParticipantCode> people_to_forget(const registry::Reading& registry, const ForgetPeople& wanted) {
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

/// The files of the folder whose names begin so.
std::set<std::string> files_named(const fs::path& folder, const std::string& start) {
    std::set<std::string> names;
    std::error_code unreadable; // then none is known
    for (fs::directory_iterator entry{folder, unreadable}; !unreadable && entry != fs::directory_iterator{};
         entry.increment(unreadable))
        if (auto name = entry->path().filename().string(); name.starts_with(start))
            names.insert(std::move(name));
    return names;
}

/// The backups that are noted, and what restores and killed runs left beside the registry.
std::vector<Copy> known_copies(const registry::Reading& registry, const fs::path& file) {
    const auto folder = fs::absolute(file).parent_path();
    const auto own_name = file.filename().string();
    std::vector<Copy> copies;
    const auto desk_folder = folder_of_backups(file);
    for (const auto& backup : registry.backups())
        if (backup.file.parent_path() != desk_folder.filename())
            copies.push_back(
                {Copy::Kind::backup, backup.file.string(), backup.at, fs::exists(folder / backup.file)});
    if (const auto of_desk = backups_in_folder(file).size(); of_desk > 0)
        copies.push_back(
            {.kind = Copy::Kind::desk_backups, .file = desk_folder.filename().string(), .count = of_desk});
    for (const auto& name : files_named(folder, own_name + ".before-restore"))
        copies.push_back({Copy::Kind::before_restore, name});
    for (const auto* companion : {"-journal.set-aside", "-wal.set-aside"})
        for (const auto& name : files_named(folder, own_name + companion))
            copies.push_back({Copy::Kind::set_aside, name});
    for (const auto& place : {folder, desk_folder})
        for (const auto& left : util::leftovers(place))
            copies.push_back({Copy::Kind::left_over, left.filename().string()});
    return copies;
}

/// Of what was forgotten; `result` tells of the copies that were not reached, and why the file itself may hold traces.
template<class Result>
void leave_no_trace(Office& office, Result& result) {
    auto& registry = office.writer();
    try {
        registry.wipe_deleted();
    } catch (const registry::RegistryError& error) {
        result.not_wiped = error.what();
    }
    result.copies = known_copies(registry, office.file());
}

} // namespace

PeopleForgotten forget_people(Office& office, const Request& request, const ForgetPeople& wanted) {
    if (wanted.meetings_before.has_value() == !wanted.people.empty())
        throw Refused(Reason::people_unsaid, "", "it is not clear who is to be forgotten",
                      {"name participants, or write ", Step{Act::name_last_meetings}});
    PeopleForgotten result;
    Change change{office, request, registry::act_of_forgetting, {.rehearses = true}};
    if (change.was_done()) {
        result.ended = Ended::before;
        return result;
    }
    const auto people = people_to_forget(change.registry(), wanted);
    if (people.empty()) {
        result.ended = Ended::unchanged;
        return result;
    }
    result.people = change.writing().forget(people);
    result.ended = change.finish_writing();
    if (!request.dry_run)
        leave_no_trace(office, result);
    return result;
}

DetailsForgotten forget_expired(Office& office, const Request& request) {
    DetailsForgotten result;
    Change change{office, request, registry::act_of_forgetting, {.rehearses = true}};
    if (change.was_done()) {
        result.ended = Ended::before;
        return result;
    }
    result.meetings = change.writing().forget_expired(office.today());
    if (result.meetings.empty()) {
        result.ended = Ended::unchanged;
        return result;
    }
    result.ended = change.finish_writing();
    if (!request.dry_run)
        leave_no_trace(office, result);
    return result;
}

} // namespace plenary::office
