/// \file
/// Any bytes as YAML: what the quick reader takes, the library reads without complaint as the same tree.
#include "support/same_tree.hpp"
#include "tree/encoding.hpp"
#include "tree/usual_yaml.hpp"
#include "tree/yaml_library.hpp"

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

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* bytes, std::size_t size) {
    tree::Findings findings;
    const auto file = findings.add_file({"fuzz.yaml", std::string(bytes, bytes + size)});
    if (!tree::check_bytes(file, findings, {}, {}))
        return 0;
    const auto quick = tree::read_usual_yaml(file, findings, {});
    if (!quick)
        return 0;
    const auto whole = tree::read_yaml_by_library(file, findings, {}, {});
    demand(whole && findings.empty());
    demand(testing::is_same(*quick, *whole));
    return 0;
}
