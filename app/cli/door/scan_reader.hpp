/// \file
/// What a scanner types, taken off the input as it comes, also while the desk waits for its turn.
#pragma once

#include "cli/run.hpp"

#include <deque>
#include <iosfwd>
#include <memory>
#include <optional>
#include <string>
#include <thread>

namespace plenary::cli {

/// One code, ended by Enter or Tab, or a line of a paper list.
struct Scan {
    std::string text;
    domain::Instant at; ///< when it was read
};

class ScanReader {
public:
    /// On a paper list a tab only stands between the columns, and a line that begins with # is a remark.
    ScanReader(std::istream& in, const Clock& clock, bool is_paper);
    ScanReader(const ScanReader&) = delete;
    ScanReader& operator=(const ScanReader&) = delete;
    /// Does not wait for input that has not come.
    ~ScanReader();

    /// Waits for the next; nothing at the end of the input.
    std::optional<Scan> next();

    /// From here on all that comes is read and kept, or no more than next() asks for.
    void read_ahead(bool on);

    /// What was read, and what comes without a pause; next() has nothing more.
    std::deque<Scan> take_rest();

private:
    struct Shared;
    std::shared_ptr<Shared> shared_;
    std::thread thread_;
};

} // namespace plenary::cli
