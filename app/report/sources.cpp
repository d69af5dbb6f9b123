#include "report/sources.hpp"

#include <fmt/format.h>

namespace plenary::report {

std::string illustrative_line(std::int64_t n, std::int64_t of, std::string_view what) {
    if (n == 0)
        return {};
    return fmt::format("Illustrative: {} of {} {}{} invented for show.", n, of, what,
                       n == 1 ? " was" : " were");
}

std::string illustrative_line(std::int64_t n, std::int64_t of, std::string_view what,
                              std::int64_t received_for_show) {
    auto line = illustrative_line(n, of, what);
    if (received_for_show == 0)
        return line;
    const auto people = std::to_string(received_for_show);
    if (!line.empty())
        return fmt::format("{} So were the check-ins of {}{}", line, people,
                           received_for_show == 1 ? " other." : " others.");
    return fmt::format("Illustrative: the check-ins of {} of {} {} were invented for show.", people, of,
                       what);
}

std::string cited(const domain::Sources& sources) {
    std::string text;
    for (const auto& source : sources)
        text += (text.empty() ? "" : ", ") + source.text();
    return text;
}

} // namespace plenary::report
