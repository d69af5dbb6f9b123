#include "desk/secure_browser.hpp"

#include <arpa/inet.h>
#include <memory>
#include <netinet/in.h>
#include <openssl/err.h>
#include <openssl/pem.h>
#include <openssl/ssl.h>
#include <openssl/x509v3.h>
#include <stdexcept>
#include <sys/socket.h>
#include <unistd.h>

namespace plenary::testing {

namespace {

struct Free {
    void operator()(SSL_CTX* one) const { ::SSL_CTX_free(one); }
    void operator()(SSL* one) const { ::SSL_free(one); }
    void operator()(BIO* one) const { ::BIO_free(one); }
    void operator()(X509* one) const { ::X509_free(one); }
};

/// A connected socket, which goes with it.
class Socket {
public:
    explicit Socket(const desk::Address& address)
        : descriptor(::socket(AF_INET, SOCK_STREAM | SOCK_CLOEXEC, 0)) {
        sockaddr_in place{};
        place.sin_family = AF_INET;
        place.sin_port = htons(address.port);
        ::inet_pton(AF_INET, address.host.c_str(), &place.sin_addr);
        const timeval patience{20, 0};
        ::setsockopt(descriptor, SOL_SOCKET, SO_RCVTIMEO, &patience, sizeof patience);
        if (::connect(descriptor, reinterpret_cast<const sockaddr*>(&place), sizeof place) != 0) {
            ::close(descriptor);
            throw std::runtime_error("nobody listens at " + desk::to_text(address));
        }
    }
    Socket(const Socket&) = delete;
    Socket& operator=(const Socket&) = delete;
    ~Socket() { ::close(descriptor); }

    const int descriptor;
};

std::unique_ptr<SSL_CTX, Free> context_of(const Trust& trust) {
    std::unique_ptr<SSL_CTX, Free> context{::SSL_CTX_new(::TLS_client_method())};
    // What the system forbids is to be refused by the desk, not by this client.
    ::SSL_CTX_set_security_level(context.get(), 0);
    ::SSL_CTX_set_min_proto_version(context.get(), TLS1_VERSION);
    ::SSL_CTX_set_max_proto_version(context.get(), trust.at_most);
    ::SSL_CTX_set_verify(context.get(), trust.looks ? SSL_VERIFY_PEER : SSL_VERIFY_NONE, nullptr);
    if (!trust.authority.empty()) {
        const std::unique_ptr<BIO, Free> memory{
            ::BIO_new_mem_buf(trust.authority.data(), static_cast<int>(trust.authority.size()))};
        const std::unique_ptr<X509, Free> one{::PEM_read_bio_X509(memory.get(), nullptr, nullptr, nullptr)};
        ::X509_STORE_add_cert(::SSL_CTX_get_cert_store(context.get()), one.get());
    }
    return context;
}

std::string last_error() {
    const auto* reason = ::ERR_reason_error_string(::ERR_get_error());
    return reason == nullptr ? "" : reason;
}

} // namespace

SecureAnswer talk_in_secret(const desk::Address& address, std::string_view request, const Trust& trust) {
    const Socket socket{address};
    const auto context = context_of(trust);
    const std::unique_ptr<SSL, Free> tls{::SSL_new(context.get())};
    auto* means = ::SSL_get0_param(tls.get());
    const auto& expected = trust.expects.empty() ? address.host : trust.expects;
    if (::X509_VERIFY_PARAM_set1_ip_asc(means, expected.c_str()) != 1)
        ::X509_VERIFY_PARAM_set1_host(means, expected.c_str(), expected.size());
    ::SSL_set_fd(tls.get(), socket.descriptor);
    ::ERR_clear_error();
    SecureAnswer answer;
    if (::SSL_connect(tls.get()) != 1) {
        answer.why = last_error();
        return answer;
    }
    answer.is_agreed = true;
    answer.version = ::SSL_get_version(tls.get());
    ::SSL_write(tls.get(), request.data(), static_cast<int>(request.size()));
    char piece[4096];
    for (int got = ::SSL_read(tls.get(), piece, sizeof piece); got > 0;
         got = ::SSL_read(tls.get(), piece, sizeof piece))
        answer.text.append(piece, static_cast<std::size_t>(got));
    return answer;
}

} // namespace plenary::testing
