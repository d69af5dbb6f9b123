#include "exchange/files/zip.hpp"

#include "exchange/error.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <array>
#include <cstring>
#include <minizip/unzip.h>

namespace plenary::exchange {

/// What minizip takes for a file.
struct ZipArchive::Source {
    std::string_view bytes;
    std::size_t offset = 0;
};

namespace {

constexpr std::size_t small_entry_bytes = 1U << 20U;

std::string quoted(const std::string& name) {
    return "'" + name + "'";
}

template<class Source>
Source& source_of(voidpf stream) {
    return *static_cast<Source*>(stream);
}

template<class Source>
long seek(Source& source, ZPOS64_T offset, int origin) {
    std::size_t base = 0;
    if (origin == ZLIB_FILEFUNC_SEEK_CUR)
        base = source.offset;
    else if (origin == ZLIB_FILEFUNC_SEEK_END)
        base = source.bytes.size();
    if (offset > source.bytes.size() - base)
        return -1;
    source.offset = base + offset;
    return 0;
}

template<class Source>
zlib_filefunc64_def reading_functions(Source& source) {
    zlib_filefunc64_def functions{};
    functions.opaque = &source;
    functions.zopen64_file = [](voidpf opaque, const void*, int) { return opaque; };
    functions.zread_file = [](voidpf, voidpf stream, void* to, uLong size) -> uLong {
        auto& from = source_of<Source>(stream);
        const std::size_t count = std::min<std::size_t>(size, from.bytes.size() - from.offset);
        std::memcpy(to, from.bytes.data() + from.offset, count);
        from.offset += count;
        return count;
    };
    functions.zwrite_file = [](voidpf, voidpf, const void*, uLong) -> uLong { return 0; };
    functions.ztell64_file = [](voidpf, voidpf stream) -> ZPOS64_T {
        return source_of<Source>(stream).offset;
    };
    functions.zseek64_file = [](voidpf, voidpf stream, ZPOS64_T offset, int origin) {
        return seek(source_of<Source>(stream), offset, origin);
    };
    functions.zclose_file = [](voidpf, voidpf) { return 0; };
    functions.zerror_file = [](voidpf, voidpf) { return 0; };
    return functions;
}

ExchangeError too_large(const std::string& name, std::size_t bytes) {
    return ExchangeError{fmt::format("the workbook is not read: unpacked, its entry {} would have {} bytes",
                                     quoted(name), bytes),
                         "copy the table into a new workbook, or save it as CSV"};
}

/// Whether what was unpacked of an entry that goes on has rows, or texts of cells, as a long list has.
bool has_many_rows(std::string_view xml) {
    constexpr std::size_t bytes_of_row = 4U << 10U;
    std::size_t rows = 0;
    for (const std::string_view tag : {"<row ", "<si>", "<table:table-row"})
        for (auto at = xml.find(tag); at != std::string_view::npos; at = xml.find(tag, at + 1))
            ++rows;
    return rows >= xml.size() / bytes_of_row;
}

/// Throws when the current entry is not to be unpacked. Returns its size.
std::size_t checked_size(void* archive, const std::string& name) {
    unz_file_info64 info{};
    if (unzGetCurrentFileInfo64(archive, &info, nullptr, 0, nullptr, 0, nullptr, 0) != UNZ_OK)
        throw damaged_workbook(fmt::format("the entry {} has no header", quoted(name)));
    if ((info.flag & 1U) != 0)
        throw ExchangeError("the workbook is protected with a password", "save it without one");
    const bool bursts = info.uncompressed_size > small_entry_bytes &&
                        info.uncompressed_size / max_entry_ratio > info.compressed_size;
    if (info.uncompressed_size > max_long_entry_bytes || bursts)
        throw too_large(name, info.uncompressed_size);
    return info.uncompressed_size;
}

} // namespace

ExchangeError damaged_workbook(const std::string& what) {
    return ExchangeError{"the workbook is damaged: " + what,
                         "open it in a spreadsheet program and save it anew as .xlsx"};
}

ZipArchive::ZipArchive(std::string_view bytes)
    : source_(std::make_unique<Source>(Source{bytes})), archive_(nullptr) {
    auto functions = reading_functions(*source_);
    archive_ = unzOpen2_64("", &functions);
    if (archive_ == nullptr)
        throw damaged_workbook("it is no ZIP archive, or only a part of one");
}

ZipArchive::~ZipArchive() {
    unzClose(archive_);
}

std::optional<std::string> ZipArchive::read(const std::string& name) const {
    constexpr int any_case = 2;
    if (unzLocateFile(archive_, name.c_str(), any_case) != UNZ_OK)
        return std::nullopt;
    const std::size_t size = checked_size(archive_, name);
    if (unzOpenCurrentFile(archive_) != UNZ_OK)
        throw damaged_workbook(fmt::format("the entry {} cannot be opened", quoted(name)));
    std::string content;
    std::array<char, 1U << 16U> buffer{};
    int count = 0;
    bool is_long = false;
    do {
        count = unzReadCurrentFile(archive_, buffer.data(), buffer.size());
        if (!is_long && content.size() > max_entry_bytes) {
            if (!has_many_rows(content))
                throw too_large(name, size);
            is_long = true;
            content.reserve(size);
        }
        if (count > 0)
            content.append(buffer.data(), static_cast<std::size_t>(count));
    } while (count > 0 && content.size() <= size);
    const int closed = unzCloseCurrentFile(archive_);
    if (count < 0 || closed != UNZ_OK || content.size() != size)
        throw damaged_workbook(fmt::format("the entry {} cannot be unpacked", quoted(name)));
    return content;
}

} // namespace plenary::exchange
