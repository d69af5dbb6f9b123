/// \file
/// The part of a site that keeps the speakers' list.
#include "desk/pages/floor_page.hpp"
#include "desk/site/site.hpp"
#include "domain/change/typed_code.hpp"
#include "office/meetings/floor.hpp"
#include "util/clean_text.hpp"

#include <charconv>

namespace plenary::desk {

using namespace domain;

namespace {

std::string clean_field(const Form& form, std::string_view name) {
    return util::clean_text(field(form, name)).text;
}

/// Nothing where it is no such number.
std::optional<int> whole_minutes(const std::string& typed) {
    constexpr int most_minutes = 999;
    int minutes = 0;
    const auto* const end = typed.data() + typed.size();
    const auto [stop, error] = std::from_chars(typed.data(), end, minutes);
    const bool is_whole = error == std::errc{} && stop == end;
    return is_whole && minutes > 0 && minutes <= most_minutes ? std::optional{minutes} : std::nullopt;
}

office::AskForFloor wish_in(const Form& form, const MeetingCode& meeting) {
    office::AskForFloor wanted{meeting};
    if (const auto speaker = clean_field(form, "speaker"); !speaker.empty())
        wanted.speaker = RegistrationCode{read_registration_code(speaker).text()};
    wanted.delegation = DelegationCode{clean_field(form, "delegation")};
    if (!wanted.speaker && wanted.delegation.empty())
        throw office::Refused(office::Reason::person_unsaid, "", "it is not said who asks for the floor");
    if (const auto item = clean_field(form, "item"); !item.empty())
        wanted.item = SessionCode{item};
    wanted.speaker_class = from_word<SpeakerClass>(field(form, "class"));
    wanted.minutes = whole_minutes(clean_field(form, "minutes"));
    return wanted;
}

} // namespace

Reply Site::show_floor(const Visit& visit, const Said& refused, const FieldReasons& reasons) {
    const auto said = field(visit.form, "act") == "ask" ? visit.form : Form{};
    return page_reply(
        floor_page({frame_of(visit), office::floor_of(office_, hall_.meeting),
                    office::delegations_to_choose(office_, hall_.meeting), refused, said, reasons},
                   visit.words),
        reasons.empty() ? 200 : 400);
}

void Site::note_at_floor(const Visit& visit) {
    const auto act = field(visit.form, "act");
    if (act == "ask") {
        (void)office::ask_for_floor(office_, request_of(visit), wish_in(visit.form, hall_.meeting));
        return;
    }
    const office::TheSpeech which{hall_.meeting, clean_field(visit.form, "speech"), {}};
    if (act == "next")
        (void)office::move_speech(office_, request_of(visit), which, 1);
    else if (const auto status = from_word<SpeechStatus>(act))
        (void)office::note_speech(office_, request_of(visit), which, *status, std::nullopt);
}

void Site::call_speaker(const Visit& visit, Respond respond) {
    if (const auto minutes = clean_field(visit.form, "minutes");
        field(visit.form, "act") == "ask" && !minutes.empty() && !whole_minutes(minutes))
        return respond(show_floor(visit, {}, {{"minutes", std::string{visit.words.minutes_unread}}}));
    change(
        visit,
        [this, visit]() -> Done {
            try {
                note_at_floor(visit);
            } catch (const office::Refused& refused) {
                return {{}, [this, visit, why = why_refused(refused, visit.words)] {
                            return show_floor(visit, why);
                        }};
            }
            return {{}, [] { return see_other("/floor"); }};
        },
        std::move(respond));
}

} // namespace plenary::desk
