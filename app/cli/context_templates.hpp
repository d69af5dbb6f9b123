/// \file
/// Bodies of the templates of context.hpp.
#pragma once

#include <algorithm>
#include <sstream>

namespace plenary::cli {

template<class Write>
void Context::print(Write write) const {
    std::ostringstream text;
    write(static_cast<std::ostream&>(text));
    finish_output(text.str());
}

template<class Thing, class Code>
const Thing& find_or_fail(const std::vector<Thing>& things, const Code& code) {
    const auto found =
        std::find_if(things.begin(), things.end(), [&](const auto& t) { return t.code == code; });
    if (found != things.end())
        return *found;
    std::vector<std::string> known;
    for (const auto& thing : things)
        known.push_back(thing.code.text());
    fail_unknown(Code::noun, code.text(), known);
}

} // namespace plenary::cli
