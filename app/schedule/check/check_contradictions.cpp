/// \file
/// What is said of meetings and cannot all hold.
#include "domain/rules/contradictions.hpp"
#include "schedule/check/check_detail.hpp"

#include <algorithm>

namespace plenary::schedule::detail {

using namespace domain;

void check_contradictions(Checking& checking, const CheckOptions& options) {
    const auto is_asked = [&](const Meeting& meeting) {
        if (options.meetings)
            return std::find(options.meetings->begin(), options.meetings->end(), meeting.code) !=
                   options.meetings->end();
        const auto* days = meeting.dates.days();
        return options.past || days == nullptr || options.today <= days->last;
    };
    for (auto& found : contradictions(checking.data)) {
        if (!is_asked(*found.meeting) && (found.other == nullptr || !is_asked(*found.other)))
            continue;
        Clash clash;
        clash.severity = Severity::warning;
        clash.kind = ClashKind::contradiction;
        clash.meetings = {found.meeting->code};
        if (found.other != nullptr)
            clash.meetings.push_back(found.other->code);
        clash.message = found.message;
        clash.cure = found.help;
        clash.cause = found.message;
        checking.clashes.push_back(std::move(clash));
    }
}

} // namespace plenary::schedule::detail
