#include "office/records/edited_thing.hpp"

#include "util/text.hpp"

#include <fmt/format.h>

namespace plenary::office {

using namespace domain;

namespace {

bool is_with_people(Kind kind) {
    return kind == kind_of<Delegation> ||
           kind == kind_of<Speech> || // registrations name its institutions; who speaks is one
           kind == kind_of<KeptDocument>;
}

} // namespace

registry::Scope scope_of_thing(const Key& key) {
    if (key.kind == kind_of<Meeting> || key.kind == kind_of<Registration> || key.kind == kind_of<CheckIn>)
        return scope_of_meeting(MeetingCode{key.name.substr(0, key.name.find('/'))});
    if (key.kind == kind_of<Participant>)
        return {.meetings = std::vector<MeetingCode>{}, .participants = {ParticipantCode{key.name}}};
    return {.people = is_with_people(key.kind)};
}

Key present_key(const registry::Reading& registry, const Key& key) {
    if (key.kind != kind_of<Participant>)
        return key;
    return {key.kind, present_code(registry, ParticipantCode{key.name}).text()};
}

void require_part(const ThingName& name, const ThingPointer& whole) {
    if (name.part == nullptr || fixture::has_item(whole, name.part->list, name.item))
        return;
    throw Refused(Reason::unknown_code, name.item,
                  fmt::format("there is no {} '{}' of {}", name.word, name.item, to_string(name.key)),
                  "add it first");
}

ReadText read_text(const Key& key, const std::string& text) {
    ReadText read;
    read.loaded = fixture::read({to_string(key), {tree::File{to_string(key), text}}}, read.findings);
    return read;
}

void refuse_unreadable(const ReadText& read) {
    if (read.findings.errors() == 0)
        return;
    std::vector<std::string> messages;
    std::string help;
    for (const auto& finding : read.findings.sorted())
        if (finding.severity == tree::Severity::error) {
            messages.push_back(finding.message);
            help = help.empty() ? finding.help : help;
        }
    throw Refused(Reason::value_unreadable, "", util::join(messages, "; "),
                  help.empty() ? Remedy{"nothing was changed"} : Remedy{help + "; nothing was changed"});
}

void refuse_other_thing(const Key& key) {
    if (key.kind == kind_of<Participant>)
        throw Refused(Reason::is_otherwise, key.name,
                      fmt::format("the code of {} stays in its place here", to_string(key)),
                      {"a code that is wrong is corrected with ", Step{Act::edit_participant}});
    throw Refused(Reason::is_otherwise, key.name,
                  fmt::format("this is about {} alone, and its code stays", to_string(key)),
                  "add another thing for itself");
}

std::size_t count_things(const Dataset& data) {
    std::size_t count = 0;
    for_each_kind(data, [&](const auto& things) { count += things.size(); });
    return count;
}

Edited finished(Change& change, Routed routed) {
    Edited edited;
    edited.reason = std::move(routed.reason);
    change.want_all(std::move(routed.wanted));
    edited.ended = change.finish();
    edited.plan = change.plan();
    edited.moved_up = change.moved_up();
    edited.warnings = change.warnings();
    return edited;
}

Edited edited_before() {
    Edited edited;
    edited.ended = Ended::before;
    return edited;
}

} // namespace plenary::office
