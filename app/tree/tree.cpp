#include "tree/tree.hpp"

#include "tree/yaml_words.hpp"

#include <algorithm>

namespace plenary::tree {

namespace {

/// From the opening quote at `at` to the closing one, both included, or to the end of the line.
std::size_t quoted_length(std::string_view source, std::size_t at) {
    const auto quoted = source.substr(at, behind_quoted(source, at).value_or(source.size()) - at);
    return std::min(quoted.find_first_of("\r\n"), quoted.size());
}

} // namespace

std::string_view Tree::text(NodeId id) const {
    const auto& node = nodes_[id];
    return std::string_view(node.in_source ? *source_ : arena_).substr(node.text_at, node.text_size);
}

std::size_t Tree::length(NodeId id) const {
    const auto& node = nodes_[id];
    const std::string_view source = *source_;
    if (node.kind != NodeKind::scalar || node.offset >= source.size())
        return 1;
    if (source[node.offset] == '"' || source[node.offset] == '\'')
        return quoted_length(source, node.offset);
    if (!node.plain)
        return 1;
    const auto line = source.substr(node.offset, node.text_size);
    return std::max<std::size_t>(1, std::min(line.find_first_of("\r\n"), line.size()));
}

std::size_t Tree::count(NodeId parent) const {
    std::size_t count = 0;
    for (NodeId id = first(parent); id != end(parent); id = next(id))
        ++count;
    return count;
}

NodeId Tree::find_key(NodeId map, std::string_view key) const {
    if (nodes_[map].kind != NodeKind::map)
        return root;
    for (NodeId id = first(map); id != end(map); id = next(next(id)))
        if (nodes_[id].kind == NodeKind::scalar && text(id) == key)
            return id;
    return root;
}

NodeId Tree::find(NodeId map, std::string_view key) const {
    const auto found = find_key(map, key);
    return found == root ? root : next(found);
}

NodeId Tree::add(const Node& node) {
    const auto id = static_cast<NodeId>(nodes_.size());
    nodes_.push_back(node);
    nodes_.back().end = id + 1;
    return id;
}

NodeId Tree::add_empty(std::size_t offset) {
    return add({static_cast<std::uint32_t>(offset), 0, 0, 0, NodeKind::empty, true, false});
}

NodeId Tree::open(NodeKind kind, std::size_t offset) {
    return add({static_cast<std::uint32_t>(offset), 0, 0, 0, kind, true, false});
}

NodeId Tree::add_scalar(std::size_t offset, bool plain, std::string_view text) {
    const auto at = offset + (plain ? 0 : 1);
    const bool in_source =
        at + text.size() <= source_->size() && source_->compare(at, text.size(), text) == 0;
    const auto text_at = in_source ? at : arena_.size();
    if (!in_source)
        arena_ += text;
    return add({static_cast<std::uint32_t>(offset), static_cast<std::uint32_t>(text_at),
                static_cast<std::uint32_t>(text.size()), 0, NodeKind::scalar, plain, in_source});
}

} // namespace plenary::tree
