/// \file
/// Finding people by name.
#pragma once

#include "registry/file/database.hpp"
#include "registry/reading.hpp"

#include <cstddef>
#include <string>
#include <vector>

namespace plenary::registry {

/// The search keys of all forms of a name. The forms share most of their words: each word is folded once.
std::vector<std::string> keys_of(const domain::PersonName& name);

/// All rows of the table of search keys for a person: those of the name, what remains of each word without
/// its first letters behind a '*', and the address in small letters behind a '@'.
std::vector<std::string> keys_of(const domain::PersonName& name, const std::string& email);

/// Who shares a search key of one of the names.
std::vector<domain::ParticipantCode> codes_of_namesakes(Database& db,
                                                        const std::vector<domain::PersonName>& names);

/// See Registry::find_participants.
FoundPeople find_people(Database& db, const std::string& query, std::size_t most);

/// See Registry::registrations_with.
std::vector<domain::RegistrationCode> registrations_with(Database& db, const domain::MeetingCode& meeting,
                                                         const std::vector<std::string>& codes);

/// See Registry::holders_of_certificate.
std::vector<CertificateHolder> holders_of_certificate(Database& db, const std::string& serial);

} // namespace plenary::registry
