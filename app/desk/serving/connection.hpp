/// \file
/// One connection of a browser: reads a request, hands it over, writes the answer, and begins anew. Part of server.cpp.
#pragma once

#include "desk/serving/http.hpp"
#include "desk/serving/server.hpp"

#include <boost/asio/ip/tcp.hpp>
#include <boost/asio/ssl/context.hpp>
#include <boost/asio/steady_timer.hpp>
#include <boost/beast/core/flat_buffer.hpp>
#include <boost/beast/core/tcp_stream.hpp>
#include <boost/beast/http/message.hpp>
#include <boost/beast/http/parser.hpp>
#include <boost/beast/http/string_body.hpp>
#include <boost/beast/ssl/ssl_stream.hpp>

#include <array>
#include <cstdint>
#include <functional>
#include <memory>
#include <optional>
#include <set>
#include <string>
#include <utility> // before Asio, which in Boost 1.74 forgets it

namespace plenary::desk {

class Connection;

/// What connections share.
struct Traffic {
    const Limits& limits;
    Handler handler;
    boost::asio::ssl::context* tls = nullptr; ///< null: plain HTTP
    std::set<Connection*> open = {};
    std::set<Connection*> listening = {}; ///< of `open`, those that are told what is broadcast
    bool is_ending = false;
};

class Connection : public std::enable_shared_from_this<Connection> {
public:
    Connection(boost::asio::ip::tcp::socket socket, Traffic& traffic);
    Connection(const Connection&) = delete;
    Connection& operator=(const Connection&) = delete;
    ~Connection();

    /// Agrees on TLS where that is served, and waits for a request; `is_full`: to say that there are too many.
    void begin(bool is_full);
    /// To a page that listens.
    void send(const std::string& text);
    /// Closes if nothing is to be answered; else once it is.
    void end();

private:
    using Error = boost::beast::error_code;

    /// Hands `use` the stream by which requests come and answers go.
    template<class Use>
    void on_wire(Use use) {
        if (tls_)
            use(*tls_);
        else
            use(stream_);
    }

    /// From here on it is too late to go on with what is being read, once that time has passed.
    void be_in_time(std::chrono::milliseconds time);
    void look_for_tls();
    void greet();
    void on_greeted();
    void read();
    /// What is wrong with a header is told before the body is asked for.
    void on_header(const Error& error);
    void read_body();
    /// Answers what is no request, too large or too late; closes where nobody waits for an answer.
    void give_up(const Error& error);
    void hand_over();
    /// Who speaks plain HTTP where TLS is served is told where that is, and nothing else.
    void show_the_way();
    /// Answers without having handed anything over, and closes.
    void refuse(int status);
    void answer(Reply reply);
    void write();
    void on_written(const Error& error, bool keeps_alive);
    void stream();
    void write_queued();
    /// Ends our side, and reads what still comes for a while: to close at once would take the answer back.
    void close_gently();
    void end_sending();
    template<class Stream>
    void drain(Stream& stream, std::size_t may_still_read);
    void close();

    Traffic& traffic_;
    boost::beast::tcp_stream stream_;
    std::optional<boost::beast::ssl_stream<boost::beast::tcp_stream&>> tls_; ///< over stream_
    boost::asio::steady_timer deadline_;
    bool is_late_ = false; ///< the deadline has passed
    bool is_full_ = false; ///< there are too many connections
    bool is_answering_ = false;
    bool wants_header_alone_ = false; ///< of the request that is answered (HEAD)
    bool keeps_alive_ = false;
    boost::beast::flat_buffer buffer_;
    std::optional<boost::beast::http::request_parser<boost::beast::http::string_body>> parser_;
    std::function<void(std::uint64_t, boost::beast::string_view, Error&)> note_chunk_;
    std::size_t beside_chunks_ = 0; ///< bytes of what stands beside the sizes of chunks
    Request request_;               ///< as its header has it
    std::optional<boost::beast::http::response<boost::beast::http::string_body>> response_;
    std::function<bool()> may_go_on_; ///< of a page that listens
    std::string writing_;             ///< to a page that listens
    std::string queued_;              ///< behind that
    std::array<char, 4096> scratch_{};
};

} // namespace plenary::desk
