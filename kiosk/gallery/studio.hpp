#pragma once

#include <filesystem>
#include <map>
#include <memory>

#include "kiosk/gallery/software_renderer.hpp"
#include "kiosk/gallery/specimens.hpp"
#include "kiosk/gallery/staff_specimens.hpp"
#include "kiosk/ui/fonts.hpp"
#include "kiosk/ui/transient.hpp"
#include "kiosk/ui/view.hpp"

struct ImGuiContext;

namespace baileo::gallery {

/// Draws states of the kiosk on one panel, without a window.
class Studio {
  public:
    /// Errors: not_found without fonts.
    [[nodiscard]] static Result<std::unique_ptr<Studio>> open(const ui::Panel& panel,
                                                              const std::filesystem::path& pictures);
    Studio(const Studio&) = delete;
    Studio& operator=(const Studio&) = delete;
    ~Studio();

    /// The screen of a specimen as it looks when everything has come to rest.
    [[nodiscard]] Bitmap photograph(const Specimen& specimen);
    /// The same for the staff; `usual` is how the kiosk looks between visits.
    [[nodiscard]] Bitmap photograph(const StaffSpecimen& specimen, const visit::Preferences& usual);

  private:
    Studio(const ui::Panel& panel, std::filesystem::path pictures);

    template <class Draw>
    [[nodiscard]] Bitmap photograph(bool online, SinceBoot at, Draw draw);
    [[nodiscard]] std::optional<ui::Picture> picture(const std::string& name);

    ui::Panel panel_;
    std::filesystem::path folder_;
    ImGuiContext* context_;
    SoftwareRenderer renderer_;
    ui::Fonts fonts_;
    domain::Catalogue catalogue_;
    std::map<std::string, std::optional<ui::Picture>> pictures_;
};

/// Writes a bitmap as PNG. False if that failed.
[[nodiscard]] bool write_png(const Bitmap& bitmap, const std::filesystem::path& path);

/// Bitmaps beside and below each other, each made to fit a cell of this width.
[[nodiscard]] Bitmap contact_sheet(const std::vector<Bitmap>& bitmaps, int columns, int cell_width);

}  // namespace baileo::gallery
