/// \file
/// A desk as a process, and what is said to it over real sockets.
#pragma once

#include "desk/serving/address.hpp"

#include <chrono>
#include <csignal>
#include <string>
#include <string_view>
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

    /// So many bytes, or fewer where the other side closes or so long nothing comes.
    std::string read_bytes(std::size_t size, std::chrono::milliseconds patience = std::chrono::seconds{20});

private:
    /// Whether something came.
    bool read_more(std::chrono::milliseconds patience);

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

} // namespace plenary::testing
