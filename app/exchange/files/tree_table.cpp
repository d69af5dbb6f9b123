#include "exchange/files/tree_table.hpp"

#include "exchange/error.hpp"
#include "exchange/files/table_builder.hpp"
#include "exchange/files/table_file.hpp"
#include "tree/json_reader.hpp"
#include "tree/yaml_reader.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <unordered_map>
#include <utility>

namespace plenary::exchange {

namespace {

using tree::Findings;
using tree::NodeId;
using tree::NodeKind;
using tree::Tree;

/// As much as a table may hold (table.hpp), each cell under its key.
constexpr tree::Limits list_limits{
    .bytes = max_file_bytes, .nodes = 2 * max_cells + max_cells / 2, .bare = max_problems};
constexpr tree::Wording list_wording{.noun = "list", .first_key = "name"};

[[noreturn]] void refuse_no_list() {
    throw ExchangeError(
        "there is no list of people",
        {"write a list of maps, as ", domain::Step{domain::Act::export_list, {"yaml"}}, " does"});
}

class TreeTable {
public:
    /// The text is that of the tree; both must live longer.
    TreeTable(const Tree& tree, std::string_view text) : tree_(tree), lines_(text) {}

    Grid read() {
        const auto list = list_of_rows();
        for (auto item = tree_.first(list); item != tree_.end(list); item = tree_.next(item))
            note_keys(item);
        if (header_.empty())
            refuse_no_list();
        GridBuilder table;
        table.add({1, 1, header_});
        for (auto item = tree_.first(list); item != tree_.end(list); item = tree_.next(item))
            add_row(table, item);
        auto grid = table.finish();
        grid.has_known_header = true;
        return grid;
    }

private:
    [[nodiscard]] NodeId list_of_rows() const {
        auto list = Tree::root;
        if (!tree_.empty() && tree_.kind(list) == NodeKind::map)
            list = tree_.find(list, "rows");
        if (tree_.empty() || tree_.kind(list) != NodeKind::sequence)
            refuse_no_list();
        return list;
    }

    [[nodiscard]] int line_of(NodeId node) const {
        return static_cast<int>(lines_.line(tree_.offset(node)).number);
    }

    void note_keys(NodeId item) {
        if (tree_.kind(item) != NodeKind::map)
            return;
        for (auto key = tree_.first(item); key != tree_.end(item); key = tree_.next(tree_.next(key))) {
            const auto name = tree_.text(key);
            if (!columns_.emplace(name, header_.size()).second)
                continue;
            header_.emplace_back(name);
            if (header_.size() > max_columns)
                throw ExchangeError(
                    fmt::format("in line {} the people of the list have more than {} different keys",
                                line_of(key), max_columns),
                    "write the same keys for each of them");
        }
    }

    void add_row(GridBuilder& table, NodeId item) {
        const int line = std::max(line_of(item), last_ + 1);
        last_ = line;
        if (tree_.kind(item) != NodeKind::map) {
            table.report(line, CellProblem::no_column,
                         {"", std::string(tree_.text(item)), "this is no person",
                          "write a map such as {name: Kari Dahl}"});
            return;
        }
        std::vector<std::string> cells;
        std::vector<bool> silent(header_.size(), true);
        for (auto key = tree_.first(item); key != tree_.end(item); key = tree_.next(tree_.next(key))) {
            const auto column = columns_.at(tree_.text(key));
            silent[column] = false;
            if (const auto text = text_of(tree_.next(key)); !text) {
                table.report(line, column, {"", "", "a text is expected here", "write it in quotes"});
            } else if (!text->empty()) {
                cells.resize(std::max(cells.size(), column + 1));
                cells[column] = *text;
            }
        }
        table.add({line, line, std::move(cells), std::move(silent)});
    }

    /// "" where nothing stands, or `null`. Nothing for a list or map.
    [[nodiscard]] std::optional<std::string_view> text_of(NodeId value) const {
        const auto kind = tree_.kind(value);
        if (kind == NodeKind::map || kind == NodeKind::sequence)
            return std::nullopt;
        const auto text = tree_.text(value);
        return tree_.is_plain(value) && (text == "null" || text == "~") ? std::string_view{} : text;
    }

    const Tree& tree_;
    const tree::Lines lines_;
    std::vector<std::string> header_;
    std::unordered_map<std::string_view, std::size_t> columns_; ///< by their keys in the tree
    int last_ = 0;                                              ///< the number of the last row
};

/// What is wrong with the YAML or JSON itself.
Grid problems_of(const Findings& findings) {
    tree::Positions positions(findings.files());
    Grid grid;
    for (const auto& finding : findings.sorted())
        grid.problems.push_back({static_cast<int>(positions.of(finding.place).line),
                                 CellProblem::no_column,
                                 {"", "", finding.message, finding.help}});
    return grid;
}

} // namespace

Grid read_tree_table(std::string text, TreeFormat format) {
    Findings findings;
    const auto file = findings.add_file({"", std::move(text)});
    const auto tree = format == TreeFormat::json ? tree::read_json(file, findings, list_limits, list_wording)
                                                 : tree::read_yaml(file, findings, list_limits, list_wording);
    if (!tree || findings.errors() > 0)
        return problems_of(findings);
    return TreeTable{*tree, *findings.file(file).text}.read();
}

} // namespace plenary::exchange
