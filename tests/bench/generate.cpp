/// \file
/// Prints a generated fixture: generate [--meetings N] [--delegations N] [--participants N] [--registrations
/// N] [--seed N]
#include "fixture/writer.hpp"
#include "support/generator.hpp"

#include <iostream>
#include <string>

int main(int argc, char** argv) {
    plenary::testing::Size size;
    try {
        for (int i = 1; i + 1 < argc; i += 2) {
            const std::string option = argv[i];
            const auto value = std::stoull(argv[i + 1]);
            if (option == "--seed")
                size.seed = value;
            else if (option == "--meetings")
                size.meetings = static_cast<int>(value);
            else if (option == "--delegations")
                size.delegations = static_cast<int>(value);
            else if (option == "--participants")
                size.participants = static_cast<int>(value);
            else if (option == "--registrations")
                size.registrations = static_cast<int>(value);
            else
                throw std::invalid_argument("unknown option " + option);
        }
        plenary::fixture::write_fixture(std::cout, plenary::testing::generate(size));
    } catch (const std::exception& error) {
        std::cerr << "generate: " << error.what() << "\n";
        return 2;
    }
    return 0;
}
