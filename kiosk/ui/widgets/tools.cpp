#include "kiosk/ui/widgets/tools.hpp"

namespace baileo::ui {

std::vector<Button> listen_button(const Frame& frame, IconSide side) {
    if (!frame.context.facts.speaks) return {};
    Button button{.id = "listen",
                  .label = frame.say(Text::listen),
                  .event = visit::event::GuidanceRequested{},
                  .look = Look::quiet,
                  .icon = Icon::voice,
                  .side = side,
                  .style = style::label};
    if (frame.preferences.guided) {
        button.label = frame.say(Text::listen_no_more);
        button.event = visit::event::GuidanceEnded{};
        button.icon = Icon::voice_off;
    }
    return {button};
}

std::vector<Button> tools(const Frame& frame, IconSide side) {
    const domain::Language other =
        frame.language() == domain::Language::id ? domain::Language::en : domain::Language::id;
    const auto tool = [&](const char* id, Text label, visit::Event event, Icon icon) {
        return Button{.id = id,
                      .label = frame.say(label),
                      .event = std::move(event),
                      .look = Look::quiet,
                      .icon = icon,
                      .side = side,
                      .style = style::label};
    };
    std::vector<Button> all{
        tool("settings", Text::settings, visit::event::SettingsOpened{}, Icon::display),
        tool("language", Text::other_language, visit::event::LanguageChosen{other}, Icon::globe),
        tool("help", Text::help, visit::event::HelpOpened{}, Icon::question)};
    all[1].language = other;
    return all;
}

}  // namespace baileo::ui
