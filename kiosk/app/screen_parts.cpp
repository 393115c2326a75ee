#include "kiosk/app/screen_parts.hpp"

#include "kiosk/ui/texts.hpp"

namespace baileo::app {
namespace {

template <class Event>
bool means(const ui::Node& node) {
    return node.event && ui::means<Event>(*node.event);
}

voice::PartKind kind_of(const ui::Node& node) {
    switch (node.role) {
        case ui::Role::heading:
            return voice::PartKind::heading;
        case ui::Role::button:
            return voice::PartKind::button;
        case ui::Role::key:
            return voice::PartKind::key;
        case ui::Role::choice:
            return means<visit::event::PreferencesChanged>(node) ? voice::PartKind::option
                                                                 : voice::PartKind::choice;
        case ui::Role::text:
        case ui::Role::picture:
        case ui::Role::progress:
            break;
    }
    return voice::PartKind::text;
}

voice::Part part_of(const ui::Node& node, domain::Language screen_language) {
    const domain::Language language = node.language.value_or(screen_language);
    voice::Part part{.kind = kind_of(node),
                     .label = node.label,
                     .enabled = node.enabled,
                     .selected = node.selected,
                     .confidential = node.confidential,
                     .public_label = node.public_label,
                     .language = language,
                     .spelled = node.spelled};
    if (const auto name = ui::name_of(node.label, language)) part.clip = voice::ClipId::parse(*name);
    return part;
}

}  // namespace

std::vector<voice::Part> parts_of(const ui::Scene& scene, domain::Language language) {
    std::vector<voice::Part> parts;
    parts.reserve(scene.nodes.size());
    for (const ui::Node& node : scene.nodes)
        parts.push_back(part_of(node, language));
    return parts;
}

}  // namespace baileo::app
