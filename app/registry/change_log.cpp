#include "registry/change_log.hpp"

#include "util/json.hpp"

#include <array>
#include <cerrno>
#include <sys/random.h>
#include <system_error>

namespace plenary::registry {

namespace {

/// A random UUID (RFC 9562, version 4).
std::string new_uuid() {
    std::array<unsigned char, 16> bytes{};
    if (::getrandom(bytes.data(), bytes.size(), 0) != static_cast<ssize_t>(bytes.size()))
        throw std::system_error(errno, std::generic_category(), "no random numbers for the change log");
    bytes[6] = static_cast<unsigned char>((bytes[6] & 0x0F) | 0x40);
    bytes[8] = static_cast<unsigned char>((bytes[8] & 0x3F) | 0x80);
    constexpr std::string_view digits = "0123456789abcdef";
    std::string uuid;
    for (std::size_t i = 0; i < bytes.size(); ++i) {
        if (i == 4 || i == 6 || i == 8 || i == 10)
            uuid += '-';
        uuid += digits[bytes[i] >> 4];
        uuid += digits[bytes[i] & 0x0F];
    }
    return uuid;
}

std::string as_json(const domain::Record& record) {
    std::string text;
    util::JsonWriter json{text};
    json.begin_object();
    for (const auto& [field, value] : record)
        json.member(field, std::string_view{value});
    json.end_object();
    return text;
}

} // namespace

ChangeLog::ChangeLog(SQLite::Database& db, const Action& action, const std::string& fixture)
    : action_(Query{
          db, "INSERT INTO action (uuid, at, actor, desk, what, fixture, nonce) VALUES (?, ?, ?, ?, ?, ?, ?) "
              "RETURNING id"}
                  .with(new_uuid(), domain::format_instant(action.at), action.actor, action.desk, action.what,
                        fixture, action.nonce.empty() ? std::nullopt : std::optional{action.nonce})
                  .number()),
      insert_(db, "INSERT INTO change (action_id, kind, name, before, after) VALUES (?, ?, ?, ?, ?)") {}

void ChangeLog::added(const domain::Key& key, const domain::Record& after) {
    insert_.with(action_, word(key.kind), key.name, std::nullopt, as_json(after)).run();
}

void ChangeLog::changed(const domain::Key& key, const std::vector<domain::FieldChange>& fields) {
    domain::Record before;
    domain::Record after;
    for (const auto& field : fields) {
        if (!field.before.empty())
            before.emplace_back(field.field, field.before);
        if (!field.after.empty())
            after.emplace_back(field.field, field.after);
    }
    insert_.with(action_, word(key.kind), key.name, as_json(before), as_json(after)).run();
}

} // namespace plenary::registry
