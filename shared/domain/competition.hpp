#pragma once

#include "shared/base/clock.hpp"
#include "shared/domain/answers.hpp"
#include "shared/domain/language.hpp"

namespace baileo::domain {

/// Test ballots and official ballots never mix.
enum class Mode { official, test };

[[nodiscard]] constexpr std::string_view word(Mode mode) {
    return mode == Mode::official ? "official" : "test";
}
[[nodiscard]] constexpr std::optional<Mode> mode_of(std::string_view word) {
    if (word == "official") return Mode::official;
    if (word == "test") return Mode::test;
    return std::nullopt;
}

/// Where a moment lies relative to a competition's window.
enum class Phase { not_yet_open, open, closed };

/// When a kiosk asks for more than the overall rating.
enum class Form {
    offered,  ///< at the review, of whoever wants to tell more
    asked,    ///< aspects and reasons before the review, the profile as if offered
    survey,   ///< all of it before the review, as the national satisfaction survey is made
};
inline constexpr Words<Form, 3> form_words{"offered", "asked", "survey"};

/// What a kiosk asks beyond the overall rating. Every answer may be left out.
struct Questions {
    Form form = Form::offered;
    std::vector<Aspect> aspects;  ///< asked in this order; all nine in the survey
    bool reasons = true;
    bool profile = true;

    bool operator==(const Questions&) const = default;
};

/// How the ballot codes of a competition that asks for them are checked.
struct CodeCheck {
    CodeSalt salt;
    std::uint32_t passes = 2;  ///< of Argon2id
    std::uint32_t memory_kib = 19'456;
    std::string list =
        "";  ///< SHA-256 of the file with the tags of all codes; empty as long as none were made

    bool operator==(const CodeCheck&) const = default;
};

/// One year's contest.
struct Competition {
    CompetitionId id;
    LocalizedText title;
    Mode mode = Mode::official;
    WallTime opens_at;
    WallTime closes_at;
    Questions questions{};
    std::optional<CodeCheck> codes = std::nullopt;  ///< nothing where no ballot code is asked for

    /// The window is [opens_at, closes_at).
    [[nodiscard]] Phase phase_at(WallTime time) const {
        if (time < opens_at) return Phase::not_yet_open;
        return time < closes_at ? Phase::open : Phase::closed;
    }
    bool operator==(const Competition&) const = default;
};

}  // namespace baileo::domain
