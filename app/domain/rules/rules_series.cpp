/// \file
/// Rules of series: themes, groupings, organizers and the numbering of meetings.
#include "domain/rules/rules_detail.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <map>
#include <set>

namespace plenary::domain {

bool Grouping::can_count() const {
    return !groups.empty() &&
           std::all_of(groups.begin(), groups.end(), [](const auto& g) { return g.members.has_value(); });
}

namespace detail {

namespace {

void check_grouping(Checker& checker, const Grouping& grouping, const Key& key, const std::string& field) {
    checker.check_parts(grouping.groups, key, field + "/groups");
    checker.refer_to_sources(grouping.sources, key, field + "/");
    std::map<DelegationCode, std::string> group_of;
    for (std::size_t g = 0; g < grouping.groups.size(); ++g) {
        const auto& group = grouping.groups[g];
        for (std::size_t m = 0; group.members && m < group.members->size(); ++m) {
            const auto& member = (*group.members)[m];
            const auto path = field + "/groups/" + std::to_string(g) + "/members/" + std::to_string(m);
            checker.refer(checker.delegations, member, key, path);
            const auto [known, is_new] = group_of.emplace(member, group.code.text());
            if (!is_new)
                checker.error(Rule::group_double, key, path,
                              fmt::format("{} is in two groups of {}: {} and {}", member.text(),
                                          in_quotes(grouping.code.text()), known->second, group.code.text()),
                              "leave it in one: a delegation is counted once");
        }
    }
}

/// That a grouping by which reports count has a group for every delegation that comes to the series.
void check_partition(Checker& checker, const Grouping& grouping, const Key& key, const std::string& field,
                     const std::set<DelegationCode>& registered, const std::set<DelegationCode>& listed) {
    if (!grouping.can_count())
        return;
    std::set<DelegationCode> grouped;
    for (const auto& group : grouping.groups)
        grouped.insert(group.members->begin(), group.members->end());
    const std::string help = "add it to the members of one of the groups";
    for (const auto& delegation : registered)
        if (!grouped.contains(delegation))
            checker.error(Rule::group_missing, key, field,
                          fmt::format("{} is registered in the series and in no group of {}",
                                      delegation.text(), in_quotes(grouping.code.text())),
                          help);
    for (const auto& delegation : listed)
        if (!grouped.contains(delegation) && !registered.contains(delegation))
            checker.warn(Rule::group_missing, key, field,
                         fmt::format("{} took part in the series and is in no group of {}", delegation.text(),
                                     in_quotes(grouping.code.text())),
                         help);
}

void check_numbering(Checker& checker, std::vector<const Meeting*> meetings) {
    std::erase_if(meetings, [](const auto* m) { return !m->number; });
    std::stable_sort(meetings.begin(), meetings.end(),
                     [](const auto* a, const auto* b) { return *a->number < *b->number; });
    const Meeting* before = nullptr; // the last meeting with exact dates that hold
    for (std::size_t i = 0; i < meetings.size(); ++i) {
        const auto& meeting = *meetings[i];
        if (i > 0 && meetings[i - 1]->number == meeting.number && meetings[i - 1]->code != meeting.code)
            checker.error(Rule::number_double, key_of(meeting), "number",
                          fmt::format("{} and {} both have number {}",
                                      in_quotes(meetings[i - 1]->code.text()), in_quotes(meeting.code.text()),
                                      *meeting.number),
                          "number the meetings of a series 1, 2, 3 in the order of their dates");
        const auto* days = meeting.dates.days();
        const bool holds =
            meeting.status != MeetingStatus::cancelled && meeting.status != MeetingStatus::postponed;
        if (!days || !holds)
            continue;
        if (before && *before->number < *meeting.number && days->first < before->dates.days()->first)
            checker.error(Rule::number_order, key_of(meeting), "number",
                          fmt::format("meeting {} ({}) is before meeting {} ({})", *meeting.number,
                                      in_quotes(meeting.code.text()), *before->number,
                                      in_quotes(before->code.text())),
                          "number the meetings of a series 1, 2, 3 in the order of their dates");
        before = &meeting;
    }
}

const Group* find_group(const Series& series, const Quorum& quorum) {
    for (const auto& grouping : series.groupings)
        for (const auto& group : grouping.groups)
            if (grouping.code == quorum.grouping && group.code == quorum.group)
                return &group;
    return nullptr;
}

void check_group_of_quorum(Checker& checker, const Series& series, const Quorum& quorum,
                           const std::string& field) {
    const auto key = key_of(series);
    const bool of_group = quorum.of == QuorumBase::group;
    if (of_group != quorum.group.has_value() || of_group != quorum.grouping.has_value()) {
        checker.error(Rule::quorum_group, key, field + "of",
                      of_group ? "the quorum does not say of which group it is a part"
                               : "only a quorum of a group names a grouping and a group",
                      of_group ? "write 'grouping:' and 'group:'"
                               : "write 'of: group', or leave 'grouping' and 'group' out");
        return;
    }
    if (!of_group)
        return;
    for (const auto& grouping : series.groupings)
        if (grouping.code == *quorum.grouping)
            checker.refer_to_part(grouping.groups, *quorum.group,
                                  "the grouping " + in_quotes(grouping.code.text()), key, field + "group");
    checker.refer_to_part(series.groupings, *quorum.grouping, "the series " + in_quotes(series.code.text()),
                          key, field + "grouping");
    if (const auto* group = find_group(series, quorum); group && !group->members)
        checker.error(Rule::quorum_group, key, field + "group",
                      fmt::format("the members of the group {} are not known", in_quotes(group->code.text())),
                      "name a group with members");
}

void check_quorums(Checker& checker, const Series& series) {
    const auto key = key_of(series);
    checker.check_parts(series.quorums, key, "quorums");
    for (std::size_t i = 0; i < series.quorums.size(); ++i) {
        const auto& quorum = series.quorums[i];
        const auto field = "quorums/" + std::to_string(i) + "/";
        if (!quorum.needs.is_possible())
            checker.error(Rule::share_range, key, field + "needs",
                          "nothing is " + in_quotes(format_share(quorum.needs)),
                          "ask for a part of the delegations, or for 'at least 1/1', all of them");
        check_group_of_quorum(checker, series, quorum, field);
        checker.refer_to_sources(quorum.sources, key, field);
    }
}

/// `#rrggbb`, as style sheets and printers take it.
bool is_colour(std::string_view text) {
    return text.size() == 7 && text[0] == '#' &&
           text.substr(1).find_first_not_of("0123456789abcdefABCDEF") == std::string_view::npos;
}

void check_classes(Checker& checker, const Series& series) {
    const auto key = key_of(series);
    checker.check_parts(series.classes, key, "classes");
    for (std::size_t i = 0; i < series.classes.size(); ++i) {
        const auto& one = series.classes[i];
        const auto field = "classes/" + std::to_string(i) + "/";
        check_languages(checker, one.title, key, field + "title");
        if (!one.colour.empty() && !is_colour(one.colour))
            checker.error(Rule::class_colour, key, field + "colour", in_quotes(one.colour) + " is no colour",
                          "write '#' and six figures, red, green and blue, such as '#1f77b4'");
    }
}

struct Comers {
    std::vector<const Meeting*> meetings;
    std::set<DelegationCode> registered;
    std::set<DelegationCode> listed;
};

} // namespace

void check_series(Checker& checker) {
    std::unordered_map<std::string_view, Comers> comers;
    for (const auto& meeting : checker.data.meetings) {
        auto& of_series = comers[meeting.series.text()];
        of_series.meetings.push_back(&meeting);
        for (const auto& presence : meeting.took_part)
            of_series.listed.insert(presence.delegation);
        if (const auto roster = checker.rosters.find(meeting.code.text()); roster != checker.rosters.end())
            for (const auto* registration : roster->second.registrations)
                of_series.registered.insert(registration->delegation);
    }
    for (const auto& series : checker.data.series) {
        const auto key = key_of(series);
        const auto& of_series = comers[series.code.text()];
        checker.check_parts(series.themes, key, "themes");
        checker.check_parts(series.groupings, key, "groupings");
        for (std::size_t i = 0; i < series.themes.size(); ++i)
            checker.refer_to_sources(series.themes[i].sources, key, "themes/" + std::to_string(i) + "/");
        for (std::size_t i = 0; i < series.groupings.size(); ++i) {
            const auto field = "groupings/" + std::to_string(i);
            check_grouping(checker, series.groupings[i], key, field);
            check_partition(checker, series.groupings[i], key, field, of_series.registered, of_series.listed);
        }
        check_organizers(checker, series.organizers, key);
        check_quorums(checker, series);
        check_classes(checker, series);
        check_numbering(checker, of_series.meetings);
        checker.refer_to_sources(series.sources, key, "");
    }
}

void check_organizers(Checker& checker, const std::vector<Organizer>& organizers, const Key& key) {
    std::set<std::tuple<DelegationCode, OrganizerRole, SourceCode>> seen;
    for (std::size_t i = 0; i < organizers.size(); ++i) {
        const auto& organizer = organizers[i];
        const auto field = "organizers/" + std::to_string(i) + "/";
        checker.refer(checker.delegations, organizer.delegation, key, field + "delegation");
        checker.refer_to_sources(organizer.sources, key, field);
        for (const auto& source : organizer.sources)
            if (!seen.emplace(organizer.delegation, organizer.role, source).second)
                checker.error({Rule::part_double, "organizer"}, key, field + "delegation",
                              fmt::format("{} is {} twice by source {}", organizer.delegation.text(),
                                          word(organizer.role), in_quotes(source.text())),
                              "name each delegation, role and source once");
    }
}

} // namespace detail

} // namespace plenary::domain
