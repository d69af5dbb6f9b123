#include "exchange/error.hpp"
#include "exchange/files/table_file.hpp"

#include <doctest/doctest.h>

#include <sstream>
#include <string>

using namespace plenary;

namespace {

std::string lines(std::size_t bytes, const std::string& line) {
    std::string text;
    while (text.size() < bytes)
        text += line;
    return text;
}

/// What is said of it, or how many bytes were taken.
std::string said_of(const std::string& bytes) {
    std::istringstream in{bytes};
    try {
        return std::to_string(exchange::table_bytes(in).size() == bytes.size());
    } catch (const exchange::ExchangeError& error) {
        return error.what() + std::string{in.eof() ? ", at its end" : ""};
    }
}

constexpr std::size_t large = 40U << 20U;
const std::string row = "Kari Dahl,\"Norway, \"\"the\"\" one\",\"\",5\"\" tall\n";

} // namespace

TEST_SUITE("exchange::table_file") {
    TEST_CASE(
        "a quote that opens a cell and is not closed is refused with its line before the file is read whole") {
        CHECK(said_of("name,country,,\n" + row + "Liv Moe,\"Norway\n" + lines(large, "Guy Roux,France\n")) ==
              "the quote that opens a cell in line 3 is not closed within 1 MiB");
    }

    TEST_CASE("control: quotes that are closed, doubled, or stand within a cell are taken") {
        CHECK(said_of("name,country,,\n" + lines(large, row)) == "1");
        CHECK(said_of("[\n" + lines(large, "{\"name\":\"Kari, \\\"K\\\"\",\"country\":\"Norway\"},\n")) ==
              "1");
    }
}
