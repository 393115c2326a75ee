#pragma once

#include "shared/base/identifier.hpp"
#include "shared/base/random_source.hpp"

namespace baileo::domain {

/// Six digits: what lets the staff into a kiosk's maintenance.
inline constexpr std::size_t pin_length = 6;

struct PinDigits {
    [[nodiscard]] static bool allows(std::string_view text) {
        return text.size() == pin_length &&
               std::ranges::all_of(text, [](char c) { return c >= '0' && c <= '9'; });
    }
};
using Pin = Identifier<PinDigits>;

/// What people try first: few different digits, or equal steps from one to the next, such as 123456.
[[nodiscard]] bool is_weak(const Pin& pin);

/// A random PIN that is not weak.
[[nodiscard]] Pin draw_pin(RandomSource& random);

}  // namespace baileo::domain
