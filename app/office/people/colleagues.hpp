/// \file
/// Who sits at the desks: colleagues with a PIN each, so that the log names a person beside the desk, and not everybody may do
/// everything. They are kept beside the registry in `NAME.colleagues`, as desks are, and only what Argon2id makes of a PIN.
/// Where there are none, nobody is asked.
#pragma once

#include "office/office.hpp"

#include <filesystem>
#include <optional>
#include <string>
#include <vector>

namespace plenary::office {

/// Where they are kept: beside the registry.
std::filesystem::path file_of_colleagues(const std::filesystem::path& registry);

/// What somebody may do at a desk; each with all that stands before it.
enum class DeskRight {
    receive,
    enrol, ///< register and correct people, and print badges
    all,
};

/// How many wrong PINs may be typed for a colleague before none is taken any more.
inline constexpr int wrong_pins = 5;

struct Colleague {
    std::string name; ///< as the log has it
    DeskRight right = DeskRight::receive;
    bool is_shut_out = false; ///< by too many wrong PINs; a new one is to be given
};

/// Gives a colleague, who may be new, a new PIN of six digits, and says what it is: it is kept nowhere. Throws Refused:
/// name_unsaid for a name that is empty or cannot be kept.
std::string give_pin(const Office& office, const std::string& name, DeskRight right);

/// They sit at no desk any more, at once. How many there were.
std::size_t dismiss_colleagues(const Office& office, const std::vector<std::string>& names);

/// By name.
std::vector<Colleague> colleagues(const Office& office);

/// The same for who asks again and again: reads the file anew only when it has changed.
class ColleagueBook {
public:
    explicit ColleagueBook(const Office& office) : office_(office) {}

    [[nodiscard]] const std::vector<Colleague>& all();

private:
    const Office& office_;
    std::string read_at_;
    std::vector<Colleague> all_;
};

/// The colleague of this name who has that PIN; nothing where it is wrong, or too many were. Takes a fifth of a second, and
/// may be asked by another thread.
std::optional<Colleague> colleague_with_pin(const std::filesystem::path& registry, const std::string& name,
                                            const std::string& pin);

} // namespace plenary::office
