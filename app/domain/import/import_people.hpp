/// \file
/// The people whom a list is about: those that the register has, and those that its rows bring. Part of
/// importing.
#pragma once

#include "domain/model.hpp"
#include "util/text_map.hpp"

#include <cstddef>
#include <string>
#include <utility>
#include <vector>

namespace plenary::domain {

class ImportPeople {
public:
    explicit ImportPeople(std::vector<Participant> known) : all_(std::move(known)), known_(all_.size()) {
        for (std::size_t i = 0; i < all_.size(); ++i)
            places_.add(all_[i].code.text(), i);
    }

    /// Makes room for so many more.
    void reserve(std::size_t newcomers) {
        all_.reserve(all_.size() + newcomers);
        places_.reserve(all_.size() + newcomers);
    }

    /// As they become, row by row; in the order of their places.
    [[nodiscard]] const std::vector<Participant>& all() const { return all_; }

    /// The place of who has this code; null if nobody has.
    [[nodiscard]] const std::size_t* find(const std::string& code) const { return places_.find(code); }
    /// The same of those whom the register had.
    [[nodiscard]] const std::size_t* find_known(const std::string& code) const {
        const auto* place = places_.find(code);
        return place && *place < known_ ? place : nullptr;
    }

    void change(std::size_t place, Participant person) {
        all_[place] = std::move(person);
        changed_.push_back(place);
    }

    /// Somebody new, whose code nobody has; returns the place.
    std::size_t enter(Participant person) {
        const auto place = all_.size();
        places_.add(person.code.text(), place);
        all_.push_back(std::move(person));
        changed_.push_back(place);
        return place;
    }

    /// Somebody of the register, perhaps not among the known; returns the place.
    std::size_t adopt(Participant person) {
        if (const auto* known = places_.find(person.code.text()))
            return *known;
        const auto place = all_.size();
        places_.add(person.code.text(), place);
        all_.push_back(std::move(person));
        return place;
    }

    /// Hands over the people and the places of those who were changed or entered.
    std::pair<std::vector<std::size_t>, std::vector<Participant>> take() {
        return {std::move(changed_), std::move(all_)};
    }

private:
    std::vector<Participant> all_;
    std::size_t known_;                 ///< how many of them the register had
    util::TextMap<std::size_t> places_; ///< by code
    std::vector<std::size_t> changed_;
};

} // namespace plenary::domain
