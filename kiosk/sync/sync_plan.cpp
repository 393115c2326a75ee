#include "kiosk/sync/sync_plan.hpp"

#include <algorithm>

#include "kiosk/sync/backoff.hpp"
#include "shared/base/overloaded.hpp"

namespace baileo::sync {
namespace {

Plan rest_until(SinceBoot time) { return {Act::rest, time}; }

bool is_due(const std::optional<SinceBoot>& time, SinceBoot now) { return time && *time <= now; }

/// After an answer that is as it should be.
void went_well(Knowledge& knowledge) {
    knowledge.online = true;
    knowledge.failures = 0;
    knowledge.not_before = {};
    knowledge.alarm.reset();
}

void wait(Knowledge& knowledge, std::chrono::milliseconds at_least, SinceBoot now, RandomSource& random) {
    ++knowledge.failures;
    knowledge.not_before = now + std::max(at_least, wait_after(knowledge.failures, random));
}

/// The first time something is tried again at once, after that it waits and an admin is told.
void once_more(Knowledge& knowledge, const Error& error, SinceBoot now, RandomSource& random) {
    if (knowledge.failures > 0) knowledge.alarm = error;
    if (knowledge.failures == 0)
        ++knowledge.failures;
    else
        wait(knowledge, {}, now, random);
}

void stop_sending(Knowledge& knowledge, Standing standing, const Error& error, SinceBoot now) {
    went_well(knowledge);
    knowledge.standing = standing;
    knowledge.alarm = error;
    knowledge.last_contact = now;
    knowledge.compared = false;
}

/// Reactions to a refusal of what was said about the journal, see "Status codes" in
/// shared/protocol/README.md.
void refused(Knowledge& knowledge, const outcome::Refused& refusal, SinceBoot now, RandomSource& random) {
    const Error& error = refusal.error;
    switch (error.code) {
        case ErrorCode::revoked:
            return stop_sending(knowledge, Standing::revoked, error, now);
        case ErrorCode::fork:
        case ErrorCode::frozen:
            return stop_sending(knowledge, Standing::frozen, error, now);
        case ErrorCode::pending:
            went_well(knowledge);
            knowledge.standing = Standing::pending;
            knowledge.last_contact = now;
            return;
        case ErrorCode::continuation:
            // Journals are compared once. If the server still does not go on with us, another copy does.
            if (knowledge.taken_for_copy) return stop_sending(knowledge, Standing::frozen, error, now);
            knowledge.taken_for_copy = true;
            knowledge.compared = false;
            return;
        case ErrorCode::gap:
            knowledge.compared = false;
            return once_more(knowledge, error, now, random);
        case ErrorCode::bad_signature:
        case ErrorCode::clock_skew:
            knowledge.time_due = now;
            return once_more(knowledge, error, now, random);
        case ErrorCode::too_large:
            if (knowledge.batch_lines == 1) return once_more(knowledge, error, now, random);
            knowledge.batch_lines /= 2;
            return;
        case ErrorCode::slow_down:
        case ErrorCode::unreachable:
        case ErrorCode::internal:
        case ErrorCode::storage_full:
        case ErrorCode::storage_read_only:
        case ErrorCode::storage_busy:
        case ErrorCode::storage_failed:
            return wait(knowledge, refusal.retry_after.value_or(std::chrono::seconds(0)), now, random);
        default:
            return once_more(knowledge, error, now, random);
    }
}

void compared(Knowledge& knowledge, const outcome::JournalsCompared& answer, SinceBoot now) {
    // Failures are counted on: only a stored batch shows that what was wrong is over.
    knowledge.online = true;
    knowledge.last_contact = now;
    // The server does not see from its side alone that there are two of us.
    if (knowledge.standing == Standing::frozen && knowledge.taken_for_copy) return;
    knowledge.standing = answer.standing;
    if (!answer.ours)
        return stop_sending(knowledge, Standing::frozen,
                            {ErrorCode::fork, "the server has another journal of this kiosk"}, now);
    knowledge.compared = true;
    knowledge.stored_through = answer.stored_through;
    knowledge.send_due.reset();
    // Its signed word for what it has comes with the answer to a batch, so one is sent in any case.
    if (answer.standing != Standing::pending) knowledge.send_due = now;
}

void stored(Knowledge& knowledge, const outcome::EntriesStored& answer, SinceBoot now) {
    went_well(knowledge);
    knowledge.last_contact = now;
    knowledge.standing = answer.standing;
    knowledge.stored_through = answer.stored_through;
    knowledge.taken_for_copy = false;
    knowledge.send_due.reset();
    if (knowledge.head > knowledge.stored_through) knowledge.send_due = now;
    knowledge.batch_lines = std::min(most_lines, knowledge.batch_lines * 2);
    if (answer.other_catalogue && !knowledge.catalogue_due) knowledge.catalogue_due = now;
    if (answer.newer_settings && !knowledge.settings_due) knowledge.settings_due = now;
}

bool is_side_act(Act act) {
    return act == Act::compare_clocks || act == Act::fetch_catalogue || act == Act::fetch_settings;
}

/// Clock, catalogue and settings may wait; the journal may not wait for them.
void side_act_refused(Knowledge& knowledge, Act act, const Error& error, SinceBoot now) {
    knowledge.online = true;
    knowledge.alarm = error;
    if (act == Act::compare_clocks)
        knowledge.time_due = now + refused_interval;
    else if (act == Act::fetch_settings)
        knowledge.settings_due = now + refused_interval;
    else
        knowledge.catalogue_due = now + refused_interval;
}

}  // namespace

Knowledge at_start(std::uint64_t acknowledged_through) {
    Knowledge knowledge;
    knowledge.head = acknowledged_through;
    knowledge.stored_through = acknowledged_through;
    knowledge.batch_lines = most_lines;
    return knowledge;
}

Knowledge with_head(Knowledge knowledge, std::uint64_t head, SinceBoot now) {
    if (head > knowledge.head && !knowledge.send_due) knowledge.send_due = now + gathering_time;
    knowledge.head = head;
    return knowledge;
}

Plan next(const Knowledge& knowledge, SinceBoot now) {
    if (knowledge.standing == Standing::revoked) return rest_until(SinceBoot::max());
    if (now < knowledge.not_before) return rest_until(knowledge.not_before);
    if (knowledge.standing == Standing::frozen) {
        const SinceBoot again = knowledge.last_contact + frozen_interval;
        return now >= again ? Plan{Act::compare_journals, {}} : rest_until(again);
    }
    if (now >= knowledge.time_due) return {Act::compare_clocks, {}};
    if (!knowledge.compared) return {Act::compare_journals, {}};
    const bool pending = knowledge.standing == Standing::pending;
    const bool full_batch = knowledge.head - knowledge.stored_through >= knowledge.batch_lines &&
                            knowledge.head > knowledge.stored_through;
    if (!pending && (is_due(knowledge.send_due, now) || full_batch)) return {Act::send_entries, {}};
    if (is_due(knowledge.catalogue_due, now)) return {Act::fetch_catalogue, {}};
    if (is_due(knowledge.settings_due, now)) return {Act::fetch_settings, {}};
    const SinceBoot contact = knowledge.last_contact + (pending ? confirmation_interval : heartbeat_interval);
    if (now >= contact) return {pending ? Act::compare_journals : Act::send_entries, {}};

    SinceBoot until = std::min(contact, knowledge.time_due);
    if (!pending && knowledge.send_due) until = std::min(until, *knowledge.send_due);
    if (knowledge.catalogue_due) until = std::min(until, *knowledge.catalogue_due);
    if (knowledge.settings_due) until = std::min(until, *knowledge.settings_due);
    return rest_until(until);
}

Knowledge after(Knowledge knowledge, Act act, const Outcome& outcome, SinceBoot now, RandomSource& random) {
    std::visit(Overloaded{[&](const outcome::ClocksCompared&) {
                              knowledge.online = true;
                              knowledge.time_due = now + clock_interval;
                          },
                          [&](const outcome::JournalsCompared& answer) { compared(knowledge, answer, now); },
                          [&](const outcome::EntriesStored& answer) { stored(knowledge, answer, now); },
                          [&](const outcome::CatalogueChecked&) {
                              knowledge.online = true;
                              knowledge.catalogue_due.reset();
                          },
                          [&](const outcome::SettingsChecked&) {
                              knowledge.online = true;
                              knowledge.settings_due.reset();
                          },
                          [&](const outcome::Refused& refusal) {
                              knowledge.online = true;
                              if (is_side_act(act))
                                  return side_act_refused(knowledge, act, refusal.error, now);
                              refused(knowledge, refusal, now, random);
                          },
                          [&](const outcome::Unanswered& silence) {
                              knowledge.online = false;
                              knowledge.unanswered = silence.error;
                              wait(knowledge, {}, now, random);
                          }},
               outcome);
    return knowledge;
}

}  // namespace baileo::sync
