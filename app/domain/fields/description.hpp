/// \file
/// What the descriptions of fields are written with.
#pragma once

#include <type_traits>

namespace plenary::domain {

/// `T` or `const T`: readers fill values in, writers only look.
template<class V, class T>
concept Of = std::is_same_v<std::remove_const_t<V>, T>;

/// What visits a personal field of the archive: a.personal(), or the archive itself where it does not matter.
template<class A>
decltype(auto) personal(A& a) {
    if constexpr (requires { a.personal(); })
        return a.personal();
    else
        return (a);
}

} // namespace plenary::domain
