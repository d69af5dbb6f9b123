/// \file
/// What should be known about a drawing, as data: lines of fields with tabs between them, in words of plenary's choice.
#pragma once

#include "util/tabbed.hpp"

#include <set>
#include <string>
#include <vector>

namespace plenary::paper {

class Findings {
public:
    /// Adds a line, once.
    void add(const std::vector<std::string>& fields) {
        std::string line;
        for (const auto& field : fields)
            line += (line.empty() ? "" : "\t") + util::tab_escaped(field);
        if (known_.insert(line).second)
            lines_.push_back(std::move(line));
    }
    /// Nothing is to be drawn then.
    void add_error(const std::vector<std::string>& fields) {
        add(fields);
        has_errors_ = true;
    }
    [[nodiscard]] bool has_errors() const { return has_errors_; }
    [[nodiscard]] const std::vector<std::string>& lines() const { return lines_; }

private:
    std::set<std::string> known_;
    std::vector<std::string> lines_;
    bool has_errors_ = false;
};

} // namespace plenary::paper
