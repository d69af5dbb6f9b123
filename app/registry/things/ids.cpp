#include "registry/things/ids.hpp"

#include <fmt/format.h>

#include <stdexcept>

namespace plenary::registry {

namespace {

constexpr const char* select_participant = "SELECT id FROM participant WHERE code = ?";
constexpr const char* select_registration = "SELECT id FROM registration WHERE meeting_id = ? AND code = ?";

std::string part_key(std::int64_t parent, const std::string& code) {
    return std::to_string(parent) + '/' + code;
}

std::int64_t first_number(Query& query, const std::string& code, const char* sql) {
    if (!query.next())
        throw std::logic_error(fmt::format("no row for '{}': {}", code, sql));
    return query.integer(0);
}

} // namespace

std::int64_t Ids::find(const char* sql, const std::string& code) {
    auto& known = known_[sql];
    if (const auto* id = known.find(code))
        return *id;
    return known.add(code, first_number(Query{db_, sql}.with(code), code, sql)).first;
}

std::int64_t Ids::find_part(const char* sql, std::int64_t parent, const std::string& code) {
    auto& known = known_[sql];
    const auto key = part_key(parent, code);
    if (const auto* id = known.find(key))
        return *id;
    return known.add(key, first_number(Query{db_, sql}.with(parent, code), code, sql)).first;
}

void Ids::expect_participants(std::size_t count) {
    known_[select_participant].reserve(count);
}

void Ids::remember(const domain::ParticipantCode& code, std::int64_t id) {
    known_[select_participant].add(code.text(), id).first = id;
}

void Ids::remember(std::int64_t meeting, const domain::RegistrationCode& code, std::int64_t id) {
    known_[select_registration].add(part_key(meeting, code.text()), id).first = id;
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
std::int64_t Ids::of(const domain::CalendarCode& code) {
    return find("SELECT id FROM calendar WHERE code = ?", code.text());
}
std::int64_t Ids::of(const domain::SeriesCode& code) {
    return find("SELECT id FROM series WHERE code = ?", code.text());
}
std::int64_t Ids::of(const domain::MeetingCode& code) {
    return find("SELECT id FROM meeting WHERE code = ?", code.text());
}
std::int64_t Ids::of(const domain::ParticipantCode& code) {
    return find(select_participant, code.text());
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
    return find_part(select_registration, meeting, code.text());
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
    if (const auto* id = citations_.find(codes))
        return *id;
    Query find{db_, "SELECT id FROM citation WHERE codes = ?"};
    if (find.with(codes).next())
        return citations_.add(codes, find.integer(0)).first;
    const auto id = Query{db_, "INSERT INTO citation (codes) VALUES (?) RETURNING id"}.with(codes).number();
    Query insert{db_, "INSERT INTO citation_source (citation_id, position, source_id) VALUES (?, ?, ?)"};
    for (std::size_t i = 0; i < sources.size(); ++i)
        insert.with(id, i, of(sources[i])).run();
    return citations_.add(codes, id).first;
}

} // namespace plenary::registry
