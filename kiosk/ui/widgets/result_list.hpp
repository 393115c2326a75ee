#pragma once

#include "kiosk/ui/frame.hpp"

namespace baileo::ui {

/// What was searched for, in rows that fill an area, a page of them at a time.
class ResultList {
  public:
    ResultList(const Frame& frame, const Rect& area, const std::vector<const domain::Innovation*>& found);

    [[nodiscard]] std::size_t capacity() const { return cells_.size(); }
    [[nodiscard]] std::size_t pages() const;
    /// The page on which the result with this index stands.
    [[nodiscard]] std::size_t page_of(std::size_t first) const;

    void draw(Frame& frame, std::size_t page) const;

  private:
    std::vector<Rect> cells_;
    const std::vector<const domain::Innovation*>& found_;
};

}  // namespace baileo::ui
