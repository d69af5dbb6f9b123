/// \file
/// Whether a request may be answered at all: it names this desk, and what changes something comes from a page of it.
#pragma once

#include "desk/serving/http.hpp"

#include <string>
#include <vector>

namespace plenary::desk {

/// The status with which the request is refused, 400 or 403; 0 where it may go on. `hosts`: the names by which the desk
/// is reached, so that no other name can be made to lead here (DNS rebinding).
int refusal_of(const Request& request, const std::vector<std::string>& hosts, bool changes);

/// What the forms of a desk carry along with the cookie, which another site can have sent but cannot read.
std::string form_token_of(const std::string& secret);

/// Whether two secrets are the same, in a time that does not tell how far they are.
bool is_same_secret(const std::string& one, const std::string& other);

} // namespace plenary::desk
