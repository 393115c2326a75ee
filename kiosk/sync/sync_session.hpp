#pragma once

#include "kiosk/store/kiosk_store.hpp"
#include "kiosk/sync/news.hpp"
#include "kiosk/sync/sync_plan.hpp"
#include "kiosk/sync/transport.hpp"

namespace baileo::sync {

/// What synchronising needs; borrowed. The kiosk must be enrolled.
struct SyncServices {
    kiosk::KioskStore& store;
    Transport& transport;
    const Clock& clock;
    RandomSource& random;  ///< may be used by many threads at once
};

/// Carries out the plan, one act at a time. Has no thread and never waits: see SyncWorker.
class SyncSession {
  public:
    /// Errors: conflict if the kiosk is not enrolled, malformed keys, storage errors.
    [[nodiscard]] static Result<SyncSession> begin(const SyncServices& services, Listener listener);

    /// Does what is due, at most one act, and tells the news. Returns when there will be something to do
    /// again; that is the past if it is now. New entries may make it earlier.
    SinceBoot step();

    [[nodiscard]] const Knowledge& knowledge() const { return knowledge_; }

  private:
    SyncSession(const SyncServices& services, Listener listener, kiosk::Identity identity,
                crypto::SigningKey key, protocol::VerifierKey server_key,
                protocol::VerifierKey publishing_key, Knowledge knowledge);

    [[nodiscard]] Outcome carry_out(Act act);
    [[nodiscard]] Outcome compare_clocks();
    [[nodiscard]] Outcome compare_journals();
    [[nodiscard]] Outcome send_entries();
    [[nodiscard]] Outcome check_catalogue();
    [[nodiscard]] Outcome check_settings();
    [[nodiscard]] Outcome keep_acknowledgement(std::string_view reply_body);
    [[nodiscard]] Result<std::string> batch();
    [[nodiscard]] Result<Request> signed_by_us(Request request);
    void write_floor();
    void tell_changes(const Knowledge& before) const;

    SyncServices services_;
    Listener listener_;
    kiosk::Identity identity_;
    crypto::SigningKey key_;
    protocol::VerifierKey server_key_;
    protocol::VerifierKey publishing_key_;
    Knowledge knowledge_;
    SinceBoot floor_due_{};
};

}  // namespace baileo::sync
