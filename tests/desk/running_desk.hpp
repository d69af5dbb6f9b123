/// \file
/// The desk as a process with a small registry, and browsers that speak to it over real sockets.
#pragma once

#include "desk/serving/form.hpp"
#include "desk/serving_process.hpp"
#include "domain/time/time.hpp"
#include "office/desk.hpp"

#include <optional>
#include <string>
#include <vector>

namespace plenary::testing {

/// Registers so many people of KAZ for the workshop: KAZ-001 and so on.
void enter_people(SmallOffice& office, int count);

/// The workshop of SmallOffice with a session and people for KAZ: as many confirmed as `seats`, then one on the waiting list, and one who
/// has withdrawn; where seats are `still_free` nobody waits. The desk serves it on the morning of the workshop.
class RunningDesk {
public:
    explicit RunningDesk(int seats = 3, const std::vector<std::string>& more = {}, int still_free = 0);
    RunningDesk(const RunningDesk&) = delete;
    RunningDesk& operator=(const RunningDesk&) = delete;

    [[nodiscard]] const desk::Address& address() const { return process_.address(); }
    [[nodiscard]] bool is_secret() const { return process_.is_secret(); }
    [[nodiscard]] SmallOffice& office() { return small_; }
    /// A code for a desk, by the true time.
    std::string code_for(const std::string& desk);
    void revoke(const std::string& desk);

    /// As ServingProcess.
    int end(int signal) { return process_.end(signal); }
    /// Starts it, anew at the address that it had, with these words beside those that it needs, and these variables
    /// (NAME=VALUE) in its environment.
    void start(const std::vector<std::string>& more = {}, const std::vector<std::string>& variables = {});

private:
    void add_session();

    SmallOffice small_;
    ServingProcess process_;
    std::uint16_t port_ = 0;
    /// by the true time: from one start to the next its clock goes on, and never back
    domain::Instant began_;
};

/// `KAZ-007`
domain::RegistrationCode registration(int number);

/// A browser without JavaScript.
class Browser {
public:
    explicit Browser(desk::Address address) : address_(std::move(address)) {}
    Browser(RunningDesk& running, const std::string& desk);

    std::string get(const std::string& path) const;
    /// Posts the fields, along with what the forms of the page carry unless they say otherwise.
    std::string post(const std::string& path, desk::Form fields) const;
    /// Posts these fields and nothing else.
    std::string send(const std::string& path, const desk::Form& fields) const;
    /// Posts a scan, and follows to the page that answers it.
    std::string scan(const std::string& typed) const;

    std::string origin = {};   ///< empty: of the address
    std::string secret = {};   ///< of the cookie
    std::string door = {};     ///< that it has chosen; empty: of the meeting
    std::string language = {}; ///< that it likes; empty: it does not say
    bool is_by_tls = false;
    [[nodiscard]] const desk::Address& address() const { return address_; }

private:
    [[nodiscard]] std::string headers() const;
    [[nodiscard]] std::string ask(const std::string& request) const;

    desk::Address address_;
};

/// What a desk is told large: the headline.
std::string headline(std::string_view page);
/// The text of the first element with this class, without tags.
std::string text_of_class(std::string_view page, std::string_view name);
/// The value of the first hidden field with this name.
std::string hidden_field(std::string_view page, std::string_view name);

} // namespace plenary::testing
