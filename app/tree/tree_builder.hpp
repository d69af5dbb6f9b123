/// \file
/// What the readers of YAML and of JSON build a tree with: it keeps to the limits, finds doubled keys and
/// collects what is wrong.
#pragma once

#include "tree/finding.hpp"
#include "tree/reading.hpp"
#include "tree/tree.hpp"

#include <cstddef>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace plenary::tree {

/// Thrown where reading cannot go on.
struct Stop {
    std::size_t offset;
    std::string code;
    std::string message;
    std::string help;
};

/// Where in the file with this number reading has stopped, and why.
Finding finding_of(std::size_t file, Stop stop);

class TreeBuilder {
public:
    /// Of the file that `findings` knows by this number. The words must live longer.
    TreeBuilder(std::size_t file, const Findings& findings, const Limits& limits, const Wording& wording);

    /// Nodes in reading order. Each throws Stop beyond the limits.
    void add_empty(std::size_t at);
    void add_scalar(std::size_t at, bool plain, std::string_view text);
    void open(NodeKind kind, std::size_t at);
    /// Ends the innermost list or map, and reports its doubled keys.
    void close();

    /// Whether the next node is the key of a map.
    [[nodiscard]] bool is_key() const {
        return !open_.empty() && open_.back().is_map && open_.back().children % 2 == 0;
    }
    /// Where the innermost list or map begins that is still open.
    [[nodiscard]] std::optional<std::size_t> open_at() const;
    /// Whether the root is there and holds nothing.
    [[nodiscard]] bool is_root_empty() const;

    /// Something that does not hinder reading on. Throws Stop when there is too much of it.
    void report(std::size_t at, std::string code, std::string message, std::string help,
                std::optional<Note> note = std::nullopt, std::size_t length = 1);

    [[nodiscard]] const Wording& wording() const { return wording_; }
    [[nodiscard]] Tree take() { return std::move(tree_); }
    [[nodiscard]] std::vector<Finding> take_findings() { return std::move(found_); }

private:
    struct Open {
        NodeId id;
        bool is_map;
        std::size_t children;
        std::size_t bare = 0; ///< of a list: the entries without a key
    };

    void check_limits(std::size_t at) const;
    /// `is_bare`: it has no key.
    void count_child(bool is_bare, std::size_t at);
    void report_doubled_keys(NodeId map, std::size_t count);
    void report_double(NodeId first, NodeId second);

    Tree tree_;
    std::size_t file_;
    Limits limits_;
    Wording wording_;
    std::vector<Open> open_;
    std::vector<Finding> found_;
};

} // namespace plenary::tree
