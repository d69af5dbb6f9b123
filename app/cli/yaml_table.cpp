#include "cli/yaml_table.hpp"

#include "exchange/error.hpp"
#include "exchange/table_builder.hpp"
#include "fixture/guard.hpp"
#include "util/json.hpp"

#include <algorithm>
#include <ostream>

namespace plenary::cli {

namespace {

using exchange::TableBuilder;
using fixture::NodeId;
using fixture::NodeKind;
using fixture::Tree;

class YamlTable {
public:
    YamlTable(const Tree& tree, const fixture::Findings& findings) : tree_(tree), findings_(findings) {}

    exchange::TableReading read() {
        const auto list = list_of_rows();
        for (auto item = tree_.first(list); item != tree_.end(list); item = tree_.next(item))
            note_keys(item);
        TableBuilder table;
        table.add(1, 1, header_);
        for (auto item = tree_.first(list); item != tree_.end(list); item = tree_.next(item))
            add_row(table, item);
        return table.finish();
    }

private:
    [[nodiscard]] NodeId list_of_rows() const {
        auto list = Tree::root;
        if (!tree_.empty() && tree_.kind(list) == NodeKind::map)
            list = tree_.find(list, "rows");
        if (tree_.empty() || tree_.kind(list) != NodeKind::sequence)
            throw exchange::ExchangeError(
                "there is no list of people",
                "write a list of maps, as 'plenary participant export -O yaml' does");
        return list;
    }

    [[nodiscard]] int line_of(NodeId node) const {
        return static_cast<int>(findings_.position({0, tree_.offset(node), 1}).line);
    }

    void note_keys(NodeId item) {
        if (tree_.kind(item) != NodeKind::map)
            return;
        for (auto key = tree_.first(item); key != tree_.end(item); key = tree_.next(tree_.next(key))) {
            const std::string name{tree_.text(key)};
            if (std::find(header_.begin(), header_.end(), name) == header_.end())
                header_.push_back(name);
        }
    }

    void add_row(TableBuilder& table, NodeId item) {
        // JSON may have many on one line.
        const int line = std::max(line_of(item), last_ + 1);
        last_ = line;
        if (tree_.kind(item) != NodeKind::map) {
            table.report(line, 0,
                         {"", std::string{tree_.text(item)}, "this is no person",
                          "write a map such as {name: Kari Dahl}"});
            return;
        }
        std::vector<std::string> cells(header_.size());
        std::vector<bool> is_stated(header_.size());
        for (auto key = tree_.first(item); key != tree_.end(item); key = tree_.next(tree_.next(key))) {
            const auto value = tree_.next(key);
            const auto column = static_cast<std::size_t>(
                std::find(header_.begin(), header_.end(), tree_.text(key)) - header_.begin());
            is_stated[column] = true;
            if (tree_.kind(value) == NodeKind::scalar && !is_null(value))
                cells[column] = tree_.text(value);
            else if (tree_.kind(value) == NodeKind::map || tree_.kind(value) == NodeKind::sequence)
                table.report(line, column, {"", "", "a text is expected here", "write it in quotes"});
        }
        std::vector<std::size_t> silent;
        for (std::size_t column = 0; column < is_stated.size(); ++column)
            if (!is_stated[column])
                silent.push_back(column);
        table.add(line, line, std::move(cells), std::move(silent));
    }

    /// `null` in JSON: nothing is there.
    [[nodiscard]] bool is_null(NodeId value) const {
        return tree_.is_plain(value) && (tree_.text(value) == "null" || tree_.text(value) == "~");
    }

    const Tree& tree_;
    const fixture::Findings& findings_;
    std::vector<std::string> header_;
    int last_ = 0; ///< the number of the last row
};

/// What is wrong with the YAML itself.
exchange::TableReading problems_of(const fixture::Findings& findings) {
    exchange::TableReading reading;
    for (const auto& finding : findings.sorted())
        reading.problems.push_back({static_cast<int>(findings.position(finding.place).line),
                                    {"", "", finding.message, finding.help}});
    return reading;
}

void put(std::ostream& out, std::string_view text) {
    std::string quoted;
    util::append_json_string(quoted, text);
    out << quoted << '\n';
}

} // namespace

void write_yaml(std::ostream& out, const util::Sheet& sheet) {
    if (sheet.rows.empty())
        out << "[]\n";
    for (const auto& row : sheet.rows)
        for (std::size_t i = 0; i < sheet.columns.size(); ++i) {
            out << (i == 0 ? "- " : "  ") << sheet.columns[i].key << ": ";
            const auto* text = i < row.size() ? std::get_if<std::string>(&row[i]) : nullptr;
            put(out, text != nullptr ? *text : "");
        }
}

exchange::TableReading read_yaml_table(const std::string& label, std::string text) {
    fixture::Findings findings;
    findings.add_file({label, std::move(text)});
    fixture::Limits limits;
    limits.stretch = limits.bytes; // JSON comes in one piece
    const auto tree = fixture::read_tree(0, findings, limits);
    if (!tree || findings.errors() > 0)
        return problems_of(findings);
    return YamlTable{*tree, findings}.read();
}

} // namespace plenary::cli
