#include "shared/domain/pin.hpp"

#include <set>

namespace baileo::domain {
namespace {

constexpr std::size_t fewest_digits = 4;

/// From one digit to the next, on a dial: 0 follows 9.
int step(char from, char to) { return (to - from + 10) % 10; }

bool has_equal_steps(std::string_view digits) {
    for (std::size_t i = 2; i < digits.size(); ++i)
        if (step(digits[i - 1], digits[i]) != step(digits[0], digits[1])) return false;
    return true;
}

}  // namespace

bool is_weak(const Pin& pin) {
    const std::string& digits = pin.text();
    return std::set<char>(digits.begin(), digits.end()).size() < fewest_digits || has_equal_steps(digits);
}

Pin draw_pin(RandomSource& random) {
    constexpr std::uint64_t pins = 1'000'000;
    while (true) {
        // 64 bits are so many more than there are PINs that none is noticeably likelier than another.
        const std::string number = std::to_string(random.number() % pins);
        const Pin pin = *Pin::parse(std::string(pin_length - number.size(), '0') + number);
        if (!is_weak(pin)) return pin;
    }
}

}  // namespace baileo::domain
