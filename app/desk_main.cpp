#include "desk/run.hpp"

#include <iostream>
#include <malloc.h>
#include <sys/stat.h>

int main(int argc, char** argv) {
    // What is written holds people's names: for the owner's eyes only.
    ::umask(077);
    // It serves for days, and begins many threads that end soon: memory of their own would stay behind each of them.
    constexpr int most_kept = 128 * 1024;
    ::mallopt(M_ARENA_MAX, 1);
    ::mallopt(M_TRIM_THRESHOLD, most_kept);
    return plenary::desk::run({argv + 1, argv + argc}, std::cout, std::cerr);
}
