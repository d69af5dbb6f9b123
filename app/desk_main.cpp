#include "desk/run.hpp"

#include <iostream>
#include <sys/stat.h>

int main(int argc, char** argv) {
    // What is written holds people's names: for the owner's eyes only.
    ::umask(077);
    return plenary::desk::run({argv + 1, argv + argc}, std::cout, std::cerr);
}
