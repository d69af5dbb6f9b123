#include "exchange/files/zip_writing.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <cstring>
#include <minizip/zip.h>
#include <stdexcept>

namespace plenary::exchange {

/// What minizip takes for a file.
struct ZipWriting::Target {
    std::string bytes;
    std::size_t offset = 0;
};

namespace {

template<class Target>
Target& target_of(voidpf stream) {
    return *static_cast<Target*>(stream);
}

template<class Target>
zlib_filefunc64_def writing_functions(Target& target) {
    zlib_filefunc64_def functions{};
    functions.opaque = &target;
    functions.zopen64_file = [](voidpf opaque, const void*, int) { return opaque; };
    functions.zread_file = [](voidpf, voidpf, void*, uLong) -> uLong { return 0; };
    functions.zwrite_file = [](voidpf, voidpf stream, const void* from, uLong size) -> uLong {
        auto& to = target_of<Target>(stream);
        to.bytes.resize(std::max<std::size_t>(to.bytes.size(), to.offset + size));
        std::memcpy(to.bytes.data() + to.offset, from, size);
        to.offset += size;
        return size;
    };
    functions.ztell64_file = [](voidpf, voidpf stream) -> ZPOS64_T {
        return target_of<Target>(stream).offset;
    };
    functions.zseek64_file = [](voidpf, voidpf stream, ZPOS64_T offset, int origin) -> long {
        auto& target_bytes = target_of<Target>(stream);
        std::size_t base = 0;
        if (origin == ZLIB_FILEFUNC_SEEK_CUR)
            base = target_bytes.offset;
        else if (origin == ZLIB_FILEFUNC_SEEK_END)
            base = target_bytes.bytes.size();
        target_bytes.offset = base + offset;
        return 0;
    };
    functions.zclose_file = [](voidpf, voidpf) { return 0; };
    functions.zerror_file = [](voidpf, voidpf) { return 0; };
    return functions;
}

void expect_ok(int result) {
    if (result != ZIP_OK)
        throw std::runtime_error(fmt::format("minizip cannot write to memory ({})", result));
}

} // namespace

ZipWriting::ZipWriting() : target_(std::make_unique<Target>()), archive_(nullptr) {
    auto functions = writing_functions(*target_);
    archive_ = zipOpen2_64("", APPEND_STATUS_CREATE, nullptr, &functions);
    if (archive_ == nullptr)
        throw std::runtime_error("minizip cannot open an archive in memory");
}

ZipWriting::~ZipWriting() {
    if (archive_ != nullptr)
        zipClose(archive_, nullptr);
}

void ZipWriting::add(const std::string& name, std::string_view content) {
    begin(name);
    append(content);
    end();
}

void ZipWriting::begin(const std::string& name) {
    zip_fileinfo info{};
    info.dosDate = 0x00210000; // 1980-01-01, the earliest that can be written
    expect_ok(zipOpenNewFileInZip(archive_, name.c_str(), &info, nullptr, 0, nullptr, 0, nullptr, Z_DEFLATED,
                                  Z_DEFAULT_COMPRESSION));
}

void ZipWriting::append(std::string_view piece) {
    expect_ok(zipWriteInFileInZip(archive_, piece.data(), static_cast<unsigned>(piece.size())));
}

void ZipWriting::end() {
    expect_ok(zipCloseFileInZip(archive_));
}

std::string ZipWriting::finish() {
    auto* const archive = archive_;
    archive_ = nullptr;
    expect_ok(zipClose(archive, nullptr));
    return std::move(target_->bytes);
}

} // namespace plenary::exchange
