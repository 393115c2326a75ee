#include "kiosk/gallery/staff_specimens.hpp"

namespace baileo::gallery {
namespace {

using namespace std::chrono;
using namespace maintenance;

constexpr SinceBoot staff_now{100'000};

Facts healthy() {
    Facts facts;
    facts.name = "Loket 3 Dukcapil";
    facts.software = "baileo-kiosk/0.1.0";
    facts.enrolled = facts.online = facts.speaks = true;
    facts.kiosk = "00112233445566ff";
    facts.server = "https://inovasi.ambon.go.id";
    facts.words = {"itik", "gurita", "janur", "ongkos", "irama", "kamera"};
    facts.standing = Standing::active;
    facts.ballots = 12'345;
    facts.waiting = 17;
    facts.last_contact = sys_days(2026y / November / 24) + hours(1);
    facts.catalogue_version = 7;
    facts.clock = ClockKnowledge::anchored;
    facts.free_bytes = 23'400'000'000;
    facts.brightness = 80;
    return facts;
}

Facts not_enrolled() {
    Facts facts;
    facts.software = "baileo-kiosk/0.1.0";
    facts.trouble = Trouble::not_enrolled;
    facts.free_bytes = 150'000'000;
    return facts;
}

screen::EnterPin pin(PinStanding standing, std::size_t digits = 0, bool wrong = false) {
    return {.digits = std::string(digits, '1'), .wrong = wrong, .standing = standing};
}

/// Collects states that differ in their screen alone.
struct Collection {
    domain::Language language;
    std::vector<StaffSpecimen> all;

    void add(const std::string& name, Screen screen, const Facts& facts = healthy()) {
        all.push_back({"staff-" + name,
                       {.screen = std::move(screen),
                        .facts = facts,
                        .now = staff_now,
                        .last_touch = staff_now,
                        .language = language}});
    }
};

void add_pins(Collection& collection) {
    using Kind = PinStanding::Kind;
    collection.add("pin", pin({Kind::ready, 5, {}}, 4));
    collection.add("pin-wrong", pin({Kind::ready, 3, {}}, 0, true));
    collection.add("pin-waiting", pin({Kind::waiting, 1, staff_now + seconds(15'360)}, 0, true));
    collection.add("pin-locked", pin({Kind::locked, 0, {}}));
    collection.add("pin-none", pin({Kind::none, 0, {}}));
    collection.add("pin-broken", pin({Kind::broken, 0, {}}));
}

void add_menus(Collection& collection) {
    Facts offline = healthy();
    offline.online = false;
    Facts paused = healthy();
    paused.paused = true;
    collection.add("menu", screen::Menu{});
    collection.add("menu-trouble", screen::Menu{}, offline);
    collection.add("menu-paused", screen::Menu{}, paused);
    collection.add("menu-not-enrolled", screen::Menu{}, not_enrolled());
    collection.add("others", screen::Menu{true});
    collection.add("others-not-enrolled", screen::Menu{true}, not_enrolled());
}

void add_reports(Collection& collection) {
    const ConnectionReport good{Connection::good, milliseconds(84)};
    const ConnectionReport nowhere{Connection::name_not_found, milliseconds(5003)};
    const ConnectionReport suspended{Connection::suspended, milliseconds(90)};
    collection.add("status", screen::ShowStatus{});
    collection.add("status-not-enrolled", screen::ShowStatus{}, not_enrolled());
    collection.add("connection", screen::TestConnection{});
    collection.add("connection-good", screen::TestConnection{good});
    collection.add("connection-nowhere", screen::TestConnection{nowhere});
    collection.add("connection-suspended", screen::TestConnection{suspended});
    collection.add("readiness", screen::CheckReadiness{});
    collection.add("readiness-good", screen::CheckReadiness{good});
    collection.add("readiness-bad", screen::CheckReadiness{nowhere}, not_enrolled());
}

void add_enrolments(Collection& collection) {
    const screen::Enrol typed{
        .address = "https://inovasi.ambon.go.id:8443", .code = "KTB7QM4X2H", .at_code = true, .result = {}};
    screen::Enrol asking = typed;
    asking.asking = true;
    screen::Enrol spent = typed;
    spent.result = Enrolment::code_spent;
    screen::Enrol done = typed;
    done.result = Enrolment::done;
    collection.add("enrolment", screen::Enrol{}, not_enrolled());
    collection.add("enrolment-typed", typed, not_enrolled());
    collection.add("enrolment-asking", asking, not_enrolled());
    collection.add("enrolment-spent", spent, not_enrolled());
    collection.add("enrolment-done", done);
    collection.add("enrolment-already", screen::Enrol{});
}

void add_tests_of_panel(Collection& collection) {
    screen::TestTouch touched;
    for (std::size_t cell = 0; cell < 25; cell += 2)
        touched.touched.set(cell);
    collection.add("touch-test", touched);
    collection.add("screen-test", screen::TestScreen{});
    collection.add("screen-test-red", screen::TestScreen{3});
    collection.add("cleaning", screen::Clean{staff_now + seconds(24)});
    collection.add("sound", screen::SetSound{});
}

void add_copies(Collection& collection) {
    screen::CopyJournal choice{.folders = std::vector<std::string>{"/media/petugas/STIK JURNAL"},
                               .result = {}};
    screen::CopyJournal copying = choice;
    copying.copying = true;
    screen::CopyJournal done = choice;
    done.result = Copy::done;
    done.entries = 12'378;
    screen::CopyJournal failed = choice;
    failed.result = Copy::read_only;
    collection.add("copy-none", screen::CopyJournal{.folders = std::vector<std::string>{}, .result = {}});
    collection.add("copy", choice);
    collection.add("copy-copying", copying);
    collection.add("copy-done", done);
    collection.add("copy-failed", failed);
}

}  // namespace

std::vector<StaffSpecimen> staff_specimens(domain::Language language) {
    Collection collection{language, {}};
    add_pins(collection);
    add_menus(collection);
    add_reports(collection);
    add_enrolments(collection);
    add_tests_of_panel(collection);
    add_copies(collection);
    collection.add("question-pause", screen::Ask{Task::pause});
    collection.add("question-restart", screen::Ask{Task::restart});
    collection.add("question-refused", screen::Ask{Task::shut_down, true});
    return std::move(collection.all);
}

}  // namespace baileo::gallery
