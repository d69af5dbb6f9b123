/// \file
/// What a browser sends along: the fields of a form, and cookies.
#pragma once

#include <map>
#include <optional>
#include <string>
#include <string_view>

namespace plenary::desk {

/// By name; of a field that comes twice the first counts.
using Form = std::map<std::string, std::string, std::less<>>;

/// The fields of application/x-www-form-urlencoded. Nothing where it is none: a percent sign without two digits, or
/// bytes that are not UTF-8.
std::optional<Form> read_form(std::string_view body);

/// The value of the cookie with this name in a Cookie header; empty where it has none.
std::string cookie(std::string_view header, std::string_view name);

/// The field; empty where the form has none.
std::string field(const Form& form, std::string_view name);

} // namespace plenary::desk
