#pragma once

#include "kiosk/ui/paint.hpp"
#include "shared/domain/ballot.hpp"

namespace baileo::ui {

/// How a face is coloured. All four look alike but for the mouth, so that none invites more than another.
struct FaceColors {
    Color top;
    Color bottom;
    Color line;
};

/// Draws the face of an answer into the middle of a rectangle.
void draw_face(Paint& paint, domain::Rating rating, const Rect& rect, const FaceColors& colors);

}  // namespace baileo::ui
