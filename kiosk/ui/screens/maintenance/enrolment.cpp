#include "kiosk/maintenance/entering.hpp"

#include <fmt/format.h>

#include "kiosk/ui/screens/maintenance/screens.hpp"
#include "kiosk/ui/widgets/keys.hpp"
#include "kiosk/ui/widgets/staff_page.hpp"

namespace baileo::ui::staff {
namespace {

namespace event = maintenance::event;
using maintenance::Enrolment;
using maintenance::Verdict;
using maintenance::screen::Enrol;

constexpr std::string_view letter_keys = "abcdefghijklmnopqrstuvwxyz";
constexpr std::string_view digit_keys = "1234567890";
constexpr std::string_view sign_keys = ".-:/";

/// The panel's keys. A tiny one has room for digits and signs alone; a keyboard that is plugged in has the
/// rest.
std::string keys_of(const Frame& frame) {
    std::string keys(digit_keys);
    if (!frame.metrics.is_low()) keys += letter_keys;
    return keys + std::string(sign_keys);
}

void draw_keys(Frame& frame, Rect area, const Enrol& enrol) {
    const Metrics& metrics = frame.metrics;
    const std::string keys = keys_of(frame);
    const std::size_t columns = key_columns(frame, area.width, {14, 10, 7}, 8);
    const std::size_t rows = (keys.size() + 1 + columns - 1) / columns;
    const float gap = key_gap(frame);
    const float height = static_cast<float>(rows) * (metrics.is_low() ? metrics.mm(15) : metrics.target()) +
                         static_cast<float>(rows - 1) * gap;
    const auto cells = grid(take_bottom(area, height), columns, rows, gap);
    // Its word needs more than the width of a letter.
    Rect erase = cells[keys.size()];
    erase.width = right(cells[std::min(keys.size() + 1, cells.size() - 1)]) - erase.x;
    for (std::size_t i = 0; i < keys.size(); ++i) {
        const char letter = keys[i];
        const bool small = letter >= 'a' && letter <= 'z' && enrol.at_code;
        draw(frame,
             {.id = std::string("key-") + letter,
              .label = std::string(1, small ? static_cast<char>(letter - 'a' + 'A') : letter),
              .event = event::Typed{letter},
              .look = Look::key,
              .style = {2, Weight::bold, 1.1F, Fonts::lowest, 5},
              .enabled = !enrol.asking,
              .role = Role::key},
             cells[i]);
    }
    Button erase_key{.id = "key-erase",
                     .label = frame.say(Text::key_erase),
                     .event = event::Erased{},
                     .look = Look::key,
                     .style = {-1, Weight::bold, 1.1F, Fonts::lowest, 1},
                     .enabled = !enrol.asking,
                     .role = Role::key};
    if (!metrics.is_low()) {
        erase_key.icon = Icon::erase;
        erase_key.side = IconSide::top;
    }
    draw(frame, erase_key, erase);
}

/// The address and the code side by side; the one that is written into stands out.
void draw_fields(Frame& frame, Rect row, const Enrol& enrol) {
    const auto field = [&](const char* id, Text label, const std::string& value, bool code) {
        const bool here = enrol.at_code == code;
        return Button{.id = id,
                      .label = value.empty() ? "…" : value,
                      .event = event::FieldChosen{code},
                      .style = {1, Weight::bold, 1.15F, Fonts::lowest, 3},
                      .selected = here,
                      .detail = frame.say(label),
                      .role = Role::choice};
    };
    const Rect code = take_right(row, row.width * 0.38F, frame.metrics.gap());
    draw(frame, field("address", Text::enrol_address, enrol.address, false), row);
    draw(frame, field("code", Text::enrol_code, enrol.code, true), code);
    const Rect& chosen = enrol.at_code ? code : row;
    frame.edge(chosen, std::min(frame.metrics.radius(), chosen.height / 2), frame.theme.chosen, 3);
}

Text words(Enrolment result) {
    switch (result) {
        case Enrolment::done:
        case Enrolment::failed:
            break;
        case Enrolment::code_spent:
            return Text::enrol_spent;
        case Enrolment::unreachable:
            return Text::enrol_unreachable;
        case Enrolment::bad_address:
            return Text::enrol_bad_address;
    }
    return Text::enrol_failed;
}

std::string note(const Frame& frame, const Enrol& enrol) {
    // Once it is done, the kiosk needs some seconds to take notice.
    if (enrol.asking || enrol.result == Enrolment::done) return frame.say(Text::enrol_asking);
    return enrol.result ? frame.say(words(*enrol.result)) : "";
}

}  // namespace

void draw_enrolment(Frame& frame, const maintenance::Facts& facts, const Enrol& enrol) {
    const Metrics& metrics = frame.metrics;
    const std::string heading = frame.say(Text::task_enrolment);
    if (facts.enrolled) {
        const Rect body = draw_staff_page(frame, heading, "", {});
        const bool now = enrol.result == Enrolment::done;
        draw_staff_message(
            frame, body, now ? Verdict::good : Verdict::look, "enrolled",
            now ? frame.say(Text::enrol_done, {{"words", fmt::format("{}", fmt::join(facts.words, " "))}})
                : frame.say(Text::enrol_already));
        return;
    }
    const std::string says = note(frame, enrol);
    const bool low = metrics.is_low();
    Rect body = draw_staff_page(frame, low && !says.empty() ? says : heading, says,
                                {{.id = "enrol",
                                  .label = frame.say(Text::enrol_send),
                                  .event = event::Confirmed{},
                                  .look = Look::primary,
                                  .enabled = maintenance::can_be_sent(enrol)}});
    draw_fields(frame, take_top(body, metrics.target(), metrics.gap()), enrol);
    draw_keys(frame, body, enrol);
}

}  // namespace baileo::ui::staff
