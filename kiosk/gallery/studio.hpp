#pragma once

#include <functional>
#include <map>
#include <memory>
#include <optional>
#include <string>

#include "kiosk/gallery/software_renderer.hpp"
#include "kiosk/gallery/specimens.hpp"
#include "kiosk/gallery/staff_specimens.hpp"
#include "kiosk/ui/fonts.hpp"
#include "kiosk/ui/transient.hpp"
#include "kiosk/ui/view.hpp"

struct ImGuiContext;

namespace baileo::gallery {

/// Gives an innovation's picture by its name, or nothing.
using PictureSource = std::function<std::optional<Bitmap>(const std::string& name)>;

/// Whether words are drawn, or left out to see what they stand on.
enum class Words { drawn, left_out };

/// Draws states of the kiosk on one panel, without a window.
class Studio {
  public:
    /// Errors: not_found without fonts.
    [[nodiscard]] static Result<std::unique_ptr<Studio>> open(const ui::Panel& panel, PictureSource pictures,
                                                              Words words = Words::drawn);
    Studio(const Studio&) = delete;
    Studio& operator=(const Studio&) = delete;
    ~Studio();

    /// The screen of a specimen as it looks when everything has come to rest.
    [[nodiscard]] Bitmap photograph(const Specimen& specimen);
    /// The same for the staff; `usual` is how the kiosk looks between visits.
    [[nodiscard]] Bitmap photograph(const StaffSpecimen& specimen, const visit::Preferences& usual);

    /// What the newest photograph shows, as nodes and writings.
    [[nodiscard]] const ui::Scene& scene() const { return scene_; }

  private:
    Studio(const ui::Panel& panel, PictureSource pictures);

    template <class Draw>
    [[nodiscard]] Bitmap photograph(bool online, SinceBoot at, Draw draw);
    [[nodiscard]] std::optional<ui::Picture> picture(const std::string& name);

    ui::Panel panel_;
    PictureSource source_;
    ImGuiContext* context_;
    SoftwareRenderer renderer_;
    ui::Fonts fonts_;
    domain::Catalogue catalogue_;
    std::map<std::string, std::optional<ui::Picture>> pictures_;
    ui::Scene scene_;
};

}  // namespace baileo::gallery
