/// \file
/// Any bytes as a fixture: reading and checking must end in findings or in a dataset, and what reads without
/// errors must read back the same once it is written.
#include "fixture/check.hpp"
#include "fixture/writer.hpp"

#include <cstddef>
#include <cstdint>
#include <cstdlib>
#include <sstream>
#include <string>

using namespace plenary;

namespace {

fixture::Checked check(std::string text) {
    return fixture::check_fixtures({{"fuzz", {tree::File("fuzz.yaml", std::move(text))}}}, domain::Dataset{});
}

void demand(bool truth) {
    if (!truth)
        std::abort();
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* bytes, std::size_t size) {
    const auto checked = check(std::string(bytes, bytes + size));
    std::ostringstream told;
    checked.findings.render(told);
    checked.findings.write_json(told);
    if (!checked.is_valid())
        return 0;
    std::ostringstream written;
    fixture::write_fixture(written, checked.fixtures.front().data);
    const auto again = check(written.str());
    demand(again.is_valid());
    demand(again.fixtures.front().data == checked.fixtures.front().data);
    return 0;
}
