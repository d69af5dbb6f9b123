#include "registry/ids.hpp"

#include <stdexcept>

namespace plenary::registry {

std::int64_t Ids::find(const char* sql, const std::string& code) {
    const auto [known, is_new] = known_.try_emplace(sql + code);
    if (is_new) {
        Query query{db_, sql};
        if (!query.with(code).next()) {
            known_.erase(known);
            throw std::logic_error("no row for '" + code + "': " + sql);
        }
        known->second = query.integer(0);
    }
    return known->second;
}

std::int64_t Ids::find_part(const char* sql, std::int64_t parent, const std::string& code) {
    const auto [known, is_new] = known_.try_emplace(sql + std::to_string(parent) + '/' + code);
    if (is_new) {
        Query query{db_, sql};
        if (!query.with(parent, code).next()) {
            known_.erase(known);
            throw std::logic_error("no row for '" + code + "': " + sql);
        }
        known->second = query.integer(0);
    }
    return known->second;
}

std::int64_t Ids::of(const domain::SourceCode& code) {
    return find("SELECT id FROM source WHERE code = ?", code.text());
}
std::int64_t Ids::of(const domain::DelegationCode& code) {
    return find("SELECT id FROM delegation WHERE code = ?", code.text());
}
std::int64_t Ids::of(const domain::VenueCode& code) {
    return find("SELECT id FROM venue WHERE code = ?", code.text());
}
std::int64_t Ids::of(const domain::SeriesCode& code) {
    return find("SELECT id FROM series WHERE code = ?", code.text());
}
std::int64_t Ids::of(const domain::MeetingCode& code) {
    return find("SELECT id FROM meeting WHERE code = ?", code.text());
}
std::int64_t Ids::of(const domain::ParticipantCode& code) {
    return find("SELECT id FROM participant WHERE code = ?", code.text());
}

std::int64_t Ids::institution(std::int64_t delegation, const domain::InstitutionCode& code) {
    return find_part("SELECT id FROM institution WHERE delegation_id = ? AND code = ?", delegation,
                     code.text());
}
std::int64_t Ids::room(std::int64_t venue, const domain::RoomCode& code) {
    return find_part("SELECT id FROM room WHERE venue_id = ? AND code = ?", venue, code.text());
}
std::int64_t Ids::theme(std::int64_t series, const domain::ThemeCode& code) {
    return find_part("SELECT id FROM theme WHERE series_id = ? AND code = ?", series, code.text());
}
std::int64_t Ids::grouping(std::int64_t series, const domain::GroupingCode& code) {
    return find_part("SELECT id FROM grouping WHERE series_id = ? AND code = ?", series, code.text());
}
std::int64_t Ids::topic(std::int64_t meeting, const domain::TopicCode& code) {
    return find_part("SELECT id FROM topic WHERE meeting_id = ? AND code = ?", meeting, code.text());
}
std::int64_t Ids::registration(std::int64_t meeting, const domain::RegistrationCode& code) {
    return find_part("SELECT id FROM registration WHERE meeting_id = ? AND code = ?", meeting, code.text());
}

std::int64_t Ids::series_of_meeting(std::int64_t meeting) {
    return find("SELECT series_id FROM meeting WHERE id = ?", std::to_string(meeting));
}

std::optional<std::int64_t> Ids::institution(std::int64_t delegation,
                                             const std::optional<domain::InstitutionCode>& code) {
    if (!code)
        return std::nullopt;
    return institution(delegation, *code);
}
std::optional<std::int64_t> Ids::room(const std::optional<std::int64_t>& venue,
                                      const std::optional<domain::RoomCode>& code) {
    if (!venue || !code)
        return std::nullopt;
    return room(*venue, *code);
}
std::optional<std::int64_t> Ids::theme(std::int64_t series, const std::optional<domain::ThemeCode>& code) {
    if (!code)
        return std::nullopt;
    return theme(series, *code);
}
std::optional<std::int64_t> Ids::grouping(std::int64_t series,
                                          const std::optional<domain::GroupingCode>& code) {
    if (!code)
        return std::nullopt;
    return grouping(series, *code);
}

std::int64_t Ids::citation(const domain::Sources& sources) {
    std::string codes;
    for (const auto& source : sources)
        codes += (codes.empty() ? "" : " ") + source.text();
    const auto [known, is_new] = known_.try_emplace("citation " + codes);
    if (!is_new)
        return known->second;
    Query find{db_, "SELECT id FROM citation WHERE codes = ?"};
    if (find.with(codes).next())
        return known->second = find.integer(0);
    const auto id = Query{db_, "INSERT INTO citation (codes) VALUES (?) RETURNING id"}.with(codes).number();
    Query insert{db_, "INSERT INTO citation_source (citation_id, position, source_id) VALUES (?, ?, ?)"};
    for (std::size_t i = 0; i < sources.size(); ++i)
        insert.with(id, i, of(sources[i])).run();
    known_["citation " + codes] = id;
    return id;
}

} // namespace plenary::registry
