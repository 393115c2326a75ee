#include "server/usecases/panel_files.hpp"

#include <algorithm>

#include "shared/protocol/json_fields.hpp"

namespace baileo::usecases {
namespace {

using nlohmann::json;
using protocol::JsonFields;

/// More than any mark, weight or number of judges can be, so that what is out of range stays so.
constexpr std::uint64_t far_too_many = 10'000;

unsigned small_number(JsonFields& fields, const char* name) {
    return static_cast<unsigned>(std::min(fields.number(name), far_too_many));
}

/// What every object of a list says, read by `read`; the first fault ends it.
template <class Read>
auto each_of(JsonFields& fields, const char* name, const std::string& where, Read read) {
    std::vector<typename std::invoke_result_t<Read, const json&, std::string>::value_type> values;
    const json& list = fields.member(name);
    if (!list.is_array()) {
        fields.fail(name, "is not a list");
        return values;
    }
    values.reserve(list.size());
    for (std::size_t i = 0; i < list.size(); ++i) {
        auto value = read(list[i], where + name + "[" + std::to_string(i) + "]");
        if (!value) {
            fields.fail(value.error());
            return values;
        }
        values.push_back(std::move(*value));
    }
    return values;
}

Result<panel::Anchor> anchor_of(const json& object, const std::string& where) {
    JsonFields fields(object, where);
    panel::Anchor anchor{small_number(fields, "mark"), fields.localized("meaning")};
    return fields.finish(std::move(anchor));
}

Result<panel::Criterion> criterion_of(const json& object, const std::string& where) {
    JsonFields fields(object, where);
    panel::Criterion criterion{fields.value("id", panel::CriterionId::parse),
                               fields.localized("name"),
                               small_number(fields, "weight"),
                               {}};
    if (object.contains("anchors")) criterion.anchors = each_of(fields, "anchors", where + ".", anchor_of);
    return fields.finish(std::move(criterion));
}

Result<domain::UnitKey> unit_of(const json& object, const std::string& where) {
    JsonFields fields(object, where);
    domain::UnitKey unit{fields.value("code", domain::UnitCode::parse),
                         fields.value("kind", domain::unit_kind_of)};
    return fields.finish(std::move(unit));
}

Result<store::Judge> judge_of(const json& object, const std::string& where) {
    JsonFields fields(object, where);
    store::Judge judge{fields.value("name", panel::JudgeId::parse), {}};
    if (object.contains("units"))
        for (domain::UnitKey& unit : each_of(fields, "units", where + ".", unit_of))
            judge.units.insert(std::move(unit));
    return fields.finish(std::move(judge));
}

/// The document of a file. Errors: malformed, with the place.
Result<json> document_of(std::string_view text) {
    json document = json::parse(text, nullptr, false, true);
    if (document.is_discarded()) return failure(ErrorCode::malformed, "the file is not JSON");
    if (!document.is_object()) return failure(ErrorCode::malformed, "the file holds no object in braces");
    return document;
}

}  // namespace

Result<panel::Criteria> read_criteria(std::string_view text) {
    const auto document = document_of(text);
    if (!document) return tl::unexpected(document.error());
    JsonFields fields(*document, "file");
    panel::Criteria criteria = each_of(fields, "criteria", "", criterion_of);
    return fields.finish(std::move(criteria));
}

Result<PanelPlan> read_panel_plan(std::string_view text) {
    const auto document = document_of(text);
    if (!document) return tl::unexpected(document.error());
    JsonFields fields(*document, "file");
    PanelPlan plan;
    if (document->contains("judges_each")) plan.judges_each = small_number(fields, "judges_each");
    plan.judges = each_of(fields, "judges", "", judge_of);
    return fields.finish(std::move(plan));
}

}  // namespace baileo::usecases
