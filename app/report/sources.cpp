#include "report/sources.hpp"

namespace plenary::report {

std::string illustrative_line(std::int64_t n, std::int64_t of, std::string_view what) {
    if (n == 0)
        return {};
    return "Illustrative: " + std::to_string(n) + " of " + std::to_string(of) + " " + std::string{what} +
           (n == 1 ? " was" : " were") + " invented for show.";
}

std::string illustrative_line(std::int64_t n, std::int64_t of, std::string_view what,
                              std::int64_t received_for_show) {
    auto line = illustrative_line(n, of, what);
    if (received_for_show == 0)
        return line;
    const auto people = std::to_string(received_for_show);
    if (!line.empty())
        return line + " So were the check-ins of " + people +
               (received_for_show == 1 ? " other." : " others.");
    return "Illustrative: the check-ins of " + people + " of " + std::to_string(of) + " " +
           std::string{what} + " were invented for show.";
}

std::string cited(const domain::Sources& sources) {
    std::string text;
    for (const auto& source : sources)
        text += (text.empty() ? "" : ", ") + source.text();
    return text;
}

} // namespace plenary::report
