#include "cli/records/fixtures.hpp"

#include <ostream>

namespace plenary::cli {

void tell(const Context& context, const tree::Findings& findings) {
    if (context.format() == util::Format::json)
        context.print([&](std::ostream& out) { findings.write_json(out); });
    else
        findings.render(context.err(), context.colour_of_err());
}

} // namespace plenary::cli
