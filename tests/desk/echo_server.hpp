/// \file
/// A server without a desk behind it.
#pragma once

#include "desk/serving/server.hpp"

#include <thread>

namespace plenary::testing {

/// A server that answers with what it was asked.
class Echo {
public:
    explicit Echo(const desk::Limits& limits, const desk::Identity* identity = nullptr)
        : server_({"127.0.0.1", 0}, limits, identity), address_(server_.address()), thread_([this] {
              server_.run([](const desk::Request& request, const desk::Respond& respond) {
                  respond({200, "text/plain", request.method + " " + request.path + " " + request.body});
              });
          }) {}
    Echo(const Echo&) = delete;
    Echo& operator=(const Echo&) = delete;
    ~Echo() {
        server_.stop();
        thread_.join();
    }

    [[nodiscard]] const desk::Address& address() const { return address_; }

private:
    desk::Server server_;
    desk::Address address_;
    std::thread thread_;
};

} // namespace plenary::testing
