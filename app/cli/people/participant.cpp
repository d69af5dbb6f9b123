/// \file
/// participant list|show|find
#include "cli/all_commands.hpp"
#include "cli/context.hpp"
#include "cli/error.hpp"
#include "cli/people/roster_options.hpp"
#include "report/lists.hpp"
#include "report/shows.hpp"
#include "util/text.hpp"

#include <algorithm>
#include <ostream>
#include <unordered_map>
#include <unordered_set>

namespace plenary::cli {

namespace {

/// Keeps the participants with these codes, in this order.
void keep(domain::Dataset& data, const std::vector<domain::ParticipantCode>& codes) {
    std::unordered_map<std::string_view, std::size_t> place;
    for (std::size_t i = 0; i < codes.size(); ++i)
        place.emplace(codes[i].text(), i);
    std::erase_if(data.participants, [&](const auto& p) { return !place.contains(p.code.text()); });
    std::sort(data.participants.begin(), data.participants.end(), [&](const auto& a, const auto& b) {
        return place.at(a.code.text()) < place.at(b.code.text());
    });
}

int list_participants(Context& context, const Invocation& invocation) {
    const auto code = invocation.option("meeting");
    if (!code && has_roster_option(invocation))
        throw CommandError(Exit::usage, "it is not said of which meeting",
                           "name one with --meeting: that has delegations, roles and days");
    const auto registry = context.open_to_read();
    if (!code) {
        context.print(report::participant_list(registry.read({}), report::Order::by_sort_key));
        return 0;
    }
    const domain::MeetingCode meeting{*code};
    const auto base = registry.read({.people = false});
    (void)office::find_or_refuse(base.meetings, meeting);
    const auto filter = roster_filter(invocation, base.delegations);
    auto data = context.read_to_show(registry, {.meetings = std::vector{meeting}});
    domain::narrow(data, meeting, filter);
    context.print(report::roster_list(data, meeting));
    return 0;
}

domain::Dataset read_people(const Context& context, const registry::Reading& registry,
                            const std::vector<domain::ParticipantCode>& codes) {
    return context.read_to_show(registry, {.meetings = std::vector<domain::MeetingCode>{},
                                           .participants = codes,
                                           .with_their_registrations = true});
}

int show_participant(Context& context, const Invocation& invocation) {
    domain::ParticipantCode code{invocation.arguments.front()};
    const auto data = [&] {
        const auto registry = context.open_to_read();
        if (auto kept = registry.merged_into(code)) {
            context.err() << "'" << code.text() << "' turned out to be '" << kept->text() << "'.\n";
            code = std::move(*kept);
        }
        office::require_participant(registry, code);
        return read_people(context, registry, {code});
    }();
    context.print(report::show(office::find_or_refuse(data.participants, code), data));
    return 0;
}

/// The participants that the query finds, best first.
domain::Dataset found_by(const std::string& query, const Context& context) {
    const auto registry = context.open_to_read();
    const auto people = registry.find_participants(query);
    std::vector<domain::ParticipantCode> codes;
    for (const auto& found : people.best)
        codes.push_back(found.participant);
    if (people.others > 0)
        context.err() << "These are the nearest " << codes.size() << "; " << people.others
                      << " more are found. Another word, or more letters, find fewer.\n";
    auto data = read_people(context, registry, codes);
    keep(data, codes);
    return data;
}

int find(Context& context, const Invocation& invocation) {
    const auto query = util::join(invocation.arguments, " ");
    const auto data = found_by(query, context);
    if (data.participants.empty()) {
        // Nor are the words told: they may be the token of a badge.
        context.err()
            << "Nobody is found by these words. Fewer letters find more: the start of a name is enough.\n";
        context.print(report::participant_list({}, report::Order::as_given));
        return static_cast<int>(Exit::failed);
    }
    context.print(report::participant_list(data, report::Order::as_given));
    return 0;
}

} // namespace

std::vector<Command> participant_commands() {
    return {
        {.name = "participant list",
         .summary = "list the participants by name",
         .details =
             "Of a meeting each with delegation, role and status, the days on which the person came, and how "
             "to reach them.",
         .examples = {{"plenary participant list -m dushanbe", "who is registered at one meeting"},
                      {"plenary participant list -m dushanbe --delegation Kazakhstan --not-came",
                       "who of Kazakhstan has not come"}},
         .arguments = {},
         .options =
             with_output_options(with_roster_options({{.name = "meeting",
                                                       .letter = 'm',
                                                       .value = "MEETING",
                                                       .help = "only who is registered at this meeting",
                                                       .names = Names::meeting}})),
         .run = list_participants},
        {.name = "participant show",
         .summary = "show a participant: every form of the name, every registration and check-in",
         .details = {},
         .examples = {{"plenary participant show miroslav-jenca", "one person, by code"}},
         .arguments = {{.name = "PARTICIPANT",
                        .help = "the code of the participant",
                        .names = Names::participant}},
         .options = with_output_options({}),
         .run = show_participant},
        {.name = "participant find",
         .summary = "find participants by name, however it is written, by code or by e-mail address",
         .details =
             "Case, accents, word order and script do not matter, and the start of a word or three letters "
             "within it are enough: Jenca, JENČA, Енча and 'miroslav jenc' all find Miroslav Jenča. Exact "
             "words come first, then starts of words, then parts, then what sounds alike. A code, of the "
             "person or of a registration, and an e-mail address or its start find who has it.",
         .examples = {{"plenary participant find jenca", "without accents"},
                      {"plenary participant find Енча", "in another script"},
                      {"plenary participant find KAZ-001", "who has this code at some meeting"}},
         .arguments = {{.name = "NAME",
                        .help = "words of the name, or parts of them; a code or an e-mail address",
                        .required = true,
                        .many = true}},
         .options = with_output_options({}),
         .run = find},
    };
}

} // namespace plenary::cli
