#include "exchange/table_file.hpp"

#include "exchange/csv.hpp"
#include "exchange/error.hpp"
#include "exchange/xlsx.hpp"
#include "util/file.hpp"

namespace plenary::exchange {

std::string table_bytes(const std::filesystem::path& path) {
    try {
        return util::read_file(path, max_file_bytes);
    } catch (const util::FileError& error) {
        throw ExchangeError(error.what(), "name a CSV file or an Excel workbook of at most 256 MiB");
    }
}

TableReading read_table(std::string_view bytes, const TableOptions& options) {
    if (bytes.starts_with("PK\x03\x04") || bytes.starts_with("PK\x05\x06"))
        return read_xlsx(bytes, options.sheet);
    if (bytes.starts_with("\xD0\xCF\x11\xE0"))
        throw ExchangeError("this is an old workbook (.xls), or one that is protected with a password",
                            "save it as .xlsx without a password, or as CSV");
    return read_csv(to_utf8(bytes, options.encoding), options.delimiter);
}

} // namespace plenary::exchange
