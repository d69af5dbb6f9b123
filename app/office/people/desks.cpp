#include "office/people/desks.hpp"

#include "domain/change/typed_code.hpp"
#include "domain/token.hpp"
#include "office/lookup.hpp"
#include "office/people/side_file.hpp"
#include "office/refused.hpp"
#include "registry/file/write_lock.hpp"
#include "registry/log/seal.hpp"
#include "util/clean_text.hpp"

#include <algorithm>
#include <charconv>

namespace plenary::office {

using namespace domain;

namespace {

constexpr std::size_t most_letters_of_desk = 40;
constexpr std::size_t digits_of_code = 13; // of five bits
constexpr std::string_view offered = "offered";
constexpr std::string_view paired = "paired";
constexpr std::string_view served = "served"; // at the address that stands in the place of a digest

/// A line of the file: what it is, digest, since, wrong codes, meeting, name.
struct DeskLine {
    Desk desk;
    std::string digest;
    int wrong = 0;
};

std::string digest_text(const std::string& secret) {
    return registry::seal_text(registry::digest_of("desk " + secret));
}

constexpr std::size_t columns_of_desks = 6;

/// A line that is none lets nobody in.
std::optional<DeskLine> read_desk_line(const SideRow& parts) {
    const auto since = parse_instant(parts[2]);
    int wrong = 0;
    const auto read = std::from_chars(parts[3].data(), parts[3].data() + parts[3].size(), wrong);
    if (!since || read.ec != std::errc{} || (parts[0] != paired && parts[0] != offered))
        return std::nullopt;
    return DeskLine{{MeetingCode{parts[4]}, parts[5], parts[0] == paired, *since}, parts[1], wrong};
}

std::vector<DeskLine> read_desks(const Office& office) {
    std::vector<DeskLine> desks;
    for (const auto& row : read_side_file(file_of_desks(office.file()), columns_of_desks))
        if (auto line = read_desk_line(row))
            desks.push_back(std::move(*line));
    return desks;
}

bool has_ended(const Desk& desk, Instant now) {
    const auto lasts = desk.is_paired ? std::chrono::seconds{desk_lasts} : std::chrono::seconds{code_lasts};
    return now.seconds >= desk.since.seconds + lasts.count();
}

bool has_ended(const DeskLine& line, Instant now) {
    return (!line.desk.is_paired && line.wrong >= wrong_codes) || has_ended(line.desk, now);
}

std::vector<SideRow> rows_of_served(const std::filesystem::path& file) {
    auto rows = read_side_file(file, columns_of_desks);
    std::erase_if(rows, [](const SideRow& row) { return row[0] != served; });
    return rows;
}

/// Reads the desks, lets `change` change them, and writes them; meanwhile nobody else does.
template<class Change>
auto change_desks(const Office& office, Change change) {
    const auto file = file_of_desks(office.file());
    const registry::WriteLock lock{file, office.patience()};
    auto desks = read_desks(office);
    std::erase_if(desks, [&](const DeskLine& line) { return has_ended(line, office.now()); });
    auto result = change(desks);
    auto rows = rows_of_served(file);
    for (const auto& [desk, digest, wrong] : desks)
        rows.push_back({std::string{desk.is_paired ? paired : offered}, digest, format_instant(desk.since),
                        std::to_string(wrong), desk.meeting.text(), desk.name});
    write_side_file(file, rows);
    return result;
}

std::string code_as_typed(const std::string& code) {
    constexpr std::size_t group = 4;
    std::string text;
    for (std::size_t i = 0; i < code.size(); ++i)
        text += (i > 0 && i % group == 0 ? "-" : "") + code.substr(i, 1);
    return text;
}

/// What may be meant, the likeliest first: also with a keyboard that was left on Cyrillic.
std::vector<std::string> digests_of_typed(const std::string& typed) {
    std::vector<std::string> digests;
    for (const auto& reading : readings_of(typed)) {
        auto code = without_hyphens(reading);
        if (code.size() != digits_of_code)
            continue;
        std::replace(code.begin(), code.end(), 'O', '0');
        std::replace(code.begin(), code.end(), 'I', '1');
        std::replace(code.begin(), code.end(), 'L', '1');
        digests.push_back(digest_text(code));
    }
    return digests;
}

std::string clean_desk_name(const std::string& name) {
    const auto clean = util::clean_text(name);
    if (clean.trouble || clean.text.empty() || clean.text.size() > most_letters_of_desk)
        throw Refused(Reason::name_unsaid, name, "a desk needs a short name", "name it, such as A or North");
    return clean.text;
}

} // namespace

std::filesystem::path file_of_desks(const std::filesystem::path& registry) {
    return registry.string() + ".desks";
}

std::string offer_desk(Office& office, const MeetingCode& meeting, const std::string& name) {
    const auto clean = clean_desk_name(name);
    (void)find_or_refuse(office.open_to_read().read({.people = false, .details = false}).meetings, meeting);
    return change_desks(office, [&](std::vector<DeskLine>& desks) {
        std::erase_if(desks, [&](const DeskLine& line) {
            return line.desk.meeting == meeting && line.desk.name == clean;
        });
        const auto code = token_text(registry::new_salt()).substr(0, digits_of_code);
        desks.push_back({{meeting, clean, false, office.now()}, digest_text(code), 0});
        return code_as_typed(code);
    });
}

std::optional<PairedDesk> pair_desk(const Office& office, const MeetingCode& meeting,
                                    const std::string& typed) {
    const auto digests = digests_of_typed(typed);
    return change_desks(office, [&](std::vector<DeskLine>& desks) -> std::optional<PairedDesk> {
        for (auto& line : desks)
            if (!line.desk.is_paired && line.desk.meeting == meeting &&
                std::find(digests.begin(), digests.end(), line.digest) != digests.end()) {
                const auto secret = token_text(registry::new_salt());
                line = {{line.desk.meeting, line.desk.name, true, office.now()}, digest_text(secret), 0};
                return PairedDesk{line.desk, secret};
            }
        for (auto& line : desks)
            line.wrong += line.desk.is_paired || line.desk.meeting != meeting ? 0 : 1;
        return std::nullopt;
    });
}

std::size_t revoke_desks(const Office& office, const MeetingCode& meeting,
                         const std::optional<std::string>& name) {
    return change_desks(office, [&](std::vector<DeskLine>& desks) {
        return std::erase_if(desks, [&](const DeskLine& line) {
            return line.desk.meeting == meeting && (!name || line.desk.name == *name);
        });
    });
}

std::vector<Desk> desks(const Office& office) {
    std::vector<Desk> found;
    for (const auto& line : read_desks(office))
        if (!has_ended(line, office.now()))
            found.push_back(line.desk);
    std::sort(found.begin(), found.end(), [](const Desk& a, const Desk& b) {
        return std::tie(a.meeting, a.name) < std::tie(b.meeting, b.name);
    });
    return found;
}

void note_served(const Office& office, const MeetingCode& meeting, const std::string& address) {
    const auto file = file_of_desks(office.file());
    if (address.empty() && served_at(office, meeting).empty())
        return;
    const registry::WriteLock lock{file, office.patience()};
    auto rows = read_side_file(file, columns_of_desks);
    std::erase_if(rows, [&](const SideRow& row) { return row[0] == served && row[4] == meeting.text(); });
    if (!address.empty())
        rows.push_back({std::string{served}, address, format_instant(office.now()), "0", meeting.text(), ""});
    write_side_file(file, rows);
}

std::string served_at(const Office& office, const MeetingCode& meeting) {
    for (const auto& row : rows_of_served(file_of_desks(office.file())))
        if (row[4] == meeting.text())
            return row[1];
    return "";
}

std::optional<Desk> DeskBook::desk_of(const std::string& secret) {
    const auto seen = state_of_side_file(file_of_desks(office_.file()));
    if (seen != read_at_) {
        paired_.clear();
        for (const auto& line : read_desks(office_))
            if (line.desk.is_paired)
                paired_.push_back({line.digest, line.desk});
        read_at_ = seen;
    }
    const auto digest = digest_text(secret);
    for (const auto& one : paired_)
        if (one.digest == digest && !has_ended(one.desk, office_.now()))
            return one.desk;
    return std::nullopt;
}

} // namespace plenary::office
