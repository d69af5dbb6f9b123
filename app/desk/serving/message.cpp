#include "desk/serving/message.hpp"

#include "desk/serving/address.hpp"

#include <boost/beast/core/string.hpp>

#include <algorithm>
#include <string_view>

namespace plenary::desk {

namespace {

namespace beast = boost::beast;
namespace http = beast::http;

constexpr unsigned http_1_1 = 11;

std::string text_of(const beast::string_view& text) {
    return {text.data(), text.size()};
}

/// `/path?query`, or the same behind `http://host`, as it is sent to who passes requests on; that host is then the one
/// that is meant.
void take_target(std::string_view target, Request& request) {
    for (const std::string_view scheme : {"http://", "https://"}) {
        if (in_small_letters(target.substr(0, scheme.size())) != scheme)
            continue;
        target.remove_prefix(scheme.size());
        const auto end = std::min(target.find_first_of("/?"), target.size());
        request.host = in_small_letters(target.substr(0, end));
        target.remove_prefix(end);
    }
    const auto mark = std::min(target.find('?'), target.size());
    request.path = mark == 0 ? "/" : target.substr(0, mark);
    request.query = target.substr(std::min(mark + 1, target.size()));
}

} // namespace

int refusal_of_header(const Header& header) {
    for (const auto once : {http::field::host, http::field::origin, http::field::transfer_encoding})
        if (header.count(once) > 1)
            return 400;
    const bool is_coded = header.count(http::field::transfer_encoding) == 1;
    if (is_coded &&
        (header.version() < http_1_1 || !beast::iequals(header[http::field::transfer_encoding], "chunked")))
        return 400;
    const bool expects = header.version() >= http_1_1 && header.count(http::field::expect) > 0;
    return expects && !waits_for_leave(header) ? 417 : 0;
}

bool waits_for_leave(const Header& header) {
    return header.version() >= http_1_1 && beast::iequals(header[http::field::expect], "100-continue");
}

Request request_of(const Header& header) {
    Request request;
    request.method =
        header.method() == http::verb::head ? std::string{"GET"} : text_of(header.method_string());
    request.host = in_small_letters(text_of(header[http::field::host]));
    take_target(text_of(header.target()), request);
    request.origin = in_small_letters(text_of(header[http::field::origin]));
    request.fetch_site = text_of(header["Sec-Fetch-Site"]);
    request.cookies = text_of(header[http::field::cookie]);
    request.languages = text_of(header[http::field::accept_language]);
    return request;
}

} // namespace plenary::desk
