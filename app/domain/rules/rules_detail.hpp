/// \file
/// What the rules_*.cpp files share: the things of a dataset by code, and how a violation is told.
#pragma once

#include "domain/by_code.hpp"
#include "domain/rules/rules.hpp"
#include "util/suggest.hpp"
#include "util/text.hpp"

#include <algorithm>
#include <string>
#include <string_view>
#include <unordered_map>
#include <unordered_set>
#include <vector>

namespace plenary::domain::detail {

using util::in_quotes;

/// The registrations and check-ins of one meeting, by their places in the dataset.
struct MeetingPeople {
    std::vector<const Registration*> registrations;
    std::vector<const CheckIn*> check_ins;
};

class Checker {
public:
    explicit Checker(const Dataset& dataset);

    const Dataset& data;
    const ByCode<Source> sources;
    const ByCode<Delegation> delegations;
    const ByCode<Calendar> calendars;
    const ByCode<Venue> venues;
    const ByCode<Series> series;
    const ByCode<Meeting> meetings;
    const ByCode<Participant> participants;
    std::unordered_map<std::string_view, MeetingPeople> rosters; ///< by meeting
    std::vector<Violation> violations;

    void error(RuleCode code, const Key& key, std::string field, std::string message, std::string help) {
        violations.push_back(
            {Severity::error, code, {key, std::move(field)}, std::move(message), std::move(help)});
    }
    void error(Rule rule, const Key& key, std::string field, std::string message, std::string help) {
        error(RuleCode{rule}, key, std::move(field), std::move(message), std::move(help));
    }
    void warn(Rule rule, const Key& key, std::string field, std::string message, std::string help) {
        violations.push_back(
            {Severity::warning, {rule}, {key, std::move(field)}, std::move(message), std::move(help)});
    }

    /// A reference to a thing of the dataset; null, and a violation, when it is not there.
    template<class Thing, class C>
    const Thing* refer(const ByCode<Thing>& things, const C& code, const Key& key, const std::string& field) {
        if (const auto* found = things.find(code.text()))
            return found;
        unknown(C::noun, code.text(), key, field,
                may_suggest(things.size()) ? things.codes() : std::vector<std::string>{},
                "no " + std::string{C::noun} + " has this code: define it, or load what defines it first");
        return nullptr;
    }

    /// A reference to a part of `owner` ("the venue 'almaty'").
    template<class Part, class C>
    void refer_to_part(const std::vector<Part>& parts, const C& code, const std::string& owner,
                       const Key& key, const std::string& field) {
        if (std::any_of(parts.begin(), parts.end(), [&](const Part& part) { return part.code == code; }))
            return;
        std::vector<std::string> known;
        if (may_suggest(parts.size()))
            for (const auto& part : parts)
                known.push_back(part.code.text());
        unknown(C::noun, code.text(), key, field, known, owner + " has no such " + std::string{C::noun});
    }

    void refer_to_sources(const Sources& cited, const Key& key, const std::string& prefix);

    /// That no two parts have the same code, and that each is spelt as its style demands.
    template<class Part>
    void check_parts(const std::vector<Part>& parts, const Key& key, const std::string& field) {
        std::unordered_set<std::string_view> seen;
        for (std::size_t i = 0; i < parts.size(); ++i) {
            const auto path = field + "/" + std::to_string(i) + "/code";
            check_style(parts[i].code, key, path);
            if (!seen.insert(parts[i].code.text()).second)
                doubled({Rule::part_double, parts[i].code.noun}, parts[i].code.text(), key, path);
        }
    }

    template<class Tag>
    void check_style(const Code<Tag>& code, const Key& key, const std::string& field) {
        if (!is_code(code.text(), Tag::style))
            error(Rule::code_style, key, field,
                  in_quotes(code.text()) + " is no code of a " + std::string{Tag::noun},
                  "write " + std::string{explain(Tag::style)});
    }

    /// That this code is there twice; `rule` says of what.
    void doubled(RuleCode rule, std::string_view code, const Key& key, const std::string& field);

private:
    /// Whether so many codes may be compared with one that is unknown: where very many are, the first are enough to see
    /// what is meant.
    bool may_suggest(std::size_t codes) {
        constexpr std::size_t most_compared = 500'000;
        compared_ += codes;
        return compared_ <= most_compared;
    }

    std::size_t compared_ = 0;

    void unknown(std::string_view noun, const std::string& code, const Key& key, const std::string& field,
                 const std::vector<std::string>& known, const std::string& otherwise);
};

/// That a text is the tag of a language.
void check_language(Checker& checker, const std::string& tag, const Key& key, const std::string& field);
/// That each language of a text is one.
void check_languages(Checker& checker, const LocalText& text, const Key& key, const std::string& field);
/// That a code is that of a country. An empty one could not be read: that has its finding.
void check_country(Checker& checker, const std::string& code, const Key& key, const std::string& field);
/// The sources of periods of a thing.
void check_unavailability(Checker& checker, const std::vector<Unavailability>& periods, const Key& key,
                          const std::string& field);
/// Calendars, rules for dates, what meetings require, acknowledged clashes.
void check_schedule(Checker& checker);
/// Sources, delegations and venues.
void check_basics(Checker& checker);
/// Organizers of a series or a meeting: known, each role once for each source.
void check_organizers(Checker& checker, const std::vector<Organizer>& organizers, const Key& key);
/// Series: themes, groupings, organizers, numbering.
void check_series(Checker& checker);
/// The agenda of a meeting, and its released timetables. `venue` is that of the meeting, null where none is
/// known.
void check_agenda(Checker& checker, const Meeting& meeting, const Venue* venue);
/// Meetings: references, timetables, reported counts; and outcomes.
void check_meetings(Checker& checker);
/// Participants, registrations and check-ins.
void check_people(Checker& checker);
/// Requests for the floor.
void check_floor(Checker& checker);
/// Released versions of documents.
void check_documents(Checker& checker);

} // namespace plenary::domain::detail
