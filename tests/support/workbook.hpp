/// \file
/// Small workbooks for tests: what stands within `sheetData`, and whatever else a test wants to vary.
#pragma once

#include "support/zip_archive.hpp"

#include <string>

namespace plenary::testing {

struct WorkbookParts {
    std::string rows{};    ///< within sheetData
    std::string strings{}; ///< within sst
    std::string formats{}; ///< within styleSheet
    std::string properties = "<workbookPr/>";
    std::string sheets = R"(<sheet name="List" sheetId="1" r:id="rId1"/>)";
};

ZipEntries workbook_entries(const WorkbookParts& parts);

inline std::string workbook(const WorkbookParts& parts) {
    return zip_archive(workbook_entries(parts));
}

} // namespace plenary::testing
