#pragma once

#include <optional>
#include <string>

#include "shared/base/identifier.hpp"
#include "shared/domain/language.hpp"

namespace baileo::voice {

struct ClipKind : SlugIdentifier {};
/// Names a recording of one fixed sentence, in every language that it was recorded in.
using ClipId = Identifier<ClipKind>;

/// Something to be said in one breath.
struct Utterance {
    std::string text;  ///< UTF-8, plain: no markup
    domain::Language language = domain::Language::id;
    std::optional<ClipId> clip = std::nullopt;  ///< heard instead of a made voice where it was recorded
    bool slow = false;                          ///< to be written down or remembered

    bool operator==(const Utterance&) const = default;
};

}  // namespace baileo::voice
