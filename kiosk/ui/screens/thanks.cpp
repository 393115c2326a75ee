#include "kiosk/ui/qr.hpp"
#include "kiosk/ui/scenery.hpp"
#include "kiosk/ui/screens.hpp"
#include "kiosk/ui/widgets/dock.hpp"
#include "kiosk/ui/widgets/head.hpp"
#include "kiosk/ui/widgets/tools.hpp"

namespace baileo::ui {
namespace {

/// The address of a receipt; the part after # never leaves the phone that opens it.
std::string address_of(const Frame& frame, const visit::Receipt& receipt) {
    return frame.context.facts.public_address + "/r#" + receipt.commitment;
}

std::string title_of(const Frame& frame, const visit::Receipt& receipt) {
    const domain::Innovation* innovation = frame.context.catalogue.find(receipt.innovation);
    return innovation == nullptr ? receipt.innovation.text() : innovation->title.in(frame.language());
}

/// QR code above, its code below.
void draw_receipt(Frame& frame, const visit::Receipt& receipt, Rect place, bool with_title) {
    const Tone& tone = frame.theme.card;
    const Metrics& metrics = frame.metrics;
    const std::string id = "receipt-" + receipt.code;
    const Rect whole = place;
    if (with_title) {
        const float height =
            std::min(place.height * 0.28F, frame.type.line_height({0, Weight::regular, 1.2F}, 4));
        frame.write(title_of(frame, receipt), {0, Weight::regular, 1.2F, Fonts::lowest, 2},
                    take_bottom(place, height), tone, {Align::middle, Stand::top, true});
    }
    const Style style{with_title ? 1 : 4, Weight::bold, 1.15F, Fonts::lowest, 6};
    const Rect code = take_bottom(place, std::min(place.height * 0.3F, frame.type.line_height(style) * 1.1F),
                                  metrics.space(0.5F));
    frame.write(receipt.code, style, code, tone, {Align::middle, Stand::middle});
    const float side = std::min({place.width, place.height, metrics.mm(125)});
    draw_qr(frame.paint, address_of(frame, receipt), centered(place, side, side));
    frame.describe({.id = id,
                    .role = Role::text,
                    .label = frame.say(Text::receipt) + ", " + title_of(frame, receipt),
                    .rect = whole,
                    .event = {},
                    .spelled = receipt.code});
}

std::string receipt_note(const Frame& frame) {
    const std::string& address = frame.context.facts.public_address;
    return address.empty() ? frame.say(Text::receipt_note_plain)
                           : frame.say(Text::receipt_note, {{"address", address}});
}

constexpr Style note_style{0, Weight::regular, 1.3F, Fonts::lowest, 2};

void draw_receipts(Frame& frame, const visit::Thanks& thanks, const Rect& card) {
    const Metrics& metrics = frame.metrics;
    const bool low = metrics.is_low();
    frame.surface(card, metrics.radius() * 1.2F, frame.theme.card, 1.5F);
    Rect inner = inset(card, metrics.space(low ? 1 : 3), metrics.space(low ? 1 : 2.5F));
    if (!low) {
        const Block block = frame.type.fit(receipt_note(frame), note_style, inner.width, inner.height * 0.3F);
        frame.write(block, take_bottom(inner, block.height, metrics.space(1.5F)), frame.theme.card,
                    {Align::middle, Stand::top, true});
    }
    if (thanks.receipts.empty()) return;
    const auto cells = grid(inner, thanks.receipts.size(), 1, metrics.space(low ? 1 : 2));
    for (std::size_t i = 0; i < cells.size(); ++i)
        draw_receipt(frame, thanks.receipts[i], cells[i], thanks.receipts.size() > 1 && !low);
    frame.describe(Role::text, "receipt-note", receipt_note(frame), card);
}

void draw_medal(Frame& frame, Point center, float radius) {
    const Theme& theme = frame.theme;
    const float grown = 0.8F + 0.2F * frame.entered();
    if (theme.depth) {
        frame.paint.disc(center, radius * 1.7F * grown, with_alpha(theme.deep.text, 0.07F));
        frame.paint.disc(center, radius * 1.35F * grown, with_alpha(theme.deep.text, 0.09F));
        frame.paint.shadow({center.x - radius, center.y - radius, radius * 2, radius * 2}, radius,
                           radius * 0.2F, theme.shadow, 0.5F);
        frame.paint.disc_gradient(center, radius * grown, rgb(0xE9B04A), theme.accent);
    } else {
        frame.paint.disc(center, radius, theme.accent);
    }
    const float side = radius * 1.3F * grown;
    draw_icon(frame.paint, Icon::check, {center.x - side / 2, center.y - side / 2, side, side},
              theme.accent_text);
}

void draw_gratitude(Frame& frame, Rect area, bool with_note) {
    const Metrics& metrics = frame.metrics;
    const Tone& tone = frame.theme.deep;
    const std::string title = frame.say(Text::thanks_title);
    std::string stored = frame.say(Text::thanks_stored);
    if (!frame.context.facts.online) stored += " " + frame.say(Text::thanks_offline);
    const bool low = metrics.is_low();
    const Block heading =
        frame.type.fit(title, style::display, area.width, area.height * (low ? 0.3F : 0.4F));
    const float gap = metrics.space(1);
    const float share = low && !with_note ? 1 : 0.5F;
    const Block said =
        frame.type.fit(stored, style::body, area.width, (area.height - heading.height - gap) * share);
    // A low panel has no room for the medal, and says beside the receipt what it is for.
    const float words = heading.height + gap + said.height;
    const float radius = low ? 0 : std::min(metrics.mm(18), (area.height - words) / 3.6F);
    if (!low) area = centered(area, area.width, std::min(area.height, words + radius * 3.6F));
    if (radius > metrics.mm(5)) {
        const Rect medal = take_top(area, radius * 3.6F);
        draw_medal(frame, {center_x(medal), medal.y + radius * 1.7F}, radius);
    }
    const Rect top = take_top(area, heading.height, gap);
    frame.write(heading, top, tone, {Align::middle});
    frame.describe(Role::heading, "heading", title, top);
    const Rect place = take_top(area, said.height, metrics.space(1.5F));
    frame.write(said, place, tone, {Align::middle, Stand::top, true});
    frame.describe(Role::text, "stored", stored, place);
    if (with_note)
        frame.write(receipt_note(frame), note_style, area, tone, {Align::middle, Stand::top, true});
}

}  // namespace

void draw_thanks(Frame& frame, const visit::Thanks& thanks) {
    const Metrics& metrics = frame.metrics;
    draw_deep_screen(frame);
    draw_brand(frame, frame.screen(), frame.theme.deep, 0);
    Rect body = brand_room(frame, frame.screen());
    std::vector<Button> actions = listen_button(frame, IconSide::left);
    actions.push_back(
        {.id = "done", .label = frame.say(Text::finish), .event = visit::event::Done{}, .icon = Icon::check});
    const Rect above = draw_dock(frame, frame.screen(), actions, false);
    body.height = bottom(above) - body.y - metrics.space(metrics.is_low() ? 0.5F : 3);
    body = {above.x, body.y, above.width, body.height};
    const Entrance entrance(frame);
    if (metrics.is_portrait()) {
        const Rect words_area = take_top(body, body.height * 0.42F, metrics.space(2));
        draw_gratitude(frame, words_area, false);
        draw_receipts(frame, thanks, body);
    } else {
        const bool several = thanks.receipts.size() > 1;
        const float share = several ? (metrics.is_low() ? 0.74F : 0.6F) : 0.45F;
        const Rect card = take_right(body, body.width * share, metrics.space(metrics.is_low() ? 2 : 4));
        draw_gratitude(frame, body, metrics.is_low() && thanks.receipts.size() < 2);
        draw_receipts(frame, thanks, card);
    }
}

}  // namespace baileo::ui
