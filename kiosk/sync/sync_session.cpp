#include "kiosk/sync/sync_session.hpp"

#include <algorithm>

#include "kiosk/sync/acknowledgement.hpp"
#include "kiosk/sync/catalogue_fetch.hpp"
#include "kiosk/sync/requests.hpp"
#include "kiosk/sync/settings_fetch.hpp"
#include "shared/base/expects.hpp"
#include "shared/protocol/messages.hpp"
#include "shared/protocol/notes.hpp"
#include "shared/protocol/problem.hpp"

namespace baileo::sync {
namespace {

using std::chrono::milliseconds;

constexpr std::chrono::minutes floor_interval{1};
/// A comparison of clocks over a slower line says too little.
constexpr std::chrono::seconds round_trip_limit{10};

Outcome failed(const Error& error) {
    if (error.code == ErrorCode::unreachable) return outcome::Unanswered{error};
    return outcome::Refused{error, std::nullopt};
}

Outcome refused(const Reply& reply) {
    return outcome::Refused{protocol::read_problem(reply.body, reply.status), reply.retry_after};
}

std::optional<Standing> standing_of(std::string_view status) {
    if (status == "pending") return Standing::pending;
    if (status == "active") return Standing::active;
    if (status == "suspended") return Standing::suspended;
    if (status == "frozen") return Standing::frozen;
    if (status == "revoked") return Standing::revoked;
    return std::nullopt;
}

Outcome unknown_standing(std::string_view status) {
    return failed({ErrorCode::malformed, "the server names an unknown status: " + std::string(status)});
}

}  // namespace

SyncSession::SyncSession(const SyncServices& services, Listener listener, kiosk::Identity identity,
                         crypto::SigningKey key, protocol::VerifierKey server_key,
                         protocol::VerifierKey publishing_key, Knowledge knowledge)
    : services_(services),
      listener_(std::move(listener)),
      identity_(std::move(identity)),
      key_(std::move(key)),
      server_key_(std::move(server_key)),
      publishing_key_(std::move(publishing_key)),
      knowledge_(std::move(knowledge)) {}

Result<SyncSession> SyncSession::begin(const SyncServices& services, Listener listener) {
    auto identity = services.store.enrolment().identity();
    if (!identity) return tl::unexpected(identity.error());
    if (!*identity) return failure(ErrorCode::conflict, "this kiosk is not enrolled");
    auto key = services.store.enrolment().key();
    if (!key) return tl::unexpected(key.error());
    auto server_key = protocol::VerifierKey::parse((*identity)->server_key);
    if (!server_key) return failure(server_key.error(), "reading the server's key");
    auto publishing_key = protocol::VerifierKey::parse((*identity)->publishing_key);
    if (!publishing_key) return failure(publishing_key.error(), "reading the publishing key");
    const auto acknowledged = services.store.journal().acknowledged();
    if (!acknowledged) return tl::unexpected(acknowledged.error());
    return SyncSession(services, std::move(listener), std::move(**identity), std::move(*key),
                       std::move(*server_key), std::move(*publishing_key),
                       at_start(acknowledged->stored.seq));
}

SinceBoot SyncSession::step() {
    const SinceBoot now = services_.clock.since_boot();
    const Knowledge before = knowledge_;
    if (now >= floor_due_) write_floor();
    if (const auto head = services_.store.journal().head())
        knowledge_ = with_head(std::move(knowledge_), head->seq, now);
    else
        knowledge_.alarm = head.error();
    const Plan plan = next(knowledge_, now);
    if (plan.act == Act::rest) {
        tell_changes(before);
        return std::min(plan.until, floor_due_);
    }
    const Outcome outcome = carry_out(plan.act);
    knowledge_ =
        after(std::move(knowledge_), plan.act, outcome, services_.clock.since_boot(), services_.random);
    tell_changes(before);
    return now;
}

void SyncSession::write_floor() {
    floor_due_ = services_.clock.since_boot() + floor_interval;
    if (auto written = services_.store.time().write_floor(); !written) knowledge_.alarm = written.error();
}

Outcome SyncSession::carry_out(Act act) {
    switch (act) {
        case Act::compare_clocks:
            return compare_clocks();
        case Act::compare_journals:
            return compare_journals();
        case Act::send_entries:
            return send_entries();
        case Act::fetch_catalogue:
            return check_catalogue();
        case Act::fetch_settings:
            return check_settings();
        case Act::rest:
            break;
    }
    expects(false, "resting is not carried out");
    return {};
}

Outcome SyncSession::compare_clocks() {
    const std::string nonce = to_hex(services_.random.bytes<16>());
    const SinceBoot asked = services_.clock.since_boot();
    const auto reply = services_.transport.exchange(time_request(nonce));
    const SinceBoot answered = services_.clock.since_boot();
    if (!reply) return failed(reply.error());
    if (reply->status != 200) return refused(*reply);
    const auto time = protocol::read_time_note(reply->body, nonce, server_key_);
    if (!time) return failed(time.error());
    const milliseconds round_trip = answered - asked;
    if (round_trip > round_trip_limit)
        return failed({ErrorCode::slow_down, "the line is too slow to compare clocks"});
    const kiosk::TimeAnchor anchor{*time, asked + round_trip / 2, (round_trip + milliseconds(1)) / 2};
    if (auto kept = services_.store.time().keep(anchor); !kept) return failed(kept.error());
    if (auto written = services_.store.journal().time_anchored(anchor); !written)
        return failed(written.error());
    listener_(news::TimeAnchored{});
    return outcome::ClocksCompared{};
}

Result<Request> SyncSession::signed_by_us(Request request) {
    const auto acknowledged = services_.store.journal().acknowledged();
    if (!acknowledged) return tl::unexpected(acknowledged.error());
    const WallTime now = services_.store.time().anchored_now().value_or(services_.clock.wall());
    return signed_request(std::move(request), services_.transport.authority(),
                          {key_, identity_.kiosk.text(), acknowledged->continuation, now});
}

Outcome SyncSession::compare_journals() {
    const auto request = signed_by_us(state_request(identity_.kiosk));
    if (!request) return failed(request.error());
    const auto reply = services_.transport.exchange(*request);
    if (!reply) return failed(reply.error());
    if (reply->status != 200) return refused(*reply);
    const auto state = protocol::read_journal_state(reply->body);
    if (!state) return failed(state.error());
    const auto standing = standing_of(state->status);
    if (!standing) return unknown_standing(state->status);
    const auto ours = services_.store.journal().head_at(state->stored.seq);
    if (!ours) return failed(ours.error());
    return outcome::JournalsCompared{
        .standing = *standing, .stored_through = state->stored.seq, .ours = *ours == state->stored};
}

Result<std::string> SyncSession::batch() {
    auto& journal = services_.store.journal();
    const auto head = journal.head();
    if (!head) return tl::unexpected(head.error());
    const auto acknowledged = journal.acknowledged();
    if (!acknowledged) return tl::unexpected(acknowledged.error());
    const std::string last =
        protocol::head_line(protocol::write_head_note(*head, identity_.kiosk, key_), acknowledged->note) +
        "\n";
    const auto lines = journal.lines_after(knowledge_.stored_through, knowledge_.batch_lines,
                                           protocol::batch_byte_limit - last.size());
    if (!lines) return tl::unexpected(lines.error());
    std::string body;
    for (const std::string& line : *lines)
        body.append(line).append("\n");
    return body + last;
}

Outcome SyncSession::send_entries() {
    auto body = batch();
    if (!body) return failed(body.error());
    const auto request = signed_by_us(entries_request(identity_.kiosk, std::move(*body)));
    if (!request) return failed(request.error());
    const auto reply = services_.transport.exchange(*request);
    if (!reply) return failed(reply.error());
    if (reply->status != 200 && reply->status != 202) return refused(*reply);
    return keep_acknowledgement(reply->body);
}

Outcome SyncSession::keep_acknowledgement(std::string_view reply_body) {
    const auto reply = protocol::read_entries_reply(reply_body);
    if (!reply) return failed(reply.error());
    const auto standing = standing_of(reply->status);
    if (!standing) return unknown_standing(reply->status);
    const auto acknowledgement =
        sync::keep_acknowledgement(services_.store, identity_, reply->acknowledgement);
    if (!acknowledgement) return failed(acknowledgement.error());
    const auto cached = services_.store.catalogues().newest();
    if (!cached) return failed(cached.error());
    const std::string etag = *cached ? protocol::catalogue_etag((*cached)->version, (*cached)->note) : "";
    const auto settings = services_.store.settings().newest();
    if (!settings) return failed(settings.error());
    const std::uint64_t settings_version = *settings ? (*settings)->version : 0;
    return outcome::EntriesStored{.standing = *standing,
                                  .stored_through = acknowledgement->stored.seq,
                                  .other_catalogue = reply->catalogue_etag && *reply->catalogue_etag != etag,
                                  .newer_settings = reply->settings_version.value_or(0) > settings_version};
}

Outcome SyncSession::check_catalogue() {
    auto catalogue =
        fetch_catalogue(services_.store, services_.transport, identity_.competition, publishing_key_);
    if (!catalogue) return failed(catalogue.error());
    if (*catalogue) listener_(news::CatalogueArrived{std::move(**catalogue)});
    return outcome::CatalogueChecked{};
}

Outcome SyncSession::check_settings() {
    const auto request = signed_by_us(settings_request(identity_.kiosk));
    if (!request) return failed(request.error());
    const Status fetched =
        fetch_settings(services_.store, services_.transport, *request, identity_.kiosk, publishing_key_);
    if (!fetched) return failed(fetched.error());
    return outcome::SettingsChecked{};
}

void SyncSession::tell_changes(const Knowledge& before) const {
    for (const News& piece : news_between(before, knowledge_))
        listener_(piece);
}

}  // namespace baileo::sync
