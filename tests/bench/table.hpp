#pragma once

#include <algorithm>
#include <cstdio>
#include <vector>

namespace baileo::bench {

/// The middle one of some figures.
[[nodiscard]] inline double median(std::vector<double> figures) {
    const auto middle = figures.begin() + static_cast<std::ptrdiff_t>(figures.size() / 2);
    std::ranges::nth_element(figures, middle);
    return *middle;
}

/// One line of the table: what was measured, and next to what.
inline void print_row(const char* what, double figure, const char* unit, const char* beside) {
    std::printf("%-52s %9.2f %-5s %s\n", what, figure, unit, beside);
}

}  // namespace baileo::bench
