#include "exchange/columns/columns.hpp"

#include "exchange/columns/detail_fields.hpp"
#include "exchange/columns/list_fields.hpp"
#include "exchange/columns/values.hpp"
#include "exchange/headers/header_text.hpp"
#include "exchange/headers/headers.hpp"
#include "names/fold.hpp"
#include "util/suggest.hpp"
#include "util/text.hpp"

#include <fmt/format.h>

#include <algorithm>

namespace plenary::exchange {

namespace {

using util::in_quotes;

domain::Step mapping(const std::string& header, std::string_view field) {
    return {domain::Act::map_column, {header, std::string(field)}};
}

/// "Country (EN)" and "Country (RU)": what stands in brackets tells them apart.
bool is_translation(const std::string& one, const std::string& other) {
    const auto first = without_brackets(one);
    const auto second = without_brackets(other);
    const auto outside = names::fold(first.outside);
    return !outside.empty() && outside == names::fold(second.outside) && !first.inside.empty() &&
           !second.inside.empty() && read_language(first.inside) && read_language(second.inside);
}

class Matcher {
public:
    Matcher(const Row& header, const Mapping& mapping, std::vector<Script> scripts)
        : row_(header.number), scripts_(std::move(scripts)) {
        scripts_.resize(header.cells.size(), Script::unknown);
        folded_.reserve(header.cells.size());
        result_.columns.reserve(header.cells.size());
        for (const std::string& text : header.cells) {
            result_.columns.push_back({.header = text, .field = {}, .hint = {}});
            folded_.push_back(names::fold(text));
        }
        claims_.resize(folded_.size());
        mapped_.resize(folded_.size());
        origin_ = origin_of(folded_);
        for (const auto& [text, field] : mapping)
            map(text, field);
    }

    Columns match() && {
        for (std::size_t i = 0; i < claims_.size(); ++i)
            if (!mapped_[i])
                claims_[i] = meaning_here(i);
        use_other_meanings();
        part_names();
        for (const auto& field : claimed_fields())
            decide(field);
        // The columns of Indico and pretix are known: what is not read has no place here.
        for (std::size_t i = 0; i < claims_.size(); ++i)
            if (!mapped_[i] && !claims_[i] && !result_.columns[i].is_beaten && origin_ == Origin::other)
                suggest(result_.columns[i]);
        return std::move(result_);
    }

private:
    /// Its column with exactly this header, or else with one that is folded alike; the first of several.
    [[nodiscard]] std::optional<std::size_t> find_header(const std::string& text) const {
        for (std::size_t i = 0; i < folded_.size(); ++i)
            if (result_.columns[i].header == trimmed(text))
                return i;
        const std::string folded = names::fold(text);
        for (std::size_t i = 0; i < folded_.size(); ++i)
            if (!folded.empty() && folded_[i] == folded)
                return i;
        return std::nullopt;
    }

    void map(const std::string& text, const std::string& field_text) {
        const auto column = find_header(text);
        if (!column) {
            std::vector<std::string> candidates;
            candidates.reserve(folded_.size());
            for (const Column& candidate : result_.columns)
                candidates.push_back(candidate.header);
            return complain(0, text, "there is no column " + in_quotes(text),
                            util::did_you_mean(text, candidates));
        }
        const bool leave_out = trimmed(field_text) == "-";
        const auto field = parse_field(field_text);
        if (!field && !leave_out) {
            const std::string meant = util::did_you_mean(field_text, field_words());
            return complain(
                0, text, "there is no field " + in_quotes(field_text),
                meant.empty() ? fmt::format("the fields are {}, details.KEY", util::join(field_words(), ", "))
                              : meant);
        }
        mapped_[*column] = true;
        if (!field) {
            claims_[*column].reset();
            result_.columns[*column].hint = "left out as you asked";
            return;
        }
        constexpr int above_all = 9;
        claims_[*column] = Meaning{*field, above_all, {}};
        // Of equal headers the others are settled with it.
        for (std::size_t i = 0; i < folded_.size(); ++i)
            if (i != *column && folded_[i] == folded_[*column] && !mapped_[i]) {
                mapped_[i] = true;
                result_.columns[i].hint = fmt::format("left out: the first {} counts", in_quotes(text));
            }
    }

    /// What Indico calls a title is Mr or Dr, and what others number is no code of ours.
    [[nodiscard]] std::optional<Meaning> meaning_here(std::size_t column) const {
        const auto& header = folded_[column];
        if (origin_ == Origin::indico && (header == "title" || header == "id"))
            return std::nullopt;
        if (origin_ == Origin::pretix && (header == "order code" || header == "state")) // that of an address
            return std::nullopt;
        return meaning_of(result_.columns[column].header);
    }

    /// Where a field has a more definite column, the less definite ones take their other meaning.
    void use_other_meanings() {
        for (auto& claim : claims_) {
            if (!claim || claim->otherwise.empty())
                continue;
            const bool is_beaten = std::any_of(claims_.begin(), claims_.end(), [&](const auto& other) {
                return other && &other != &claim && other->field == claim->field &&
                       (other->rank > claim->rank ||
                        (other->rank == claim->rank && other->otherwise.empty()));
            });
            if (is_beaten)
                claim = Meaning{claim->otherwise, claim->rank, {}};
        }
    }

    [[nodiscard]] bool is_claimed(std::string_view field) const {
        return std::any_of(claims_.begin(), claims_.end(),
                           [&](const auto& claim) { return claim && claim->field == field; });
    }

    /// "Name" beside "Surname" is the given name; of the same part in two scripts one is its Latin form.
    void part_names() {
        for (const std::string part : {"family", "given", "name"})
            for (std::size_t i = 0; i < claims_.size(); ++i)
                if (claims_[i] && claims_[i]->field == part && scripts_[i] == Script::latin &&
                    has_other_script(part, i) && !is_claimed("latin_" + part))
                    claims_[i]->field = "latin_" + part;
        for (std::size_t i = 0; i < claims_.size() && origin_ == Origin::other; ++i)
            if (claims_[i] && !mapped_[i] && claims_[i]->field == "name" && is_short_name(folded_[i]))
                take_for_given(*claims_[i], scripts_[i]);
        leave_lone_part("given", "family");
        leave_lone_part("family", "given");
    }

    /// "Имя" beside "Surname" and "First name" has one part of the own name, which is no name without the other.
    void leave_lone_part(const std::string& part, const std::string& other) {
        const auto with = [&](const std::string& field, Script script) {
            for (std::size_t i = 0; i < claims_.size(); ++i)
                if (claims_[i] && claims_[i]->field == field && scripts_[i] == script)
                    return i;
            return claims_.size();
        };
        const auto own = with(part, Script::other);
        const auto latin = with("latin_" + part, Script::latin);
        const bool is_alone = own < claims_.size() && latin < claims_.size() && !mapped_[own] &&
                              !mapped_[latin] && with(other, Script::latin) < claims_.size() &&
                              !is_claimed("latin_" + other);
        if (!is_alone)
            return;
        claims_[latin]->field = part;
        claims_[own].reset();
        result_.columns[own].is_beaten = true;
        result_.columns[own].hint =
            "left out: it has one part of the name in other letters, and no column has the "
            "other part in them";
    }

    /// Whether another column has the part in letters that are not Latin; also a "Name" beside a given name.
    [[nodiscard]] bool has_other_script(const std::string& part, std::size_t column) const {
        for (std::size_t i = 0; i < claims_.size(); ++i)
            if (i != column && claims_[i] && claims_[i]->field == part && scripts_[i] == Script::other)
                return true;
        return false;
    }

    [[nodiscard]] bool is_in_script(std::string_view field, Script script) const {
        for (std::size_t i = 0; i < claims_.size(); ++i)
            if (claims_[i] && claims_[i]->field == field && scripts_[i] == script)
                return true;
        return false;
    }

    static bool is_short_name(const std::string& folded) {
        return folded == "name" || folded == "names" || folded == "the name";
    }

    void take_for_given(Meaning& claim, Script script) const {
        const bool is_latin_family = is_claimed("latin_family") || is_in_script("family", Script::latin);
        if (is_latin_family && !is_claimed("latin_given") && script == Script::latin &&
            (is_claimed("latin_family") ? is_claimed("given") : is_in_script("given", Script::other)))
            claim.field = "latin_given";
        else if (is_claimed("family") && !is_claimed("given"))
            claim.field = "given";
    }

    /// Where several columns tell the same of somebody, the first counts and no harm is done.
    static bool may_be_several(const std::string& field) {
        return field == "phone" || field == "email" || field == "position" || field == "institution" ||
               field == "courtesy_title" || field == "contacts" || field == "remarks" ||
               field == "registered_at" || field == "checked_in" || is_meant_as_detail(field);
    }

    /// In the order of lists that go out, details behind.
    [[nodiscard]] std::vector<std::string> claimed_fields() const {
        auto fields = field_words();
        for (const auto& claim : claims_)
            if (claim && std::find(fields.begin(), fields.end(), claim->field) == fields.end())
                fields.push_back(claim->field);
        return fields;
    }

    /// Gives the field to the best of the columns that claim it.
    void decide(const std::string& field) {
        std::optional<std::size_t> best;
        for (std::size_t i = 0; i < claims_.size(); ++i)
            if (claims_[i] && claims_[i]->field == field &&
                (!best || claims_[i]->rank > claims_[*best]->rank))
                best = i;
        if (!best)
            return;
        Column& winner = result_.columns[*best];
        winner.field = field;
        winner.why = mapped_[*best] ? "you said so" : "its header says so";
        for (std::size_t i = 0; i < claims_.size(); ++i) {
            if (i == *best || !claims_[i] || claims_[i]->field != field)
                continue;
            Column& loser = result_.columns[i];
            const bool is_as_good = claims_[i]->rank == claims_[*best]->rank || field == "phone";
            // "Nom d'usage", and the name at birth of whoever has no other.
            const bool is_other_name = field == "family" && claims_[i]->rank <= weak_header && !is_as_good;
            if (origin_ == Origin::other &&
                (is_other_name || (is_as_good && (field == "phone" || field == "email")))) {
                loser.field = field;
                loser.is_spare = true;
                loser.why = fmt::format("it is read where {} is empty", in_quotes(winner.header));
                continue;
            }
            loser.is_beaten = true;
            loser.hint = fmt::format("left out: {} has the {}", in_quotes(winner.header), field);
            if (claims_[i]->rank == claims_[*best]->rank && origin_ != Origin::pretix &&
                !is_translation(winner.header, loser.header) &&
                (!may_be_several(field) || is_meant_as_detail(loser.header)))
                complain(row_, loser.header,
                         fmt::format("{} and {} both look like {}", in_quotes(winner.header),
                                     in_quotes(loser.header), field),
                         {"say which one counts, such as ", mapping(winner.header, field),
                          ", or leave one out: ", mapping(loser.header, "-")});
        }
    }

    static void suggest(Column& column) {
        if (is_meant_as_detail(column.header)) {
            column.hint = "the key of a detail is " + std::string{domain::detail_key_explained};
            return;
        }
        const auto meant = closest_header(column.header);
        const auto meaning = meant ? meaning_of(*meant) : std::nullopt;
        const bool is_code = meaning && (meaning->field == "participant" || meaning->field == "code");
        if (meaning && !is_code && !is_meant_as_detail(meaning->field))
            column.hint = {fmt::format("did you mean {}? then ", in_quotes(meaning->field)),
                           mapping(column.header, meaning->field)};
    }

    void complain(int row, std::string column, std::string message, domain::Remedy remedy) {
        result_.problems.push_back({row, {std::move(column), {}, std::move(message), std::move(remedy)}});
    }

    int row_;
    std::vector<Script> scripts_; ///< by column
    Origin origin_ = Origin::other;
    Columns result_;
    std::vector<std::string> folded_;            ///< headers
    std::vector<std::optional<Meaning>> claims_; ///< by column
    std::vector<bool> mapped_;                   ///< whether the mapping has spoken about the column
};

} // namespace

std::optional<std::string> parse_field(std::string_view text) {
    const std::string folded = names::fold(text);
    for (const auto& word : field_words())
        if (names::fold(word) == folded)
            return word;
    const auto meaning = meaning_of(text);
    return meaning ? std::optional{meaning->field} : std::nullopt;
}

Columns match_columns(const Row& header, const Mapping& mapping, const std::vector<Script>& scripts) {
    return Matcher(header, mapping, scripts).match();
}

bool is_mapped(const Mapping& mapping, const std::string& header) {
    return std::any_of(mapping.begin(), mapping.end(),
                       [&](const auto& pair) { return names::fold(pair.first) == names::fold(header); });
}

} // namespace plenary::exchange
