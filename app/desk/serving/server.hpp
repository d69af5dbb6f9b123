/// \file
/// The server of the desk: HTTP/1.1 in one thread. Slow, half and malformed requests are answered and disturb nobody;
/// what is asked is for the handler. The one place that knows of sockets.
#pragma once

#include "desk/serving/address.hpp"
#include "desk/serving/http.hpp"

#include <chrono>
#include <cstddef>
#include <functional>
#include <memory>
#include <stdexcept>
#include <string>

namespace plenary::desk {

/// The server cannot begin. what() says why, `help` what to do.
struct ServerError : std::runtime_error {
    ServerError(const std::string& message, std::string what_to_do)
        : std::runtime_error(message), help(std::move(what_to_do)) {}

    std::string help;
};

struct Identity;

struct Limits {
    std::chrono::milliseconds greeting{10'000};  ///< for both sides to agree on TLS
    std::chrono::milliseconds request{30'000};   ///< for a whole request to come, or the next to begin
    std::chrono::milliseconds answer{30'000};    ///< for an answer to be taken
    std::chrono::milliseconds heartbeat{15'000}; ///< between signs of life to pages that listen
    std::size_t connections = 512;
};

class Server {
public:
    /// Listens from here on; by TLS 1.2 or newer where it gets an identity, and then by nothing else. Throws
    /// ServerError.
    explicit Server(const Address& address, const Limits& limits = {}, const Identity* identity = nullptr);
    Server(const Server&) = delete;
    Server& operator=(const Server&) = delete;
    ~Server();

    /// With the port that it got.
    [[nodiscard]] Address address() const;

    /// Does something once all that has arrived by now was read.
    void post(std::function<void()> work);
    void after(std::chrono::milliseconds time, std::function<void()> work);

    /// Sends an event to every page that listens.
    void broadcast(const std::string& event, const std::string& data);
    /// How many pages listen.
    [[nodiscard]] std::size_t listeners() const;

    /// Answers requests by `handler` until SIGINT, SIGTERM or SIGHUP; then all that was asked is answered first.
    void run(const Handler& handler);
    /// Whether run() is about to end: what is done again and again is to be done no more.
    [[nodiscard]] bool is_ending() const;
    /// Ends run() as a signal does. Any thread may call it.
    void stop();

private:
    struct Impl;
    std::unique_ptr<Impl> impl_;
};

} // namespace plenary::desk
