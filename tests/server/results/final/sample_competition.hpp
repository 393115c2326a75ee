#pragma once

#include "server/results/final/joined_scores.hpp"
#include "tests/server/results/panel/panel_marks.hpp"

namespace baileo::results {

inline domain::KioskId kiosk(std::size_t number) {
    const std::string digits = std::to_string(number);
    return *domain::KioskId::parse(std::string(16 - digits.size(), '0') + digits);
}

inline constexpr std::size_t sample_size = 10;

/// Ten innovations, four kiosks, five judges of whom each scores six: whole numbers without any chance in
/// them.
inline ResultInputs sample_competition() {
    ResultInputs inputs;
    inputs.criteria = one_criterion();
    for (std::size_t i = 0; i < sample_size; ++i) {
        for (std::size_t k = 0; k < 4; ++k)
            inputs.ballots[innovation(i)][kiosk(k)] = {i % 3, 2 + (i + k) % 5, 12 + (7 * i) % 11, 20 + 3 * k};
        for (std::size_t j = 0; j < 3; ++j) {
            const std::size_t severity = 4 * ((i + j) % 5);
            inputs.marks[innovation(i)][judge((i + j) % 5)] =
                total_of(static_cast<unsigned>(60 + (i * 17) % 29 + (i * j) % 5 - severity));
        }
    }
    return inputs;
}

}  // namespace baileo::results
