#include "shared/protocol/json_fields.hpp"

#include "shared/base/time_text.hpp"

namespace baileo::protocol {
namespace {

const nlohmann::json nothing;

}  // namespace

JsonFields::JsonFields(const nlohmann::json& object, std::string where)
    : object_(object), where_(std::move(where)) {
    if (!object.is_object()) fault_ = where_ + " is not a JSON object";
}

const nlohmann::json& JsonFields::member(const char* name) {
    if (!object_.is_object()) return nothing;
    const auto at = object_.find(name);
    if (at != object_.end()) return *at;
    fail(name, "is missing");
    return nothing;
}

std::string JsonFields::text(const char* name) {
    const auto& value = member(name);
    if (value.is_string()) return value.get<std::string>();
    fail(name, "is not a text");
    return {};
}

std::string JsonFields::text_or_empty(const char* name) {
    if (!object_.is_object() || !object_.contains(name) || object_.at(name).is_null()) return {};
    return text(name);
}

WallTime JsonFields::time(const char* name) {
    const auto time = wall_time(number(name));
    if (!time) fail(name, "is after the year 9999");
    return time.value_or(WallTime{});
}

std::uint64_t JsonFields::number(const char* name) {
    const auto& value = member(name);
    if (value.is_number_unsigned()) return value.get<std::uint64_t>();
    fail(name, "is not a whole number from 0 up");
    return 0;
}

bool JsonFields::flag(const char* name) {
    const auto& value = member(name);
    if (value.is_boolean()) return value.get<bool>();
    fail(name, "is neither true nor false");
    return false;
}

domain::LocalizedText JsonFields::localized(const char* name) {
    JsonFields texts(member(name), where_ + "." + name);
    domain::LocalizedText result{texts.text("id"), texts.text("en")};
    if (texts.fault_ && !fault_) fault_ = texts.fault_;
    return result;
}

void JsonFields::fail(const char* name, std::string_view why) {
    if (!fault_) fault_ = where_ + "." + name + " " + std::string(why);
}

void JsonFields::fail(const Error& error) {
    if (!fault_) fault_ = error.detail;
}

}  // namespace baileo::protocol
