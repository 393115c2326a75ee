#include "kiosk/ui/screens/maintenance/screens.hpp"
#include "kiosk/ui/widgets/staff_page.hpp"
#include "kiosk/ui/widgets/task_words.hpp"

/// Sound and light, the copy of the journal, and what is asked before something happens.
namespace baileo::ui::staff {
namespace {

namespace event = maintenance::event;
using maintenance::Copy;
using maintenance::Task;
using maintenance::Verdict;
using maintenance::screen::Ask;
using maintenance::screen::CopyJournal;

/// A pair of buttons under what they change.
void draw_stepper(Frame& frame, Rect area, std::string_view id, const std::string& says, const Button& less,
                  const Button& more) {
    const Metrics& metrics = frame.metrics;
    const Rect buttons = take_bottom(area, metrics.target(), metrics.space(1));
    const Rect drawn = frame.write(says, {1, Weight::bold, 1.2F, Fonts::lowest, 4}, area, frame.theme.page,
                                   {Align::left, Stand::bottom});
    frame.describe(Role::text, std::string(id), says, drawn);
    const auto places = grid(buttons, 2, 1, metrics.gap());
    draw(frame, less, places[0]);
    draw(frame, more, places[1]);
}

Text words(Copy result) {
    if (result == Copy::no_room) return Text::copy_no_room;
    return result == Copy::read_only ? Text::copy_read_only : Text::copy_failed;
}

/// What stands instead of the choice of a stick; empty while there is one.
std::pair<Verdict, std::string> news(const Frame& frame, const CopyJournal& copy) {
    if (copy.copying) return {Verdict::under_way, frame.say(Text::copy_copying)};
    if (copy.result == Copy::done)
        return {Verdict::good, frame.say(Text::copy_done, {{"count", std::to_string(copy.entries)}})};
    if (copy.result) return {Verdict::bad, frame.say(words(*copy.result))};
    if (!copy.folders) return {Verdict::under_way, frame.say(Text::copy_looking)};
    if (copy.folders->empty()) return {Verdict::look, frame.say(Text::copy_none)};
    return {Verdict::good, ""};
}

/// "/media/petugas/STIK" -> "STIK".
std::string name_of(const std::string& folder) {
    const std::size_t slash = folder.find_last_of('/');
    return slash == std::string::npos ? folder : folder.substr(slash + 1);
}

void draw_media(Frame& frame, Rect body, const std::vector<std::string>& folders) {
    constexpr std::size_t most = 4;
    const float height = std::min(frame.metrics.mm(30), body.height / static_cast<float>(most));
    for (std::size_t i = 0; i < std::min(folders.size(), most); ++i)
        draw(frame,
             {.id = "medium-" + std::to_string(i + 1),
              .label = name_of(folders[i]),
              .event = event::MediumChosen{folders[i]},
              .icon = Icon::send},
             take_top(body, std::max(height - frame.metrics.gap(), frame.metrics.target()),
                      frame.metrics.gap()));
}

std::string question_words(const Frame& frame, const maintenance::Facts& facts, Task task) {
    if (task == Task::restart) return frame.say(Text::ask_restart);
    if (task == Task::shut_down) return frame.say(Text::ask_shut_down);
    if (facts.paused) return frame.say(Text::ask_resume);
    return frame.say(Text::ask_pause, {{"count", std::to_string(facts.waiting)}});
}

}  // namespace

void draw_sound(Frame& frame, const maintenance::State& state) {
    const Metrics& metrics = frame.metrics;
    Rect body = draw_staff_page(frame, frame.say(Text::task_sound), frame.say(Text::sound_note), {});
    body = below_wave(frame, body);
    const auto step = [&](const char* id, Text label, maintenance::Event event, Icon icon) {
        return Button{.id = id, .label = frame.say(label), .event = std::move(event), .icon = icon};
    };
    const float each = metrics.target() + metrics.mm(metrics.is_low() ? 7 : 16);
    // Beside each other on a tiny panel.
    Rect beside = metrics.is_low() ? take_right(body, body.width / 2 - metrics.gap(), metrics.gap()) : body;
    if (state.facts.speaks)
        draw_stepper(frame, take_top(body, each, metrics.gap()), "volume",
                     frame.say(Text::sound_volume, {{"percent", std::to_string(state.volume)}}),
                     step("softer", Text::softer, event::VolumeStepped{false}, Icon::softer),
                     step("louder", Text::louder, event::VolumeStepped{true}, Icon::louder));
    if (state.facts.brightness)
        draw_stepper(
            frame, take_top(metrics.is_low() ? beside : body, each), "brightness",
            frame.say(Text::sound_brightness, {{"percent", std::to_string(*state.facts.brightness)}}),
            step("darker", Text::darker, event::BrightnessStepped{false}, Icon::softer),
            step("brighter", Text::brighter, event::BrightnessStepped{true}, Icon::louder));
}

void draw_copy(Frame& frame, const CopyJournal& copy) {
    const auto [verdict, says] = news(frame, copy);
    const Rect body =
        draw_staff_page(frame, frame.say(Text::task_copy), says.empty() ? frame.say(Text::copy_choose) : "",
                        {{.id = "again",
                          .label = frame.say(Text::staff_again),
                          .event = event::Repeated{},
                          .enabled = !copy.copying}});
    if (says.empty())
        draw_media(frame, body, *copy.folders);
    else
        draw_staff_message(frame, body, verdict, "news", says);
}

void draw_question(Frame& frame, const maintenance::Facts& facts, const Ask& question) {
    const Rect body = draw_staff_page(frame, task_words(frame, question.task, facts), "",
                                      {{.id = "yes",
                                        .label = frame.say(Text::yes),
                                        .event = event::Confirmed{},
                                        .look = Look::primary,
                                        .enabled = !question.refused}});
    draw_staff_message(
        frame, body, question.refused ? Verdict::bad : Verdict::look, "question",
        question.refused ? frame.say(Text::ask_refused) : question_words(frame, facts, question.task));
}

}  // namespace baileo::ui::staff
