/// \file
/// Those who are registered at a meeting, by whatever a list of those who came may call them. Part of check_in_list.
#pragma once

#include "domain/model.hpp"
#include "names/doubles.hpp"

#include <cstddef>
#include <string>
#include <string_view>
#include <unordered_map>
#include <utility>
#include <vector>

namespace plenary::office {

/// A registration is named by its place among those of the data, which is kept by reference.
class CheckInRoster {
public:
    explicit CheckInRoster(const domain::Dataset& base);

    [[nodiscard]] const domain::Registration& registration(std::size_t place) const;
    [[nodiscard]] const domain::Participant& person(std::size_t place) const;

    /// All that may be meant by what was typed (domain/change/typed_code.hpp).
    [[nodiscard]] std::vector<std::size_t> with_code(const std::string& typed) const;
    [[nodiscard]] std::vector<std::size_t> with_participant(const std::string& code) const;
    [[nodiscard]] std::vector<std::size_t> with_email(std::string_view email) const;
    /// The words may stand in any order.
    [[nodiscard]] std::vector<std::size_t> with_name(const domain::PersonName& name) const;

    /// Those whose names have all words of a shorter one: "Ruiz" of Ana Ruiz.
    [[nodiscard]] std::vector<std::size_t> with_words_of(const domain::PersonName& name) const;

    /// Those with names that are alike, the likeliest first.
    [[nodiscard]] std::vector<std::pair<std::size_t, names::Likeness>>
    alike(const domain::PersonName& name) const;

    /// Leaves those of the delegation that is named, where some are.
    void keep_of_delegation(std::vector<std::size_t>& places, const std::string& text) const;
    [[nodiscard]] bool is_of_delegation(std::size_t place, const std::string& text) const;
    /// Whether the text is the name of other delegations only; that of an institution says nothing.
    [[nodiscard]] bool is_of_other_delegation(std::size_t place, const std::string& text) const;

private:
    using Index = std::unordered_map<std::string, std::vector<std::size_t>>;

    void note(std::size_t place);
    static std::vector<std::size_t> found(const Index& index, const std::string& key);
    [[nodiscard]] domain::DelegationCode delegation_named(const std::string& text) const;
    [[nodiscard]] bool has_delegation(const std::string& code) const;

    const domain::Dataset& base_;
    std::unordered_map<std::string, const domain::Participant*> people_;
    std::unordered_map<std::string, domain::DelegationCode> delegations_;
    Index by_code_;
    Index by_participant_;
    Index by_email_;
    Index by_name_;
};

} // namespace plenary::office
