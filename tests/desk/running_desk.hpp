/// \file
/// The desk as a process with a small registry, and browsers that speak to it over real sockets.
#pragma once

#include "desk/address.hpp"
#include "desk/form.hpp"
#include "office/desk.hpp"

#include <chrono>
#include <csignal>
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

/// A program that serves a desk: until it is destroyed, or longer where it is told to end in its own time.
class ServingProcess {
public:
    ServingProcess() = default;
    ServingProcess(const ServingProcess&) = delete;
    ServingProcess& operator=(const ServingProcess&) = delete;
    ~ServingProcess() { end(SIGKILL); }

    /// Starts the program, with these variables (NAME=VALUE) beside those of this one, and waits until it tells where
    /// it serves, whatever it prints before that.
    void start(std::vector<std::string> words, const std::vector<std::string>& variables = {});
    [[nodiscard]] const desk::Address& address() const { return address_; }
    [[nodiscard]] bool is_secret() const { return is_secret_; }
    /// The lines that it printed before the address.
    [[nodiscard]] const std::vector<std::string>& said() const { return said_; }
    [[nodiscard]] pid_t id() const { return process_; }
    /// Ends the process by this signal, if it runs; its exit code, -1 where it was killed.
    int end(int signal);

private:
    desk::Address address_;
    bool is_secret_ = false;
    std::vector<std::string> said_;
    pid_t process_ = -1;
};

/// Registers so many people of KAZ for the workshop: KAZ-001 and so on.
void enter_people(SmallOffice& office, int count);

/// The workshop of SmallOffice with people for KAZ: as many confirmed as `seats`, then one on the waiting list, and one who
/// has withdrawn. The desk serves it on the morning of the workshop.
class RunningDesk {
public:
    explicit RunningDesk(int seats = 3, const std::vector<std::string>& more = {});
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
    /// Starts it, anew at the address that it had, with these words beside those that it needs.
    void start(const std::vector<std::string>& more = {});

private:
    SmallOffice small_;
    ServingProcess process_;
    std::uint16_t port_ = 0;
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

    std::string origin = {}; ///< empty: of the address
    std::string secret = {}; ///< of the cookie
    bool is_by_tls = false;
    [[nodiscard]] const desk::Address& address() const { return address_; }

private:
    [[nodiscard]] std::string headers() const;
    [[nodiscard]] std::string ask(const std::string& request) const;

    desk::Address address_;
};

/// The text of the first element with this class, without tags.
std::string text_of_class(std::string_view page, std::string_view name);
/// The value of the first hidden field with this name.
std::string hidden_field(std::string_view page, std::string_view name);

} // namespace plenary::testing
