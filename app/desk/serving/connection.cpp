#include "desk/serving/connection.hpp"

#include "desk/serving/headers.hpp"
#include "desk/serving/message.hpp"

#include <boost/asio/write.hpp>
#include <boost/beast/core/detect_ssl.hpp>
#include <boost/beast/http/read.hpp>
#include <boost/beast/http/write.hpp>

#include <algorithm>
#include <cstdint>

namespace plenary::desk {

namespace {

namespace asio = boost::asio;
namespace beast = boost::beast;
namespace http = beast::http;

/// How much of what is not wanted is read before a connection is closed, and for how long.
constexpr std::size_t most_unwanted = 2U << 20U;
constexpr std::chrono::seconds time_for_unwanted{2};

/// Where a body comes only once it is asked for.
constexpr std::string_view leave_to_send = "HTTP/1.1 100 Continue\r\n\r\n";

/// A page that does not take what it is sent is let go: its browser asks anew.
constexpr std::size_t most_queued = 64U << 10U;

std::string text_of(const boost::beast::string_view& text) {
    return {text.data(), text.size()};
}

/// Who has one address of IPv6 has all of its net: the first 64 bits.
std::string from_where(const asio::ip::tcp::socket& socket) {
    beast::error_code unknown;
    const auto address = socket.remote_endpoint(unknown).address();
    if (!address.is_v6() || address.to_v6().is_v4_mapped())
        return address.to_string();
    auto bytes = address.to_v6().to_bytes();
    std::fill(bytes.begin() + bytes.size() / 2, bytes.end(), std::uint8_t{0});
    return asio::ip::address_v6{bytes}.to_string();
}

/// The status that says what is wrong with what was sent.
int status_of(const beast::error_code& error) {
    if (error == http::error::header_limit || error == http::error::buffer_overflow)
        return 431;
    if (error == http::error::body_limit)
        return 413;
    return 400;
}

} // namespace

Connection::Connection(asio::ip::tcp::socket socket, Traffic& traffic)
    : traffic_(traffic),
      stream_(std::move(socket)),
      deadline_(stream_.get_executor()),
      buffer_(most_header_bytes) {
    traffic_.open.insert(this);
    note_chunk_ = [this](std::uint64_t, boost::beast::string_view more, Error& error) {
        beside_chunks_ += more.size();
        if (beside_chunks_ > most_header_bytes)
            error = http::error::header_limit;
    };
}

Connection::~Connection() {
    traffic_.open.erase(this);
    traffic_.listening.erase(this);
}

void Connection::begin(bool is_full) {
    is_full_ = is_full;
    if (traffic_.tls != nullptr)
        return look_for_tls();
    on_greeted();
}

void Connection::look_for_tls() {
    be_in_time(traffic_.limits.greeting);
    beast::async_detect_ssl(stream_, buffer_, [self = shared_from_this()](const Error& error, bool is_tls) {
        if (error)
            return self->close();
        if (is_tls)
            return self->greet();
        self->on_greeted();
    });
}

void Connection::greet() {
    tls_.emplace(stream_, *traffic_.tls);
    tls_->async_handshake(asio::ssl::stream_base::server, buffer_.data(),
                          [self = shared_from_this()](const Error& error, std::size_t used) {
                              self->buffer_.consume(used);
                              if (error)
                                  return self->close();
                              self->on_greeted();
                          });
}

void Connection::on_greeted() {
    deadline_.cancel();
    if (is_full_)
        refuse(503);
    else
        read();
}

void Connection::be_in_time(std::chrono::milliseconds time) {
    is_late_ = false;
    stream_.expires_never();
    deadline_.expires_after(time);
    deadline_.async_wait([self = weak_from_this()](const Error& error) {
        if (const auto here = self.lock(); here && !error) {
            here->is_late_ = true;
            here->stream_.cancel();
        }
    });
}

void Connection::read() {
    parser_.emplace();
    wants_header_alone_ = false;
    beside_chunks_ = 0;
    parser_->header_limit(static_cast<std::uint32_t>(most_header_bytes));
    parser_->body_limit(most_body_bytes);
    parser_->on_chunk_header(note_chunk_);
    be_in_time(traffic_.limits.request);
    on_wire([this](auto& wire) {
        http::async_read_header(
            wire, buffer_, *parser_,
            [self = shared_from_this()](const Error& error, std::size_t) { self->on_header(error); });
    });
}

void Connection::on_header(const Error& error) {
    if (error)
        return give_up(error);
    const auto& header = parser_->get().base();
    if (traffic_.tls != nullptr && !tls_)
        return show_the_way();
    wants_header_alone_ = header.method() == http::verb::head;
    if (const auto status = refusal_of_header(header); status != 0)
        return refuse(status);
    request_ = request_of(header);
    if (parser_->is_done())
        return hand_over();
    if (!waits_for_leave(header))
        return read_body();
    on_wire([this](auto& wire) {
        asio::async_write(wire, asio::buffer(leave_to_send.data(), leave_to_send.size()),
                          [self = shared_from_this()](const Error& unsent, std::size_t) {
                              if (unsent)
                                  return self->give_up(unsent);
                              self->read_body();
                          });
    });
}

void Connection::read_body() {
    on_wire([this](auto& wire) {
        http::async_read(wire, buffer_, *parser_,
                         [self = shared_from_this()](const Error& error, std::size_t) {
                             if (error)
                                 return self->give_up(error);
                             self->hand_over();
                         });
    });
}

void Connection::give_up(const Error& error) {
    deadline_.cancel();
    if (is_late_ && parser_->got_some())
        return refuse(408);
    const bool is_of_http = error.category() == Error{http::error::bad_method}.category();
    if (is_of_http && error != http::error::end_of_stream)
        return refuse(status_of(error));
    close();
}

void Connection::show_the_way() {
    const auto& message = parser_->get();
    if (message.method() != http::verb::get || message.count(http::field::host) != 1)
        return refuse(400);
    keeps_alive_ = false;
    is_answering_ = true;
    answer({308,
            "text/plain; charset=utf-8",
            "This desk is reached by https alone.\n",
            {{"Location", "https://" + text_of(message[http::field::host]) + "/"}}});
}

void Connection::hand_over() {
    deadline_.cancel();
    auto message = parser_->release();
    constexpr unsigned http_1_1 =
        11; // who speaks an older one would have to be told that the connection stays
    keeps_alive_ = message.keep_alive() && message.version() >= http_1_1 && !traffic_.is_ending;
    request_.body = std::move(message.body());
    request_.is_secret = tls_.has_value();
    request_.from = from_where(stream_.socket());
    is_answering_ = true;
    traffic_.handler(std::move(request_),
                     [self = shared_from_this()](Reply reply) { self->answer(std::move(reply)); });
}

void Connection::refuse(int status) {
    deadline_.cancel();
    keeps_alive_ = false;
    is_answering_ = true;
    answer({status, "text/plain; charset=utf-8",
            std::to_string(status) + " " + text_of(http::obsolete_reason(static_cast<http::status>(status))) +
                "\n"});
}

void Connection::answer(Reply reply) {
    response_.emplace();
    response_->version(11);
    response_->result(static_cast<unsigned>(reply.status));
    for (const auto& [name, value] : safe_headers)
        response_->set(beast::string_view{name.data(), name.size()},
                       beast::string_view{value.data(), value.size()});
    response_->set(http::field::content_type, reply.type);
    for (const auto& [name, value] : reply.headers)
        response_->insert(name, value);
    response_->body() = std::move(reply.body);
    may_go_on_ = std::move(reply.may_go_on);
    keeps_alive_ = keeps_alive_ && !reply.is_stream && !traffic_.is_ending;
    response_->keep_alive(keeps_alive_);
    if (reply.is_stream && !wants_header_alone_)
        return stream();
    response_->prepare_payload();
    if (wants_header_alone_)
        response_->body().clear();
    write();
}

void Connection::write() {
    stream_.expires_after(traffic_.limits.answer);
    on_wire([this](auto& wire) {
        http::async_write(wire, *response_,
                          [self = shared_from_this(), keeps = keeps_alive_](const Error& error, std::size_t) {
                              self->on_written(error, keeps);
                          });
    });
}

void Connection::on_written(const Error& error, bool keeps_alive) {
    is_answering_ = false;
    response_.reset();
    if (error)
        return close();
    if (keeps_alive && !traffic_.is_ending)
        return read();
    close_gently();
}

/// The header, and from then on whatever is broadcast.
void Connection::stream() {
    std::string header = "HTTP/1.1 200 OK\r\n";
    for (const auto& one : response_->base())
        header += text_of(one.name_string()) + ": " + text_of(one.value()) + "\r\n";
    queued_ += header + "\r\nretry: 1000\n\n";
    response_.reset();
    is_answering_ = false;
    traffic_.listening.insert(this);
    write_queued();
    on_wire([this](auto& wire) { drain(wire, most_unwanted); }); // tells when the page goes
}

void Connection::send(const std::string& text) {
    if (queued_.size() + text.size() > most_queued || (may_go_on_ && !may_go_on_()))
        return close();
    queued_ += text;
    write_queued();
}

void Connection::write_queued() {
    if (!writing_.empty() || queued_.empty())
        return;
    writing_.swap(queued_);
    stream_.expires_never();
    on_wire([this](auto& wire) {
        asio::async_write(wire, asio::buffer(writing_),
                          [self = shared_from_this()](const Error& error, std::size_t) {
                              self->writing_.clear();
                              if (error)
                                  return self->close();
                              self->write_queued();
                          });
    });
}

void Connection::end() {
    if (!is_answering_)
        close();
}

void Connection::close_gently() {
    stream_.expires_never();
    deadline_.expires_after(time_for_unwanted);
    deadline_.async_wait([self = weak_from_this()](const Error& error) {
        if (const auto here = self.lock(); here && !error)
            here->close();
    });
    if (!tls_)
        return end_sending();
    tls_->async_shutdown([self = shared_from_this()](const Error&) { self->end_sending(); });
}

void Connection::end_sending() {
    Error ignored;
    // NOLINTNEXTLINE(bugprone-unused-return-value): the same as `ignored`
    stream_.socket().shutdown(asio::ip::tcp::socket::shutdown_send, ignored);
    drain(stream_, most_unwanted);
}

template<class Stream>
void Connection::drain(Stream& stream, std::size_t may_still_read) {
    stream.async_read_some(asio::buffer(scratch_), [self = shared_from_this(), &stream,
                                                    may_still_read](const Error& error, std::size_t size) {
        if (error || size > may_still_read)
            return self->close();
        self->drain(stream, may_still_read - size);
    });
}

void Connection::close() {
    deadline_.cancel();
    traffic_.listening.erase(this);
    stream_.close();
}

} // namespace plenary::desk
