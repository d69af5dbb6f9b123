#include "cli/people/roster_options.hpp"

#include "cli/error.hpp"
#include "cli/requests.hpp"
#include "office/lookup.hpp"

#include <algorithm>
#include <array>
#include <string_view>

namespace plenary::cli {

namespace {

constexpr std::array<std::string_view, 7> roster_options{"delegation", "role",     "status", "gender",
                                                         "came",       "not-came", "waiting"};

} // namespace

std::vector<Option> with_roster_options(std::vector<Option> options) {
    const std::vector<Option> own{
        {.name = "delegation",
         .value = "CODE",
         .help = "only those of this delegation",
         .names = Names::delegation},
        {.name = "role",
         .value = "ROLE",
         .help = "only those in this role",
         .choices = domain::Words<domain::Role>::all,
         .also = is_role},
        {.name = "status",
         .value = "STATUS",
         .help = "only registrations in this status",
         .choices = domain::Words<domain::RegistrationStatus>::all},
        {.name = "gender",
         .value = "GENDER",
         .help = "only women, men or others",
         .choices = domain::Words<domain::Gender>::all,
         .also = is_gender},
        {.name = "came", .help = "only those who have come"},
        {.name = "not-came", .help = "only those who are confirmed and have not come"},
        {.name = "waiting", .help = "only those who wait for a seat"}};
    options.insert(options.end(), own.begin(), own.end());
    return options;
}

bool has_roster_option(const Invocation& invocation) {
    return std::any_of(roster_options.begin(), roster_options.end(),
                       [&](std::string_view option) { return invocation.has(option); });
}

domain::RosterFilter roster_filter(const Invocation& invocation,
                                   const std::vector<domain::Delegation>& delegations) {
    domain::RosterFilter filter;
    if (const auto delegation = invocation.option("delegation"))
        filter.delegation = office::delegation_or_refuse(delegations, std::string{*delegation}).code;
    filter.role = word_of<domain::Role>(invocation, "role");
    filter.status = word_of<domain::RegistrationStatus>(invocation, "status");
    filter.gender = word_of<domain::Gender>(invocation, "gender");
    if (invocation.has("came") && invocation.has("not-came"))
        throw CommandError(Exit::usage, "--came and --not-came are both given", "leave one out");
    if (invocation.has("waiting") && filter.status)
        throw CommandError(Exit::usage, "--waiting and --status are both given",
                           "--waiting is --status waitlisted");
    if (invocation.has("came") || invocation.has("not-came"))
        filter.came = invocation.has("came");
    if (invocation.has("waiting"))
        filter.status = domain::RegistrationStatus::waitlisted;
    return filter;
}

} // namespace plenary::cli
