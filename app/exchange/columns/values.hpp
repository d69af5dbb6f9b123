/// \file
/// Words in the cells of other people's tables as values of the domain: English, French and Russian, and
/// those of Indico and pretix. Case, accents and full stops do not matter. Nothing for an empty or unknown
/// word.
#pragma once

#include "domain/words.hpp"

#include <optional>
#include <set>
#include <string>
#include <string_view>
#include <vector>

namespace plenary::exchange {

/// "Head of delegation", "chef de délégation", "член делегации"; "participant" is a delegate.
std::optional<domain::Role> read_role(std::string_view text);
/// Whether the text has the first word of any text of a role, without which neither it nor a part of it is one.
bool may_have_role(std::string_view text);

/// "m", "femme", "Ж", also by courtesy: "Ms", "M.", "г-жа".
std::optional<domain::Gender> read_gender(std::string_view text);

/// Letters for men and women as the whole column has them: M beside H is "mujer", A beside E "әйел".
class GenderLetters {
public:
    /// `folded_cells`: what stands in the column.
    GenderLetters(std::string_view header, const std::set<std::string>& folded_cells);

    [[nodiscard]] std::optional<domain::Gender> read(std::string_view text) const;
    /// "M" under "Sexo", where no other cell tells whether it is "mujer" or "masculino".
    [[nodiscard]] bool may_be_either(std::string_view text) const;

private:
    std::set<std::string> cells_;
    bool is_spanish_ = false;
};

/// What a cell says of a role, beside more: "Head of delegation (Minister)", "Adviser / interpreter".
struct RoleCell {
    std::optional<domain::Role> role{}; ///< the first
    bool says_more = false;
    bool has_several = false; ///< roles, of which one is taken
};
RoleCell read_role_cell(std::string_view text);

/// Who leads a delegation, or stands in for whoever does, by a position: "Minister of Justice (Head of Delegation)".
std::optional<domain::Role> role_in_position(std::string_view text);

/// Who has a mark in the column leads the delegation, or stands in for whoever does: "Head of delegation (yes/no)".
std::optional<domain::Role> role_asked_in(std::string_view header);

/// Whether a word that read_role() takes says more than the role: "Spouse", "Driver", "Photographer".
bool says_more_than_role(std::string_view text);

/// "Yes", "no", "да": what it answers stands in the header alone.
bool is_plain_answer(std::string_view text);

/// "Yes", "не согласен": what somebody answers who is asked to agree.
std::optional<domain::Consent> read_consent(std::string_view text);

/// The tag of a language by its name: "en" of "English", "anglais" and "английский". One that is a tag already is it.
std::optional<std::string> read_language(std::string_view text);

/// "Prefer not to say", "unknown".
bool states_no_gender(std::string_view text);

/// Indico's "Completed" is confirmed, "Pending" and "Awaiting payment" are nominated, "Rejected" is refused.
std::optional<domain::RegistrationStatus> read_status(std::string_view text);

/// Whether a word that read_status() takes for confirmed says more: "No-show", "attended".
bool tells_who_came(std::string_view text);

/// "In person", "online", "очно": in what way somebody takes part, who then does.
bool tells_way_of_attending(std::string_view text);

/// "funded" and "yes" of a funded seat, "own" and "no", "self-funded", "за свой счет" of the delegation's
/// own.
std::optional<domain::Funding> read_funding(std::string_view text);

/// The e-mail addresses that stand in a cell, in their order, out of what stands around them: names, brackets,
/// `mailto:`, signs between them.
std::vector<std::string> read_emails(std::string_view text);

/// Without the apostrophe that pretix and others put before = + - @ | % lest a spreadsheet take the text
/// for a formula, also in workbooks: meant for telephone numbers. (That of CSV is read off by csv.hpp.)
std::string_view without_formula_guard(std::string_view text);

} // namespace plenary::exchange
