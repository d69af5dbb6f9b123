#include "report/paper/paper_words.hpp"
#include "report/paper/paper_words_check.hpp"

namespace plenary::report {

namespace {

using domain::Date;
using domain::DaySpan;

std::string english_month(const PaperWords& words, const Date& date) {
    return std::string{words.months[date.month().as_number() - 1U]};
}

/// "29 March 2011"
std::string english_day(const PaperWords& words, const Date& date) {
    return std::to_string(date.day().as_number()) + " " + english_month(words, date) + " " +
           std::to_string(static_cast<int>(date.year()));
}

std::string english_days(const PaperWords& words, const DaySpan& span) {
    const auto& [first, last] = span;
    if (first == last)
        return english_day(words, first);
    if (first.year() != last.year())
        return english_day(words, first) + " – " + english_day(words, last);
    const auto begin = std::to_string(first.day().as_number());
    if (first.month() != last.month())
        return begin + " " + english_month(words, first) + " – " + english_day(words, last);
    return begin + "–" + english_day(words, last);
}

std::string english_weekday(const PaperWords& words, const Date& date) {
    return std::string{words.weekdays[weekday_place(date)]} + ", " + english_day(words, date);
}

constexpr PaperWords english{
    .language = "en",
    .language_name = "English",
    .phrases = {{
        {Phrase::provisional_list, "Provisional list of participants"},
        {Phrase::revised_list, "Revised list of participants"},
        {Phrase::final_list, "Final list of participants"},
        {Phrase::as_at, "Prepared on the basis of information received by the secretariat as at {}."},
        {Phrase::draft_of, "Draft of {}"},
        {Phrase::corrections, "Corrections should be sent to {}."},
        {Phrase::corrections_until, "Corrections should be sent to {} by {}."},
        {Phrase::statistics, "Statistics"},
        {Phrase::class_of, "Class"},
        {Phrase::delegations, "Delegations"},
        {Phrase::persons, "Persons"},
        {Phrase::women, "Women"},
        {Phrase::men, "Men"},
        {Phrase::other_or_unknown, "Other or not known"},
        {Phrase::total, "Total"},
        {Phrase::counted_only, "{} (counted, not listed)"},
        {Phrase::number, "No."},
        {Phrase::name, "Name"},
        {Phrase::delegation, "Delegation"},
        {Phrase::function, "Function"},
        {Phrase::institution, "Institution"},
        {Phrase::role, "Role"},
        {Phrase::sex, "Sex"},
        {Phrase::female_short, "F"},
        {Phrase::male_short, "M"},
        {Phrase::signature, "Signature"},
        {Phrase::email, "E-mail"},
        {Phrase::phone, "Telephone"},
        {Phrase::courtesy_title, "Courtesy title"},
        {Phrase::sign_in_sheet, "Attendance sheet"},
        {Phrase::privacy,
         "The data on this sheet are processed by the secretariat only to show who attended, and are kept as "
         "long as the rules of the organizers and donors require."},
        {Phrase::certified_by, "Certified by (name, function, signature):"},
        {Phrase::project, "Project: {}"},
        {Phrase::attendance, "Attendance"},
        {Phrase::hosts_attended, "The host was represented: {}."},
        {Phrase::class_attended, "{}: {}."},
        {Phrase::states_attended, "The following States were represented: {}."},
        {Phrase::observers_attended, "The following States were represented by observers: {}."},
        {Phrase::un_attended,
         "The following United Nations Secretariat units and bodies were represented: {}."},
        {Phrase::agencies_attended,
         "The following specialized agencies and related organizations were represented: {}."},
        {Phrase::igos_attended, "The following intergovernmental organizations were represented: {}."},
        {Phrase::ngos_attended, "The following non-governmental organizations were represented: {}."},
        {Phrase::nobody_attended, "No attendance is recorded."},
        {Phrase::share_of_women, "Share of women"},
        {Phrase::all_participants, "All participants"},
        {Phrase::heads_and_deputies, "Heads and deputy heads of delegation"},
        {Phrase::share_basis, "Shares are of persons whose sex is known."},
        {Phrase::of_no_group, "In none of these groups"},
        {Phrase::roll_call, "Roll-call list"},
        {Phrase::present, "Present"},
        {Phrase::in_favour, "In favour"},
        {Phrase::against, "Against"},
        {Phrase::abstaining, "Abstaining"},
        {Phrase::arrivals, "Arrivals"},
        {Phrase::departures, "Departures"},
        {Phrase::arrivals_and_departures, "Arrivals and departures"},
        {Phrase::date, "Date"},
        {Phrase::time, "Time"},
        {Phrase::flight, "Flight"},
        {Phrase::hotel, "Hotel"},
        {Phrase::met_by, "Met by"},
        {Phrase::visa_list, "List of participants for visas"},
        {Phrase::nationality, "Nationality"},
        {Phrase::passport, "Passport No."},
        {Phrase::passport_expiry, "Valid until"},
        {Phrase::birth, "Date and place of birth"},
        {Phrase::credentials_report, "Report on credentials"},
        {Phrase::received_note, "Received by note"},
        {Phrase::not_received, "Not received"},
        {Phrase::credentials_received, "Delegations whose credentials were received ({}): {}."},
        {Phrase::credentials_missing,
         "Delegations, invited or registered, whose credentials were not received ({}): {}."},
        {Phrase::note_reference, "Note"},
        {Phrase::status, "Status"},
        {Phrase::timetable, "Provisional timetable"},
        {Phrase::programme_of_day, "Programme of the day"},
        {Phrase::morning, "Morning"},
        {Phrase::afternoon, "Afternoon"},
        {Phrase::evening, "Evening"},
        {Phrase::item, "Item"},
        {Phrase::room, "Room"},
        {Phrase::speakers, "Speakers"},
        {Phrase::chair, "Chair"},
        {Phrase::open_session, "Open"},
        {Phrase::closed_session, "Closed"},
        {Phrase::for_decision, "for decision"},
        {Phrase::for_discussion, "for discussion"},
        {Phrase::for_information, "for information"},
        {Phrase::documents, "Documents"},
        {Phrase::times_local, "Times are those of {}."},
        {Phrase::no_sessions, "No sessions are fixed yet."},
        {Phrase::invented, "Illustrative: {} of {} persons here were invented for show."},
        {Phrase::and_between, "and"},
        {Phrase::invitation, "Invitation"},
        {Phrase::addressed_to, "To: {}"},
        {Phrase::invites, "The organizers have the honour to invite your delegation to take part in the "
                          "following meeting: {}."},
        {Phrase::seats_offered, "Seats for your delegation: {}."},
        {Phrase::seats_funded, "Of these, paid for by the organizers: {}."},
        {Phrase::reply_to, "Please send the nomination form, filled in, to {}."},
        {Phrase::reply_to_by, "Please send the nomination form, filled in, to {} by {}."},
        {Phrase::reply_by, "Please send the nomination form, filled in, by {}."},
        {Phrase::nomination_form, "Nomination form"},
        {Phrase::family_name, "Family name"},
        {Phrase::given_names, "Given names"},
        {Phrase::own_script, "Name in own script"},
        {Phrase::role_in_delegation, "Role in the delegation"},
        {Phrase::female, "Female"},
        {Phrase::male, "Male"},
        {Phrase::changes_to_list, "Changes to the list of participants"},
        {Phrase::changes_to, "Changes: {}"},
        {Phrase::list_of_participants, "List of participants"},
        {Phrase::addendum, "Addendum"},
        {Phrase::corrigendum, "Corrigendum"},
        {Phrase::changes_since, "From {} to {}."},
        {Phrase::no_changes, "Nothing changed."},
        {Phrase::nobody_new, "Nobody is new."},
        {Phrase::change, "Change"},
        {Phrase::former, "Before"},
        {Phrase::present_now, "Now"},
        {Phrase::was_added, "added"},
        {Phrase::was_changed, "changed"},
        {Phrase::was_removed, "removed"},
        {Phrase::arrival_date, "Arrival date"},
        {Phrase::arrival_time, "Arrival time"},
        {Phrase::arrival_flight, "Arrival flight"},
        {Phrase::departure_date, "Departure date"},
        {Phrase::departure_time, "Departure time"},
        {Phrase::departure_flight, "Departure flight"},
        {Phrase::working_language, "Working language"},
        {Phrase::may_be_listed, "May be named in the list of participants"},
        {Phrase::may_show_contacts, "May have contacts shown in the list"},
        {Phrase::may_be_photographed, "May be photographed"},
        {Phrase::yes, "Yes"},
        {Phrase::no, "No"},
        {Phrase::certificate, "Certificate of attendance"},
        {Phrase::certifies_that, "This is to certify that"},
        {Phrase::took_part_in, "took part in"},
        {Phrase::days_present, "Present on {} of {} days"},
        {Phrase::serial_number, "Serial No. {}"},
        {Phrase::list_of_speakers, "List of speakers"},
        {Phrase::nobody_asked, "Nobody has asked for the floor."},
        {Phrase::speaker, "Speaker"},
        {Phrase::heard_as, "As"},
        {Phrase::language_spoken, "Language"},
        {Phrase::limit, "Min."},
        {Phrase::asked_at, "Asked"},
        {Phrase::on_behalf_of, "on behalf of {}"},
        {Phrase::as_group, "group"},
        {Phrase::as_head_of_state, "head of State or Government"},
        {Phrase::as_minister, "minister"},
        {Phrase::as_member, "member"},
        {Phrase::as_observer, "observer"},
        {Phrase::as_organization, "organization"},
        {Phrase::as_right_of_reply, "right of reply"},
        {Phrase::speech_asked, "to speak"},
        {Phrase::speech_spoke, "spoke"},
        {Phrase::speech_absent, "absent"},
        {Phrase::speech_withdrawn, "withdrawn"},
        {Phrase::seat_plan, "Seat plan"},
        {Phrase::podium, "Chair and secretariat"},
        {Phrase::seats_front, "In front"},
        {Phrase::seats_behind, "Behind"},
        {Phrase::without_seat, "Without a seat"},
        {Phrase::forgotten_person, "(forgotten)"},
    }},
    .months = {"January", "February", "March", "April", "May", "June", "July", "August", "September",
               "October", "November", "December"},
    .weekdays = {"Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday"},
    .roles = {"Head of delegation", "Deputy head of delegation", "Delegate", "Alternate", "Adviser", "Expert",
              "Observer", "Speaker", "Interpreter", "Secretariat"},
    .titles = {"Mr.", "Ms.", "Mrs.", "H.E. Mr.", "H.E. Ms.", "H.E. Mrs.", "H.E.", "Dr.", "Prof.", "Amb.",
               "Gen.", "Col.", "Eng."},
    .day = english_day,
    .days = english_days,
    .weekday_and_day = english_weekday,
};
static_assert(is_in_order(english));

} // namespace

const PaperWords& english_words() {
    return english;
}

} // namespace plenary::report
