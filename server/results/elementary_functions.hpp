#pragma once

namespace baileo::results {

// C libraries round log and exp differently in the last bit, and one bit may turn an accepted random draw
// into a rejected one. These use operations alone whose result IEEE 754 prescribes, so that every machine
// draws the same. They are within a few units of the last place.

/// The natural logarithm of a finite x > 0, by its series in (x - 1) / (x + 1). Source: Abramowitz and
/// Stegun, Handbook of Mathematical Functions, 4.1.27.
[[nodiscard]] double logarithm(double x);

/// e to the power of x <= 700; zero below -700. Source: the same, 4.2.1, after taking out powers of two.
[[nodiscard]] double exponential(double x);

}  // namespace baileo::results
