#include "kiosk/platform/renderer.hpp"

#include <GL/gl.h>
#include <backends/imgui_impl_opengl3.h>
#include <imgui.h>

#include <algorithm>
#include <cstring>

#include "shared/base/expects.hpp"

namespace baileo::platform {
namespace {

// http://www.isthe.com/chongo/tech/comp/fnv/, eight bytes at a time: two frames are compared, not hashed into
// a table.
class Fnv1a {
  public:
    template <class Item>
    void add(const Item* items, int count) {
        std::string_view bytes(reinterpret_cast<const char*>(items),
                               static_cast<std::size_t>(count) * sizeof(Item));
        for (; !bytes.empty(); bytes.remove_prefix(std::min<std::size_t>(8, bytes.size()))) {
            std::uint64_t word = 0;
            std::memcpy(&word, bytes.data(), std::min<std::size_t>(8, bytes.size()));
            hash_ = (hash_ ^ word) * 0x100000001b3;
        }
    }
    [[nodiscard]] std::uint64_t hash() const { return hash_; }

  private:
    std::uint64_t hash_ = 0xcbf29ce484222325;
};

}  // namespace

Renderer::Renderer() : context_(ImGui::CreateContext()) {
    ImGui::SetCurrentContext(context_);
    ImGui::GetIO().IniFilename = nullptr;
    const bool ready = ImGui_ImplOpenGL3_Init("#version 130");
    expects(ready, "there is an OpenGL context");
}

Renderer::~Renderer() {
    ImGui_ImplOpenGL3_Shutdown();
    ImGui::DestroyContext(context_);
}

ImFontAtlas& Renderer::fonts() { return *ImGui::GetIO().Fonts; }

void Renderer::upload_fonts() {
    ImGui_ImplOpenGL3_DestroyFontsTexture();
    ImGui_ImplOpenGL3_CreateFontsTexture();
    drawn_ = 0;
}

void Renderer::begin_frame(Size size) {
    size_ = size;
    ImGuiIO& io = ImGui::GetIO();
    io.DisplaySize = {static_cast<float>(size.width), static_cast<float>(size.height)};
    io.DeltaTime = 1.0F / 60;  // nothing of ours asks ImGui for the time
    ImGui_ImplOpenGL3_NewFrame();
    ImGui::NewFrame();
}

bool Renderer::end_frame(bool damaged) {
    ImGui::Render();
    ImDrawData* const data = ImGui::GetDrawData();
    const std::uint64_t picture = fingerprint(*data);
    if (picture == drawn_ && !damaged) return false;
    drawn_ = picture;
    glViewport(0, 0, size_.width, size_.height);
    glClearColor(0, 0, 0, 1);
    glClear(GL_COLOR_BUFFER_BIT);
    ImGui_ImplOpenGL3_RenderDrawData(data);
    return true;
}

Image Renderer::screenshot() const {
    Image image{size_.width, size_.height, {}};
    const std::size_t stride = 4 * static_cast<std::size_t>(size_.width);
    Bytes upside_down(stride * static_cast<std::size_t>(size_.height));
    glPixelStorei(GL_PACK_ALIGNMENT, 1);
    glReadPixels(0, 0, size_.width, size_.height, GL_RGBA, GL_UNSIGNED_BYTE, upside_down.data());
    image.rgba.resize(upside_down.size());
    for (std::size_t row = 0; row < static_cast<std::size_t>(size_.height); ++row) {
        const auto from = upside_down.end() - static_cast<std::ptrdiff_t>((row + 1) * stride);
        std::copy_n(from, stride, image.rgba.begin() + static_cast<std::ptrdiff_t>(row * stride));
    }
    // What shows through to nothing on a screen would show through to the page behind a picture.
    for (std::size_t alpha = 3; alpha < image.rgba.size(); alpha += 4)
        image.rgba[alpha] = 255;
    return image;
}

std::uint64_t fingerprint(const ImDrawData& data) {
    Fnv1a hash;
    hash.add(&data.DisplaySize, 1);
    for (int index = 0; index < data.CmdListsCount; ++index) {
        const ImDrawList& list = *data.CmdLists[index];
        hash.add(list.VtxBuffer.Data, list.VtxBuffer.Size);
        hash.add(list.IdxBuffer.Data, list.IdxBuffer.Size);
        for (const ImDrawCmd& command : list.CmdBuffer) {
            hash.add(&command.ClipRect, 1);
            hash.add(&command.TextureId, 1);
            hash.add(&command.ElemCount, 1);
        }
    }
    return hash.hash();
}

}  // namespace baileo::platform
