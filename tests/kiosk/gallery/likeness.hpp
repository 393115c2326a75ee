#pragma once

#include "kiosk/gallery/bitmap.hpp"

namespace baileo::tests {

/// A picture of a screen as it is kept as a reference: some 32 000 pixels in 32 shades of each colour, so
/// that a pixel stands for a square of two millimetres on a 21.5 inch panel.
[[nodiscard]] gallery::Bitmap thumbnail(const gallery::Bitmap& photograph);

/// What is not alike in two thumbnails.
struct Difference {
    int strays = 0;          ///< pixels
    gallery::Bitmap marked;  ///< the thumbnail that was compared, pale, with strays in red

    /// A few strays are what another version of a font or of its renderer does to corners and thin strokes.
    [[nodiscard]] bool is_seen() const { return strays > 5; }
};

/// Compares a thumbnail with its reference. A pixel strays if its colour is not between those in the same
/// place and right beside it in the other picture, within a tolerance that is greater where these differ
/// among themselves. So strokes may be a little thicker, softer or beside their place, but nothing may move
/// by more than that, appear or vanish.
[[nodiscard]] Difference difference(const gallery::Bitmap& reference, const gallery::Bitmap& seen);

/// The reference, what is seen and what differs, beside each other and enlarged, for people.
[[nodiscard]] gallery::Bitmap side_by_side(const gallery::Bitmap& reference, const gallery::Bitmap& seen,
                                           const gallery::Bitmap& marked);

}  // namespace baileo::tests
