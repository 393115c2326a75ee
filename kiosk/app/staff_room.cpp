#include "kiosk/app/staff_room.hpp"

#include <spdlog/spdlog.h>

#include "kiosk/app/commands.hpp"
#include "kiosk/app/connection_test.hpp"
#include "kiosk/maintenance/reduce.hpp"
#include "shared/base/overloaded.hpp"

namespace baileo::app {
namespace {

namespace event = maintenance::event;
namespace effect = maintenance::effect;

constexpr SinceBoot facts_interval{1000};

maintenance::Enrolment meaning_of(const Error& error) {
    switch (error.code) {
        case ErrorCode::code_spent:
            return maintenance::Enrolment::code_spent;
        case ErrorCode::unreachable:
            return maintenance::Enrolment::unreachable;
        case ErrorCode::malformed:
            return maintenance::Enrolment::bad_address;
        default:
            return maintenance::Enrolment::failed;
    }
}

event::Copied told(const Result<sync::StickVisit>& outcome) {
    if (outcome) return {maintenance::Copy::done, outcome->exported.last - outcome->exported.first + 1};
    spdlog::error("the journal was not copied: {}", outcome.error().detail);
    switch (outcome.error().code) {
        case ErrorCode::storage_full:
            return {maintenance::Copy::no_room, 0};
        case ErrorCode::storage_read_only:
            return {maintenance::Copy::read_only, 0};
        default:
            return {maintenance::Copy::failed, 0};
    }
}

/// What a citizen's event means to the staff; nothing for what only a visit knows.
std::optional<maintenance::Event> for_staff(const visit::Event& happened, bool guided) {
    using Meaning = std::optional<maintenance::Event>;
    return std::visit(Overloaded{[](const visit::event::Touched&) -> Meaning { return event::Touched{}; },
                                 [](const visit::event::VolumeStepped& stepped) -> Meaning {
                                     return event::VolumeStepped{stepped.louder};
                                 },
                                 [&](const visit::event::GuidanceRequested&) -> Meaning {
                                     return guided ? Meaning{} : event::GuidanceSwitched{};
                                 },
                                 [&](const visit::event::GuidanceEnded&) -> Meaning {
                                     return guided ? Meaning{event::GuidanceSwitched{}} : std::nullopt;
                                 },
                                 [](const auto&) -> Meaning { return std::nullopt; }},
                      happened);
}

}  // namespace

StaffRoom::StaffRoom(StaffTools tools) : tools_(std::move(tools)), errand_(tools_.wake) {
    state_.volume = tools_.attendant.state().usual.volume;
}

void StaffRoom::knock() {
    if (!visit::is_between_visits(tools_.attendant.state())) return;
    tell_facts(tools_.clock.since_boot());
    happen(event::CornerHeld{});
}

void StaffRoom::follow(const ui::Action& action) {
    if (const auto* own = std::get_if<maintenance::Event>(&action)) return happen(*own);
    if (const auto meant = for_staff(std::get<visit::Event>(action), state_.guided)) happen(*meant);
}

void StaffRoom::look_after(SinceBoot now, bool speaking) {
    happen(event::Tick{now, speaking});
    for (const maintenance::Event& answer : errand_.take_answers()) {
        happen(answer);
        told_at_.reset();
    }
    if (const auto copied = tools_.services.take_export()) {
        happen(told(*copied));
        told_at_.reset();
    }
    if (is_open() && (!told_at_ || now - *told_at_ >= facts_interval)) tell_facts(now);
}

void StaffRoom::tell_facts(SinceBoot now) {
    told_at_ = now;
    maintenance::Facts facts = tools_.services.facts();
    facts.paused = tools_.attendant.state().pause.has_value();
    facts.speaks = tools_.speaks;
    facts.brightness = backlight_.percent();
    happen(event::FactsTold{std::move(facts)});
}

void StaffRoom::happen(const maintenance::Event& event) {
    maintenance::Outcome outcome = maintenance::reduce(state_, event);
    state_ = std::move(outcome.state);
    for (const maintenance::Effect& effect : outcome.effects)
        run(effect);
}

void StaffRoom::run(const maintenance::Effect& effect) {
    std::visit(
        Overloaded{
            [&](const effect::AskPinStanding&) {
                happen(event::PinStandingTold{tools_.services.pin_standing(state_.now)});
            },
            [&](const effect::JudgePin& judge) {
                const bool right = tools_.services.judge_pin(judge.digits, state_.now);
                happen(event::PinJudged{right, tools_.services.pin_standing(state_.now)});
            },
            [&](const effect::Note& note) { tools_.services.note_maintenance(note.action); },
            [&](const effect::TestConnection&) { test_connection(); },
            [&](const effect::Enrol& wanted) { enrol(wanted); },
            [&](const effect::FindMedia&) { happen(event::MediaFound{platform::removable_media()}); },
            [&](const effect::CopyJournal& copy) {
                if (!tools_.services.begin_export(copy.folder))
                    happen(event::Copied{maintenance::Copy::failed, 0});
            },
            [&](const effect::Pause& pause) {
                if (pause.paused)
                    tools_.attendant.happen(visit::event::Paused{});
                else
                    tools_.attendant.happen(visit::event::Resumed{});
            },
            [&](const effect::Restart&) {
                wants_end_ = tools_.supervised;
                if (!wants_end_) happen(event::PowerRefused{});
            },
            [&](const effect::ShutDown&) {
                if (!platform::power_off()) happen(event::PowerRefused{});
            },
            [&](const effect::SetVolume& volume) { tools_.attendant.set_usual_volume(volume.percent); },
            [&](const effect::SetBrightness& brightness) { backlight_.set(brightness.percent); },
        },
        effect);
}

void StaffRoom::test_connection() {
    const auto test = tools_.services.connection_test();
    if (!test) return happen(event::ConnectionTested{{maintenance::Connection::not_enrolled, {}}});
    errand_.run([test = *test, &clock = tools_.clock, &random = tools_.random]() -> maintenance::Event {
        return event::ConnectionTested{app::test_connection(test, clock, random)};
    });
}

void StaffRoom::enrol(const effect::Enrol& wanted) {
    errand_.run([wanted, folder = tools_.folder, &clock = tools_.clock,
                 &random = tools_.random]() -> maintenance::Event {
        const auto enrolled = app::enrol({folder, clock, random}, wanted.address, wanted.code);
        if (enrolled) return event::Enrolled{maintenance::Enrolment::done};
        spdlog::error("enrolment by the staff: {}", enrolled.error().detail);
        return event::Enrolled{meaning_of(enrolled.error())};
    });
}

}  // namespace baileo::app
