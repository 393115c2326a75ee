#pragma once

#include <span>
#include <vector>

#include "kiosk/voice/utterance.hpp"

namespace baileo::voice {

/// What a part of the screen is to somebody who hears it, in the order in which it is read out. A choice is
/// an answer of the visitor's, an option adjusts the kiosk.
/// A key writes on the screen; keys are many, so that each is said only when the keypad is on it.
enum class PartKind { heading, text, choice, option, button, key };

/// One part of the screen in plain words.
struct Part {
    PartKind kind = PartKind::text;
    std::string label;
    bool enabled = true;
    bool selected = false;
    bool confidential = false;  ///< says what the visitor answered, like a line of the review
    std::string public_label =
        "";  ///< said before everybody in place of a confidential label; empty = nothing
    std::optional<ClipId> clip = std::nullopt;
    std::optional<domain::Language> language = std::nullopt;  ///< nothing = that of the screen
    std::string spelled = "";  ///< said slowly after the label, letter by letter
};

/// Who hears it: the loudspeaker reaches everybody around, headphones the visitor alone. What the visitor
/// answered is for the visitor alone.
enum class Audience { everybody, visitor_alone };

/// Where one is and which keys lead on, in both languages: for who comes to the kiosk and cannot see it.
[[nodiscard]] std::vector<Utterance> greeting();

/// How loud the voice is now.
[[nodiscard]] Utterance volume_script(int percent, domain::Language language);

/// A whole screen: headings, then texts, then choices with their place among them, then options and buttons.
/// Before everybody, confidential parts give way to what is public of them, or else to one sentence that
/// tells how to hear them.
[[nodiscard]] std::vector<Utterance> screen_script(std::span<const Part> parts, domain::Language language,
                                                   Audience audience);

/// The part that the keypad has moved to. A choice in focus is about to be the answer, and a key of a ballot
/// code its next character, so before everybody they are not said.
[[nodiscard]] std::vector<Utterance> focus_script(std::span<const Part> parts, std::size_t focused,
                                                  domain::Language language, Audience audience);

}  // namespace baileo::voice
