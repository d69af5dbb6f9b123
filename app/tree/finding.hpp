/// \file
/// What is wrong with files, each finding with its place, and how the findings are told.
#pragma once

#include "tree/excerpt.hpp"
#include "tree/file.hpp"
#include "util/terminal.hpp"

#include <cstddef>
#include <cstdint>
#include <iosfwd>
#include <map>
#include <optional>
#include <string>
#include <unordered_set>
#include <vector>

namespace plenary::tree {

/// The file of a finding about something that is in the registry and not in a file.
inline constexpr std::size_t no_file = static_cast<std::size_t>(-1);

/// A stretch of a file, in bytes.
struct Place {
    std::size_t file = no_file; ///< as Findings::add_file numbered it
    std::size_t offset = 0;
    std::size_t length = 1;
};

/// A second place that belongs to a finding, told as "<text> at line 4".
struct Note {
    Place place;
    std::string text;
};

enum class Severity { error, warning };

struct Finding {
    Place place;
    Severity severity = Severity::error;
    std::string code; ///< stable; docs/findings.md lists them all
    std::string message;
    std::string help; ///< may be empty
    std::optional<Note> note;
};

class Findings {
public:
    /// So many findings are kept; what comes after them is only counted.
    static constexpr std::size_t kept = 10'000;
    /// So many are told as text.
    static constexpr std::size_t told = 1'000;

    /// Makes `file` known and gives the number that places name it by. In the order of reading.
    std::size_t add_file(const File& file);
    /// The number is known.
    [[nodiscard]] const File& file(std::size_t number) const { return files_[number]; }
    [[nodiscard]] const std::vector<File>& files() const { return files_; }

    void add(Finding finding);
    /// Something about the reading as a whole that the reader of the findings must know; told before the sum.
    void remark(std::string sentence);

    [[nodiscard]] std::size_t errors() const { return errors_; }
    [[nodiscard]] bool empty() const { return errors_ + warnings_ == 0; }
    /// Whether an error is known for exactly this place.
    [[nodiscard]] bool has_error_at(const Place& place) const;
    /// Those that are kept: by file and offset, findings about the registry at the end.
    [[nodiscard]] std::vector<Finding> sorted() const;

    /// As lines of text: each finding with the user's line and a caret, and a sum. Nothing when there are
    /// none.
    void render(std::ostream& out, util::Colour colour = util::Colour::never) const;
    /// {"findings":[{"file","line","column","length","severity","code","message","help"} ...],
    ///  "errors":n, "warnings":n, "files":n}, a line feed behind it. `files` counts those that were read,
    /// `column` and `length` code points. A finding about the registry has null for file, line, column and
    /// length. `note` and, when not all findings were kept, `omitted` and `remarks` are there when needed.
    void write_json(std::ostream& out) const;

private:
    [[nodiscard]] std::string sum() const;

    std::vector<File> files_;
    std::vector<Finding> findings_;
    std::unordered_set<std::uint64_t> error_places_;
    std::vector<std::string> remarks_;
    std::size_t errors_ = 0;
    std::size_t warnings_ = 0;
};

/// 1-based; the column counts code points.
struct Position {
    std::size_t line = 1;
    std::size_t column = 1;
};

/// Finds places in files. The lines of a file are counted when it is first asked about.
class Positions {
public:
    /// `files` must live longer.
    explicit Positions(const std::vector<File>& files) : files_(&files) {}

    /// Needs a place with a file.
    [[nodiscard]] Position of(const Place& place);
    [[nodiscard]] const Lines& lines(std::size_t file);
    [[nodiscard]] const std::string& label(std::size_t file) const { return (*files_)[file].label; }

private:
    const std::vector<File>* files_;
    std::map<std::size_t, Lines> lines_;
};

} // namespace plenary::tree
