#include "cli/remedies.hpp"

#include <algorithm>
#include <array>
#include <cstddef>

namespace plenary::cli {

namespace {

struct Pattern {
    domain::Act act;
    std::string_view words;
};

/// In the order of the acts.
constexpr auto patterns = [] {
    using enum domain::Act;
    return std::array{
        Pattern{load_fixtures, "'plenary load FILE|DIR...'"},
        Pattern{name_registry, "--db FILE"},
        Pattern{examine_registry, "'plenary doctor'"},
        Pattern{upgrade_registry, "any command that writes, such as 'plenary load'"},
        Pattern{back_up_registry, "'plenary backup FILE'"},
        Pattern{overwrite, "--force"},

        Pattern{list_things, "'plenary {THING} list'"},
        Pattern{list_participants, "'plenary participant list[ -m {MEETING}]'"},
        Pattern{find_participant, "'plenary participant find NAME'"},
        Pattern{name_series, "--series[ {SERIES}]"},
        Pattern{name_meeting, "--meeting[ {MEETING}]"},
        Pattern{name_delegation, "--delegation[ {CODE}]"},
        Pattern{name_venue, "--venue[ {VENUE}]"},
        Pattern{name_country, "--country[ {CODE}]"},
        Pattern{name_calendar, "--into[ {CALENDAR}]"},

        Pattern{name_person, "--family and --given"},
        Pattern{enter_as_new, "--new"},
        Pattern{enter_as_known, "--participant {CODE}"},
        Pattern{register_participant, "'plenary participant register'"},
        Pattern{edit_participant, "'plenary participant edit'"},
        Pattern{reinstate_participant, "'plenary participant reinstate'"},
        Pattern{replace_participant, "'plenary participant replace'"},
        Pattern{reconfirm_participant, "'plenary participant reconfirm'"},
        Pattern{invite_delegation, "'plenary delegation invite'"},
        Pattern{name_last_meetings, "--meetings-before DATE"},

        Pattern{map_column, "--map '{HEADER}={FIELD}'"},
        Pattern{name_encoding, "'--encoding {ENCODING}'"},
        Pattern{name_header_row, "--header-row N"},
        Pattern{name_sheet, "--sheet[ '{NAME}']"},
        Pattern{take_hidden_rows, "--hidden"},
        Pattern{take_struck_rows, "--struck"},
        Pattern{add_delegations, "--add-delegations"},
        Pattern{skip_bad_rows, "--skip-errors"},
        Pattern{export_list, "'plenary participant export[ -O {FORMAT}]'"},

        Pattern{undo_check_in, "'plenary checkin undo'"},
        Pattern{check_in_at_once, "--check-in"},
        Pattern{enter_past_check_ins, "'plenary checkin scan --happened DATE'"},
        Pattern{issue_badges, "'plenary badge issue[ -m {MEETING}]'"},
        Pattern{revoke_badges, "'plenary badge revoke'"},

        Pattern{propose_dates, "'plenary meeting propose[ {MEETING}]'"},
        Pattern{take_slot, "--slot[ {N}]"},
        Pattern{name_dates, "--dates[ {FIRST..LAST}]"},
        Pattern{name_length, "--length[ {DAYS}]"},
        Pattern{look_between, "--between[ {FIRST..LAST}]"},
        Pattern{list_passed_over, "--passed-over"},
        Pattern{keep_plan, "--keep[ {SHARE}]"},
        Pattern{reschedule_meeting, "'plenary meeting reschedule'"},
        Pattern{move_meeting, "'plenary meeting move'"},
        Pattern{give_reason, "--reason[ '{WHY}']"},
        Pattern{name_time, "--at"},
        Pattern{import_calendar, "'plenary calendar import'"},
        Pattern{check_schedule, "'plenary schedule check --past'"},

        Pattern{plan_agenda, "'plenary agenda plan[ -m {MEETING}]'"},
        Pattern{release_agenda, "'plenary agenda release[ -m {MEETING}]'"},
        Pattern{release_document, "'plenary document release'"},

        Pattern{count_by, "--by {DIMENSIONS}"},
        Pattern{name_measure, "--count"},
        Pattern{name_grouping, "--grouping[ {GROUPING}]"},
        Pattern{show_all_changes, "--all"},

        Pattern{see_log, "'plenary log'"},
        Pattern{see_action, "'plenary undo[ {NUMBER}]'"},
        Pattern{undo_action, "'plenary undo[ {NUMBER}] --yes'"},
    };
}();

constexpr bool in_order() {
    for (std::size_t i = 0; i < patterns.size(); ++i)
        if (patterns[i].act != static_cast<domain::Act>(i))
            return false;
    return true;
}
static_assert(patterns.size() == domain::act_count && in_order());

} // namespace

std::string_view pattern_of(domain::Act act) {
    return patterns[static_cast<std::size_t>(act)].words;
}

std::string step_in_words(const domain::Step& step) {
    auto pattern = pattern_of(step.act);
    auto argument = step.arguments.begin();
    const auto next = [&](std::string_view name) {
        return argument == step.arguments.end() ? std::string{name} : *argument++;
    };
    std::string words;
    while (!pattern.empty()) {
        const auto plain = std::min(pattern.find_first_of("[]{"), pattern.size());
        words += pattern.substr(0, plain);
        pattern.remove_prefix(plain);
        if (pattern.starts_with('{')) {
            const auto end = pattern.find('}');
            words += next(pattern.substr(1, end - 1));
            pattern.remove_prefix(end + 1);
        } else if (pattern.starts_with('[') && argument == step.arguments.end()) {
            pattern.remove_prefix(pattern.find(']') + 1);
        } else if (!pattern.empty()) {
            pattern.remove_prefix(1);
        }
    }
    return words;
}

std::string in_words(const domain::Remedy& remedy) {
    return remedy.in_words(step_in_words);
}

} // namespace plenary::cli
