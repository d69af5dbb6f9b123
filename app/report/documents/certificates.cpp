#include "report/documents/certificates.hpp"

#include "domain/by_code.hpp"
#include "domain/people/certificates.hpp"
#include "domain/people/personal.hpp"
#include "report/documents/paper_person.hpp"
#include "report/names.hpp"

#include <algorithm>
#include <functional>
#include <tuple>

namespace plenary::report {

using namespace domain;

namespace {

/// What a certificate says of the meeting.
struct MeetingSaid {
    std::string series;
    std::string title;
    std::string place;
    std::string dates;
    std::string last_day; ///< on which it is signed; empty where it is not known
};

MeetingSaid said_of(const PaperRequest& request) {
    const auto& words = paper_words(request.language);
    MeetingSaid said{
        series_of(request).title, request.meeting.title, {}, words.dates(request.meeting.dates), {}};
    if (const auto* venue = find_venue(request.data.venues, request.meeting.venue))
        said.place = place_name(request.data.delegations, *venue, request.language);
    if (const auto* days = request.meeting.dates.days())
        said.last_day = words.date(days->last);
    return said;
}

DaysAttended days_attended(const PaperRequest& request) {
    return {request.meeting, request.data.check_ins, request.until};
}

using Earned = std::function<void(const ListedDelegation&, const ListedPerson&)>;

/// Calls f of everybody who has earned one, in their order.
void each_earned(const PaperRequest& request, const CertificateChoice& choice, const DaysAttended& days,
                 const Earned& f) {
    auto received = request;
    received.who = Who::checked_in;
    const auto is_chosen = [&](const RegistrationCode& code) {
        return choice.codes.empty() ||
               std::find(choice.codes.begin(), choice.codes.end(), code) != choice.codes.end();
    };
    for (const auto& listed : roster_of(received))
        for (const auto& delegation : listed.delegations)
            for (const auto& person : delegation.people)
                if (is_chosen(person.registration->code) && !is_forgotten(*person.participant) &&
                    days.earns_certificate(person.registration->code, choice.least_share))
                    f(delegation, person);
}

std::string with_comma(const std::string& first, const std::string& second) {
    return first + (first.empty() || second.empty() ? "" : ", ") + second;
}

Leaf certificate_of(const PaperRequest& request, const MeetingSaid& meeting, const DaysAttended& days,
                    const ListedDelegation& delegation, const ListedPerson& person) {
    const auto& words = paper_words(request.language);
    const auto& registration = *person.registration;
    Leaf leaf;
    const auto add = [&](Look look, const std::string& text) {
        if (!text.empty())
            leaf.lines.push_back({look, text});
    };
    add(Look::title, words.say(Phrase::certificate));
    add(Look::body, words.say(Phrase::certifies_that));
    add(Look::name, person.participant->name.on_badge());
    add(Look::body, delegation.name);
    add(Look::body, words.say(Phrase::took_part_in));
    add(Look::masthead, meeting.series);
    add(Look::subtitle, meeting.title);
    add(Look::body, with_comma(meeting.place, meeting.dates));
    if (const auto held = days.days_held())
        add(Look::note, words.say(Phrase::days_present,
                                  {std::to_string(days.days_of(registration.code)), std::to_string(*held)}));
    leaf.left = {with_comma(meeting.place, meeting.last_day)};
    if (!registration.certificate.empty())
        leaf.left.emplace_back(words.say(Phrase::serial_number, {registration.certificate}));
    leaf.signatory =
        request.meeting.signatory.empty() ? words.say(Phrase::signature) : request.meeting.signatory;
    leaf.whom = whom(person);
    return leaf;
}

util::Column given_column(const char* key, const char* title, util::Align align = util::Align::left) {
    return {key, title, align, false};
}

} // namespace

std::vector<RegistrationCode> certificates_earned(const PaperRequest& request,
                                                  const CertificateChoice& choice) {
    std::vector<RegistrationCode> codes;
    each_earned(request, choice, days_attended(request),
                [&](const auto&, const auto& person) { codes.push_back(person.registration->code); });
    return codes;
}

Paper certificates_paper(const PaperRequest& request, const CertificateChoice& choice) {
    Paper paper;
    paper.language = request.language;
    paper.title = with_comma(paper_words(request.language).say(Phrase::certificate), request.meeting.title);
    paper.is_landscape = true;
    const auto days = days_attended(request);
    const auto meeting = said_of(request);
    each_earned(request, choice, days, [&](const auto& delegation, const auto& person) {
        paper.blocks.emplace_back(certificate_of(request, meeting, days, delegation, person));
    });
    return paper;
}

util::Sheet certificate_table(const PaperRequest& request, const CertificateChoice& choice) {
    const auto meeting = said_of(request);
    const auto days = days_attended(request);
    util::Sheet sheet;
    sheet.columns = {given_column("serial", "SERIAL"),
                     given_column("code", "CODE"),
                     given_column("name", "NAME"),
                     given_column("badge_name", "NAME ON THE BADGE"),
                     given_column("delegation", "DELEGATION"),
                     given_column("function", "FUNCTION"),
                     given_column("meeting", "MEETING"),
                     given_column("place", "PLACE"),
                     given_column("dates", "DATES"),
                     given_column("days", "DAYS", util::Align::right),
                     given_column("signatory", "SIGNATORY")};
    each_earned(request, choice, days, [&](const auto& delegation, const auto& person) {
        const auto& registration = *person.registration;
        sheet.rows.push_back(
            {util::text_cell(registration.certificate), registration.code.text(),
             name_line(*person.participant, request).shown(), person.participant->name.on_badge(),
             delegation.name, util::text_cell(function_of(registration, request.language)), meeting.title,
             util::text_cell(meeting.place), util::text_cell(meeting.dates),
             std::int64_t{days.days_of(registration.code)}, util::text_cell(request.meeting.signatory)});
    });
    return sheet;
}

util::Sheet given_certificates(const PaperRequest& request, const std::vector<RegistrationCode>& codes) {
    const auto meeting = said_of(request);
    const auto days = days_attended(request);
    util::Sheet sheet;
    sheet.columns = {given_column("serial", "SERIAL"),
                     given_column("code", "CODE"),
                     given_column("name", "NAME ON THE BADGE"),
                     given_column("delegation", "DELEGATION"),
                     given_column("meeting", "MEETING"),
                     given_column("place", "PLACE"),
                     given_column("dates", "DATES"),
                     given_column("days", "DAYS", util::Align::right)};
    std::vector<const Registration*> given;
    for (const auto& one : request.data.registrations)
        if (one.meeting == request.meeting.code && !one.certificate.empty() &&
            (codes.empty() || std::find(codes.begin(), codes.end(), one.code) != codes.end()))
            given.push_back(&one);
    std::sort(given.begin(), given.end(), [](const auto* a, const auto* b) {
        return std::tie(a->certificate, a->code) < std::tie(b->certificate, b->code);
    });
    const ByCode<Participant> people{request.data.participants};
    for (const auto* one : given) {
        const auto* person = people.find(one->participant.text());
        sheet.rows.push_back({one->certificate, one->code.text(),
                              person == nullptr ? std::string{} : person->name.on_badge(),
                              name_of(request.data.delegations, one->delegation, request.language),
                              meeting.title, util::text_cell(meeting.place), util::text_cell(meeting.dates),
                              std::int64_t{days.days_of(one->code)}});
    }
    return sheet;
}

} // namespace plenary::report
