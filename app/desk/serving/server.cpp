#include "desk/serving/server.hpp"

#include "desk/serving/certificate.hpp"
#include "desk/serving/connection.hpp"

#include <boost/asio/io_context.hpp>
#include <boost/asio/ip/address.hpp>
#include <boost/asio/post.hpp>
#include <boost/asio/signal_set.hpp>
#include <fmt/format.h>

#include <csignal>
#include <fcntl.h>
#include <vector>

namespace plenary::desk {

namespace asio = boost::asio;
using asio::ip::tcp;

namespace {

/// Connections that are told that there are too many; beyond them nobody is listened to until one goes.
constexpr std::size_t most_turned_away = 64;

std::unique_ptr<asio::ssl::context> tls_of(const Identity& identity) {
    try {
        auto context = std::make_unique<asio::ssl::context>(asio::ssl::context::tls_server);
        auto* settings = context->native_handle();
        SSL_CTX_set_min_proto_version(settings, TLS1_2_VERSION);
        SSL_CTX_set_options(settings, SSL_OP_NO_RENEGOTIATION | SSL_OP_CIPHER_SERVER_PREFERENCE);
        context->use_certificate_chain(asio::buffer(identity.chain));
        context->use_private_key(asio::buffer(identity.key), asio::ssl::context::pem);
        return context;
    } catch (const boost::system::system_error& error) {
        throw ServerError(
            "the certificate cannot be used: " + error.code().message(),
            "it has to be PEM: the certificate of the desk first, then those that vouch for it");
    }
}

/// Programs that are started meanwhile do not get it: it would stay open until they end.
void keep_to_this_program(int descriptor) {
    (void)::fcntl(descriptor, F_SETFD, FD_CLOEXEC);
}

bool is_ignored(int signal) {
    struct sigaction now{};
    return ::sigaction(signal, nullptr, &now) == 0 && now.sa_handler == SIG_IGN;
}

} // namespace

struct Server::Impl {
    Impl(const Address& address, const Limits& wanted, const Identity* identity)
        : limits(wanted), acceptor(io), heart(io), pause(io), signals(io, SIGINT, SIGTERM) {
        if (identity != nullptr)
            tls = tls_of(*identity);
        traffic.tls = tls.get();
        try {
            const tcp::endpoint place{asio::ip::make_address(address.host), address.port};
            acceptor.open(place.protocol());
            keep_to_this_program(acceptor.native_handle());
            acceptor.set_option(tcp::acceptor::reuse_address{true});
            acceptor.bind(place);
            acceptor.listen();
        } catch (const boost::system::system_error& error) {
            throw ServerError(
                fmt::format("cannot listen at {}: {}", to_text(address), error.code().message()),
                "is another desk running there? Name another port");
        }
        if (!is_ignored(SIGHUP)) // as nohup has it
            signals.add(SIGHUP);
        signals.async_wait([this](const boost::system::error_code& error, int) {
            if (!error)
                end();
        });
    }

    void accept() {
        acceptor.async_accept([this](const boost::system::error_code& error, tcp::socket socket) {
            if (error == asio::error::operation_aborted)
                return;
            if (!error)
                take(std::move(socket));
            if (error || traffic.open.size() >= limits.connections + most_turned_away)
                return accept_later(); // no more files, or no more patience
            accept();
        });
    }

    void accept_later() {
        constexpr std::chrono::milliseconds a_moment{50};
        pause.expires_after(a_moment);
        pause.async_wait([this](const boost::system::error_code& error) {
            if (error || traffic.is_ending)
                return;
            if (traffic.open.size() >= limits.connections + most_turned_away)
                return accept_later();
            accept();
        });
    }

    void take(tcp::socket socket) {
        keep_to_this_program(socket.native_handle());
        boost::system::error_code ignored;
        // NOLINTNEXTLINE(bugprone-unused-return-value): the same as `ignored`
        socket.set_option(tcp::no_delay{true}, ignored);
        const bool is_full = traffic.open.size() >= limits.connections;
        std::make_shared<Connection>(std::move(socket), traffic)->begin(is_full);
    }

    void beat() {
        heart.expires_after(limits.heartbeat);
        heart.async_wait([this](const boost::system::error_code& error) {
            if (error)
                return;
            tell(": still here\n\n");
            beat();
        });
    }

    void tell(const std::string& text) {
        const std::vector<Connection*> listening{traffic.listening.begin(), traffic.listening.end()};
        for (auto* page : listening)
            page->send(text);
    }

    void end() {
        traffic.is_ending = true;
        acceptor.close();
        heart.cancel();
        signals.cancel();
        pause.cancel();
        const std::vector<Connection*> open{traffic.open.begin(), traffic.open.end()};
        for (auto* connection : open)
            connection->end();
    }

    Limits limits;
    std::unique_ptr<asio::ssl::context> tls;          // where it is served so
    Traffic traffic{.limits = limits, .handler = {}}; // outlives the connections, which go with io
    asio::io_context io{1};
    tcp::acceptor acceptor;
    asio::steady_timer heart;
    asio::steady_timer pause;
    asio::signal_set signals; // which are noticed as soon as it listens
};

Server::Server(const Address& address, const Limits& limits, const Identity* identity)
    : impl_(std::make_unique<Impl>(address, limits, identity)) {}
Server::~Server() = default;

Address Server::address() const {
    const auto place = impl_->acceptor.local_endpoint();
    return {place.address().to_string(), place.port()};
}

void Server::post(std::function<void()> work) {
    asio::post(impl_->io, std::move(work));
}

void Server::after(std::chrono::milliseconds time, std::function<void()> work) {
    const auto timer = std::make_shared<asio::steady_timer>(impl_->io, time);
    timer->async_wait([timer, work = std::move(work)](const boost::system::error_code& error) {
        if (!error)
            work();
    });
}

void Server::broadcast(const std::string& event, const std::string& data) {
    impl_->tell(fmt::format("event: {}\ndata: {}\n\n", event, data));
}

std::size_t Server::listeners() const {
    return impl_->traffic.listening.size();
}

bool Server::is_ending() const {
    return impl_->traffic.is_ending;
}

void Server::stop() {
    post([this] { impl_->end(); });
}

void Server::run(const Handler& handler) {
    impl_->traffic.handler = handler;
    impl_->accept();
    impl_->beat();
    impl_->io.run();
}

} // namespace plenary::desk
