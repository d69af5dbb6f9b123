#include "exchange/finding/sheet_choosing.hpp"

#include "domain/remedy.hpp"
#include "exchange/error.hpp"
#include "util/text.hpp"

#include <algorithm>
#include <utility>

namespace plenary::exchange {

namespace {

std::vector<std::string> quoted_names(const std::vector<FoundSheet>& sheets) {
    std::vector<std::string> names;
    names.reserve(sheets.size());
    for (const auto& sheet : sheets)
        names.push_back(util::in_quotes(sheet.grid.sheet));
    return names;
}

} // namespace

ChosenSheets choose_sheets(std::vector<FoundSheet> sheets,
                           const std::function<bool(const std::string&)>& is_delegation) {
    std::vector<FoundSheet> people;
    std::vector<FoundSheet> others;
    for (auto& sheet : sheets)
        (sheet.header.names_people && !sheet.grid.is_hidden ? people : others).push_back(std::move(sheet));
    if (people.empty()) {
        const auto first = std::find_if(others.begin(), others.end(),
                                        [](const FoundSheet& sheet) { return !sheet.grid.is_hidden; });
        auto chosen = first == others.end() ? others.begin() : first;
        people.push_back(std::move(*chosen));
        others.erase(chosen);
    }
    const bool each_of_delegation = std::all_of(people.begin(), people.end(), [&](const FoundSheet& sheet) {
        return is_delegation(sheet.grid.sheet);
    });
    if (people.size() > 1 && !each_of_delegation)
        throw ExchangeError("several sheets have people: " + util::list_in_words(quoted_names(people)),
                            {"name the one that counts with ", domain::Step{domain::Act::name_sheet}});
    return {std::move(people), quoted_names(others)};
}

} // namespace plenary::exchange
