/// \file
/// What the pages of single things have in common.
#pragma once

#include "domain/model.hpp"
#include "report/document.hpp"

#include <set>
#include <string>
#include <string_view>
#include <vector>

namespace plenary::report {

using Lines = std::vector<std::string>;

/// "text  [S, G]": a fact with its sources.
std::string with_sources(const std::string& text, const domain::Sources& sources);

/// "KAZ  Kazakhstan": a code and its name; only the code where the name is empty.
std::string with_code(const std::string& code, std::string_view name);

/// "host: Tajikistan  [S]", one line each.
Lines organizers(const std::vector<domain::Organizer>& organizers, const domain::Dataset& data);

/// The note at the end of a show, about the thing itself and its registrations.
void add_illustrative(Document& document, const domain::Dataset& data, const domain::Sources& own,
                      std::int64_t illustrative, std::int64_t registrations);

/// Adds the sources of each of `things` to `all`.
template<class Thing>
void collect(std::set<domain::SourceCode>& all, const std::vector<Thing>& things) {
    for (const auto& thing : things)
        all.insert(thing.sources.begin(), thing.sources.end());
}

/// The sources of the thing itself, then those that the document cites, each with its title.
void add_sources(Document& document, const domain::Sources& own, const std::set<domain::SourceCode>& all,
                 const domain::Dataset& data);

} // namespace plenary::report
