#include "server/usecases/panel_files.hpp"

#include <fstream>

#include "tests/server/usecases/server_fixture.hpp"

namespace baileo::tests {
namespace {

std::string sample(const std::string& name) {
    std::ifstream file(BAILEO_SAMPLE_FOLDER "/panel/" + name, std::ios::binary);
    return {std::istreambuf_iterator<char>(file), {}};
}

template <class T>
std::string fault(const Result<T>& result) {
    return result ? "" : result.error().detail;
}

TEST_CASE("criteria are read with their weights and what their marks mean") {
    const auto criteria = usecases::read_criteria(R"({"criteria":[{"id":"novelty","weight":100,
        "name":{"id":"Kebaruan","en":"Novelty"},
        "anchors":[{"mark":25,"meaning":{"id":"Lazim","en":"Common"}}]}]})");

    REQUIRE(criteria.has_value());
    CHECK(
        *criteria ==
        panel::Criteria{
            {id<panel::CriterionId>("novelty"), {"Kebaruan", "Novelty"}, 100, {{25, {"Lazim", "Common"}}}}});
}

TEST_CASE("a fault in a panel's file is named with its place") {
    using usecases::read_criteria;
    using usecases::read_panel_plan;

    CHECK(fault(read_criteria("not json")) == "the file is not JSON");
    CHECK(fault(read_criteria("{}")).starts_with("file"));
    CHECK(fault(read_criteria(R"({"criteria":[{"id":"novelty","weight":100}]})")).starts_with("criteria[0]"));
    CHECK(fault(read_criteria(R"({"criteria":[{"id":"novelty","weight":100,"name":{"id":"a","en":"b"},
        "anchors":[{"mark":"many"}]}]})"))
              .starts_with("criteria[0].anchors[0]"));
    CHECK(fault(read_panel_plan(R"({"judges":[{"name":"Tidak Boleh"}]})")).starts_with("judges[0]"));
    CHECK(fault(read_panel_plan(R"({"judges":[{"name":"ani","units":[{"kind":"planet","code":"x"}]}]})"))
              .starts_with("judges[0].units[0]"));
}

TEST_CASE("the sample's criteria and judges can be used") {
    const auto criteria = usecases::read_criteria(sample("criteria.json"));
    const auto plan = usecases::read_panel_plan(sample("judges.json"));

    REQUIRE_MESSAGE(criteria.has_value(), fault(criteria));
    CHECK(panel::check(*criteria));
    REQUIRE_MESSAGE(plan.has_value(), fault(plan));
    CHECK(plan->judges_each <= plan->judges.size());
}

}  // namespace
}  // namespace baileo::tests
