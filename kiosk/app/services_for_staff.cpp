// What the services tell and do for the staff; the rest of Services stands in services.cpp.
#include <spdlog/spdlog.h>

#include <algorithm>

#include "kiosk/app/connection_test.hpp"
#include "kiosk/app/services.hpp"
#include "kiosk/sync/enrolment.hpp"
#include "shared/protocol/confirmation_words.hpp"

namespace baileo::app {
namespace {

maintenance::Standing staff_standing(std::string_view word) {
    using maintenance::Standing;
    constexpr std::pair<std::string_view, Standing> standings[] = {{"pending", Standing::pending},
                                                                   {"active", Standing::active},
                                                                   {"suspended", Standing::suspended},
                                                                   {"frozen", Standing::frozen},
                                                                   {"revoked", Standing::revoked}};
    const auto* const found =
        std::ranges::find(standings, word, &std::pair<std::string_view, Standing>::first);
    return found == std::end(standings) ? Standing::unknown : found->second;
}

maintenance::Trouble staff_trouble(std::optional<visit::OutOfServiceReason> reason) {
    using maintenance::Trouble;
    if (!reason) return Trouble::none;
    switch (*reason) {
        case visit::OutOfServiceReason::storage:
            break;
        case visit::OutOfServiceReason::not_enrolled:
            return Trouble::not_enrolled;
        case visit::OutOfServiceReason::revoked:
            return Trouble::revoked;
        case visit::OutOfServiceReason::frozen:
            return Trouble::frozen;
        case visit::OutOfServiceReason::no_catalogue:
            return Trouble::no_catalogue;
    }
    return Trouble::storage;
}

maintenance::ClockKnowledge staff_clock(journal::ClockQuality quality) {
    using maintenance::ClockKnowledge;
    if (quality == journal::ClockQuality::anchored) return ClockKnowledge::anchored;
    return quality == journal::ClockQuality::not_before ? ClockKnowledge::not_before
                                                        : ClockKnowledge::unknown;
}

/// So many more wrong attempts until a wait, or after the first wait until the lockout.
unsigned attempts_left(unsigned failures) {
    return (failures < kiosk::free_attempts ? kiosk::free_attempts : kiosk::most_attempts) - failures;
}

}  // namespace

maintenance::Facts Services::facts() {
    maintenance::Facts facts;
    facts.name = settings_.name;
    facts.software = sync::software;
    facts.standing = staff_standing(standing_);
    facts.trouble = staff_trouble(condition_.trouble());
    facts.online = online_;
    facts.last_contact = last_contact_;
    std::error_code failed;
    if (const auto space = std::filesystem::space(settings_.folder, failed); !failed)
        facts.free_bytes = space.available;
    if (!store_) return facts;
    KioskStatus status;
    if (const Status read = read_into(status, *store_); !read) {
        facts.trouble = maintenance::Trouble::storage;
        return facts;
    }
    facts.clock = staff_clock(status.clock);
    facts.ballots = status.figures.ballots;
    facts.waiting = status.figures.waiting_ballots;
    facts.catalogue_version = status.catalogue_version;
    facts.enrolled = status.identity.has_value();
    if (!status.identity) return facts;
    facts.kiosk = status.identity->kiosk.text();
    facts.server = status.identity->server_url;
    for (const std::string_view word : protocol::confirmation_words(status.identity->public_key))
        facts.words.emplace_back(word);
    return facts;
}

maintenance::PinStanding Services::pin_standing(SinceBoot now) {
    using Kind = maintenance::PinStanding::Kind;
    if (!store_) return {condition_.storage_works ? Kind::not_enrolled : Kind::broken, 0, {}};
    const auto standing = store_->pin().standing(now);
    if (!standing) return {Kind::broken, 0, {}};
    switch (standing->kind) {
        case kiosk::PinStanding::Kind::none:
            return {Kind::none, 0, {}};
        case kiosk::PinStanding::Kind::locked:
            return {Kind::locked, 0, {}};
        case kiosk::PinStanding::Kind::waiting:
            return {Kind::waiting, attempts_left(standing->failures), standing->until};
        case kiosk::PinStanding::Kind::ready:
            break;
    }
    return {Kind::ready, attempts_left(standing->failures), {}};
}

bool Services::judge_pin(std::string_view digits, SinceBoot now) {
    if (!store_) return false;
    const auto judged = store_->pin().begin(now).and_then(
        [&](const kiosk::PinAttempt& attempt) { return store_->pin().finish(attempt, digits, now); });
    if (!judged) spdlog::error("the PIN cannot be judged: {}", judged.error().detail);
    if (worker_) worker_->wake();
    return judged.value_or(false);
}

void Services::note_maintenance(std::string_view action) {
    if (!store_) return;
    const Status written = store_->journal().maintained(action);
    if (!written) spdlog::error("what the staff did was not written down: {}", written.error().detail);
}

std::optional<ConnectionTest> Services::connection_test() {
    if (!store_) return std::nullopt;
    const auto identity = store_->enrolment().identity();
    if (!identity || !*identity) return std::nullopt;
    return ConnectionTest{**identity, staff_standing(standing_), store_->time().anchored_now()};
}

}  // namespace baileo::app
