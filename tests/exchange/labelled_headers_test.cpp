/// \file
/// Headers as lists have them, each with the field that it is, in tests/exchange/data/headers.tsv.
#include "exchange/columns/columns.hpp"

#include <doctest/doctest.h>

#include <fstream>
#include <string>

using namespace plenary::exchange;

TEST_CASE("labelled headers: 99 of 100 are right, and none is taken for another in silence") {
    std::ifstream in{PLENARY_SOURCE_DIR "/tests/exchange/data/headers.tsv"};
    std::string line;
    std::getline(in, line); // what the columns are
    int headers = 0;
    int right = 0;
    while (std::getline(in, line)) {
        const auto tab = line.find('\t');
        const std::string header = line.substr(0, tab);
        const std::string field = line.substr(tab + 1);
        const auto columns = match_columns(Row{1, 1, {header}});
        const auto& found = columns.columns.front().field;
        const bool is_right = found == (field == "-" ? "" : field);
        ++headers;
        right += is_right ? 1 : 0;
        CHECK_MESSAGE((is_right || found.empty()), header << " is taken for " << found);
        INFO(header << " is taken for '" << found << "'");
        WARN(is_right);
    }
    CHECK(headers >= 400);
    CHECK(100 * right >= 99 * headers);
}
