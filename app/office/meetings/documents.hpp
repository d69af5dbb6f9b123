/// \file
/// Versions of documents that are released: kept as what they were made of.
#pragma once

#include "domain/people/kept_documents.hpp"
#include "office/change.hpp"

#include <optional>
#include <string>
#include <vector>

namespace plenary::office {

/// What the clocks at the venue showed at a time of the log; in UTC where no venue, or its zone, is known.
domain::LocalTime clocks_at_venue(const std::string& logged, const domain::Meeting& meeting,
                                  const domain::Dataset& data);

struct ReleaseDocument {
    domain::MeetingCode meeting;
    domain::DocumentName document = domain::DocumentName::participants;
    domain::DocumentStatus status = domain::DocumentStatus::provisional;
    domain::Who who = domain::Who::confirmed; ///< of the list of participants
};

struct DocumentReleased {
    Ended ended = Ended::changed; ///< unchanged: it is as it was released last
    domain::KeptDocument now = {};
};

/// Keeps the document as a version.
DocumentReleased release_document(Office& office, const Request& request, const ReleaseDocument& wanted);

/// A version that was released.
struct DocumentVersion {
    domain::KeptDocument document;
    int revision = 0; ///< how many of the versions up to it are called revised
};

/// That with the number, or the last one. Throws Refused (not_released) where there is none.
DocumentVersion document_version(const registry::Reading& registry, const domain::MeetingCode& meeting,
                                 domain::DocumentName document, std::optional<int> number);

/// All versions of documents of the meeting.
std::vector<domain::KeptDocument> released_documents(const registry::Reading& registry,
                                                     const domain::MeetingCode& meeting);

} // namespace plenary::office
