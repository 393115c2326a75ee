#pragma once

#include <optional>
#include <string>

#include "shared/base/clock.hpp"

namespace baileo::ui {

/// Puts together what a scanner types: characters faster than a hand, and Enter at the end.
class ScanReader {
  public:
    static constexpr SinceBoot pause{300};      ///< after a longer silence something else is being typed
    static constexpr std::size_t shortest = 4;  ///< fewer characters are no scan
    static constexpr std::size_t longest = 64;  ///< what comes after is not kept

    void follow(char32_t character, SinceBoot at);

    /// Enter was pressed: what was typed right before it, or nothing if that was no scan.
    [[nodiscard]] std::optional<std::string> finish(SinceBoot at);

  private:
    std::string typed_;
    SinceBoot newest_{};
};

}  // namespace baileo::ui
