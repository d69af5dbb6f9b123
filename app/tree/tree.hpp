/// \file
/// A YAML or JSON document as a tree that knows where each of its nodes stands. It is kept flat, in reading
/// order, so that a file of a million nodes takes some 20 MB: the first child of a node is the node behind
/// it, and each node knows the one behind its last descendant. The children of a map are key, value, key,
/// value ...
#pragma once

#include <cstddef>
#include <cstdint>
#include <memory>
#include <string>
#include <string_view>
#include <vector>

namespace plenary::tree {

using NodeId = std::uint32_t;

enum class NodeKind : std::uint8_t {
    empty, ///< nothing stands where a value could, as behind `key:`
    scalar,
    sequence,
    map,
};

class Tree {
public:
    /// An empty document. Offsets count from the beginning of `source`.
    explicit Tree(std::shared_ptr<const std::string> source) : source_(std::move(source)) {}

    static constexpr NodeId root = 0;

    [[nodiscard]] bool empty() const { return nodes_.empty(); }
    [[nodiscard]] std::size_t size() const { return nodes_.size(); }

    [[nodiscard]] NodeKind kind(NodeId id) const { return nodes_[id].kind; }
    /// Whether a scalar stands without quotes and is no block of text.
    [[nodiscard]] bool is_plain(NodeId id) const { return nodes_[id].plain; }
    /// Where the node begins; of a map in block style where its first key does, of an empty node somewhere
    /// behind its key.
    [[nodiscard]] std::size_t offset(NodeId id) const { return nodes_[id].offset; }
    /// The value of a scalar, else "". Valid until the tree grows or ends.
    [[nodiscard]] std::string_view text(NodeId id) const;
    /// Bytes of the node in the source, as far as they stand on its first line; at least 1.
    [[nodiscard]] std::size_t length(NodeId id) const;

    /// for (id = first(parent); id != end(parent); id = next(id))
    [[nodiscard]] NodeId first(NodeId parent) const { return parent + 1; }
    [[nodiscard]] NodeId next(NodeId id) const { return nodes_[id].end; }
    [[nodiscard]] NodeId end(NodeId parent) const { return nodes_[parent].end; }
    [[nodiscard]] bool has_children(NodeId id) const { return nodes_[id].end != id + 1; }
    /// Of the children.
    [[nodiscard]] std::size_t count(NodeId parent) const;

    /// The key `key` of the map `map`, of doubled ones the first; `root` when it has none or is no map.
    [[nodiscard]] NodeId find_key(NodeId map, std::string_view key) const;
    /// The value under that key, or `root`.
    [[nodiscard]] NodeId find(NodeId map, std::string_view key) const;

    /// For the one who builds: nodes in reading order, each sequence or map closed behind its last child.
    NodeId add_empty(std::size_t offset);
    NodeId add_scalar(std::size_t offset, bool plain, std::string_view text);
    NodeId open(NodeKind kind, std::size_t offset);
    void close(NodeId id) { nodes_[id].end = static_cast<NodeId>(nodes_.size()); }

private:
    struct Node {
        std::uint32_t offset;
        std::uint32_t text_at; ///< in the source or, when not `in_source`, in the arena
        std::uint32_t text_size;
        NodeId end;
        NodeKind kind;
        bool plain;
        bool in_source;
    };

    NodeId add(const Node& node);

    std::shared_ptr<const std::string> source_;
    std::vector<Node> nodes_;
    std::string arena_; ///< texts that are spelt otherwise in the source: with escapes, or over several lines
};

} // namespace plenary::tree
