/// \file
/// The part of a site that prints one badge.
#include "desk/site/site.hpp"
#include "office/lookup.hpp"
#include "office/people/badges.hpp"
#include "report/badges/badge_stock.hpp"
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

/// Drawn before anything is written, while other desks go on.
void Site::print_badge(const Visit& visit, const Respond& respond) {
    const RegistrationCode code{util::clean_text(field(visit.form, "code")).text};
    if (drawer_.program().empty())
        return respond(message(501, visit.words.cannot_print, visit.words.no_paper_program, visit.words));
    (void)office::person_at_desk(office_, hall_.meeting, code); // whom it does not know it refuses
    BadgeOrder order{hall_.meeting, code, office::new_tokens(1).front(), field(visit.form, "stock"),
                     std::string{visit.words.language}};
    const auto description = office_.reading([&](const registry::Reading& registry) {
        order.made_at = registry.newest_action().at;
        auto scope = office::scope_of_meeting(hall_.meeting);
        scope.registrations = std::vector{code};
        return describe(order, registry.read(scope));
    });
    drawer_.draw(description, [this, visit, order, description, respond](DrawnBadge drawn) {
        if (drawn.pdf.empty())
            return respond(message(500, visit.words.cannot_print, Said{drawn.why}, visit.words));
        trying(visit.words, respond,
               [&] { issue_badge(visit, order, description, std::move(drawn.pdf), respond); });
    });
}

void Site::issue_badge(Visit visit, const BadgeOrder& order, const std::string& description, std::string pdf,
                       const Respond& respond) {
    const auto asked_by = visit.colleague;
    recognise(visit);
    if (auto refused = refusal(*route_of("POST", "/badge").route, visit))
        return respond(std::move(*refused));
    if (asked_by && visit.colleague && asked_by->name != visit.colleague->name)
        return respond(message(403, visit.words.form_is_stale, "", visit.words));
    office::IssueBadges issue{hall_.meeting, {order.code}, {order.token}};
    issue.hand_out = [order, description](const Dataset& data) {
        if (describe(order, data) != description)
            throw office::Refused(office::Reason::edited_since, order.code.text(),
                                  "somebody changed what the badge shows while it was drawn");
    };
    const auto who = office::person_at_desk(office_, hall_.meeting, order.code).who;
    change(
        visit,
        [this, visit, issue, code = order.code, who, pdf = std::move(pdf)]() -> Done {
            Answer answer{.outcome = Outcome::badge_printed, .code = code.text(), .who = who};
            try {
                if (office::issue_badges(office_, request_of(visit), issue).ended == office::Ended::before)
                    return {{}, [&words = visit.words] {
                                return message(409, words.cannot_print, words.printed_before, words);
                            }};
            } catch (const office::Refused& refused) {
                return {{}, [&words = visit.words, why = why_refused(refused, visit.words)] {
                            return message(409, words.cannot_print, why, words);
                        }};
            }
            return {{answer}, [pdf, code] { return pdf_reply(pdf, code); }};
        },
        respond);
}

std::vector<std::string> stocks_to_print_on(const std::filesystem::path& paper) {
    std::vector<std::string> names;
    if (!paper.empty())
        for (const auto& stock : report::badge_stocks())
            names.emplace_back(stock.name);
    return names;
}

} // namespace plenary::desk
