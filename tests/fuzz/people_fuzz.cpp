/// \file
/// Any bytes as a list of people in YAML or JSON: reading must end in a table, in problems or in a refusal.
#include "cli/yaml_table.hpp"
#include "exchange/columns.hpp"
#include "exchange/error.hpp"
#include "exchange/roster.hpp"

#include <cstddef>
#include <cstdint>
#include <cstdlib>

using namespace plenary;

namespace {

void demand(bool truth) {
    if (!truth)
        std::abort();
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* bytes, std::size_t size) {
    try {
        const auto reading = cli::read_yaml_table("list", std::string(bytes, bytes + size));
        const auto columns = exchange::match_columns(reading.table.header);
        demand(columns.columns.size() == reading.table.header.cells.size());
        const auto roster = exchange::read_roster(reading.table, columns);
        demand(roster.rows.size() <= reading.table.rows.size());
        for (const auto& problem : reading.problems)
            demand(!problem.complaint.message.empty());
    } catch (const exchange::ExchangeError& error) {
        demand(!error.remedy().empty());
    }
    return 0;
}
