#pragma once

#include "kiosk/gallery/bitmap.hpp"
#include "kiosk/ui/view.hpp"

namespace baileo::tests {

/// A screen, and the same one with its words left out.
struct TwoTakes {
    gallery::Bitmap whole;
    gallery::Bitmap backdrop;
};

/// How well a writing can be read where it is hardest: the least contrast (1-21) between its colour and any
/// pixel that its letters cover; 21 if they cover none.
[[nodiscard]] double least_contrast(const ui::Writing& writing, const TwoTakes& takes);

}  // namespace baileo::tests
