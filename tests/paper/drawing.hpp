/// \file
/// Runs plenary-paper, and those programs that read what it draws.
#pragma once

#include "support/temporary_folder.hpp"
#include "util/child.hpp"

#include <doctest/doctest.h>

#include <cstdio>
#include <sstream>
#include <string>
#include <vector>

namespace plenary::testing {

/// What a line of shell prints; fails the test where it fails.
inline std::string printed_by(const std::string& line) {
    INFO(line);
    std::string text;
    FILE* pipe = ::popen(line.c_str(), "r");
    REQUIRE(pipe != nullptr);
    for (int c = std::fgetc(pipe); c != EOF; c = std::fgetc(pipe))
        text += static_cast<char>(c);
    CHECK(::pclose(pipe) == 0);
    return text;
}

inline util::ChildAnswer draw(const std::string& description, const std::vector<std::string>& variables = {},
                              const std::string& program = PLENARY_PAPER_PROGRAM) {
    return util::run_child(program, variables, description);
}

/// The lines of a file of names, in fields.
inline std::vector<std::vector<std::string>> names_in(const std::string& file) {
    std::vector<std::vector<std::string>> rows;
    std::istringstream lines{contents(std::string{PLENARY_SOURCE_DIR "/tests/paper/names/"} + file)};
    for (std::string line; std::getline(lines, line);) {
        auto& fields = rows.emplace_back();
        std::istringstream cells{line};
        for (std::string cell; std::getline(cells, cell, '\t');)
            fields.push_back(cell);
    }
    return rows;
}

} // namespace plenary::testing
