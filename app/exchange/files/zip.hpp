/// \file
/// Entries of a ZIP archive in memory, by minizip. Only for xlsx.cpp and workbook.cpp.
#pragma once

#include "exchange/error.hpp"

#include <cstddef>
#include <memory>
#include <optional>
#include <string>
#include <string_view>

namespace plenary::exchange {

/// An entry is refused above this size unless it has many rows, one in each 4 KiB, and then above the other; and above
/// this ratio to its packed size if it is larger than 1 MiB: such files are made to exhaust whoever opens them.
inline constexpr std::size_t max_entry_bytes = 64U << 20U;
inline constexpr std::size_t max_long_entry_bytes = 256U << 20U;
inline constexpr std::size_t max_entry_ratio = 200;

/// The refusal of a workbook that cannot be read; `what` is wrong with it.
ExchangeError damaged_workbook(const std::string& what);

class ZipArchive {
public:
    /// Keeps a view of `bytes`. Throws ExchangeError when they are no archive.
    explicit ZipArchive(std::string_view bytes);
    ~ZipArchive();
    ZipArchive(const ZipArchive&) = delete;
    ZipArchive& operator=(const ZipArchive&) = delete;

    /// The entry with this name, whatever its case; nothing if there is none.
    /// Throws ExchangeError: damaged, encrypted, too large.
    [[nodiscard]] std::optional<std::string> read(const std::string& name) const;

private:
    struct Source;

    std::unique_ptr<Source> source_;
    void* archive_; ///< of minizip; not null
};

} // namespace plenary::exchange
