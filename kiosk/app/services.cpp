#include "kiosk/app/services.hpp"

#include <spdlog/spdlog.h>

#include "kiosk/app/config.hpp"
#include "kiosk/app/file.hpp"
#include "kiosk/app/opening.hpp"
#include "kiosk/sync/enrolment.hpp"
#include "kiosk/visit/names.hpp"
#include "shared/base/overloaded.hpp"

namespace baileo::app {
namespace {

constexpr SinceBoot retry_unenrolled = std::chrono::seconds(3);
constexpr SinceBoot retry_broken = std::chrono::seconds(30);

bool is_due(SinceBoot& last, SinceBoot period, SinceBoot now) {
    if (now - last < period) return false;
    last = now;
    return true;
}

}  // namespace

Services::Services(ServiceSettings settings, const Clock& clock, RandomSource& random, Attendant& attendant)
    : settings_(std::move(settings)),
      clock_(clock),
      random_(random),
      attendant_(attendant),
      inbox_(settings_.wake),
      codes_(settings_.wake) {
    attendant_.check_codes_at(codes_);
    attendant_.happen(visit::event::UnitFixed{settings_.unit});
}

Services::~Services() = default;

Status Services::open() {
    tried_at_ = clock_.since_boot();
    auto opened = kiosk::KioskStore::open(settings_for(settings_.folder), clock_, random_);
    if (!opened && opened.error().code == ErrorCode::storage_busy) return tl::unexpected(opened.error());
    condition_.storage_works = opened.has_value();
    if (opened) {
        const auto standing = (*opened)->standing();
        const auto identity = (*opened)->enrolment().identity();
        condition_.storage_works = standing && identity;
        condition_.enrolled = identity && identity->has_value();
        if (condition_.enrolled) {
            condition_.frozen = *standing == kiosk::Standing::other_hardware;
            store_ = std::move(*opened);
            begin(**identity);
        }
    } else {
        spdlog::error("the store cannot be opened: {}", opened.error().detail);
    }
    status_stale_ = true;
    tell_attendant();
    return {};
}

void Services::begin(const kiosk::Identity& identity) {
    public_address_ = identity.server_url;
    minute_at_ = hour_at_ = clock_.since_boot();
    attendant_.work_with(store_.get());
    load_catalogue(identity);
    // Whoever pulls the plug waits all over again.
    if (const auto attempts = store_->codes().attempts(); attempts && pause_after(*attempts).count() > 0)
        attendant_.happen(visit::event::CodesPaused{pause_after(*attempts)});
    const Status started = store_->journal().started(sync::software);
    if (!started) spdlog::error("the start was not written down: {}", started.error().detail);
    condition_.storage_works = started.has_value();
    if (condition_.frozen) return;  // the copy of a kiosk must not speak in its name

    const Status synchronising = synchronise(identity);
    if (!synchronising) spdlog::error("synchronising cannot begin: {}", synchronising.error().detail);
}

Status Services::synchronise(const kiosk::Identity& identity) {
    auto transport = sync::HttpTransport::to(identity.server_url);
    if (!transport) return tl::unexpected(transport.error());
    transport_ = std::move(*transport);
    auto worker = sync::SyncWorker::start({*store_, *transport_, clock_, random_},
                                          [this](const sync::News& news) { inbox_.put(news); });
    if (!worker) return tl::unexpected(worker.error());
    worker_ = std::move(*worker);
    return {};
}

void Services::load_catalogue(const kiosk::Identity& identity) {
    const auto cached = store_->catalogues().newest();
    if (!cached || !*cached) return;
    auto manifest =
        protocol::VerifierKey::parse(identity.publishing_key).and_then([&](const protocol::VerifierKey& key) {
            return protocol::read_catalogue_note((*cached)->note, key);
        });
    if (manifest)
        attendant_.offer(std::move(manifest->catalogue));
    else
        spdlog::error("the stored catalogue is not usable: {}", manifest.error().detail);
}

void Services::look_after(SinceBoot now) {
    for (const sync::News& news : inbox_.take())
        follow(news);
    if (!store_ && is_due(tried_at_, condition_.storage_works ? retry_unenrolled : retry_broken, now)) {
        const Status opened = open();
        if (!opened) spdlog::debug("the store is in use: {}", opened.error().detail);
    }
    follow_code_desk();
    follow_attendant();
    if (store_) keep_house(now);
    tell_attendant();
    if (std::exchange(status_stale_, false)) write_status();
}

void Services::follow(const sync::News& news) {
    using namespace sync::news;
    status_stale_ = true;
    std::visit(Overloaded{
                   [&](const Online&) { online_ = true; },
                   [&](const Offline& offline) {
                       online_ = false;
                       spdlog::info("the server does not answer: {}", offline.error.detail);
                   },
                   [&](const PendingConfirmation&) { standing_ = "pending"; },
                   [&](const Active&) {
                       standing_ = "active";
                       condition_.frozen = condition_.revoked = false;
                   },
                   [&](const Suspended&) { standing_ = "suspended"; },
                   [&](const CatalogueArrived& arrived) { attendant_.offer(arrived.catalogue); },
                   [&](const Frozen& frozen) {
                       standing_ = "frozen";
                       condition_.frozen = true;
                       spdlog::error("the server froze this kiosk: {}", frozen.error.detail);
                   },
                   [&](const Revoked&) {
                       standing_ = "revoked";
                       condition_.revoked = true;
                       spdlog::error("the server revoked this kiosk");
                   },
                   [&](const Alarm& alarm) { spdlog::error("synchronising: {}", alarm.error.detail); },
                   [](const auto&) {},  // what the status file alone shows
               },
               news);
    if (online_) last_contact_ = store_ ? store_->time().not_before() : std::nullopt;
}

void Services::follow_attendant() {
    if (const auto stored = attendant_.take_stored()) {
        status_stale_ = true;
        condition_.storage_works = stored->on_disk;
        if (stored->on_disk && worker_) worker_->wake();
    }
    if (const auto version = attendant_.take_applied_version(); version && store_) {
        condition_.has_catalogue = true;
        status_stale_ = true;
        check_unit();
        const Status noted =
            store_->journal().catalogue_applied(attendant_.catalogue().competition.id, *version);
        if (!noted) spdlog::error("a catalogue's use was not written down: {}", noted.error().detail);
    }
}

void Services::follow_code_desk() {
    if (!store_) return;
    for (const visit::Event& event : codes_.answers(*store_, online_))
        attendant_.happen(event);
}

void Services::keep_house(SinceBoot now) {
    if (is_due(minute_at_, std::chrono::minutes(1), now)) {
        // The write also shows whether the disk takes ballots again.
        const Status written = store_->time().write_floor();
        if (!written) spdlog::error("the time was not written down: {}", written.error().detail);
        condition_.storage_works = written.has_value();
        status_stale_ = true;
    }
    if (is_due(hour_at_, std::chrono::hours(1), now)) {
        const Status written = store_->journal().append_metrics();
        if (!written) spdlog::error("counters were not written down: {}", written.error().detail);
    }
}

domain::Phase Services::phase() const {
    const domain::Competition& competition = attendant_.catalogue().competition;
    if (!store_ || !condition_.has_catalogue) return domain::Phase::open;
    if (const auto now = store_->time().anchored_now()) return competition.phase_at(*now);
    // Without a clock only "over" is certain. What is cast too early or too late is judged by the server.
    const auto at_least = store_->time().not_before();
    const bool is_over = at_least && competition.phase_at(*at_least) == domain::Phase::closed;
    return is_over ? domain::Phase::closed : domain::Phase::open;
}

void Services::tell_attendant() {
    const domain::Phase now = phase();
    if (told_phase_ != now) attendant_.happen(visit::event::PhaseChanged{now});
    told_phase_ = now;

    const std::optional<visit::OutOfServiceReason> trouble = condition_.trouble();
    if (trouble == attendant_.state().trouble) return;
    status_stale_ = true;
    if (trouble)
        attendant_.happen(visit::event::ServiceLost{*trouble});
    else
        attendant_.happen(visit::event::ServiceRestored{});
}

// A unit that offers nothing is most likely a typing mistake in kiosk.toml; citizens may choose any.
void Services::check_unit() {
    if (!settings_.unit || !visit::offered(attendant_.catalogue(), *settings_.unit).empty()) return;
    spdlog::warn("the unit {} of kiosk.toml offers nothing in this catalogue; visits begin with all units",
                 write_unit(*settings_.unit));
}

void Services::write_status() {
    KioskStatus status;
    status.name = settings_.name;
    status.voice = settings_.voice;
    status.running = true;
    status.online = online_;
    status.standing = standing_;
    if (settings_.unit) status.unit = write_unit(*settings_.unit);
    if (settings_.unit && condition_.has_catalogue)
        status.unit_offers = visit::offered(attendant_.catalogue(), *settings_.unit).size();
    status.last_contact = last_contact_;
    if (const auto trouble = condition_.trouble()) status.out_of_service = visit::name(*trouble);
    if (store_) {
        const Status read = read_into(status, *store_);
        if (!read) spdlog::error("the status cannot be read: {}", read.error().detail);
    }
    const Status written = write_file(status_file(settings_.folder), to_json(status));
    if (!written) spdlog::warn("{}", written.error().detail);
}

bool Services::begin_export(const std::filesystem::path& folder) {
    if (!store_ || stick_) return false;
    stick_ = std::make_unique<Errand<Result<sync::StickVisit>>>(settings_.wake);
    stick_->run([store = store_.get(), folder] { return sync::visit_stick(*store, folder); });
    return true;
}

std::optional<Result<sync::StickVisit>> Services::take_export() {
    auto outcomes = stick_ ? stick_->take_answers() : std::vector<Result<sync::StickVisit>>{};
    if (outcomes.empty()) return std::nullopt;
    stick_.reset();
    status_stale_ = true;
    return std::move(outcomes.front());
}

void Services::close(std::string_view reason) {
    stick_.reset();
    worker_.reset();
    attendant_.work_with(nullptr);
    if (!store_) return;
    for (const Status& written : {store_->journal().append_metrics(), store_->journal().stopped(reason)})
        if (!written) spdlog::error("the end was not written down: {}", written.error().detail);
    store_.reset();
}

}  // namespace baileo::app
