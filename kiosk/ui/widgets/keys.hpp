#pragma once

#include <initializer_list>

#include "kiosk/ui/widgets/button.hpp"

/// What the keyboards of a panel have in common, whatever is written with them.
namespace baileo::ui {

/// Between two keys. On a tiny panel keys stand closer than other things; a key that is missed is taken back
/// by one touch.
[[nodiscard]] float key_gap(const Frame& frame);

/// How many keys stand beside each other in a room of this width: the first of `choices` at which a finger
/// can tell them apart, or `tiny` where the panel has no room for any.
[[nodiscard]] std::size_t key_columns(const Frame& frame, float width,
                                      std::initializer_list<std::size_t> choices, std::size_t tiny);

/// Height of so many rows of keys.
[[nodiscard]] float key_rows_height(const Frame& frame, std::size_t rows);

/// Keys with words instead of a character: they share what the characters leave of the last row.
void draw_word_keys(Frame& frame, const Rect& rest, const std::vector<Button>& keys);

}  // namespace baileo::ui
