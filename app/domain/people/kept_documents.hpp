/// \file
/// Of whom a document is, and what a version of it that is released keeps: what it was made of, so that it can be made
/// again in any language, and without somebody who is forgotten.
#pragma once

#include "domain/change/record.hpp"
#include "domain/model.hpp"

#include <map>
#include <optional>
#include <set>
#include <string>
#include <vector>

namespace plenary::domain {

/// The registrations of the meeting that were received at its door or that of one of its sessions, as long as this day.
std::set<RegistrationCode> received_at(const std::vector<CheckIn>& events, const MeetingCode& meeting,
                                       const std::optional<Date>& until);

/// Whether the registration is of these. `received`: of the meeting; asked only of `checked_in`.
bool is_of(Who who, const Registration& registration, const std::set<RegistrationCode>& received);

/// What the document of this name is made of, no more: nobody's journey, note or hidden address, and not who wishes
/// not to be listed.
KeptState kept_state(const Dataset& data, const Meeting& meeting, DocumentName document, Who who);

/// The state as data of its own, in which all registrations are of the document. `sources`: what is known of sources.
Dataset data_of(const KeptDocument& document, std::vector<Source> sources);

/// The versions of the document of this meeting, by number.
std::vector<KeptDocument> versions_of(const std::vector<KeptDocument>& documents, const MeetingCode& meeting,
                                      DocumentName name);

/// `dushanbe-participants-2`.
DocumentCode document_code(const MeetingCode& meeting, DocumentName name, int number);

/// By what people who are forgotten are called from now on, by all codes that they had.
using Pseudonyms = std::map<std::string, std::string>;

/// Leaves nothing personal of these people in the document; whether any were in it.
bool forget_in(KeptDocument& document, const Pseudonyms& people);
/// The same of a record of such a document, as the change log has it.
bool forget_in(Record& document, const Pseudonyms& people);

} // namespace plenary::domain
