#include "desk/words.hpp"

namespace plenary::desk {

const Words english{
    .language = "en",
    .itself = "English",

    .desk = "Desk {1}",
    .box = "Scan a badge, or type a code or a name",
    .receive = "Receive or search",
    .goes_out = "Goes out",
    .found = "{1} found by “{2}”",
    .found_none = "Nobody at this meeting is found by “{1}”.",
    .fewer = "Fewer letters find more: the start of a name is enough, in any script.",
    .more = "{1} more: type more of the name.",
    .recent = "The last twenty at this desk",
    .nothing_yet = "Nobody yet.",
    .undo = "Undo",
    .undo_of = "Undo: {1}",
    .since = "since {1}",
    .since_at_desk = "since {1}, desk {2}",
    .note = "Note of protocol",
    .received = "received",
    .expected = "expected",
    .inside = "inside",
    .by_delegation = "By delegation",
    .delegation = "Delegation",
    .not_live = "The figures are not live just now.",
    .language_label = "Language",
    .change_language = "Change",

    .pair_title = "Let this desk in",
    .pair_help = "Ask the secretariat for a code for this desk. It lasts ten minutes and can be used once.",
    .code = "Code",
    .let_in = "Let in",
    .wrong_code =
        "This code lets nobody in: it was typed wrongly, used already, or has ended. Ask for a new one.",

    .who_title = "Who sits at this desk?",
    .who_help = "Choose your name and type your PIN. The log then says who received whom.",
    .colleague = "Name",
    .pin = "PIN",
    .sit = "Take the seat",
    .wrong_pin =
        "That is not the PIN of this name. After five wrong ones the secretariat has to give a new one.",
    .leave = "Change seats",
    .not_allowed = "You may not do this. Call a colleague who may.",

    .busy = "Somebody else is writing to the registry. Nothing was changed; send it again.",
    .cannot_write = "The registry cannot be written: {1}",
    .not_done = "Nothing was changed. Go on with the list on paper, and enter it afterwards.",
    .form_is_stale = "This did not come from a page of this desk, or the page is old. Nothing was changed.",
    .not_here = "There is no such page.",
    .back = "Back to the desk",
    .for_show = "A demonstration: everybody here is invented.",
    .disk_full =
        "The disk is nearly full. Nothing is recorded until space is free: go on with the list on paper.",
    .damaged = "The registry is damaged, and the desk ends. Go on with the list on paper, and call who keeps "
               "the registry.",

    .outcomes = {{
        {"Received", ""},
        {"Gone out", ""},
        {"Taken back", ""},
        {"Already in", "Let the person in if this is the person on the badge."},
        {"Already out", ""},
        {"Sent twice", "The first time counted; nothing was changed."},
        {"Not inside", "Receive the person first."},
        {"On the waiting list", "Send the person to the secretariat: a seat has to become free."},
        {"Not confirmed yet", "Send the person to the secretariat to be confirmed."},
        {"Withdrawn", "Send the person to the secretariat: the registration was given up."},
        {"Registration refused", "Call the secretariat."},
        {"No such code at this meeting", "Look at the badge again, or type the name."},
        {"Unknown badge", "Scan it again, or type the name or the code on it."},
        {"Badge of another meeting", "Type the name: the person may have a registration here too."},
        {"This badge was revoked", "Ask for the new badge, and see who the person is."},
        {"This may be several codes", "Type the code that is meant, with its hyphen."},
        {"The desk is not open yet", "The meeting begins on another day: is it the right one?"},
        {"Not now", "Call the secretariat."},
        {"Nothing to take back", ""},
    }},
    .roles = {"head", "deputy head", "delegate", "alternate", "adviser", "expert", "observer", "speaker",
              "interpreter", "secretariat"},
    .statuses = {"nominated", "confirmed", "wait-listed", "withdrawn", "refused"},
};

} // namespace plenary::desk
