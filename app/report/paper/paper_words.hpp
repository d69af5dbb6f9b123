/// \file
/// What documents say in the languages in which they are made, whatever the interface speaks: one table each.
#pragma once

#include "domain/time/dates.hpp"
#include "domain/words.hpp"

#include <array>
#include <initializer_list>
#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace plenary::report {

enum class Phrase {
    provisional_list,
    revised_list,
    final_list,
    as_at,
    draft_of,
    corrections,
    corrections_until,
    statistics,
    class_of,
    delegations,
    persons,
    women,
    men,
    other_or_unknown,
    total,
    counted_only,
    number,
    name,
    delegation,
    function,
    institution,
    role,
    sex,
    female_short,
    male_short,
    signature,
    email,
    phone,
    courtesy_title,
    sign_in_sheet,
    privacy,
    certified_by,
    project,
    attendance,
    hosts_attended,
    class_attended,
    states_attended,
    observers_attended,
    un_attended,
    agencies_attended,
    igos_attended,
    ngos_attended,
    nobody_attended,
    share_of_women,
    all_participants,
    heads_and_deputies,
    share_basis,
    of_no_group,
    roll_call,
    present,
    in_favour,
    against,
    abstaining,
    arrivals,
    departures,
    arrivals_and_departures,
    date,
    time,
    flight,
    hotel,
    met_by,
    visa_list,
    nationality,
    passport,
    passport_expiry,
    birth,
    credentials_report,
    received_note,
    not_received,
    credentials_received,
    credentials_missing,
    note_reference,
    status,
    timetable,
    programme_of_day,
    morning,
    afternoon,
    evening,
    item,
    room,
    speakers,
    chair,
    open_session,
    closed_session,
    for_decision,
    for_discussion,
    for_information,
    documents,
    times_local,
    no_sessions,
    invented,
    and_between,
    invitation,
    addressed_to,
    invites,
    seats_offered,
    seats_funded,
    reply_to,
    reply_to_by,
    reply_by,
    nomination_form,
    family_name,
    given_names,
    own_script,
    role_in_delegation,
    female,
    male,
    changes_to_list,
    changes_to,
    list_of_participants,
    addendum,
    corrigendum,
    changes_since,
    no_changes,
    nobody_new,
    change,
    former,
    present_now,
    was_added,
    was_changed,
    was_removed,
    arrival_date,
    arrival_time,
    arrival_flight,
    departure_date,
    departure_time,
    departure_flight,
    working_language,
    may_be_listed,
    may_show_contacts,
    may_be_photographed,
    yes,
    no,
    certificate,
    certifies_that,
    took_part_in,
    days_present,
    serial_number,
    list_of_speakers,
    nobody_asked,
    speaker,
    heard_as,
    language_spoken,
    limit,
    asked_at,
    on_behalf_of,
    as_group, // from here on in the order of domain::SpeakerClass
    as_head_of_state,
    as_minister,
    as_member,
    as_observer,
    as_organization,
    as_right_of_reply,
    speech_asked, // from here on in that of domain::SpeechStatus
    speech_spoke,
    speech_absent,
    speech_withdrawn,
    seat_plan,
    podium,
    seats_front,
    seats_behind,
    without_seat,
    forgotten_person,
};
inline constexpr std::size_t phrase_count = static_cast<std::size_t>(Phrase::forgotten_person) + 1;

struct SaidPhrase {
    Phrase phrase;
    std::string_view text; ///< `{}` stands for what is filled in
};

constexpr std::size_t title_count = 13;

struct PaperWords {
    std::string_view language;
    std::string_view language_name;               ///< in itself, as a masthead has it
    std::array<SaidPhrase, phrase_count> phrases; ///< in the order of Phrase
    std::array<std::string_view, 12> months;      ///< as they stand in a date
    std::array<std::string_view, 7> weekdays;     ///< from Monday
    std::array<std::string_view, domain::Words<domain::Role>::all.size()> roles;
    std::array<std::string_view, title_count>
        titles; ///< courtesy and academic ones, the same in each language
    std::string (*day)(const PaperWords&, const domain::Date&);
    std::string (*days)(const PaperWords&, const domain::DaySpan&);
    std::string (*weekday_and_day)(const PaperWords&, const domain::Date&);

    [[nodiscard]] std::string say(Phrase phrase) const;
    /// With what is filled in, in its order.
    [[nodiscard]] std::string say(Phrase phrase, std::initializer_list<std::string> filled) const;
    [[nodiscard]] std::string say(domain::Role role) const;
    /// "29 March 2011" and "Tuesday, 29 March 2011", as the language has it.
    [[nodiscard]] std::string date(const domain::Date& date) const { return day(*this, date); }
    [[nodiscard]] std::string long_date(const domain::Date& date) const {
        return weekday_and_day(*this, date);
    }
    /// "A, B and C"
    [[nodiscard]] std::string list(const std::vector<std::string>& items) const;
    /// "29-30 March 2011", "2011", or nothing where the dates are not known.
    [[nodiscard]] std::string dates(const domain::MeetingDates& dates) const;
};

const PaperWords& english_words();
const PaperWords& french_words();
const PaperWords& spanish_words();
const PaperWords& russian_words();

/// The languages that documents are made in, by their tags; the words of each.
inline constexpr std::array<std::string_view, 4> paper_languages{"en", "fr", "es", "ru"};
const PaperWords& paper_words(std::string_view language);

/// A title that documents in any of the languages have, as this one has it; another as it was written.
std::string title_in(const std::string& title, const PaperWords& words);

} // namespace plenary::report
