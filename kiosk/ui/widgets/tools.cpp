#include "kiosk/ui/widgets/tools.hpp"

namespace baileo::ui {

Button tool(const Frame& frame, std::string id, Text label, Action event, Icon icon, IconSide side) {
    return {.id = std::move(id),
            .label = frame.say(label),
            .event = std::move(event),
            .look = Look::quiet,
            .icon = icon,
            .side = side,
            .style = style::label};
}

Button voice_tool(const Frame& frame, Action start, Action end, IconSide side) {
    return frame.preferences.guided
               ? tool(frame, "listen", Text::listen_no_more, std::move(end), Icon::voice_off, side)
               : tool(frame, "listen", Text::listen, std::move(start), Icon::voice, side);
}

domain::Language other_language(const Frame& frame) {
    return frame.language() == domain::Language::id ? domain::Language::en : domain::Language::id;
}

Button language_tool(const Frame& frame, Action event, IconSide side) {
    Button button = tool(frame, "language", Text::other_language, std::move(event), Icon::globe, side);
    button.language = other_language(frame);
    return button;
}

std::vector<Button> listen_button(const Frame& frame, IconSide side) {
    if (!frame.context.facts.speaks) return {};
    return {voice_tool(frame, visit::event::GuidanceRequested{}, visit::event::GuidanceEnded{}, side)};
}

std::vector<Button> tools(const Frame& frame, IconSide side) {
    return {tool(frame, "settings", Text::settings, visit::event::SettingsOpened{}, Icon::display, side),
            language_tool(frame, visit::event::LanguageChosen{other_language(frame)}, side),
            tool(frame, "help", Text::help, visit::event::HelpOpened{}, Icon::question, side)};
}

}  // namespace baileo::ui
