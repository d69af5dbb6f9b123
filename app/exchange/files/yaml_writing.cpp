#include "exchange/files/yaml_writing.hpp"

#include "util/json.hpp"

#include <ostream>
#include <string>
#include <string_view>
#include <variant>

namespace plenary::exchange {

namespace {

/// YAML reads a JSON string as the text that it stands for.
void put(std::ostream& out, std::string_view text) {
    std::string quoted;
    util::append_json_string(quoted, text);
    out << quoted << '\n';
}

} // namespace

void write_yaml(std::ostream& out, const util::Sheet& sheet) {
    if (sheet.rows.empty())
        out << "[]\n";
    for (const auto& row : sheet.rows)
        for (std::size_t i = 0; i < sheet.columns.size(); ++i) {
            out << (i == 0 ? "- " : "  ") << sheet.columns[i].key << ": ";
            const auto* text = i < row.size() ? std::get_if<std::string>(&row[i]) : nullptr;
            put(out, text != nullptr ? *text : "");
        }
}

} // namespace plenary::exchange
