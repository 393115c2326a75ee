#pragma once

#include <optional>

#include "kiosk/visit/event.hpp"

namespace baileo::app {

/// What decides whether this kiosk can take ballots at all. Several things may be wrong at once.
struct Condition {
    bool storage_works = true;
    bool enrolled = false;
    bool has_catalogue = false;
    bool frozen = false;  ///< the server holds another journal of this kiosk, or the disk is a copy
    bool revoked = false;

    /// What the screen says is wrong; what a person must do first comes first.
    [[nodiscard]] std::optional<visit::OutOfServiceReason> trouble() const {
        using Reason = visit::OutOfServiceReason;
        if (!storage_works) return Reason::storage;
        if (!enrolled) return Reason::not_enrolled;
        if (revoked) return Reason::revoked;
        if (frozen) return Reason::frozen;
        if (!has_catalogue) return Reason::no_catalogue;
        return std::nullopt;
    }
};

}  // namespace baileo::app
