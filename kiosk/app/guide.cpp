#include "kiosk/app/guide.hpp"

#include <algorithm>
#include <iterator>

#include "kiosk/app/screen_parts.hpp"
#include "kiosk/visit/preferences.hpp"

namespace baileo::app {
namespace {

using Script = std::vector<voice::Utterance>;

void add(Script& script, Script more) { std::ranges::move(more, std::back_inserter(script)); }

bool only_informs(const ui::Node& node) { return !node.event && node.role == ui::Role::text; }

}  // namespace

void Guide::follow(const visit::State& state, const ui::Scene& scene, std::string_view focused) {
    follow(visit::preferences_of(state), scene, focused,
           std::holds_alternative<visit::Attract>(state.screen));
}

void Guide::follow(const visit::Preferences& preferences, const ui::Scene& scene, std::string_view focused,
                   bool greets) {
    if (!preferences.guided) {
        // The next visitor must not have it repeated.
        if (heard_) speaker_.say({});
        heard_.reset();
        return;
    }
    speaker_.set_volume(preferences.volume);
    Shown now = look_at(scene, preferences, focused);
    const bool is_new = !heard_ || heard_->screen != now.screen || heard_->language != now.language;
    Script script = is_new ? whole(scene, now.language, greets) : news(now, scene);
    heard_ = std::move(now);
    if (!script.empty()) speaker_.say(std::move(script));
}

Script Guide::whole(const ui::Scene& scene, domain::Language language, bool greets) const {
    Script script;
    if (!heard_ && greets) script = voice::greeting();
    add(script, voice::screen_script(parts_of(scene, language), language, audience()));
    return script;
}

Script Guide::news(const Shown& now, const ui::Scene& scene) const {
    const auto parts = parts_of(scene, now.language);
    Script script;
    if (now.volume != heard_->volume) script.push_back(voice::volume_script(now.volume, now.language));
    for (std::size_t i = 0; i < parts.size(); ++i) {
        const std::string& id = scene.nodes[i].id;
        const bool appeared = now.texts.contains(id) && !heard_->texts.contains(id);
        const bool came_into_focus = id == now.focused && id != heard_->focused;
        const bool was_chosen = now.selected.contains(id) && !heard_->selected.contains(id);
        if (appeared || came_into_focus || was_chosen)
            add(script, voice::focus_script(parts, i, now.language, audience()));
    }
    return script;
}

Guide::Shown Guide::look_at(const ui::Scene& scene, const visit::Preferences& preferences,
                            std::string_view focused) {
    Shown shown;
    shown.screen = scene.screen;
    shown.language = preferences.language;
    shown.volume = preferences.volume;
    shown.focused = focused;
    for (const ui::Node& node : scene.nodes) {
        if (only_informs(node)) shown.texts.insert(node.id);
        if (node.selected) shown.selected.insert(node.id);
    }
    return shown;
}

voice::Audience Guide::audience() const {
    return private_ || plugged_ ? voice::Audience::visitor_alone : voice::Audience::everybody;
}

}  // namespace baileo::app
