/// \file
/// How people name a thing of any kind, or an item of one: `meeting/dushanbe`, `registration/dushanbe/KAZ-001`,
/// `session/dushanbe/opening`.
#pragma once

#include "domain/subject.hpp"

#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace plenary::domain {

/// What has a word of its own and is an item of a list of a thing.
struct PartEntry {
    std::string_view word;
    Kind of{};
    std::string_view list; ///< the field of the thing
};

/// The items of these lists have such words.
inline constexpr std::array named_parts{
    PartEntry{"institution", kind_of<Delegation>, "institutions"},
    PartEntry{"holiday", kind_of<Calendar>, "holidays"},
    PartEntry{"room", kind_of<Venue>, "rooms"},
    PartEntry{"theme", kind_of<Series>, "themes"},
    PartEntry{"grouping", kind_of<Series>, "groupings"},
    PartEntry{"quorum", kind_of<Series>, "quorums"},
    PartEntry{"invitation", kind_of<Meeting>, "invited"},
    PartEntry{"topic", kind_of<Meeting>, "topics"},
    PartEntry{"session", kind_of<Meeting>, "sessions"},
};

struct ThingName {
    std::string word; ///< of the kind, or of the part
    Key key;
    const PartEntry* part = nullptr; ///< null: the thing itself
    std::string item = {};           ///< of the list of the part
};

/// Every word that a name can begin with.
std::vector<std::string> words_of_things();

/// Nothing where the word is of no kind and no part, or something behind it is missing or too much.
std::optional<ThingName> parse_thing_name(std::string_view word, std::string_view name);

/// `meeting/dushanbe`
std::string spelt(const ThingName& name);

} // namespace plenary::domain
