#include "shared/journal/ordered_fields.hpp"

namespace baileo::journal {
namespace dom = simdjson::dom;

std::string_view OrderedFields::text(std::string_view name) {
    std::string_view value;
    if (const auto element = take(name); element && element->get_string().get(value) != simdjson::SUCCESS)
        fail(name, "is not a text");
    return value;
}

std::uint64_t OrderedFields::number(std::string_view name) {
    std::uint64_t value = 0;
    if (const auto element = take(name); element && element->get_uint64().get(value) != simdjson::SUCCESS)
        fail(name, "is not a whole number");
    return value;
}

bool OrderedFields::flag(std::string_view name) {
    bool value = false;
    if (const auto element = take(name); element && element->get_bool().get(value) != simdjson::SUCCESS)
        fail(name, "is neither true nor false");
    return value;
}

std::optional<dom::object> OrderedFields::object(std::string_view name) {
    const auto element = take(name);
    if (!element) return std::nullopt;
    dom::object value;
    if (element->get_object().get(value) == simdjson::SUCCESS) return value;
    fail(name, "is not an object");
    return std::nullopt;
}

void OrderedFields::nested(std::string_view name, const std::function<void(OrderedFields&)>& read) {
    const auto inner = object(name);
    if (!inner) return;
    OrderedFields fields(*inner);
    read(fields);
    if (const auto fault = fields.fault()) fail(name, ": " + *fault);
}

void OrderedFields::each_text(std::string_view name, const std::function<void(std::string_view)>& read) {
    const auto element = take(name);
    if (!element) return;
    dom::array list;
    if (element->get_array().get(list) != simdjson::SUCCESS) return fail(name, "is not a list");
    for (const dom::element item : list) {
        std::string_view text;
        if (item.get_string().get(text) != simdjson::SUCCESS)
            return fail(name, "holds something that is not a text");
        read(text);
    }
}

void OrderedFields::fail(std::string_view name, std::string_view why) {
    if (fault_.empty()) fault_ = std::string(name) + " " + std::string(why);
}

std::optional<std::string> OrderedFields::fault() const {
    if (!fault_.empty()) return fault_;
    if (next_ != end_) return "unexpected field '" + std::string(next_.key()) + "'";
    return std::nullopt;
}

std::optional<dom::element> OrderedFields::take(std::string_view name) {
    if (!fault_.empty()) return std::nullopt;
    if (!next_is(name)) {
        fail(name, "is missing or not in its place");
        return std::nullopt;
    }
    const dom::element value = next_.value();
    ++next_;
    return value;
}

}  // namespace baileo::journal
