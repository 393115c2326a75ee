#pragma once

#include <string_view>

namespace baileo::visit {

// What follows from every event (row) in every state (column). Each cell is the name of what is shown then:
//   .       nothing happens
//   noted   the screen stays, but the kiosk knows something that matters after the visit
//   /name   this lies over the step
//   +name   an effect is asked for
// The name that is shown already means that something on its screen changed.

/// The steps of a visit that holds one choice already.
inline constexpr std::string_view steps_matrix = R"(
event               kind              list              detail            rate            rated           not-used          review          topic           told            aspect          why             self            storing
start               .                 .                 .                 .               .               .                 .               .               .               .               .               .               .
visit-begun         .                 .                 .                 .               .               .                 .               .               .               .               .               .               .
code-scanned        .                 .                 .                 .               .               .                 .               .               .               .               .               .               .
no-code             .                 .                 .                 .               .               .                 .               .               .               .               .               .               .
code-checked        .                 .                 .                 .               .               .                 .               .               .               .               .               .               .
codes-paused        noted             noted             noted             noted           noted           noted             noted           noted           noted           noted           noted           noted           noted
kind-chosen         choose-innovation choose-innovation .                 .               .               .                 .               .               .               .               .               .               .
grouping-chosen     choose-kind       .                 .                 .               .               .                 .               .               .               .               .               .               .
kecamatan-chosen    choose-innovation .                 .                 .               .               .                 .               .               .               .               .               .               .
others-requested    .                 .                 .                 .               .               .                 .               .               .               .               .               .               .
search-opened       search            search            .                 .               .               .                 .               .               .               .               .               .               .
typed               .                 .                 .                 .               .               .                 .               .               .               .               .               .               .
erased              .                 .                 .                 .               .               .                 .               .               .               .               .               .               .
results-wanted      .                 .                 .                 .               .               .                 .               .               .               .               .               .               .
page-turned         .                 choose-innovation detail            .               .               .                 .               .               .               .               .               .               .
innovation-chosen   .                 detail            .                 .               .               .                 .               .               .               .               .               .               .
rate-requested      .                 .                 rate              .               .               .                 .               .               .               .               .               .               .
rated               .                 .                 .                 rate            rate            .                 .               .               tell-aspect     tell-aspect     .               .               .
not-used            .                 .                 .                 not-used        not-used        .                 .               .               .               .               .               .               .
next                .                 .                 .                 rate            review          .                 .               .               tell-aspect     .               .               .               .
back                review            choose-kind       choose-innovation detail          detail          rate              rate            review          review          tell-aspect     tell-aspect     tell-reasons    .
change-requested    .                 .                 .                 .               .               .                 rate            .               .               .               .               .               .
rate-another        .                 .                 .                 .               .               choose-innovation choose-kind     .               .               .               .               .               .
tell-more           .                 .                 .                 .               .               .                 tell-aspect     .               .               .               .               .               .
topic-chosen        .                 .                 .                 .               .               .                 .               tell-aspect     .               .               .               .               .
reason-touched      .                 .                 .                 .               .               .                 .               .               .               .               tell-reasons    .               .
profile-answered    .                 .                 .                 .               .               .                 .               .               .               .               .               tell-profile    .
question-skipped    .                 .                 .                 .               .               .                 .               .               tell-aspect     tell-reasons    tell-profile    tell-profile    .
rest-skipped        .                 .                 .                 .               .               .                 .               .               review          review          review          review          .
cancel              /confirm-cancel   /confirm-cancel   /confirm-cancel   /confirm-cancel /confirm-cancel /confirm-cancel   /confirm-cancel /confirm-cancel /confirm-cancel /confirm-cancel /confirm-cancel /confirm-cancel .
cancel-confirmed    .                 .                 .                 .               .               .                 .               .               .               .               .               .               .
cancel-refused      .                 .                 .                 .               .               .                 .               .               .               .               .               .               .
send                .                 .                 .                 .               .               .                 storing+store   .               .               .               .               .               .
ballots-stored      .                 .                 .                 .               .               .                 .               .               .               .               .               .               thanks
ballots-not-stored  .                 .                 .                 .               .               .                 .               .               .               .               .               .               not-stored
done                .                 .                 .                 .               .               review            .               .               .               .               .               .               .
language-chosen     choose-kind       choose-innovation detail            rate            rate            not-used          review          choose-topic    tell-aspect     tell-aspect     tell-reasons    tell-profile    storing
settings-opened     /settings         /settings         /settings         /settings       /settings       /settings         /settings       /settings       /settings       /settings       /settings       /settings       .
preferences-changed choose-kind       choose-innovation detail            rate            rate            not-used          review          choose-topic    tell-aspect     tell-aspect     tell-reasons    tell-profile    storing
help-opened         /help             /help             /help             /help           /help           /help             /help           /help           /help           /help           /help           /help           .
panel-closed        .                 .                 .                 .               .               .                 .               .               .               .               .               .               .
stay-requested      .                 .                 .                 .               .               .                 .               .               .               .               .               .               .
guidance-requested  choose-kind       choose-innovation detail            rate            rate            not-used          review          choose-topic    tell-aspect     tell-aspect     tell-reasons    tell-profile    storing
guidance-ended      .                 .                 .                 .               .               .                 .               .               .               .               .               .               .
volume-stepped      choose-kind       choose-innovation detail            rate            rate            not-used          review          choose-topic    tell-aspect     tell-aspect     tell-reasons    tell-profile    storing
touched             .                 .                 .                 .               .               .                 .               .               .               .               .               .               .
tick                /idle-warning     /idle-warning     /idle-warning     /idle-warning   /idle-warning   /idle-warning     /idle-warning   /idle-warning   /idle-warning   /idle-warning   /idle-warning   /idle-warning   .
phase-changed       noted             noted             noted             noted           noted           noted             noted           noted           noted           noted           noted           noted           noted
service-lost        noted             noted             noted             noted           noted           noted             noted           noted           noted           noted           noted           noted           noted
service-restored    .                 .                 .                 .               .               .                 .               .               .               .               .               .               .
paused              noted             noted             noted             noted           noted           noted             noted           noted           noted           noted           noted           noted           noted
resumed             .                 .                 .                 .               .               .                 .               .               .               .               .               .               .
unit-fixed          noted             noted             noted             noted           noted           noted             noted           noted           noted           noted           noted           noted           noted
)";

/// The other ways to an innovation: by kecamatan, from the counter's own unit, by search with nothing typed,
/// with something typed, and with the results alone.
inline constexpr std::string_view choosing_matrix = R"(
event               kecamatan         counter           search          typed             results
start               .                 .                 .               .                 .
visit-begun         .                 .                 .               .                 .
code-scanned        .                 .                 .               .                 .
no-code             .                 .                 .               .                 .
code-checked        .                 .                 .               .                 .
codes-paused        noted             noted             noted           noted             noted
kind-chosen         choose-innovation choose-innovation .               .                 .
grouping-chosen     .                 .                 .               .                 .
kecamatan-chosen    choose-innovation .                 .               .                 .
others-requested    .                 choose-kind       .               .                 .
search-opened       search            search            .               .                 .
typed               .                 .                 search          search            search
erased              .                 .                 .               search            search
results-wanted      .                 .                 .               search            .
page-turned         .                 choose-innovation .               search            search
innovation-chosen   .                 detail            detail          detail            detail
rate-requested      .                 .                 .               .                 .
rated               .                 .                 .               .                 .
not-used            .                 .                 .               .                 .
next                .                 .                 .               .                 .
back                review            review            choose-kind     choose-innovation search
change-requested    .                 .                 .               .                 .
rate-another        .                 .                 .               .                 .
tell-more           .                 .                 .               .                 .
topic-chosen        .                 .                 .               .                 .
reason-touched      .                 .                 .               .                 .
profile-answered    .                 .                 .               .                 .
question-skipped    .                 .                 .               .                 .
rest-skipped        .                 .                 .               .                 .
cancel              /confirm-cancel   /confirm-cancel   /confirm-cancel /confirm-cancel   /confirm-cancel
cancel-confirmed    .                 .                 .               .                 .
cancel-refused      .                 .                 .               .                 .
send                .                 .                 .               .                 .
ballots-stored      .                 .                 .               .                 .
ballots-not-stored  .                 .                 .               .                 .
done                .                 .                 .               .                 .
language-chosen     choose-kind       choose-innovation search          search            search
settings-opened     /settings         /settings         /settings       /settings         /settings
preferences-changed choose-kind       choose-innovation search          search            search
help-opened         /help             /help             /help           /help             /help
panel-closed        .                 .                 .               .                 .
stay-requested      .                 .                 .               .                 .
guidance-requested  choose-kind       choose-innovation search          search            search
guidance-ended      .                 .                 .               .                 .
volume-stepped      choose-kind       choose-innovation search          search            search
touched             .                 .                 .               .                 .
tick                /idle-warning     /idle-warning     /idle-warning   /idle-warning     /idle-warning
phase-changed       noted             noted             noted           noted             noted
service-lost        noted             noted             noted           noted             noted
service-restored    .                 .                 .               .                 .
paused              noted             noted             noted           noted             noted
resumed             .                 .                 .               .                 .
unit-fixed          noted             noted             noted           noted             noted
)";

/// The code from the officer: begun, complete, being checked, and where to get one.
inline constexpr std::string_view code_matrix = R"(
event               code             full             checking        none
start               .                .                .               .
visit-begun         .                .                .               .
code-scanned        enter-code+check enter-code+check .               enter-code+check
no-code             no-code          no-code          .               .
code-checked        .                .                choose-kind     .
codes-paused        noted            noted            noted           noted
kind-chosen         .                .                .               .
grouping-chosen     .                .                .               .
kecamatan-chosen    .                .                .               .
others-requested    .                .                .               .
search-opened       .                .                .               .
typed               enter-code       .                .               .
erased              enter-code       enter-code       .               .
results-wanted      .                .                .               .
page-turned         .                .                .               .
innovation-chosen   .                .                .               .
rate-requested      .                .                .               .
rated               .                .                .               .
not-used            .                .                .               .
next                enter-code       enter-code+check .               .
back                /confirm-cancel  /confirm-cancel  /confirm-cancel enter-code
change-requested    .                .                .               .
rate-another        .                .                .               .
tell-more           .                .                .               .
topic-chosen        .                .                .               .
reason-touched      .                .                .               .
profile-answered    .                .                .               .
question-skipped    .                .                .               .
rest-skipped        .                .                .               .
cancel              /confirm-cancel  /confirm-cancel  /confirm-cancel /confirm-cancel
cancel-confirmed    .                .                .               .
cancel-refused      .                .                .               .
send                .                .                .               .
ballots-stored      .                .                .               .
ballots-not-stored  .                .                .               .
done                .                .                .               /confirm-cancel
language-chosen     enter-code       enter-code       enter-code      no-code
settings-opened     /settings        /settings        /settings       /settings
preferences-changed enter-code       enter-code       enter-code      no-code
help-opened         /help            /help            /help           /help
panel-closed        .                .                .               .
stay-requested      .                .                .               .
guidance-requested  enter-code       enter-code       enter-code      no-code
guidance-ended      .                .                .               .
volume-stepped      enter-code       enter-code       enter-code      no-code
touched             .                .                .               .
tick                /idle-warning    /idle-warning    /idle-warning   /idle-warning
phase-changed       noted            noted            noted           noted
service-lost        noted            noted            noted           noted
service-restored    .                .                .               .
paused              noted            noted            noted           noted
resumed             .                .                .               .
unit-fixed          noted            noted            noted           noted
)";

/// What is not a step, and what lies over one (here over the review).
inline constexpr std::string_view screens_matrix = R"(
event               attract         begin       panel           help            confirm         idle          thanks  failed     closed         broken         rest
start               beginning+seeds .           .               .               .               review        .       .          .              .              .
visit-begun         .               choose-kind .               .               .               .             .       .          .              .              .
code-scanned        .               .           .               .               .               review        .       .          .              .              .
no-code             .               .           .               .               .               review        .       .          .              .              .
code-checked        .               .           .               .               .               .             .       .          .              .              .
codes-paused        noted           noted       noted           noted           noted           noted         noted   noted      noted          noted          noted
kind-chosen         .               .           .               .               .               review        .       .          .              .              .
grouping-chosen     .               .           .               .               .               review        .       .          .              .              .
kecamatan-chosen    .               .           .               .               .               review        .       .          .              .              .
others-requested    .               .           .               .               .               review        .       .          .              .              .
search-opened       .               .           .               .               .               review        .       .          .              .              .
typed               .               .           .               .               .               review        .       .          .              .              .
erased              .               .           .               .               .               review        .       .          .              .              .
results-wanted      .               .           .               .               .               review        .       .          .              .              .
page-turned         .               .           .               .               .               review        .       .          .              .              .
innovation-chosen   .               .           .               .               .               review        .       .          .              .              .
rate-requested      .               .           .               .               .               review        .       .          .              .              .
rated               .               .           .               .               .               review        .       .          .              .              .
not-used            .               .           .               .               .               review        .       .          .              .              .
next                .               .           .               .               .               review        .       .          .              .              .
back                .               .           review          review          review          review        .       .          .              .              .
change-requested    .               .           .               .               .               review        .       .          .              .              .
rate-another        .               .           .               .               .               review        .       .          .              .              .
tell-more           .               .           .               .               .               review        .       .          .              .              .
topic-chosen        .               .           .               .               .               review        .       .          .              .              .
reason-touched      .               .           .               .               .               review        .       .          .              .              .
profile-answered    .               .           .               .               .               review        .       .          .              .              .
question-skipped    .               .           .               .               .               review        .       .          .              .              .
rest-skipped        .               .           .               .               .               review        .       .          .              .              .
cancel              .               .           /confirm-cancel /confirm-cancel .               review        .       .          .              .              .
cancel-confirmed    .               .           .               .               attract+count   attract+count .       .          .              .              .
cancel-refused      .               .           .               .               review          review        .       .          .              .              .
send                .               .           .               .               .               review        .       .          .              .              .
ballots-stored      .               .           .               .               .               .             .       .          .              .              .
ballots-not-stored  .               .           .               .               .               .             .       .          .              .              .
done                .               .           .               .               .               review        attract attract    .              .              .
language-chosen     .               beginning   /settings       /help           /confirm-cancel review        thanks  not-stored .              .              .
settings-opened     .               .           .               /settings       .               review        .       .          .              .              .
preferences-changed .               beginning   /settings       /help           /confirm-cancel review        thanks  not-stored .              .              .
help-opened         .               .           /help           .               .               review        .       .          .              .              .
panel-closed        .               .           review          review          .               review        .       .          .              .              .
stay-requested      .               .           .               .               .               review        .       .          .              .              .
guidance-requested  noted           beginning   /settings       /help           /confirm-cancel review        thanks  not-stored noted          noted          noted
guidance-ended      .               .           .               .               .               review        thanks  not-stored .              .              .
volume-stepped      .               beginning   /settings       /help           /confirm-cancel review        thanks  not-stored .              .              .
touched             .               .           .               .               .               review        thanks  not-stored .              .              .
tick                .               .           /idle-warning   /idle-warning   /idle-warning   attract+count attract attract    .              .              .
phase-changed       not-open        noted       noted           noted           noted           noted         noted   noted      not-open       noted          not-open
service-lost        out-of-service  noted       noted           noted           noted           noted         noted   noted      out-of-service out-of-service out-of-service
service-restored    .               .           .               .               .               .             .       .          .              attract        .
paused              paused          noted       noted           noted           noted           noted         noted   noted      noted          noted          paused
resumed             .               .           .               .               .               .             .       .          .              .              attract
unit-fixed          noted           noted       noted           noted           noted           noted         noted   noted      noted          noted          noted
)";

}  // namespace baileo::visit
