#pragma once

#include "kiosk/visit/state.hpp"

namespace baileo::visit {

/// What the machine around a visit is asked to do; each is answered by an event.
namespace effect {

/// Draw the random values of a visit -> VisitBegun.
struct DrawSeeds {
    bool operator==(const DrawSeeds&) const = default;
};

/// Check a ballot code, which takes a moment -> CodeChecked, once it is known.
struct CheckCode {
    domain::VisitId visit;
    std::string code;  ///< as many characters as a code has

    bool operator==(const CheckCode&) const = default;
};

/// Store all ballots of the visit durably and at once -> BallotsStored or BallotsNotStored.
struct StoreBallots {
    domain::VisitId visit;
    domain::Language language = domain::Language::id;
    std::uint64_t order_seed = 0;
    std::vector<Choice> choices;
    domain::Profile profile{};                           ///< of whoever made them
    std::optional<domain::CodeTag> code = std::nullopt;  ///< that the visit used up, where one is asked for

    bool operator==(const StoreBallots&) const = default;
};

/// A visit ended before anything was sent; counted, without what was answered. No answer.
struct CountAbandoned {
    std::string step;  ///< name of the step where it ended

    bool operator==(const CountAbandoned&) const = default;
};

}  // namespace effect

using Effect =
    std::variant<effect::DrawSeeds, effect::CheckCode, effect::StoreBallots, effect::CountAbandoned>;

}  // namespace baileo::visit
