/// \file
/// Which desks are let in: each browser that receives people has been given a one-time code, for which it got a secret
/// that it shows from then on. They are kept beside the registry, in `NAME.desks`, for the owner's eyes only, and not in
/// it: they are powers over this file on this machine, which no backup may bring back and no copy hands on. Of codes and
/// secrets only digests are kept.
#pragma once

#include "office/office.hpp"

#include <chrono>
#include <filesystem>
#include <optional>
#include <string>
#include <vector>

namespace plenary::office {

/// How long a code can be used, and how many wrong ones may be typed meanwhile.
inline constexpr std::chrono::minutes code_lasts{10};
inline constexpr int wrong_codes = 5;

/// How long a browser stays let in; then it is paired anew.
inline constexpr std::chrono::hours desk_lasts{7L * 24};

/// Where the desks of a registry are kept; it need not be there.
std::filesystem::path file_of_desks(const std::filesystem::path& registry);

struct Desk {
    domain::MeetingCode meeting;
    std::string name;       ///< such as `A`; none twice at a meeting
    bool is_paired = false; ///< false: its code was not used yet
    domain::Instant since;  ///< when it was paired, or its code was made
};

/// A code of 64 random bits, as a person types it: `7K3M-9QXT-2A5B-C`. A desk of that name has to be paired anew: it is
/// let in no more. Throws Refused: unknown_code, name_unsaid for a name that is empty or cannot be kept.
std::string offer_desk(Office& office, const domain::MeetingCode& meeting, const std::string& name);

struct PairedDesk {
    Desk desk;
    std::string secret; ///< 128 random bits
};

/// The desk of a code of this meeting, which is typed in any case and with any dashes; nothing where it has ended, by use, by
/// time or by too many wrong ones, or was never made. One of another meeting is none, and stays as it is.
std::optional<PairedDesk> pair_desk(const Office& office, const domain::MeetingCode& meeting,
                                    const std::string& typed);

/// Takes desks away at once: this one of the meeting, or all of it. How many there were.
std::size_t revoke_desks(const Office& office, const domain::MeetingCode& meeting,
                         const std::optional<std::string>& name);

/// By meeting and name; codes that have ended are not among them.
std::vector<Desk> desks(const Office& office);

/// Tells where the desks of a meeting are served to other machines, such as `https://192.168.1.7:8018/`; empty: no more.
void note_served(const Office& office, const domain::MeetingCode& meeting, const std::string& address);
/// Where, as it was noted last; empty where nobody serves them.
std::string served_at(const Office& office, const domain::MeetingCode& meeting);

/// Which desk shows a secret. Reads the file again only when it has changed.
class DeskBook {
public:
    explicit DeskBook(const Office& office) : office_(office) {}

    [[nodiscard]] std::optional<Desk> desk_of(const std::string& secret);

private:
    struct Paired {
        std::string digest;
        Desk desk;
    };

    const Office& office_;
    std::string read_at_; ///< what tells the file from that of another moment
    std::vector<Paired> paired_;
};

} // namespace plenary::office
