/// \file
/// Which registration of the meeting a row of a list is about. Part of importing.
#pragma once

#include "domain/import/importing.hpp"
#include "util/text_map.hpp"

#include <cstddef>
#include <optional>
#include <string>
#include <string_view>
#include <unordered_map>
#include <unordered_set>
#include <vector>

namespace plenary::domain {

/// The same words in the same order; or in another, where it is known which words are the family name.
bool has_same_name(const PersonName& listed, const PersonName& known);

class ImportPlaces {
public:
    /// `people` has to outlive this, and may grow.
    explicit ImportPlaces(const std::vector<Participant>& people) : people_(people) {}

    /// Makes room for so many.
    void reserve(std::size_t places);

    /// Makes the registration at this place of the roster findable by its code. Codes that are only given
    /// while the list is gone through can stand in none of its rows.
    void note_code(std::size_t place, const Registration& registration);
    /// The same by the code of the participant, where a row can name it.
    void note_participant(std::size_t place, const Registration& registration);
    /// The same by the name and the address of the person, who stands there among the people.
    void note_person(std::size_t place, const Registration& registration, std::size_t person);

    /// The person of the registration came in with the list, and stands there among the people. Of very many namesakes
    /// who come with a list the last are found only by what a row says of them beside the name.
    void note_joined(std::size_t place, const Registration& registration, std::size_t person);

    /// Several people have this address: it says nothing about any of them.
    void note_shared(const std::string& folded_email) { shared_.insert(folded_email); }
    [[nodiscard]] bool is_shared(std::string_view email) const;

    [[nodiscard]] std::optional<std::size_t> with_code(const std::string& code) const;
    [[nodiscard]] std::optional<std::size_t> with_participant(const ParticipantCode& code) const;

    /// The registration of the participant, also where a row brought it.
    [[nodiscard]] std::optional<std::size_t> registered(const ParticipantCode& code) const;

    /// By the code of the registration; else by that of the participant; else by name, or by address where
    /// the names are alike, among the people of the delegation.
    [[nodiscard]] std::optional<std::size_t> of(const ImportRow& row, const PersonName& name,
                                                const DelegationCode& delegation) const;
    /// Those of the delegation who have this name (has_same_name), in the order in which they were noted.
    [[nodiscard]] std::vector<std::size_t> namesakes(const ImportRow& row, const PersonName& name,
                                                     const DelegationCode& delegation) const;

private:
    struct Place {
        std::size_t place;
        std::size_t person;
    };

    void note(const std::string& key, const Place& place);
    [[nodiscard]] bool has_many(const std::string& key) const;
    [[nodiscard]] const Place* named(const PersonName& name, const DelegationCode& delegation) const;

    const std::vector<Participant>& people_;
    util::TextMap<std::size_t> by_code_;
    util::TextMap<std::size_t> by_participant_;
    std::unordered_map<std::string, std::size_t> joined_; ///< who came in with the list, by code
    std::unordered_set<std::string> shared_;
    util::TextMap<Place> by_name_; ///< a key of the name or the address, and delegation; the first of several
    std::unordered_map<std::string, std::vector<std::size_t>> further_; ///< the others, by the same
};

} // namespace plenary::domain
