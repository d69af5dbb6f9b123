#include "tree/yaml_reader.hpp"

#include "tree/encoding.hpp"
#include "tree/json_reader.hpp"
#include "tree/usual_yaml.hpp"
#include "tree/yaml_library.hpp"

namespace plenary::tree {

std::optional<Tree> read_yaml(std::size_t file, Findings& findings, const Limits& limits,
                              const Wording& wording) {
    if (!check_bytes(file, findings, limits, wording))
        return std::nullopt;
    if (auto tree = read_usual_yaml(file, findings, limits))
        return tree;
    if (auto tree = read_whole_json(file, findings, limits, wording))
        return tree;
    return read_yaml_by_library(file, findings, limits, wording);
}

} // namespace plenary::tree
