#include "support/zip_archive.hpp"

#include <cstdint>
#include <zlib.h>

namespace plenary::testing {

namespace {

std::string little(std::uint32_t value, int bytes) {
    std::string out;
    for (; bytes > 0; --bytes, value >>= 8U)
        out += static_cast<char>(value & 0xFFU);
    return out;
}

std::uint32_t size_of(const std::string& text) {
    return static_cast<std::uint32_t>(text.size());
}

std::string deflated(const std::string& content) {
    z_stream stream{};
    deflateInit2(&stream, Z_BEST_COMPRESSION, Z_DEFLATED, -MAX_WBITS, MAX_MEM_LEVEL, Z_DEFAULT_STRATEGY);
    std::string out(deflateBound(&stream, content.size()), '\0');
    std::string in = content;
    stream.next_in = reinterpret_cast<Bytef*>(in.data());
    stream.avail_in = size_of(in);
    stream.next_out = reinterpret_cast<Bytef*>(out.data());
    stream.avail_out = size_of(out);
    deflate(&stream, Z_FINISH);
    out.resize(stream.total_out);
    deflateEnd(&stream);
    return out;
}

} // namespace

std::string zip_archive(const ZipEntries& entries, Packing packing) {
    std::string archive;
    std::string directory;
    for (const auto& [name, content] : entries) {
        const std::string packed = packing == Packing::stored ? content : deflated(content);
        const auto crc = static_cast<std::uint32_t>(
            crc32(0, reinterpret_cast<const Bytef*>(content.data()), size_of(content)));
        // Version, flags, method, time and date, CRC, sizes, lengths of the name and of extra fields.
        const std::string header = little(20, 2) + little(0, 2) +
                                   little(packing == Packing::stored ? 0 : Z_DEFLATED, 2) + little(0, 4) +
                                   little(crc, 4) + little(size_of(packed), 4) + little(size_of(content), 4) +
                                   little(size_of(name), 2) + little(0, 2);
        directory += little(0x02014B50, 4) + little(20, 2) + header + little(0, 10) +
                     little(size_of(archive), 4) + name;
        archive += little(0x04034B50, 4) + header + name + packed;
    }
    const auto count = static_cast<std::uint32_t>(entries.size());
    const std::string end = little(0x06054B50, 4) + little(0, 4) + little(count, 2) + little(count, 2) +
                            little(size_of(directory), 4) + little(size_of(archive), 4) + little(0, 2);
    return archive + directory + end;
}

} // namespace plenary::testing
