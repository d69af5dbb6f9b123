/// \file
/// Any bytes as JSON: reading must end in findings or in a tree, and a tree that is written as JSON must read
/// back the same.
#include "tree/json_reader.hpp"
#include "util/json.hpp"

#include <cstddef>
#include <cstdint>
#include <cstdlib>
#include <optional>
#include <sstream>
#include <string>

using namespace plenary;
using tree::NodeId;
using tree::NodeKind;
using tree::Tree;

namespace {

void demand(bool truth) {
    if (!truth)
        std::abort();
}

std::optional<Tree> read(std::string text) {
    tree::Findings findings;
    auto tree = tree::read_json(findings.add_file({"fuzz.json", std::move(text)}), findings);
    demand(tree || findings.errors() > 0);
    std::ostringstream told;
    findings.render(told);
    return findings.errors() == 0 ? std::move(tree) : std::nullopt;
}

void write(std::string& out, const Tree& tree, NodeId node) {
    if (tree.kind(node) == NodeKind::scalar && tree.is_plain(node)) {
        out += tree.text(node);
        return;
    }
    if (tree.kind(node) == NodeKind::scalar)
        return util::append_json_string(out, tree.text(node));
    const bool is_map = tree.kind(node) == NodeKind::map;
    out += is_map ? '{' : '[';
    bool is_value = false; // of a map, behind its key
    for (auto id = tree.first(node); id != tree.end(node); id = tree.next(id)) {
        if (id != tree.first(node))
            out += is_value ? ':' : ',';
        write(out, tree, id);
        is_value = is_map && !is_value;
    }
    out += is_map ? '}' : ']';
}

std::string written(const Tree& tree) {
    std::string out;
    write(out, tree, Tree::root);
    return out;
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* bytes, std::size_t size) {
    const auto tree = read(std::string(bytes, bytes + size));
    if (!tree)
        return 0;
    const auto text = written(*tree);
    const auto again = read(text);
    demand(again.has_value());
    demand(again->size() == tree->size());
    demand(written(*again) == text);
    return 0;
}
