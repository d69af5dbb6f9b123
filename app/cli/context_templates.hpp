/// \file
/// Bodies of the templates of context.hpp.
#pragma once

#include <sstream>
#include <utility>

namespace plenary::cli {

template<class Write>
void Context::print(Write write) const {
    std::ostringstream text;
    write(static_cast<std::ostream&>(text));
    finish_output(std::move(text).str());
}

} // namespace plenary::cli
