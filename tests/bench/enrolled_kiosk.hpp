#pragma once

#include "kiosk/app/attendant.hpp"
#include "tests/kiosk/app/enrolled_folder.hpp"
#include "tests/support/temporary_directory.hpp"

namespace baileo::bench {

/// A kiosk behind its screen: an attendant with the real store of an enrolled kiosk and an open catalogue.
class EnrolledKiosk {
  public:
    EnrolledKiosk() {
        tests::make_enrolled_folder(folder_.path());
        auto opened = kiosk::KioskStore::open(app::settings_for(folder_.path()), clock_, random_);
        expects(opened.has_value(), "the store opens");
        store_ = std::move(*opened);
        attendant_.work_with(store_.get());
        const std::string note = (*store_->catalogues().newest())->note;
        const auto identity = store_->enrolment().identity();
        const auto key = protocol::VerifierKey::parse((*identity)->publishing_key);
        attendant_.offer(protocol::read_catalogue_note(note, *key)->catalogue);
    }

    [[nodiscard]] app::Attendant& attendant() { return attendant_; }
    [[nodiscard]] const visit::State& state() const { return attendant_.state(); }
    [[nodiscard]] kiosk::KioskStore& store() { return *store_; }
    [[nodiscard]] const std::filesystem::path& folder() const { return folder_.path(); }

    /// A visit as events, one after the other: one rating, from the first touch to leaving the thanks.
    [[nodiscard]] static std::vector<visit::Event> visit() {
        namespace event = visit::event;
        const auto innovation = *domain::InnovationId::parse("inovasi-a");
        return {event::Start{domain::Language::id},
                event::KindChosen{},
                event::InnovationChosen{innovation, 1},
                event::RateRequested{},
                event::Rated{domain::Rating::good},
                event::Next{},
                event::Send{},
                event::Done{}};
    }

  private:
    tests::TemporaryDirectory folder_;
    SystemClock clock_;
    crypto::SystemRandom random_;
    std::unique_ptr<kiosk::KioskStore> store_;
    app::Attendant attendant_{random_};
};

}  // namespace baileo::bench
