#pragma once

#include "kiosk/app/attendant.hpp"
#include "kiosk/app/errand.hpp"
#include "kiosk/app/services.hpp"
#include "kiosk/maintenance/effect.hpp"
#include "kiosk/platform/machine.hpp"
#include "kiosk/ui/action.hpp"

namespace baileo::app {

/// What the staff's room works with; borrowed but for the folder.
struct StaffTools {
    std::filesystem::path folder;  ///< the kiosk's data
    Services& services;
    Attendant& attendant;
    const Clock& clock;
    RandomSource& random;  ///< may be used by many threads at once
    std::function<void()> wake;
    bool speaks = false;      ///< a voice can be offered
    bool supervised = false;  ///< a program that ends is started again
};

/// Serves the staff as the attendant serves citizens: takes what happens behind the hidden corner, and does
/// what follows from it. Knows no window.
class StaffRoom {
  public:
    explicit StaffRoom(StaffTools tools);

    [[nodiscard]] const maintenance::State& state() const { return state_; }
    [[nodiscard]] bool is_open() const { return maintenance::is_open(state_); }
    /// The staff want the program to end.
    [[nodiscard]] bool wants_end() const { return wants_end_; }

    /// The corner was held: opens if nobody is being served.
    void knock();
    /// Something was touched or pressed while the room is open.
    void follow(const ui::Action& action);
    /// Once a frame.
    void look_after(SinceBoot now, bool speaking);

  private:
    void happen(const maintenance::Event& event);
    void run(const maintenance::Effect& effect);
    void test_connection();
    void enrol(const maintenance::effect::Enrol& wanted);
    void tell_facts(SinceBoot now);

    StaffTools tools_;
    platform::Backlight backlight_;
    maintenance::State state_;
    std::optional<SinceBoot> told_at_;
    bool wants_end_ = false;
    Errand<maintenance::Event> errand_;  ///< last: its thread uses the above
};

}  // namespace baileo::app
