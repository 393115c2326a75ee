#pragma once

#include <optional>
#include <span>
#include <variant>

#include "server/http/answer.hpp"
#include "server/http/context.hpp"
#include "server/usecases/authenticate_kiosk.hpp"
#include "server/usecases/permissions.hpp"
#include "server/usecases/sign_in.hpp"

namespace baileo::http {

/// For everybody.
struct Open {
    Outcome (*answer)(Context&, const Request&);
};

/// For the kiosk whose {id} stands in the path, which signs each request (RFC 9421).
struct ForKiosk {
    Outcome (*answer)(Context&, const Request&, const usecases::KnownKiosk&);
};

/// For people who are signed in and allowed to do this.
struct ForPeople {
    usecases::Action action;
    Outcome (*answer)(Context&, const Request&, const usecases::ActiveSession&);
};

/// One thing that the server answers to.
struct Route {
    std::string_view method;  ///< "GET" (answers HEAD too), "POST" or "DELETE"
    std::string_view path;    ///< "/v1/kiosks/{id}/state": a part in braces stands for any text without '/'
    std::variant<Open, ForKiosk, ForPeople> access;
    std::string_view body_type = "";  ///< media type of the body that it takes; empty if it takes none
    std::size_t body_limit = 0;       ///< bytes
};

/// Every route of the server: the table in routes.cpp.
[[nodiscard]] std::span<const Route> routes();

/// A route, or what else is at this path.
struct Match {
    const Route* route = nullptr;
    std::string allowed;  ///< without a route: the methods that this path has, "GET, POST"; empty if none
};

/// Finds the route of a request and fills in its parts.
[[nodiscard]] Match find_route(std::span<const Route> routes, Request& request);

}  // namespace baileo::http
