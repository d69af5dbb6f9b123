/// \file
/// The part of a site that hands out what a page decides by while the desk cannot be reached, and photos.
#include "desk/site/away.hpp"
#include "desk/site/photos.hpp"
#include "desk/site/site.hpp"

namespace plenary::desk {

/// By which the page decides while nothing else can be asked.
Reply Site::list_for(const Visit& visit) {
    return {200, "application/json",
            list_json(office::list_at_door(office_, hall_.meeting, visit.door), visit.words)};
}

/// Of whom the answer with the number in the address is about, if this desk was shown it.
Reply Site::photo_for(const Visit& visit) const {
    for (const auto& answer : answers_.of(visit.desk->name))
        if (answer.has_photo && std::to_string(answer.number) == visit.query)
            if (auto photo = read_photo(hall_.photos, answer.code); !photo.data.empty())
                return {200, std::string{photo.type}, std::move(photo.data)};
    return message(404, visit.words.not_here, "", visit.words);
}

/// Of whom is let in, or has been.
bool Site::may_show_photo(const Answer& answer) const {
    return !answer.who.name.empty() && tone_of(answer.outcome) != Tone::bad &&
           has_photo(hall_.photos, answer.code);
}

} // namespace plenary::desk
