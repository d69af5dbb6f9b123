/// \file
/// From public codes to row ids, remembered for the length of one transaction.
#pragma once

#include "domain/model.hpp"
#include "registry/file/query.hpp"
#include "util/text_map.hpp"

#include <string>
#include <unordered_map>

namespace plenary::registry {

/// Finds the row ids of things by their codes. A code that is not there is a defect of the caller, who has
/// checked the references (domain::check): std::logic_error.
class Ids {
public:
    explicit Ids(Database& db) : db_(db) {}

    std::int64_t of(const domain::SourceCode& code);
    std::int64_t of(const domain::DelegationCode& code);
    std::int64_t of(const domain::VenueCode& code);
    std::int64_t of(const domain::CalendarCode& code);
    std::int64_t of(const domain::SeriesCode& code);
    std::int64_t of(const domain::MeetingCode& code);
    std::int64_t of(const domain::ParticipantCode& code);
    template<class Tag>
    std::optional<std::int64_t> of(const std::optional<domain::Code<Tag>>& code) {
        return code ? std::optional<std::int64_t>{of(*code)} : std::nullopt;
    }

    std::int64_t institution(std::int64_t delegation, const domain::InstitutionCode& code);
    std::int64_t room(std::int64_t venue, const domain::RoomCode& code);
    std::int64_t theme(std::int64_t series, const domain::ThemeCode& code);
    std::int64_t grouping(std::int64_t series, const domain::GroupingCode& code);
    std::int64_t topic(std::int64_t meeting, const domain::TopicCode& code);
    std::int64_t registration(std::int64_t meeting, const domain::RegistrationCode& code);
    std::int64_t series_of_meeting(std::int64_t meeting);

    /// Nothing for nothing.
    std::optional<std::int64_t> institution(std::int64_t delegation,
                                            const std::optional<domain::InstitutionCode>& code);
    std::optional<std::int64_t> room(const std::optional<std::int64_t>& venue,
                                     const std::optional<domain::RoomCode>& code);
    std::optional<std::int64_t> theme(std::int64_t series, const std::optional<domain::ThemeCode>& code);
    std::optional<std::int64_t> grouping(std::int64_t series,
                                         const std::optional<domain::GroupingCode>& code);

    /// The citation of these sources, made if there is none yet.
    std::int64_t citation(const domain::Sources& sources);

    /// So many are going to be remembered.
    void expect_participants(std::size_t count);
    /// Spares the look-up of what has just been stored.
    void remember(const domain::ParticipantCode& code, std::int64_t id);
    void remember(std::int64_t meeting, const domain::RegistrationCode& code, std::int64_t id);

private:
    /// What one statement has found, by code; for parts by the row id of what they are parts of, and code.
    using Known = util::TextMap<std::int64_t>;

    std::int64_t find(const char* sql, const std::string& code);
    std::int64_t find_part(const char* sql, std::int64_t parent, const std::string& code);

    Database& db_;
    std::unordered_map<const char*, Known> known_; // by the address of the SQL constant in ids.cpp
    Known citations_;                              ///< by the codes of the sources
};

} // namespace plenary::registry
