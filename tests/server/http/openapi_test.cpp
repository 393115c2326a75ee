#include <cctype>
#include <nlohmann/json.hpp>
#include <set>

#include "tests/support/test_server.hpp"

namespace baileo::tests {
namespace {

using nlohmann::json;

const json& document() {
    static const json parsed = [] {
        const TestServer server;
        return json::parse(server.ask_server(get("/openapi.json")).body, nullptr, false);
    }();
    return parsed;
}

std::string lower(std::string_view method) {
    std::string result(method);
    for (char& letter : result)
        letter = static_cast<char>(std::tolower(static_cast<unsigned char>(letter)));
    return result;
}

const json& operation_of(const http::Route& route) {
    static const json none;
    const auto path = document()["paths"].find(std::string(route.path));
    if (path == document()["paths"].end() || !path->contains(lower(route.method))) return none;
    return (*path)[lower(route.method)];
}

std::string security_of(const http::Route& route) {
    if (std::holds_alternative<http::ForKiosk>(route.access)) return R"([{"kioskSignature":[]}])";
    if (std::holds_alternative<http::ForPeople>(route.access)) return R"([{"session":[]}])";
    return "[]";
}

TEST_CASE("the server describes itself as OpenAPI 3.1") {
    REQUIRE(document().is_object());
    CHECK(document()["openapi"] == "3.1.0");
}

TEST_CASE("every route of the server stands in its description") {
    for (const http::Route& route : http::routes()) {
        CAPTURE(route.method);
        CAPTURE(route.path);
        CHECK(operation_of(route).is_object());
    }
}

TEST_CASE("every path in the description is a route of the server") {
    std::set<std::string> known;
    for (const http::Route& route : http::routes())
        known.insert(lower(route.method) + " " + std::string(route.path));

    for (const auto& [path, operations] : document()["paths"].items())
        for (const auto& [method, operation] : operations.items())
            CHECK_MESSAGE(known.contains(method + " " + path), method << " " << path);
}

TEST_CASE("the description says what body a route takes and who may ask") {
    for (const http::Route& route : http::routes()) {
        const json& operation = operation_of(route);
        CAPTURE(route.method);
        CAPTURE(route.path);
        REQUIRE(operation.is_object());
        CHECK(operation.contains("requestBody") == !route.body_type.empty());
        if (!route.body_type.empty())
            CHECK(operation["requestBody"]["content"].contains(std::string(route.body_type)));
        // Enrolment is open to everybody who signs with the key that the request brings.
        if (route.path == "/v1/enrol")
            CHECK(operation["security"].dump() == R"([{"kioskSignature":[]}])");
        else
            CHECK(operation["security"].dump() == security_of(route));
    }
}

TEST_CASE("every operation says that it may be refused with a problem document") {
    for (const auto& [path, operations] : document()["paths"].items())
        for (const auto& [method, operation] : operations.items())
            CHECK_MESSAGE(operation["responses"]["default"]["$ref"] == "#/components/responses/Problem",
                          path);
}

void check_references(const json& part) {
    if (part.is_object() && part.contains("$ref")) {
        const auto target = part["$ref"].get<std::string>().substr(1);
        CHECK_MESSAGE(document().contains(json::json_pointer(target)), target);
    }
    if (part.is_structured())
        for (const json& child : part)
            check_references(child);
}

TEST_CASE("nothing in the description refers to what is not there") { check_references(document()); }

}  // namespace
}  // namespace baileo::tests
