/// \file
/// Whether the codes of registrations that were removed are still known as such.
#include "registry/file/query.hpp"
#include "registry/log/audit.hpp"
#include "registry/retired_codes.hpp"

#include <fmt/format.h>

namespace plenary::registry {

std::vector<std::string> audit_codes(Database& db) {
    Query lost{db, "SELECT DISTINCT c.name FROM change AS c JOIN action AS a ON a.id = c.action_id JOIN "
                   "meeting AS m ON m.code = substr(c.name, 1, instr(c.name, '/') - 1) WHERE c.kind = "
                   "'registration' AND (c.after IS NULL OR a.what = ?) AND NOT EXISTS (SELECT 1 FROM "
                   "retired_code WHERE meeting_id = m.id AND code = substr(c.name, instr(c.name, '/') + "
                   "1)) ORDER BY c.name LIMIT ?"};
    lost.with(std::string{taking_codes}, static_cast<std::int64_t>(most_problems));
    std::vector<std::string> problems;
    while (lost.next())
        problems.push_back(fmt::format(
            "that {} was given once is not known any more: the code could be used again", lost.text(0)));
    return problems;
}

} // namespace plenary::registry
