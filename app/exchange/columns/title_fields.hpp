/// \file
/// Columns of titles and of roles, which may have positions, too. Part of list_fields.
#pragma once

#include "exchange/columns/list_fields.hpp"

namespace plenary::exchange {

/// Titles are taken from the name, too; what the register wrote comes back as it is.
ListField courtesy_title_field();
/// A column that has titles of people for some, and positions for others.
ListField title_or_position_field();
/// What says more than the role is kept for the position.
ListField role_field();
/// A column that has roles for some and positions for others.
ListField role_or_position_field();

} // namespace plenary::exchange
