/// \file
/// What the header of a message asks, as the rest of the desk knows it; and which headers are not taken.
#pragma once

#include "desk/serving/http.hpp"

#include <boost/beast/http/message.hpp>

namespace plenary::desk {

using Header = boost::beast::http::header<true, boost::beast::http::fields>;

/// The status for a header that may be meant in two ways, or asks for what is not done here; 0 where it is taken.
int refusal_of_header(const Header& header);

/// Whether the body is sent only once somebody says that it is wanted.
bool waits_for_leave(const Header& header);

/// All but the body, whence it came and how. What comes behind the body says nothing here.
Request request_of(const Header& header);

} // namespace plenary::desk
