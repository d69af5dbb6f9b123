/// \file
/// Which colleague sits at which desk, by the PIN that was typed there. It is known as long as the program runs; where there
/// are no colleagues with a PIN, nobody is asked.
#pragma once

#include "desk/serving/server.hpp"
#include "office/people/colleagues.hpp"

#include <functional>
#include <future>
#include <map>
#include <memory>
#include <optional>
#include <string>
#include <vector>

namespace plenary::desk {

class Seating {
public:
    /// `doors` is where desks and colleagues are kept.
    Seating(const office::Office& doors, Server& server)
        : server_(server), file_(doors.file()), book_(doors) {}

    /// Whether somebody has to sit at a desk before it does anything.
    [[nodiscard]] bool is_asked() { return !book_.all().empty(); }
    [[nodiscard]] std::vector<std::string> names();
    /// Who sits there, with what they may do now; nothing also where they were dismissed since. `desk`: what no other has
    /// and no later one of its name will have.
    [[nodiscard]] std::optional<office::Colleague> at(const std::string& desk);

    /// Tells whether the PIN is that of the colleague, who then sits there. Desks are served meanwhile.
    void sit(const std::string& desk, const std::string& name, const std::string& pin,
             std::function<void(bool)> told);
    void leave(const std::string& desk) { seats_.erase(desk); }

private:
    struct Try {
        std::string desk;
        std::future<std::optional<office::Colleague>> found;
        std::function<void(bool)> told;
    };

    void wait_for(const std::shared_ptr<Try>& one);

    Server& server_;
    std::filesystem::path file_;
    office::ColleagueBook book_;
    std::map<std::string, std::string> seats_; ///< desk, name
    int tries_ = 0;                            ///< at the moment
};

} // namespace plenary::desk
