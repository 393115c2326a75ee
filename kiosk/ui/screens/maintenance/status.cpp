#include <fmt/format.h>

#include "kiosk/ui/screens/maintenance/screens.hpp"
#include "kiosk/ui/widgets/staff_page.hpp"

namespace baileo::ui::staff {
namespace {

using maintenance::Facts;
using maintenance::Standing;

Text words(Standing standing) {
    switch (standing) {
        case Standing::unknown:
            break;
        case Standing::pending:
            return Text::standing_pending;
        case Standing::active:
            return Text::standing_active;
        case Standing::suspended:
            return Text::standing_suspended;
        case Standing::frozen:
            return Text::standing_frozen;
        case Standing::revoked:
            return Text::standing_revoked;
    }
    return Text::standing_unknown;
}

Text words(maintenance::ClockKnowledge clock) {
    if (clock == maintenance::ClockKnowledge::anchored) return Text::clock_anchored;
    return clock == maintenance::ClockKnowledge::not_before ? Text::clock_not_before : Text::clock_unknown;
}

std::string contact(const Frame& frame, const Facts& facts) {
    if (!facts.last_contact) return frame.say(Text::fact_contact_never);
    return frame.say(Text::fact_contact_at, {{"date", date_words(*facts.last_contact, frame.language())},
                                             {"time", time_words(*facts.last_contact, frame.language())}});
}

std::string space(const Frame& frame, const Facts& facts) {
    if (!facts.free_bytes) return frame.say(Text::standing_unknown);
    const double gigabytes = static_cast<double>(*facts.free_bytes) / 1e9;
    return frame.say(Text::fact_space_left, {{"amount", fmt::format("{:.1f}", gigabytes)}});
}

std::string catalogue(const Frame& frame, const Facts& facts) {
    if (!facts.catalogue_version) return frame.say(Text::fact_none);
    return frame.say(Text::fact_version, {{"version", std::to_string(*facts.catalogue_version)}});
}

std::string key_words(const Frame& frame, const Facts& facts) {
    return facts.words.empty() ? frame.say(Text::fact_none) : fmt::format("{}", fmt::join(facts.words, " "));
}

}  // namespace

void draw_status(Frame& frame, const Facts& facts) {
    const Rect body = draw_staff_page(frame, frame.say(Text::task_status), facts.name, {});
    draw_staff_rows(frame, body,
                    {{"ballots", frame.say(Text::fact_ballots), std::to_string(facts.ballots)},
                     {"waiting", frame.say(Text::fact_waiting), std::to_string(facts.waiting)},
                     {"contact", frame.say(Text::fact_contact), contact(frame, facts)},
                     {"standing", frame.say(Text::fact_standing), frame.say(words(facts.standing))},
                     {"catalogue", frame.say(Text::fact_catalogue), catalogue(frame, facts)},
                     {"clock", frame.say(Text::fact_clock), frame.say(words(facts.clock))},
                     {"space", frame.say(Text::fact_space), space(frame, facts)},
                     {"software", frame.say(Text::fact_software), facts.software},
                     {"words", frame.say(Text::fact_words), key_words(frame, facts)}});
}

}  // namespace baileo::ui::staff
