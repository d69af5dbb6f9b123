/// \file
/// Any bytes as an Excel workbook, and any text as the rows, texts and formats of one: since chance seldom
/// makes a good archive, input that does not begin as one is cut at form feeds into these three parts.
#include "exchange/error.hpp"
#include "exchange/files/xlsx.hpp"
#include "support/workbook.hpp"

#include <algorithm>
#include <cstddef>
#include <cstdint>
#include <cstdlib>
#include <string>

using namespace plenary;

namespace {

void demand(bool truth) {
    if (!truth)
        std::abort();
}

std::string cut_first(std::string& rest) {
    const std::size_t end = std::min(rest.find('\f'), rest.size());
    std::string part = rest.substr(0, end);
    rest.erase(0, std::min(end + 1, rest.size()));
    return part;
}

std::string as_workbook(std::string input) {
    if (input.starts_with("PK"))
        return input;
    testing::WorkbookParts parts;
    parts.rows = cut_first(input);
    parts.strings = cut_first(input);
    parts.formats = input;
    return testing::workbook(parts);
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* bytes, std::size_t size) {
    try {
        const auto reading = exchange::read_xlsx(as_workbook(std::string(bytes, bytes + size)));
        for (const auto& row : reading.table.rows)
            demand(row.cells.size() <= reading.table.header.cells.size() && row.number > 0);
    } catch (const exchange::ExchangeError& error) {
        demand(!error.remedy().empty());
    }
    return 0;
}
