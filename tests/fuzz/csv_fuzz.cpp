/// \file
/// Any bytes as a CSV file: reading must end in a table, in problems or in a refusal. What is read without a
/// fault is the same once it is written and read again.
#include "exchange/columns/columns.hpp"
#include "exchange/error.hpp"
#include "exchange/files/csv.hpp"
#include "exchange/files/text_encoding.hpp"
#include "util/sheet.hpp"

#include <algorithm>
#include <cstddef>
#include <cstdint>
#include <cstdlib>
#include <sstream>
#include <string>
#include <vector>

using namespace plenary;

namespace {

using Records = std::vector<std::vector<std::string>>;

void demand(bool truth) {
    if (!truth)
        std::abort();
}

Records records_of(exchange::CsvReader& reader) {
    Records records;
    while (auto record = reader.next())
        records.push_back(std::move(record->cells));
    return records;
}

/// Rows of equal width beneath a row of keys.
std::string written(const Records& records, std::size_t width) {
    util::Sheet sheet;
    sheet.columns.assign(width, util::Column{"key", "KEY"});
    for (const auto& record : records)
        sheet.rows.emplace_back(record.begin(), record.end());
    std::ostringstream out;
    util::write(out, sheet, util::Format::csv);
    return out.str();
}

void read_twice(const std::string& text) {
    exchange::CsvReader reader(text);
    Records records = records_of(reader);
    if (!reader.faults().empty())
        return;
    std::size_t width = 1;
    for (const auto& record : records)
        width = std::max(width, record.size());
    // A wide row beneath many narrow ones would be a table of a size without measure.
    if (width * records.size() > 100'000)
        return;
    for (auto& record : records)
        record.resize(width);
    const std::string again = written(records, width);
    exchange::CsvReader second(again);
    Records read = records_of(second);
    demand(second.faults().empty() && !read.empty());
    read.erase(read.begin());
    demand(read == records);
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* bytes, std::size_t size) {
    try {
        const std::string text = exchange::to_utf8(std::string(bytes, bytes + size));
        read_twice(text);
        const auto reading = exchange::read_csv(text);
        const auto columns = exchange::match_columns(reading.table.header);
        demand(columns.columns.size() == reading.table.header.cells.size());
        for (const auto& row : reading.table.rows)
            demand(row.cells.size() <= columns.columns.size());
    } catch (const exchange::ExchangeError& error) {
        demand(!error.remedy().empty());
    }
    return 0;
}
