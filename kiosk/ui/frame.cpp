#include "kiosk/ui/frame.hpp"

#include <algorithm>
#include <cfloat>
#include <iterator>

#include <imgui.h>

#include "kiosk/visit/idle.hpp"

namespace baileo::ui {
namespace {

float offset(float room, float taken, Align align) {
    switch (align) {
        case Align::left:
            return 0;
        case Align::middle:
            return (room - taken) / 2;
        case Align::right:
            return room - taken;
    }
    return 0;
}

/// Offset of the ink so that the capitals, not the line boxes, stand at the top, middle or bottom.
float offset(float room, float taken, Stand stand) {
    switch (stand) {
        case Stand::top:
            return 0;
        case Stand::middle:
            return (room - taken) / 2;
        case Stand::bottom:
            return room - taken;
    }
    return 0;
}

}  // namespace

Frame::Frame(const ViewContext& the_context, const visit::Preferences& the_preferences, Scene& the_scene,
             Transient& the_transient)
    : context(the_context),
      preferences(the_preferences),
      theme(theme_of(the_preferences.theme)),
      metrics(the_context.panel),
      type(the_context.fonts, steps_of(the_preferences.text_size)),
      paint(*ImGui::GetBackgroundDrawList(), the_context.fonts.shadow),
      scene(the_scene),
      transient(the_transient) {}

Rect Frame::write(const Block& block, const Rect& box, const Tone& tone, const Placing& placing) {
    const FontFace& face = *block.face;
    const float top = box.y + offset(box.height, block.height, placing.stand);
    // Capitals stand in the middle of their line.
    const float rise = (block.leading - face.capital) / 2 + face.capital - face.baseline;
    const Color color = placing.soft ? tone.soft : tone.text;
    Rect drawn{box.x + offset(box.width, block.width, placing.align), top, block.width, block.height};
    std::string all;
    for (std::size_t i = 0; i < block.lines.size(); ++i) {
        const std::string& line = block.lines[i];
        const float width =
            face.font->CalcTextSizeA(face.size, FLT_MAX, 0, line.data(), line.data() + line.size()).x;
        const float y = top + static_cast<float>(i) * block.leading;
        paint.text({box.x + offset(box.width, width, placing.align), y + rise}, face, line, color);
        all += (all.empty() ? "" : " ") + line;
    }
    scene.writings.push_back({.text = std::move(all),
                              .drawn = drawn,
                              .box = box,
                              .color = color,
                              .capital_mm = capital_mm(block.step),
                              .shrunk = block.shrunk,
                              .complete = block.complete,
                              .layer = layer});
    return drawn;
}

Rect Frame::write(std::string_view text, const Style& style, const Rect& box, const Tone& tone,
                  const Placing& placing) {
    return write(type.fit(text, style, box.width, box.height), box, tone, placing);
}

void Frame::describe(Role role, std::string id, std::string label, const Rect& rect) {
    describe({.id = std::move(id), .role = role, .label = std::move(label), .rect = rect, .event = {}});
}

void Frame::close_description() {
    std::ranges::move(dock_nodes_, std::back_inserter(scene.nodes));
    dock_nodes_.clear();
}

void Frame::focus_ring(const Rect& rect, float radius) {
    const float width = std::max(2.F, metrics.mm(0.8F));
    paint.outline(inset(rect, -width * 2), radius + width * 2, theme.focus_outer, width);
    paint.outline(inset(rect, -width), radius + width, theme.focus_inner, width);
}

void Frame::surface(const Rect& rect, float radius, const Tone& tone, float lift) {
    if (theme.depth && lift > 0) {
        // A wide soft one, and a closer one that is as round as the corners it comes out of.
        paint.shadow(rect, metrics.space(6) * lift + radius, metrics.space(1.8F) * lift, theme.shadow, 0.17F);
        paint.shadow(inset(rect, metrics.space(0.25F)), std::max(radius * 1.7F, metrics.space(1)),
                     metrics.space(0.5F), theme.shadow, 0.2F);
    }
    paint.gradient(rect, radius, tone.top, tone.bottom);
    if (tone.line.alpha > 0) edge(rect, radius, tone);
}

void Frame::edge(const Rect& rect, float radius, const Tone& tone, float widths) {
    const float width = std::max(1.F, metrics.mm(theme.depth ? 0.35F : 0.6F)) * widths;
    paint.outline(rect, radius, tone.line, width);
}

float Frame::progress(SinceBoot began, SinceBoot takes) {
    if (preferences.reduced_motion) return 1;
    const float done = eased(began, takes, context.now);
    keep_moving(done < 1);
    return done;
}

float Frame::entered() { return progress(transient.screen_at, motion::enter); }
float Frame::chosen_for() { return progress(transient.choice_at, motion::choose); }

void Frame::changes_at(SinceBoot moment) {
    if (!scene.changes_at || moment < *scene.changes_at) scene.changes_at = moment;
}

std::int64_t Frame::count_down(SinceBoot ends) {
    const std::int64_t seconds = visit::seconds_left(ends, context.now);
    changes_at(ends - std::chrono::seconds(std::max<std::int64_t>(0, seconds - 1)));
    return seconds;
}

Entrance::~Entrance() {
    const float done = frame_.entered();
    if (done < 1) frame_.paint.enter(from_, done, frame_.metrics.mm(4) * (1 - done));
}

}  // namespace baileo::ui
