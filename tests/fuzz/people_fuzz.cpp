/// \file
/// Any bytes as a list of people in YAML or JSON: reading must end in a table, in problems or in a refusal.
#include "exchange/error.hpp"
#include "exchange/files/tree_table.hpp"
#include "exchange/finding/table_finding.hpp"
#include "exchange/people/roster.hpp"

#include <cstddef>
#include <cstdint>
#include <cstdlib>
#include <string>
#include <utility>

using namespace plenary;

namespace {

void demand(bool truth) {
    if (!truth)
        std::abort();
}

void read_as(exchange::TreeFormat format, std::string text) {
    try {
        auto grid = exchange::read_tree_table(std::move(text), format);
        for (const auto& problem : grid.problems)
            demand(!problem.complaint.message.empty());
        for (const auto& found : exchange::find_tables({std::move(grid)})) {
            demand(found.columns.columns.size() == found.table.header.cells.size());
            const auto roster = exchange::read_roster(found.table, found.columns);
            demand(roster.rows.size() <= found.table.rows.size());
        }
    } catch (const exchange::ExchangeError& error) {
        demand(!error.remedy().empty());
    }
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* bytes, std::size_t size) {
    read_as(exchange::TreeFormat::yaml, std::string(bytes, bytes + size));
    read_as(exchange::TreeFormat::json, std::string(bytes, bytes + size));
    return 0;
}
