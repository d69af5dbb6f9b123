#include "domain/people/delegation_names.hpp"
#include "domain/people/personal.hpp"
#include "report/documents/paper_person.hpp"
#include "report/documents/papers.hpp"
#include "report/names.hpp"

#include <algorithm>
#include <array>

namespace plenary::report {

using namespace domain;

namespace {

/// "Almaty, Kazakhstan, 17-18 November 2026"
std::string place_and_dates(const PaperRequest& request, const PaperWords& words) {
    std::string text;
    if (const auto* venue = find_venue(request.data.venues, request.meeting.venue))
        text = place_name(request.data.delegations, *venue, request.language);
    const auto when = words.dates(request.meeting.dates);
    return text + (text.empty() || when.empty() ? "" : ", ") + when;
}

std::string meeting_in_words(const PaperRequest& request, const PaperWords& words) {
    const auto where = place_and_dates(request, words);
    return request.meeting.title + (where.empty() ? "" : " (" + where + ")");
}

/// To whom, and by when, the form goes back; empty where neither is said.
std::string reply_in_words(const InvitationRequest& invitation, const PaperWords& words) {
    if (invitation.reply_to.empty())
        return invitation.reply_by.empty() ? std::string{}
                                           : words.say(Phrase::reply_by, {invitation.reply_by});
    return invitation.reply_by.empty()
               ? words.say(Phrase::reply_to, {invitation.reply_to})
               : words.say(Phrase::reply_to_by, {invitation.reply_to, invitation.reply_by});
}

const Invitation* invitation_in(const Meeting& meeting, const DelegationCode& delegation) {
    const auto found = std::find_if(meeting.invited.begin(), meeting.invited.end(),
                                    [&](const Invitation& one) { return one.delegation == delegation; });
    return found == meeting.invited.end() ? nullptr : &*found;
}

std::vector<std::string> seats_in_words(const PaperRequest& request, const Delegation& delegation,
                                        const PaperWords& words) {
    std::vector<std::string> lines;
    const auto* invited = invitation_in(request.meeting, delegation.code);
    if (invited != nullptr && invited->seats)
        lines.push_back(words.say(Phrase::seats_offered, {std::to_string(*invited->seats)}));
    if (invited != nullptr && invited->funded)
        lines.push_back(words.say(Phrase::seats_funded, {std::to_string(*invited->funded)}));
    return lines;
}

/// The family name stands before the comma of the sort name, the given names behind it.
std::pair<std::string, std::string> parted(const PersonName& name) {
    const auto comma = name.sort.find(", ");
    if (comma == std::string::npos)
        return {name.latin, {}};
    return {name.sort.substr(0, comma), name.sort.substr(comma + 2)};
}

/// Of the people that a delegation nominates.
constexpr std::array nominated_roles{Role::head,    Role::deputy_head, Role::delegate, Role::alternate,
                                     Role::adviser, Role::expert,      Role::observer};

/// The day, time and flight of the arrival and the departure, and the hotel: of another meeting they say nothing.
constexpr std::size_t journey_columns = 7;

/// The official languages of the United Nations as they call themselves, whatever language the form is in.
constexpr std::array un_language_tags{"ar", "zh", "en", "fr", "ru", "es"};
constexpr std::array un_languages{"العربية", "中文", "English", "français", "русский", "español"};

std::string language_in_words(const std::string& tag) {
    const auto found = std::find(un_language_tags.begin(), un_language_tags.end(), tag);
    return found == un_language_tags.end()
               ? tag
               : un_languages.at(static_cast<std::size_t>(found - un_language_tags.begin()));
}

class FormMaker {
public:
    FormMaker(const PaperRequest& request, const InvitationRequest& invitation)
        : request_(request),
          invitation_(invitation),
          words_(paper_words(request.language)),
          delegation_name_(name_in(invitation.delegation, request.language)) {}

    NominationForm make() {
        add_columns();
        if (invitation_.from_meeting)
            for (const auto& registration : request_.data.registrations)
                add_if_sent(registration);
        for (int blank = 0; blank < invitation_.blank_rows; ++blank)
            form_.sheet.rows.push_back({delegation_name_});
        form_.above = {words_.say(Phrase::nomination_form), meeting_in_words(request_, words_)};
        for (auto& line : seats_in_words(request_, invitation_.delegation, words_))
            form_.above.push_back(std::move(line));
        if (auto reply = reply_in_words(invitation_, words_); !reply.empty())
            form_.above.push_back(std::move(reply));
        return std::move(form_);
    }

private:
    void add_column(Phrase title, std::vector<std::string> choices = {}) {
        form_.sheet.columns.push_back({"", words_.say(title)});
        form_.choices.push_back(std::move(choices));
    }

    void add_columns() {
        std::vector<std::string> roles;
        for (const auto role : nominated_roles)
            roles.push_back(words_.say(role));
        add_column(Phrase::delegation);
        add_column(Phrase::courtesy_title);
        add_column(Phrase::family_name);
        add_column(Phrase::given_names);
        add_column(Phrase::own_script);
        add_column(Phrase::sex, {words_.say(Phrase::female), words_.say(Phrase::male)});
        add_column(Phrase::role_in_delegation, std::move(roles));
        add_column(Phrase::function);
        add_column(Phrase::institution);
        add_column(Phrase::email);
        add_column(Phrase::phone);
        add_column(Phrase::arrival_date);
        add_column(Phrase::arrival_time);
        add_column(Phrase::arrival_flight);
        add_column(Phrase::departure_date);
        add_column(Phrase::departure_time);
        add_column(Phrase::departure_flight);
        add_column(Phrase::hotel);
        add_column(Phrase::working_language, {un_languages.begin(), un_languages.end()});
        for (const auto consent :
             {Phrase::may_be_listed, Phrase::may_show_contacts, Phrase::may_be_photographed})
            add_column(consent, {words_.say(Phrase::yes), words_.say(Phrase::no)});
    }

    [[nodiscard]] std::string answer(std::optional<Consent> consent) const {
        if (!consent)
            return {};
        return words_.say(*consent == Consent::given ? Phrase::yes : Phrase::no);
    }

    void add_if_sent(const Registration& registration) {
        if (registration.meeting != *invitation_.from_meeting ||
            registration.delegation != invitation_.delegation.code ||
            registration.status != RegistrationStatus::confirmed)
            return;
        for (const auto& participant : request_.data.participants)
            if (participant.code == registration.participant && participant.name.latin != forgotten_text)
                add_row(registration, participant);
    }

    void add_row(const Registration& registration, const Participant& participant) {
        const auto [family, given] = parted(participant.name);
        std::string sex;
        if (participant.gender == Gender::female)
            sex = words_.say(Phrase::female);
        else if (participant.gender == Gender::male)
            sex = words_.say(Phrase::male);
        std::vector<util::Cell> cells{delegation_name_};
        for (auto text : {courtesy_of(participant, request_.language), family, given, participant.name.own,
                          sex, words_.say(registration.role), function_of(registration, request_.language),
                          institution_of(registration, invitation_.delegation, request_.language),
                          participant.email, participant.phone})
            cells.push_back(util::text_cell(std::move(text)));
        cells.resize(cells.size() + journey_columns);
        for (auto text : {language_in_words(participant.working_language), answer(participant.listed),
                          answer(participant.contacts_shown), answer(participant.photographed)})
            cells.push_back(util::text_cell(std::move(text)));
        form_.sheet.rows.push_back(std::move(cells));
    }

    const PaperRequest& request_;
    const InvitationRequest& invitation_;
    const PaperWords& words_;
    std::string delegation_name_;
    NominationForm form_;
};

} // namespace

NominationForm nomination_form(const PaperRequest& request, const InvitationRequest& invitation) {
    return FormMaker{request, invitation}.make();
}

Paper invitation_paper(const PaperRequest& request, const InvitationRequest& invitation) {
    const auto& words = paper_words(request.language);
    const auto& delegation = invitation.delegation;
    Paper paper;
    add_head(paper, request, words.say(Phrase::invitation));
    const auto& names = delegation.formal_name.empty() ? delegation.name : delegation.formal_name;
    paper.add(Look::label, words.say(Phrase::addressed_to, {std::string{names.in(request.language)}}));
    paper.add(Look::body, words.say(Phrase::invites, {meeting_in_words(request, words)}));
    for (const auto& line : seats_in_words(request, delegation, words))
        paper.add(Look::body, line);
    if (const auto reply = reply_in_words(invitation, words); !reply.empty())
        paper.add(Look::body, reply);
    if (!request.meeting.signatory.empty())
        paper.add(Look::label, request.meeting.signatory);
    paper.sheet.columns = {{"", words.say(Phrase::delegation)}};
    paper.sheet.rows = {{name_in(delegation, request.language)}};
    return paper;
}

} // namespace plenary::report
