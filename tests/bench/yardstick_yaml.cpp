/// \file
/// The yardstick of loading: yaml-cpp's own LoadFile of the files named, and nothing else.
#include <yaml-cpp/yaml.h>

int main(int argc, char** argv) {
    std::size_t keys = 0;
    for (int i = 1; i < argc; ++i)
        keys += YAML::LoadFile(argv[i]).size();
    return keys > 0 ? 0 : 1;
}
