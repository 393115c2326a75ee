#include "kiosk/ui/widgets/tools.hpp"

namespace baileo::ui {

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
    return {tool("settings", Text::settings, visit::event::SettingsOpened{}, Icon::display),
            tool("language", Text::other_language, visit::event::LanguageChosen{other}, Icon::globe),
            tool("help", Text::help, visit::event::HelpOpened{}, Icon::question)};
}

}  // namespace baileo::ui
