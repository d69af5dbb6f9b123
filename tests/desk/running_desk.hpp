/// \file
/// The desk as a process with a small registry, and browsers that speak to it over real sockets.
#pragma once

#include "desk/address.hpp"
#include "desk/form.hpp"
#include "office/desk.hpp"

#include <chrono>
#include <optional>
#include <string>
#include <sys/types.h>
#include <vector>

namespace plenary::testing {

/// What came back for bytes that were sent as they stand, until the other side closed or so long nothing came.
std::string talk(const desk::Address& address, std::string_view request,
                 std::chrono::milliseconds patience = std::chrono::seconds{20});

/// The status of an answer; 0 where it is none.
int status_of(std::string_view answer);
/// The value of a header; empty where it is not there.
std::string header(std::string_view answer, std::string_view name);

/// A connection that stays open.
class Wire {
public:
    explicit Wire(const desk::Address& address);
    Wire(const Wire&) = delete;
    Wire& operator=(const Wire&) = delete;
    ~Wire();

    void send(std::string_view bytes) const;
    /// What comes until it holds `text`, or the other side closes, or so long nothing comes.
    std::string read_until(std::string_view text,
                           std::chrono::milliseconds patience = std::chrono::seconds{20});

private:
    int descriptor_ = -1;
    std::string read_;
};

/// The workshop of SmallOffice with a session and people for KAZ: as many confirmed as `seats`, then one on the waiting list, and one who
/// has withdrawn; where seats are `still_free` nobody waits. The desk serves it on the morning of the workshop.
class RunningDesk {
public:
    explicit RunningDesk(int seats = 3, int still_free = 0);
    RunningDesk(const RunningDesk&) = delete;
    RunningDesk& operator=(const RunningDesk&) = delete;
    ~RunningDesk();

    [[nodiscard]] const desk::Address& address() const { return address_; }
    [[nodiscard]] SmallOffice& office() { return small_; }
    /// A code for a desk, by the true time.
    std::string code_for(const std::string& desk);
    void revoke(const std::string& desk);

    /// Ends the process by this signal, if it runs; its exit code, -1 where it was killed.
    int end(int signal);
    /// Starts it anew at the address that it had, with these variables in its environment.
    void start(const desk::Form& variables = {});

private:
    void add_session();

    SmallOffice small_;
    desk::Address address_{"127.0.0.1", 0};
    pid_t process_ = -1;
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
    /// Posts a scan, and follows to the page that answers it.
    std::string scan(const std::string& typed) const;

    std::string origin = {}; ///< empty: of the address
    std::string secret = {}; ///< of the cookie
    std::string door = {};   ///< that it has chosen; empty: of the meeting
    [[nodiscard]] const desk::Address& address() const { return address_; }

private:
    [[nodiscard]] std::string headers() const;

    desk::Address address_;
};

/// What a desk is told large: the headline.
std::string headline(std::string_view page);
/// The text of the first element with this class, without tags.
std::string text_of_class(std::string_view page, std::string_view name);
/// The value of the first hidden field with this name.
std::string hidden_field(std::string_view page, std::string_view name);

} // namespace plenary::testing
