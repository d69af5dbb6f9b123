/// \file
/// Any bytes as the description of a document: it is read, or refused with its line. A field is read as it was written.
#include "paper/description.hpp"
#include "util/tabbed.hpp"

#include <algorithm>
#include <cstddef>
#include <cstdint>
#include <cstdlib>
#include <string>

using namespace plenary::paper;

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* bytes, std::size_t size) {
    const std::string text(bytes, bytes + size);
    const auto lines = static_cast<std::size_t>(std::count(text.begin(), text.end(), '\n')) + 1;
    try {
        (void)read_description(text);
    } catch (const DescriptionError& error) {
        if (error.line == 0 || error.line > lines)
            std::abort();
    }
    if (plenary::util::tabbed_fields(plenary::util::tab_escaped(text)) != std::vector<std::string>{text})
        std::abort();
    return 0;
}
