#include "desk/site/routes.hpp"

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

std::string methods_of(std::string_view path) {
    std::string methods;
    for (const auto& route : routes)
        if (route.path == path)
            methods += (methods.empty() ? "" : ", ") +
                       (route.changes() ? std::string{route.method} : std::string{"GET, HEAD"});
    return methods;
}

} // namespace plenary::desk
