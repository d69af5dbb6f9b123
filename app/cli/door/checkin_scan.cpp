/// \file
/// checkin scan: a desk that never stops.
#include "cli/all_commands.hpp"
#include "cli/door/checkin_options.hpp"
#include "cli/door/desk_answer.hpp"
#include "cli/door/scan_reader.hpp"
#include "cli/requests.hpp"
#include "cli/searching.hpp"
#include "registry/error.hpp"
#include "util/text.hpp"

#include <fmt/format.h>

#include <ostream>
#include <set>
#include <type_traits>

namespace plenary::cli {

namespace {

using namespace domain;

/// The day of `--happened`; nothing when what is typed happens now.
std::optional<Date> paper_day(const Invocation& invocation) {
    const auto text = invocation.option("happened");
    if (!text)
        return std::nullopt;
    if (invocation.has("at"))
        throw CommandError(Exit::usage, "--at and --happened are both given",
                           "leave --at out: each line of a paper list has its own time");
    const auto day = parse_date(*text);
    if (!day)
        throw CommandError(Exit::usage, fmt::format("'{}' is not a date", util::for_terminal(*text)),
                           "write the day of the paper list as YYYY-MM-DD, such as 2011-03-29");
    return day;
}

/// A line of a paper list: a code, the time of that day, and `in` or `out` behind it where it is not said for all.
struct PaperLine {
    std::string code;
    LocalTime at;
    CheckInKind kind;
};

std::optional<PaperLine> read_paper_line(const std::string& line, const Date& day, CheckInKind kind) {
    auto words = util::split_words(line);
    if (words.size() > 2 && read_time_of_day(day, words[words.size() - 2])) {
        const auto said = from_word<CheckInKind>(words.back());
        if (!said || *said == CheckInKind::undo)
            return std::nullopt;
        kind = *said;
        words.pop_back();
    }
    const auto at = words.size() < 2 ? std::nullopt : read_time_of_day(day, words.back());
    if (!at)
        return std::nullopt;
    words.pop_back();
    return PaperLine{util::join(words, " "), *at, kind};
}

/// People at the door, each counted once.
class Tally {
public:
    void note(const Said& said) {
        if (said.tone == Said::Tone::bad)
            ++refused_;
        else if (said.tone == Said::Tone::known)
            known_.insert(said.code);
        else
            (said.event == CheckInKind::out ? gone_ : received_).insert(said.code);
    }

    [[nodiscard]] std::string in_words() const {
        return fmt::format("{} received{}, {} already so, {} refused.", received_.size(),
                           gone_.empty() ? "" : fmt::format(", {} gone out", gone_.size()), known_.size(),
                           refused_);
    }

    [[nodiscard]] bool has_refused() const { return refused_ > 0; }

private:
    std::set<std::string> received_;
    std::set<std::string> gone_;
    std::set<std::string> known_;
    std::size_t refused_ = 0;
};

class ScanningDesk {
public:
    ScanningDesk(Context& context, const Invocation& invocation)
        : context_(context),
          invocation_(invocation),
          paper_(paper_day(invocation)),
          at_(time_of(invocation)),
          kind_(check_in_kind_of(invocation)),
          reader_(context.in(), [&context] { return context.now(); }, paper_.has_value()) {}

    int run() {
        context_.office().wait_at_most(context_.environment().desk_patience);
        std::optional<Scan> scan;
        try {
            zone_ = when_free(
                [&] { return office::begin_receiving(context_.office(), meeting_of(invocation_)); });
            while ((scan = reader_.next())) {
                const auto said = when_free([&] { return answer(*scan); });
                tally_.note(said);
                context_.out() << coloured(said, context_.colour_of_out()) << '\n' << std::flush;
            }
        } catch (const registry::RegistryError&) {
            list_untaken(std::move(scan));
            throw;
        }
        context_.err() << tally_.in_words() << '\n';
        return static_cast<int>(tally_.has_refused() ? Exit::refused : Exit::ok);
    }

private:
    /// Does it when whoever writes has ended, and meanwhile keeps what is scanned. Ctrl-C ends the waiting.
    template<class Do>
    std::invoke_result_t<Do&> when_free(Do act) {
        std::optional<Interruptible> waiting;
        for (;;) {
            try {
                auto result = act();
                reader_.read_ahead(false);
                return result;
            } catch (const registry::RegistryError& error) {
                if (error.trouble() != registry::Trouble::locked || (waiting && Interruptible::flag().load()))
                    throw;
                if (!waiting)
                    context_.err()
                        << "busy: another process writes to the registry. What is scanned is kept, and "
                           "goes in when it ends; Ctrl-C ends the desk and lists what was not taken.\n"
                        << std::flush;
                if (!waiting)
                    waiting.emplace();
                reader_.read_ahead(true);
            }
        }
    }

    Said answer(const Scan& scan) {
        if (!paper_)
            return receive(scan.text, kind_, at_, scan.at);
        if (const auto line = read_paper_line(scan.text, *paper_, kind_))
            return receive(line->code, line->kind, line->at, scan.at);
        return {Said::Tone::bad,
                shown(scan.text) +
                    "  is no line of a paper list (write the code and the time, such as KAZ-007 "
                    "9:05, and 'out' where somebody went out)"};
    }

    Said receive(const std::string& typed, CheckInKind kind, const std::optional<LocalTime>& at,
                 Instant since) {
        return say(typed, [&](const std::string& code) {
            const auto request = request_of(context_, invocation_);
            const auto received = office::receive_person(context_.office(), request,
                                                         {meeting_of(invocation_), code, kind,
                                                          code_of<SessionCode>(invocation_, "session"), at,
                                                          since, invocation_.has("early")});
            tell_end(context_, request, received.ended);
            return said_of(received);
        });
    }

    /// As a paper list, to be fed again. What may be a token is not shown: who carries it comes again.
    std::string to_feed_again(const Scan& scan) const {
        auto text = shown(scan.text) == scan.text ? util::for_terminal(scan.text) : "# a badge";
        if (paper_ || zone_.empty())
            return text;
        constexpr std::size_t behind_day = 11;
        const auto at = at_.value_or(local_time_at(scan.at, zone_));
        return text + " " + format_local_time(at).substr(behind_day) +
               (kind_ == CheckInKind::out ? " out" : "");
    }

    std::string day_of(const Scan& scan) const {
        if (paper_)
            return format_date(*paper_);
        return zone_.empty() ? "" : format_date(at_.value_or(local_time_at(scan.at, zone_)).date);
    }

    void list_untaken(std::optional<Scan> scan) {
        auto rest = reader_.take_rest();
        if (scan)
            rest.push_front(std::move(*scan));
        if (rest.empty())
            return;
        std::string day = "-";
        for (const auto& one : rest) {
            if (day_of(one) != day) {
                day = day_of(one);
                context_.err() << "Not taken; feed these lines again to 'plenary checkin scan'"
                               << (day.empty() ? "" : " with --happened " + day) << ":\n";
            }
            context_.err() << to_feed_again(one) << '\n';
        }
    }

    Context& context_;
    const Invocation& invocation_;
    std::optional<Date> paper_;
    std::optional<LocalTime> at_;
    CheckInKind kind_;
    std::string zone_;
    Tally tally_;
    ScanReader reader_;
};

int scan(Context& context, const Invocation& invocation) {
    return ScanningDesk{context, invocation}.run();
}

std::vector<Option> scan_options() {
    auto options = door_options();
    options.push_back(
        {.name = "dry-run", .letter = 'n', .help = "answer as a real run would, change nothing"});
    options.push_back(
        {.name = "happened",
         .value = "DATE",
         .help = "the input is a paper list of this day: each line a code and a time, such as KAZ-007 9:05"});
    return options;
}

} // namespace

std::vector<Command> checkin_scan_commands() {
    return {
        {.name = "checkin scan",
         .summary = "check in what a scanner types, one code a line, until the end of the input",
         .details =
             "Reads standard input, each code ended by Enter or Tab, and answers each at once. An unknown or "
             "refused code is told and does not stop the desk. While another process writes, the desk says "
             "that it is busy, keeps what is scanned, with its time, and goes on when the other has ended. "
             "With --happened a list that was kept on paper is entered afterwards: each line has a code, the "
             "time (9:05, 09.05, 9h05), and 'out' behind it where somebody went out; a line that begins with "
             "# is passed over.",
         .examples = {{"plenary checkin scan -m dushanbe --desk A", "a desk with a scanner"},
                      {"plenary checkin scan -m dushanbe --happened 2011-03-29 --desk A",
                       "the paper list of the first day"}},
         .arguments = {},
         .options = scan_options(),
         .run = scan},
    };
}

} // namespace plenary::cli
