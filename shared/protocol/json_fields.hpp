#pragma once

#include <nlohmann/json.hpp>
#include <optional>
#include <string>

#include "shared/base/clock.hpp"
#include "shared/base/result.hpp"
#include "shared/domain/language.hpp"

namespace baileo::protocol {

/// Reads the fields of one JSON object. The first thing that is wrong is kept, so that the caller asks once
/// at the end instead of after each field.
class JsonFields {
  public:
    /// `where` names the object in messages, e.g. "innovations[3]".
    JsonFields(const nlohmann::json& object, std::string where);

    [[nodiscard]] std::string text(const char* name);
    [[nodiscard]] std::string text_or_empty(const char* name);
    [[nodiscard]] std::uint64_t number(const char* name);
    /// Milliseconds since 1970.
    [[nodiscard]] WallTime time(const char* name);
    [[nodiscard]] bool flag(const char* name);
    [[nodiscard]] domain::LocalizedText localized(const char* name);
    [[nodiscard]] const nlohmann::json& member(const char* name);

    /// A text made into a value by `read`, which returns an optional.
    template <class Read>
    auto value(const char* name, Read read) -> typename decltype(read(std::string_view()))::value_type {
        const auto result = read(std::string_view(text(name)));
        if (result) return *result;
        fail(name, "has no allowed value");
        return {};
    }

    void fail(const char* name, std::string_view why);
    /// Passes an error on as the fault of this object.
    void fail(const Error& error);

    /// The value if nothing was wrong, else malformed with what was.
    template <class T>
    [[nodiscard]] Result<T> finish(T value) const {
        if (fault_) return failure(ErrorCode::malformed, *fault_);
        return value;
    }

  private:
    const nlohmann::json& object_;
    std::string where_;
    std::optional<std::string> fault_;
};

}  // namespace baileo::protocol
