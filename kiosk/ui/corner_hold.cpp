#include "kiosk/ui/corner_hold.hpp"

#include <algorithm>

namespace baileo::ui {

void CornerHold::follow(const Contact& contact) {
    const bool inside = contact.x < side_px_ && contact.y < side_px_;
    switch (contact.phase) {
        case Contact::Phase::down:
            ++fingers_;
            since_ = inside && fingers_ == 1 ? std::optional(contact.at) : std::nullopt;
            break;
        case Contact::Phase::move:
            if (!inside) since_.reset();
            break;
        case Contact::Phase::up:
            fingers_ = std::max(0, fingers_ - 1);
            since_.reset();
            break;
    }
}

bool CornerHold::take_held(SinceBoot now) {
    if (!since_ || now < *since_ + time) return false;
    since_.reset();
    return true;
}

std::optional<SinceBoot> CornerHold::due() const {
    return since_ ? std::optional(*since_ + time) : std::nullopt;
}

}  // namespace baileo::ui
