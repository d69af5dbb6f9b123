#include "office/meetings/documents.hpp"

#include "office/lookup.hpp"
#include "office/refused.hpp"

#include <fmt/format.h>

#include <algorithm>

namespace plenary::office {

using namespace domain;

namespace {

registry::Scope scope_of_documents(const MeetingCode& meeting) {
    auto scope = scope_of_meeting(meeting);
    scope.documents = true;
    return scope;
}

/// Of whom the document is: only of the list of participants that is up to whoever releases it.
Who who_of(const ReleaseDocument& wanted) {
    switch (wanted.document) {
    case DocumentName::participants:
        return wanted.who;
    case DocumentName::attendance:
        return Who::checked_in;
    case DocumentName::roll_call:
    case DocumentName::credentials:
        return Who::expected;
    }
    return wanted.who;
}

} // namespace

LocalTime clocks_at_venue(const std::string& logged, const Meeting& meeting, const Dataset& data) {
    const auto venue = std::find_if(data.venues.begin(), data.venues.end(),
                                    [&](const Venue& one) { return one.code == meeting.venue; });
    const bool has_zone = venue != data.venues.end() && is_zone(venue->zone);
    return local_time_at(parse_instant(logged).value_or(Instant{}),
                         has_zone ? std::string_view{venue->zone} : std::string_view{"UTC"});
}

DocumentReleased release_document(Office& office, const Request& request, const ReleaseDocument& wanted) {
    DocumentReleased result;
    Change change{office, request, "document release"};
    if (change.was_done()) {
        result.ended = Ended::before;
        return result;
    }
    const auto& base = change.read(scope_of_documents(wanted.meeting));
    const auto& meeting = find_or_refuse(base.meetings, wanted.meeting);
    const auto versions = versions_of(base.documents, wanted.meeting, wanted.document);
    auto& now = result.now;
    now.meeting = wanted.meeting;
    now.document = wanted.document;
    now.number = versions.empty() ? 1 : versions.back().number + 1;
    now.code = document_code(wanted.meeting, wanted.document, now.number);
    now.status = wanted.status;
    now.released = office.today();
    now.as_at = clocks_at_venue(change.registry().newest_action().at, meeting, base);
    now.as_at.second = 0;
    now.who = who_of(wanted);
    now.made_of = kept_state(base, meeting, wanted.document, now.who);
    now.sources = request.sources();
    if (!versions.empty() && versions.back().status == now.status && versions.back().made_of == now.made_of) {
        now = versions.back();
        result.ended = Ended::unchanged;
        return result;
    }
    change.want(now);
    result.ended = change.finish();
    return result;
}

DocumentVersion document_version(const registry::Reading& registry, const MeetingCode& meeting,
                                 DocumentName document, std::optional<int> number) {
    const auto data = registry.read(scope_of_documents(meeting));
    (void)find_or_refuse(data.meetings, meeting);
    const auto versions = versions_of(data.documents, meeting, document);
    DocumentVersion version;
    for (const auto& one : versions) {
        if (number && one.number > *number)
            break;
        version.document = one;
        version.revision += one.status == DocumentStatus::revised ? 1 : 0;
    }
    if (versions.empty())
        throw Refused(Reason::not_released, meeting.text(),
                      fmt::format("no version of '{}' of '{}' was released", word(document), meeting.text()),
                      {"keep what it is now with ", Step{Act::release_document}});
    if (number && version.document.number != *number)
        throw Refused(
            Reason::not_released, meeting.text(),
            fmt::format("there is no version {} of '{}' of '{}'", *number, word(document), meeting.text()),
            fmt::format("the last is {}", versions.back().number));
    return version;
}

std::vector<KeptDocument> released_documents(const registry::Reading& registry, const MeetingCode& meeting) {
    const auto data = registry.read(scope_of_documents(meeting));
    (void)find_or_refuse(data.meetings, meeting);
    std::vector<KeptDocument> documents;
    for (const auto name : {DocumentName::participants, DocumentName::attendance, DocumentName::roll_call,
                            DocumentName::credentials}) {
        const auto versions = versions_of(data.documents, meeting, name);
        documents.insert(documents.end(), versions.begin(), versions.end());
    }
    return documents;
}

} // namespace plenary::office
