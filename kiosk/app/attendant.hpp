#pragma once

#include <optional>

#include "kiosk/app/effects.hpp"
#include "kiosk/visit/state.hpp"

namespace baileo::app {

/// Serves citizens: takes what happens, does what follows from it, and holds the state that the screen shows.
/// Knows no window.
class Attendant {
  public:
    /// Random numbers are borrowed. `usual` is what each visit begins with, apart from its language.
    explicit Attendant(RandomSource& random, const visit::Preferences& usual = {}) : random_(random) {
        state_.usual = usual;
    }

    [[nodiscard]] const visit::State& state() const { return state_; }
    [[nodiscard]] const domain::Catalogue& catalogue() const { return catalogue_; }

    /// Ballots go here from now on; null if nothing can be stored. Borrowed.
    void work_with(kiosk::KioskStore* store) { store_ = store; }

    /// How loud the voice is when a visit begins, 10 to 100.
    void set_usual_volume(int percent) { state_.usual.volume = percent; }
    /// Ballot codes are checked there; borrowed. Without a desk none can be.
    void check_codes_at(CodeDesk& desk) { codes_ = &desk; }

    /// Something happened: a touch, time, news. Effects are run, and what they lead to happens as well.
    void happen(const visit::Event& event);

    /// A catalogue to offer from the next visit on; a visit keeps the one that it began with.
    void offer(domain::Catalogue catalogue);

    /// What happened to the ballots of a visit since the last call, if there were any.
    struct Stored {
        bool on_disk = false;
    };
    [[nodiscard]] std::optional<Stored> take_stored();
    /// The catalogue that came into use since the last call, if one did.
    [[nodiscard]] std::optional<std::uint64_t> take_applied_version();

  private:
    void apply_offer();

    RandomSource& random_;
    kiosk::KioskStore* store_ = nullptr;
    CodeDesk* codes_ = nullptr;
    visit::State state_;
    domain::Catalogue catalogue_;
    std::optional<domain::Catalogue> offered_;
    std::optional<Stored> stored_;
    std::optional<std::uint64_t> applied_version_;
};

}  // namespace baileo::app
