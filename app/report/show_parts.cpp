#include "report/show_parts.hpp"

#include "report/names.hpp"
#include "report/sources.hpp"

namespace plenary::report {

std::string with_sources(const std::string& text, const domain::Sources& sources) {
    return sources.empty() ? text : text + "  [" + cited(sources) + "]";
}

std::string with_code(const std::string& code, std::string_view name) {
    return name.empty() ? code : code + "  " + std::string{name};
}

Lines organizers(const std::vector<domain::Organizer>& organizers, const domain::Dataset& data) {
    Lines lines;
    for (const auto& organizer : organizers)
        lines.push_back(with_sources(std::string{domain::word(organizer.role)} + ": " +
                                         name_of(data.delegations, organizer.delegation),
                                     organizer.sources));
    return lines;
}

void add_illustrative(Document& document, const domain::Dataset& data, const domain::Sources& own,
                      std::int64_t illustrative, std::int64_t registrations) {
    if (Illustrative{data.sources}.has(own))
        document.notes.emplace_back("Illustrative: this was invented for show.");
    if (auto line = illustrative_line(illustrative, registrations, "registrations counted here");
        !line.empty())
        document.notes.push_back(std::move(line));
}

void add_sources(Document& document, const domain::Sources& own, const std::set<domain::SourceCode>& all,
                 const domain::Dataset& data) {
    document.add("source", "Source", cited(own));
    Lines lines;
    for (const auto& source : data.sources) {
        if (!all.contains(source.code))
            continue;
        auto& line = lines.emplace_back(source.code.text() + "  ");
        if (!source.publisher.empty())
            line += source.publisher + ": ";
        line += source.title;
        if (!source.date.empty())
            line += ", " + source.date;
    }
    document.add_list("sources", "Sources", std::move(lines));
}

} // namespace plenary::report
