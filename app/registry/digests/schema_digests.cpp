/// \file
/// Writes the digest of the schema after each step as C++, for registry/file/schema.cpp: to make the schema anew
/// whenever a registry is opened takes longer than most commands do.
#include "registry/file/schema_digest.hpp"
#include "schemas/embedded.hpp"

#include <SQLiteCpp/SQLiteCpp.h>

#include <exception>
#include <fstream>
#include <iostream>

namespace {

void write_digests(std::ostream& out) {
    out << "#include \"registry/file/schema.hpp\"\n\n"
           "namespace plenary::registry {\n\n"
           "namespace {\n\n"
           "constexpr Digest digests[] = {\n";
    SQLite::Database db{":memory:", SQLite::OPEN_READWRITE | SQLite::OPEN_CREATE};
    for (const auto& step : plenary::schemas::sql_steps()) {
        db.exec(std::string{step.sql});
        out << "    {";
        for (const int byte : plenary::registry::schema_digest(db))
            out << byte << ", ";
        out << "}, // " << step.name << "\n";
    }
    out << "};\n\n"
           "} // namespace\n\n"
           "std::span<const Digest> schema_digests() { return digests; }\n\n"
           "} // namespace plenary::registry\n";
}

} // namespace

int main(int count, char** arguments) {
    try {
        if (count != 2)
            throw std::runtime_error("usage: schema_digests FILE");
        std::ofstream out{arguments[1]};
        write_digests(out);
        out.close();
        return out ? 0 : 1;
    } catch (const std::exception& error) {
        std::cerr << error.what() << '\n';
        return 1;
    }
}
