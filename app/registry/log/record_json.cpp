#include "registry/log/record_json.hpp"

#include "registry/things/load_parts.hpp"
#include "util/json.hpp"

#include <algorithm>

namespace plenary::registry {

std::string to_json(const domain::Record& record) {
    std::string text;
    util::JsonWriter json{text};
    json.begin_object();
    for (const auto& [field, value] : record)
        json.member(field, std::string_view{value});
    json.end_object();
    return text;
}

std::string logged_value(std::string value) {
    value.resize(std::min(value.size(), value.find('\0')));
    return value;
}

std::optional<domain::Record> RecordReader::record(const Query& row, int column) {
    if (row.is_null(column))
        return std::nullopt;
    domain::Record record;
    fields_.with(row.text(column));
    while (fields_.next())
        record.emplace_back(fields_.text(0), logged_value(fields_.text(1)));
    return record;
}

domain::LoggedChange RecordReader::change(const Query& row, int column) {
    return {{enum_at<domain::Kind>(row, column), row.text(column + 1)},
            record(row, column + 2),
            record(row, column + 3)};
}

} // namespace plenary::registry
