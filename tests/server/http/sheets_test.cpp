#include <nlohmann/json.hpp>

#include "server/usecases/assign_judges.hpp"
#include "server/usecases/criteria.hpp"
#include "tests/server/http/callers.hpp"

namespace baileo::tests {
namespace {

using nlohmann::json;

struct ServerWithInnovations : TestServer {
    ServerWithInnovations() { publish(a_catalogue({some_innovation, "antar-ktp"})); }
};

/// A server on which one judge scores two innovations by one criterion.
struct JudgingServer : ServerWithInnovations {
    JudgingServer() {
        const auto one = id<panel::CriterionId>("novelty");
        REQUIRE(usecases::set_criteria(services, {{one, {"Kebaruan", "Novelty"}, 100, {}}}));
        REQUIRE(usecases::assign_judges(services, {{{id<panel::JudgeId>("judge"), {}}}, 1}));
    }
    SignedInPerson judge{*this, store::Role::judge};
    SignedInPerson secretary{*this, store::Role::secretary};

    [[nodiscard]] HttpAnswer ask_as(const SignedInPerson& person, const HttpRequest& request) const {
        return ask_server(person.request(request));
    }
    [[nodiscard]] HttpAnswer mark(const std::string& body,
                                  const std::string& innovation = some_innovation) const {
        return ask_as(judge, post_json("/api/v1/sheets/" + innovation + "/mark", body));
    }
    [[nodiscard]] HttpAnswer post(const std::string& path) const {
        return ask_as(judge, {.method = "POST", .path = path, .headers = {}, .body = {}});
    }
    void finish(const std::string& innovation) const {
        REQUIRE(mark(R"({"criterion":"novelty","mark":70})", innovation).status == 200);
        REQUIRE(post("/api/v1/sheets/" + innovation + "/submit").status == 200);
    }
    [[nodiscard]] HttpAnswer ranking_for(const SignedInPerson& person) const {
        return ask_as(person, get("/api/v1/ranking"));
    }
};

TEST_CASE("a judge fills in a sheet mark by mark and submits it") {
    const JudgingServer server;

    const auto saved = server.mark(R"({"criterion":"novelty","mark":70})");
    const auto note =
        server.ask_as(server.judge, post_json("/api/v1/sheets/" + some_innovation + "/note",
                                              R"({"criterion":"novelty","note":"Baru\ndi sini"})"));
    const auto sheet =
        json::parse(server.ask_as(server.judge, get("/api/v1/sheets/" + some_innovation)).body);
    const auto submitted = server.post("/api/v1/sheets/" + some_innovation + "/submit");

    REQUIRE(saved.status == 200);
    CHECK(json::parse(saved.body)["marked"] == 1);
    CHECK(json::parse(saved.body)["total"] == 70);
    CHECK(note.status == 200);
    CHECK(sheet["marks"]["novelty"] == 70);
    CHECK(sheet["notes"]["novelty"] == "Baru\ndi sini");
    CHECK(sheet["state"] == "draft");
    CHECK(json::parse(submitted.body)["state"] == "submitted");
}

TEST_CASE("a mark is taken back, and one that cannot be is refused with the rule") {
    const JudgingServer server;
    REQUIRE(server.mark(R"({"criterion":"novelty","mark":70})").status == 200);

    const auto too_much = server.mark(R"({"criterion":"novelty","mark":101})");
    const auto unknown = server.mark(R"({"criterion":"beauty","mark":10})");
    const auto half = server.mark(R"({"criterion":"novelty","mark":7.5})");
    const auto taken_back = server.mark(R"({"criterion":"novelty","mark":null})");
    const auto incomplete = server.post("/api/v1/sheets/" + some_innovation + "/submit");

    CHECK(json::parse(too_much.body)["refusal"] == "mark-out-of-range");
    CHECK(json::parse(unknown.body)["refusal"] == "unknown-criterion");
    CHECK(half.slug() == "malformed");
    CHECK(json::parse(taken_back.body)["marked"] == 0);
    CHECK(incomplete.slug() == "conflict");
    CHECK(json::parse(incomplete.body)["refusal"] == "incomplete");
    CHECK(server.mark(R"({"criterion":"novelty","mark":1})", "nothing").slug() == "not-found");
}

TEST_CASE("a judge sees no ranking before the last own sheet is done, and everybody else does") {
    const JudgingServer server;

    const auto before = server.ranking_for(server.judge);
    server.finish(some_innovation);
    const auto between = server.ranking_for(server.judge);
    const auto secretary = server.ranking_for(server.secretary);
    server.finish("antar-ktp");

    CHECK(before.slug() == "forbidden");
    CHECK(json::parse(before.body)["open_sheets"] == 2);
    CHECK(before.body.find("index") == std::string::npos);
    CHECK(json::parse(between.body)["open_sheets"] == 1);
    CHECK(secretary.status == 200);
    CHECK(server.ranking_for(server.judge).status == 200);
}

TEST_CASE("the secretary gives a sheet back with a reason, and the ranking closes again") {
    const JudgingServer server;
    server.finish(some_innovation);
    server.finish("antar-ktp");
    const std::string path = "/api/v1/panel/judge/" + some_innovation + "/reopen";

    CHECK(server.ask_as(server.secretary, post_json(path, R"({"reason":" "})")).slug() == "malformed");
    CHECK(server.ask_as(server.judge, post_json(path, R"({"reason":"mau ubah"})")).slug() == "forbidden");
    const auto reopened = server.ask_as(server.secretary, post_json(path, R"({"reason":"salah ketik"})"));

    CHECK(json::parse(reopened.body)["state"] == "draft");
    CHECK(server.ranking_for(server.judge).slug() == "forbidden");
    const auto sheet =
        json::parse(server.ask_as(server.judge, get("/api/v1/sheets/" + some_innovation)).body);
    CHECK(sheet["history"][1]["reason"] == "salah ketik");
    CHECK(sheet["history"][1]["author"] == "secretary");
}

TEST_CASE("a judge steps back with a reason that the secretary can read") {
    const JudgingServer server;

    const auto recused = server.ask_as(
        server.judge, post_json("/api/v1/sheets/" + some_innovation + "/recuse", R"({"reason":"kerabat"})"));
    const auto panel = json::parse(server.ask_as(server.secretary, get("/api/v1/panel")).body);

    CHECK(json::parse(recused.body)["state"] == "recused");
    CHECK(panel["judges"][0]["sheets"].dump().find("kerabat") != std::string::npos);
}

TEST_CASE("nobody but judges has sheets, and only secretary and auditors see the panel") {
    JudgingServer server;
    const SignedInPerson auditor(server, store::Role::auditor);

    CHECK(server.ask_as(server.secretary, get("/api/v1/sheets")).slug() == "forbidden");
    CHECK(server.ask_as(server.judge, get("/api/v1/panel")).slug() == "forbidden");
    CHECK(server.ask_as(auditor, get("/api/v1/panel")).status == 200);
}

}  // namespace
}  // namespace baileo::tests
