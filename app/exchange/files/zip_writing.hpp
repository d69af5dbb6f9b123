/// \file
/// A ZIP archive made in memory, by minizip: a workbook or another package of Office Open XML.
#pragma once

#include <memory>
#include <string>
#include <string_view>

namespace plenary::exchange {

class ZipWriting {
public:
    ZipWriting();
    ~ZipWriting();
    ZipWriting(const ZipWriting&) = delete;
    ZipWriting& operator=(const ZipWriting&) = delete;

    /// The same content always makes the same bytes: entries bear no time.
    void add(const std::string& name, std::string_view content);
    /// The same of an entry that is made piece by piece: nothing else is added until its end.
    void begin(const std::string& name);
    void append(std::string_view piece);
    void end();
    /// The archive; nothing can be added after it.
    std::string finish();

private:
    struct Target;

    std::unique_ptr<Target> target_;
    void* archive_; ///< of minizip; null once finished
};

} // namespace plenary::exchange
