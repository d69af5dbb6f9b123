/// \file
/// status, doctor
#include "cli/all_commands.hpp"
#include "cli/context.hpp"
#include "cli/paper/paper_program.hpp"
#include "cli/remedies.hpp"
#include "domain/people/seats.hpp"
#include "office/records/desk_backups.hpp"
#include "report/checkup.hpp"
#include "util/file.hpp"
#include "util/text.hpp"
#include "util/utf8.hpp"
#include "util/zone.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <map>
#include <ostream>
#include <set>
#include <sys/stat.h>
#include <system_error>

namespace plenary::cli {

namespace {

std::string shown(const Location& location) {
    return fmt::format("{} (by {})", location.file.string(), location.said_by);
}

/// The first meeting of the list that is not over, by dates known to the day.
const domain::MeetingLine* next_meeting(const std::vector<domain::MeetingLine>& meetings,
                                        const domain::Date& today) {
    const domain::MeetingLine* next = nullptr;
    for (const auto& meeting : meetings) {
        const auto* days = meeting.dates.days();
        const bool called_off = meeting.status == domain::MeetingStatus::cancelled ||
                                meeting.status == domain::MeetingStatus::postponed;
        if (days == nullptr || days->last < today || called_off)
            continue;
        if (next == nullptr || days->first < next->dates.days()->first)
            next = &meeting;
    }
    return next;
}

std::string days_until(const domain::DaySpan& days, const domain::Date& today) {
    const auto left = (days.first - today).days();
    if (left <= 0)
        return "it is on";
    return left == 1 ? "tomorrow" : fmt::format("in {} days", left);
}

int show_status(Context& context, const Invocation&) {
    const auto location = context.location();
    const auto registry = context.open_to_read();
    const auto counts = registry.counts();
    const auto meetings = registry.meeting_lines(std::nullopt);
    const auto today = context.as_of();
    util::Sheet sheet;
    sheet.columns = {{"what", "WHAT"}, {"state", "STATE"}};
    const auto add = [&](std::string what, std::string state) {
        sheet.rows.push_back({std::move(what), std::move(state)});
    };
    add("registry", shown(location));
    add("as of", domain::format_date(today));
    for (std::size_t i = 0; i < counts.size(); ++i)
        add(std::string{domain::plural(static_cast<domain::Kind>(i))}, std::to_string(counts[i]));
    if (const auto* next = next_meeting(meetings, today))
        add("next meeting", next->code.text() + ", " + domain::dates_in_words(next->dates) + ", " +
                                days_until(*next->dates.days(), today));
    else
        add("next meeting", "none with dates to come");
    std::int64_t illustrative = 0;
    for (const auto& meeting : meetings)
        illustrative += meeting.illustrative;
    if (illustrative > 0)
        sheet.notes.push_back(fmt::format("Illustrative: {} {} invented for show.",
                                          util::counted(illustrative, "registration"),
                                          illustrative == 1 ? "was" : "were"));
    if (meetings.empty())
        sheet.notes.emplace_back("The registry is empty. Next: plenary load FILE|DIR...");
    context.print(sheet);
    return 0;
}

std::string counted_actions(std::int64_t number) {
    return std::to_string(number) + (number == 1 ? " action" : " actions");
}

std::filesystem::path folder_of_registry(const std::filesystem::path& file) {
    return file.has_parent_path() ? file.parent_path() : std::filesystem::path{"."};
}

void examine_file(report::Checkup& checkup, const std::filesystem::path& file) {
    struct stat status{};
    if (::stat(file.c_str(), &status) == 0 && (status.st_mode & 077U) != 0)
        checkup.warn("rights", "others may read the registry",
                     "it holds people's names: chmod 600 " + file.string());
    else
        checkup.ok("rights", "only you may read the registry");
    constexpr std::uintmax_t mebibyte = 1024UL * 1024UL;
    std::error_code unknown;
    const auto free = std::filesystem::space(folder_of_registry(file), unknown).available / mebibyte;
    const auto needed = 2 * static_cast<std::uintmax_t>(status.st_size) / mebibyte + 16;
    if (unknown)
        checkup.warn("disk", "the system does not say how much is free", unknown.message());
    else if (free < needed)
        checkup.fail("disk", std::to_string(free) + " MiB free", fmt::format("free at least {} MiB", needed));
    else
        checkup.ok("disk", "enough space is free");
}

/// Copies in the making that nobody makes any more.
void examine_leftovers(report::Checkup& checkup, const std::filesystem::path& file) {
    for (const auto& folder : {folder_of_registry(file), office::folder_of_backups(file)})
        for (const auto& left : util::leftovers(folder))
            checkup.warn(
                "left over", left.filename().string(),
                "a run that was killed left it, and it may hold people's names: the next backup into "
                "that folder removes it, or remove it yourself");
}

/// `seal` is one that was printed before, if the user has one.
void examine_log(report::Checkup& checkup, const registry::Reading& registry, const registry::Health& health,
                 const std::optional<std::string>& seal) {
    for (const auto& problem : health.log_problems)
        checkup.fail("change log", problem,
                     "somebody passed by plenary: keep the file, and compare it with a backup");
    if (!health.is_examined)
        return;
    const auto newest = registry.newest_action();
    if (health.log_problems.empty())
        checkup.ok("change log",
                   fmt::format("whole: {}, seal {}", counted_actions(newest.number), newest.seal));
    if (!seal)
        return;
    if (const auto action = registry.action_with_seal(*seal))
        checkup.ok("seal", fmt::format("is that of action {} of {}; {} since", action->number, action->at,
                                       counted_actions(newest.number - action->number)));
    else
        checkup.fail("seal", "the change log has no action with this seal",
                     "it is of another registry, or what was done before it was sealed was edited since");
}

/// How long ago the last backup was made, and what it does not hold.
void examine_backup(report::Checkup& checkup, const registry::Reading& registry,
                    const std::filesystem::path& file, domain::Instant now) {
    constexpr std::int64_t day = 24L * 60 * 60;
    const std::string cure = "make one with 'plenary backup FILE', on another disk";
    const auto newest = registry.newest_action().number;
    const auto backups = registry.backups();
    if (backups.empty()) {
        if (newest == 0)
            checkup.ok("backup", "there is nothing to lose yet");
        else
            checkup.warn("backup", "none was made", cure);
        return;
    }
    const auto& last = backups.front();
    const auto since = newest - last.action;
    const auto days = std::max(now.seconds - last.at.seconds, std::int64_t{0}) / day;
    const bool is_beside = last.file.parent_path() == office::folder_of_backups(file).filename();
    auto told = fmt::format("of {}{}", domain::format_instant(last.at),
                            is_beside ? " by the desk, on the same disk, " : ", ");
    told += days == 0 ? "less than a day ago" : days == 1 ? "a day ago" : std::to_string(days) + " days ago";
    told += since == 0 ? "; it holds everything" : "; it lacks the last " + counted_actions(since);
    if (since > 0 && days > 0)
        checkup.warn("backup", told, cure);
    else
        checkup.ok("backup", told);
}

void examine_schema(report::Checkup& checkup, const registry::Health& health) {
    for (const auto& problem : health.schema_problems)
        checkup.fail("schema", problem,
                     "somebody passed by plenary: keep the file, and restore the last backup");
    if (health.schema_problems.empty())
        checkup.ok("schema", "version " + std::to_string(health.version));
}

void examine_contents(report::Checkup& checkup, const registry::Health& health) {
    const std::string cure = "keep the file and restore the last backup";
    if (!health.is_examined) {
        checkup.fail("contents", "not looked at: what such a schema gives to read cannot be trusted", cure);
        return;
    }
    for (const auto& problem : health.problems)
        checkup.fail("contents", problem, cure);
    if (health.problems.empty())
        checkup.ok("contents", "every table, reference and count is sound");
}

/// Seats that were taken away after they were given.
void examine_seats(report::Checkup& checkup, const registry::Reading& registry) {
    const auto data = registry.read({.check_ins = false});
    std::map<domain::MeetingCode, std::vector<const domain::Registration*>> rosters;
    for (const auto& registration : data.registrations)
        rosters[registration.meeting].push_back(&registration);
    bool is_kept = true;
    for (const auto& meeting : data.meetings)
        for (const auto& over : domain::over_seats(meeting, rosters[meeting.code])) {
            checkup.warn("seats", in_words(over, meeting),
                         "withdraw who is over, or give the delegation more seats");
            is_kept = false;
        }
    if (is_kept)
        checkup.ok("seats", "no delegation has more confirmed than it has seats");
}

/// Latin letters, digits and signs: every font has them.
constexpr char32_t first_rare_letter = 0x250;

void note_letters(const std::string& text, std::set<char32_t>& letters) {
    for (std::size_t at = 0; at < text.size();)
        if (const auto letter = util::next_code_point(text, at); letter >= first_rare_letter)
            letters.insert(letter);
}

/// Whose name no PDF can show, since no font here has a letter of it.
void examine_names(report::Checkup& checkup, const Context& context, const registry::Reading& registry) {
    const auto data = registry.read({.check_ins = false});
    std::set<char32_t> letters;
    for (const auto& person : data.participants)
        for (const auto* name : {&person.name.latin, &person.name.own, &person.name.badge})
            note_letters(*name, letters);
    const auto missing = missing_letters(context, letters);
    if (!missing) {
        checkup.warn("names on paper", "not looked at: plenary-paper is not installed",
                     "it comes with the Debian package of plenary, and draws PDF");
        return;
    }
    if (missing->size() == 1 && missing->front().package.empty()) {
        checkup.warn("names on paper", "there are no fonts to draw a PDF with",
                     "install them: sudo apt install fonts-noto-core fonts-noto-cjk");
        return;
    }
    constexpr std::size_t most_told = 20;
    std::size_t told = 0;
    for (const auto& person : data.participants)
        for (const auto& one : *missing) {
            const auto& name = person.name;
            if ((name.latin + name.own + name.badge).find(one.letter) == std::string::npos)
                continue;
            if (++told <= most_told)
                checkup.warn(
                    "names on paper",
                    fmt::format("{}: no font here has '{}' ({})", person.code.text(), one.letter,
                                one.code_point),
                    fmt::format("sudo apt install {}, or write the name in other letters", one.package));
            break;
        }
    if (told > most_told)
        checkup.warn("names on paper", util::counted(told - most_told, "more name"),
                     "see to those above first");
    if (told == 0)
        checkup.ok("names on paper", "every name can be printed");
}

/// A check that cannot be done has failed.
template<class Examine>
void examining(report::Checkup& checkup, const char* what, Examine examine) {
    try {
        examine();
    } catch (const registry::RegistryError& error) {
        checkup.fail(what, error.what(), in_words(error.remedy()));
    } catch (const CommandError& error) { // of a program that was asked
        checkup.fail(what, error.what(), in_words(error.remedy()));
    }
}

void examine_registry(report::Checkup& checkup, const Context& context,
                      const std::optional<std::string>& seal) {
    const auto location = context.location();
    try {
        const auto registry = registry::Registry::to_examine(location.file);
        const auto health = registry.health();
        checkup.ok("registry", shown(location));
        examine_schema(checkup, health);
        examine_contents(checkup, health);
        examining(checkup, "change log", [&] { examine_log(checkup, registry, health, seal); });
        if (health.is_examined)
            examining(checkup, "seats", [&] { examine_seats(checkup, registry); });
        if (health.is_examined)
            examining(checkup, "names on paper", [&] { examine_names(checkup, context, registry); });
        if (health.is_examined)
            examining(checkup, "backup",
                      [&] { examine_backup(checkup, registry, location.file, context.now()); });
        examine_file(checkup, location.file);
    } catch (const registry::RegistryError& error) {
        if (error.trouble() == registry::Trouble::missing)
            checkup.warn("registry", fmt::format("{} (by {})", error.what(), location.said_by),
                         in_words(error.remedy()));
        else
            checkup.fail("registry", error.what(), in_words(error.remedy()));
    }
    examine_leftovers(checkup, location.file);
}

void examine_time_zones(report::Checkup& checkup) {
    const auto version = util::tzdata_version(util::zone_folder());
    const auto name = version.empty() ? std::string{"of unknown version"} : version;
    // Kazakhstan went from UTC+6 to UTC+5 on 1 March 2024 (tzdata 2024a): data without it is too old.
    constexpr domain::Instant after_the_change{1'717'200'000};
    if (!domain::is_zone("Asia/Almaty"))
        checkup.fail("time zones", "there is no time zone data", "install the package tzdata");
    else if (domain::utc_offset_minutes(after_the_change, "Asia/Almaty") != 300)
        checkup.fail("time zones", fmt::format("tzdata {} is older than 2024a", name),
                     "bring the package tzdata up to date");
    else
        checkup.ok("time zones", "tzdata " + name);
}

int doctor(Context& context, const Invocation& invocation) {
    report::Checkup checkup;
    examine_registry(checkup, context, invocation.option("check-seal"));
    examine_time_zones(checkup);
    const bool failed = checkup.failed();
    context.print(checkup.sheet());
    return static_cast<int>(failed ? Exit::failed : Exit::ok);
}

} // namespace

std::vector<Command> status_commands() {
    return {
        {.name = "status",
         .summary = "see at a glance what the registry holds and what is next",
         .details = {},
         .examples = {{"plenary status", "which registry, how many of what, the next meeting"}},
         .arguments = {},
         .options = with_output_options({}),
         .run = show_status},
        {.name = "doctor",
         .summary = "examine the registry and what plenary depends on",
         .details =
             "Reads the whole registry, and asks plenary-paper whose names no font here can print. Exits "
             "with 1 if anything failed.",
         .examples = {{"plenary doctor", "each check with its result, and what to do where it failed"}},
         .arguments = {},
         .options = with_output_options(
             {{.name = "check-seal",
               .value = "SEAL",
               .help = "a seal that was printed before: whether all that it covers is as it was"}}),
         .run = doctor},
    };
}

} // namespace plenary::cli
