#include "desk/routes.hpp"

namespace plenary::desk {

Routed route_of(std::string_view method, std::string_view path) {
    int status = 404;
    for (const auto& route : routes) {
        if (route.path != path)
            continue;
        if (route.method == method)
            return {&route, 200};
        status = 405;
    }
    return {nullptr, status};
}

} // namespace plenary::desk
