#include "kiosk/ui/scan_reader.hpp"

#include <utility>

namespace baileo::ui {

void ScanReader::follow(char32_t character, SinceBoot at) {
    constexpr char32_t ascii_end = 0x7F;
    if (at - newest_ > pause) typed_.clear();
    newest_ = at;
    if (character >= U' ' && character < ascii_end && typed_.size() < longest)
        typed_ += static_cast<char>(character);
}

std::optional<std::string> ScanReader::finish(SinceBoot at) {
    std::string typed = std::exchange(typed_, {});
    if (at - newest_ > pause || typed.size() < shortest) return std::nullopt;
    return typed;
}

}  // namespace baileo::ui
