/// \file
/// The part of a site that prints one badge.
#include "desk/badges.hpp"
#include "desk/site.hpp"
#include "office/lookup.hpp"
#include "office/people/badges.hpp"
#include "report/paper/badge_stock.hpp"
#include "util/clean_text.hpp"

#include <fmt/format.h>

namespace plenary::desk {

using namespace domain;

namespace {

Reply pdf_reply(std::string pdf, const RegistrationCode& code) {
    return {200,
            "application/pdf",
            std::move(pdf),
            {{"Content-Disposition", fmt::format("inline; filename=\"{}.pdf\"", code.text())}}};
}

} // namespace

/// Drawn before anything is written; it holds once it is on the disk, and then the former does no more.
void Site::print_badge(const Visit& visit, Respond respond) {
    const RegistrationCode code{util::clean_text(field(visit.form, "code")).text};
    if (paper_.empty())
        return respond(message(501, visit.words.cannot_print, visit.words.no_paper_program, visit.words));
    const auto who = office::person_at_desk(office_, hall_.meeting, code).who;
    BadgeOrder order{hall_.meeting, code, office::new_tokens(1).front(), field(visit.form, "stock"),
                     std::string{visit.words.language}};
    const auto description = office_.reading([&](const registry::Reading& registry) {
        order.made_at = registry.newest_action().at;
        auto scope = office::scope_of_meeting(hall_.meeting);
        scope.registrations = std::vector{code};
        return describe(order, registry.read(scope));
    });
    auto drawn = draw_badge(paper_, description);
    if (drawn.pdf.empty())
        return respond(message(500, visit.words.cannot_print, drawn.why, visit.words));
    office::IssueBadges issue{hall_.meeting, {code}, {order.token}};
    issue.hand_out = [order, description](const Dataset& data) {
        if (describe(order, data) != description)
            throw office::Refused(office::Reason::edited_since, order.code.text(),
                                  "somebody changed what the badge shows while it was drawn");
    };
    change(
        visit,
        [this, visit, issue, code, who, pdf = std::move(drawn.pdf)]() -> Done {
            Answer answer{.outcome = Outcome::badge_printed, .code = code.text(), .who = who};
            try {
                if (office::issue_badges(office_, request_of(visit), issue).ended == office::Ended::before)
                    return {{}, [&words = visit.words] {
                                return message(409, words.cannot_print, words.printed_before, words);
                            }};
            } catch (const office::Refused& refused) {
                return {{}, [&words = visit.words, why = std::string{refused.what()}] {
                            return message(409, words.cannot_print, why, words);
                        }};
            }
            return {{answer}, [pdf, code] { return pdf_reply(pdf, code); }};
        },
        std::move(respond));
}

std::vector<std::string> stocks_to_print_on(const std::filesystem::path& paper) {
    std::vector<std::string> names;
    if (!paper.empty())
        for (const auto& stock : report::badge_stocks())
            names.emplace_back(stock.name);
    return names;
}

} // namespace plenary::desk
