#include "tree/tree_builder.hpp"

#include <fmt/format.h>

#include <unordered_map>
#include <utility>

namespace plenary::tree {

Finding finding_of(std::size_t file, Stop stop) {
    return {{file, stop.offset, 1},  Severity::error,      std::move(stop.code),
            std::move(stop.message), std::move(stop.help), std::nullopt};
}

TreeBuilder::TreeBuilder(std::size_t file, const Findings& findings, const Limits& limits,
                         const Wording& wording)
    : tree_(findings.file(file).text), file_(file), limits_(limits), wording_(wording) {}

void TreeBuilder::add_empty(std::size_t at) {
    check_limits(at);
    tree_.add_empty(at);
    count_child(true, at);
}

void TreeBuilder::add_scalar(std::size_t at, bool plain, std::string_view text) {
    check_limits(at);
    tree_.add_scalar(at, plain, text);
    count_child(true, at);
}

void TreeBuilder::open(NodeKind kind, std::size_t at) {
    check_limits(at);
    if (open_.size() >= limits_.depth)
        throw Stop{at, "file-limit",
                   fmt::format("lists and maps stand more than {} deep within each other", limits_.depth),
                   fmt::format("nothing in a {} needs that", wording_.noun)};
    open_.push_back({tree_.open(kind, at), kind == NodeKind::map, 0});
}

void TreeBuilder::close() {
    const auto closed = open_.back();
    if (closed.is_map)
        report_doubled_keys(closed.id, closed.children / 2);
    tree_.close(closed.id);
    open_.pop_back();
    count_child(!closed.is_map || closed.children == 0, tree_.offset(closed.id));
}

void TreeBuilder::check_limits(std::size_t at) const {
    if (tree_.size() >= limits_.nodes)
        throw Stop{at, "file-limit", fmt::format("the file has more than {} values", limits_.nodes),
                   fmt::format("split it into several {}s", wording_.noun)};
    if (is_key() && open_.back().children / 2 >= limits_.keys)
        throw Stop{at, "file-limit", fmt::format("this map has more than {} keys", limits_.keys),
                   fmt::format("nothing in a {} has so many; was a list meant?", wording_.noun)};
}

void TreeBuilder::count_child(bool is_bare, std::size_t at) {
    if (open_.empty())
        return;
    auto& around = open_.back();
    ++around.children;
    if (is_bare && !around.is_map && ++around.bare > limits_.bare)
        throw Stop{at, "file-limit",
                   fmt::format("this list has more than {} entries that are no maps", limits_.bare),
                   fmt::format("nothing in a {} has so many", wording_.noun)};
}

std::optional<std::size_t> TreeBuilder::open_at() const {
    return open_.empty() ? std::nullopt : std::optional(tree_.offset(open_.back().id));
}

bool TreeBuilder::is_root_empty() const {
    return !tree_.empty() && tree_.kind(Tree::root) == NodeKind::empty;
}

void TreeBuilder::report(std::size_t at, std::string code, std::string message, std::string help,
                         std::optional<Note> note, std::size_t length) {
    constexpr std::size_t most = 1'000;
    if (found_.size() >= most)
        throw Stop{at, "file-limit", "there is more and more in this file that is not part of the format",
                   fmt::format("was it meant to be a {}?", wording_.noun)};
    found_.push_back({{file_, at, length},
                      Severity::error,
                      std::move(code),
                      std::move(message),
                      std::move(help),
                      std::move(note)});
}

void TreeBuilder::report_double(NodeId first, NodeId second) {
    report(tree_.offset(second), "key-double",
           fmt::format("the key '{}' stands here again", tree_.text(second)), "keep one of the two",
           Note{{file_, tree_.offset(first), 1}, "first"}, tree_.length(second));
}

void TreeBuilder::report_doubled_keys(NodeId map, std::size_t count) {
    const auto stop = static_cast<NodeId>(tree_.size());
    const auto next_key = [&](NodeId key) { return tree_.next(tree_.next(key)); };
    constexpr std::size_t few = 20;
    if (count <= few) {
        for (NodeId key = map + 1; key < stop; key = next_key(key))
            for (NodeId before = map + 1; before < key; before = next_key(before))
                if (tree_.kind(key) == NodeKind::scalar && tree_.kind(before) == NodeKind::scalar &&
                    tree_.text(before) == tree_.text(key)) {
                    report_double(before, key);
                    break;
                }
        return;
    }
    std::unordered_map<std::string_view, NodeId> seen;
    for (NodeId key = map + 1; key < stop; key = next_key(key))
        if (tree_.kind(key) == NodeKind::scalar)
            if (const auto [it, is_new] = seen.emplace(tree_.text(key), key); !is_new)
                report_double(it->second, key);
}

} // namespace plenary::tree
