#include <algorithm>

#include "kiosk/maintenance/tasks.hpp"
#include "tests/kiosk/maintenance/staff.hpp"

using namespace baileo;
using namespace baileo::tests;
using std::chrono::seconds;

TEST_CASE("only the held corner opens maintenance") {
    const std::vector<Event> others{event::PinStandingTold{},
                                    event::PinJudged{true, {}},
                                    event::Typed{'1'},
                                    event::Erased{},
                                    event::Back{},
                                    event::Closed{},
                                    event::OthersOpened{},
                                    event::TaskChosen{Task::shut_down},
                                    event::Confirmed{},
                                    event::Repeated{},
                                    event::FieldChosen{},
                                    event::MediumChosen{},
                                    event::CellTouched{},
                                    event::PatternTurned{},
                                    event::BrightnessStepped{},
                                    event::ConnectionTested{},
                                    event::Enrolled{},
                                    event::MediaFound{},
                                    event::Copied{},
                                    event::PowerRefused{},
                                    event::Touched{}};
    Staff staff;
    for (const Event& other : others)
        CHECK_FALSE(is_open(staff.happen(other).state));
    CHECK(staff.asked.empty());
    staff.happen(event::CornerHeld{});
    CHECK(staff.shows() == "staff-pin");
    CHECK(staff.has_asked(effect::AskPinStanding{}));
}

TEST_CASE("six digits are judged and the right ones lead to the menu") {
    Staff staff;
    staff.open().type("04821");
    CHECK_FALSE(staff.has_asked(effect::JudgePin{"04821"}));
    staff.type("3");
    CHECK(staff.has_asked(effect::JudgePin{"048213"}));
    CHECK(staff.shows() == "staff-pin");
    staff.happen(event::PinJudged{true, {}});
    CHECK(staff.shows() == "staff-menu");
}

TEST_CASE("a wrong PIN starts from nothing and says how many attempts are left") {
    Staff staff;
    staff.open().type("111111").happen(event::PinJudged{false, {PinStanding::Kind::ready, 4, {}}});
    const auto& pin = staff.screen<screen::EnterPin>();
    CHECK(pin.digits.empty());
    CHECK(pin.wrong);
    CHECK(pin.standing.left == 4);
}

TEST_CASE("nothing can be typed while a PIN is judged or must wait or is locked") {
    Staff judging;
    judging.open().type("048213999");
    CHECK(judging.screen<screen::EnterPin>().digits == "048213");
    CHECK(std::ranges::count_if(judging.asked, [](const Effect& effect) {
              return std::holds_alternative<effect::JudgePin>(effect);
          }) == 1);
    for (const auto kind : {PinStanding::Kind::unknown, PinStanding::Kind::none, PinStanding::Kind::waiting,
                            PinStanding::Kind::locked, PinStanding::Kind::broken}) {
        Staff staff;
        staff.open({kind, 1, std::chrono::hours(2)}).type("048213");
        CHECK(staff.screen<screen::EnterPin>().digits.empty());
    }
}

TEST_CASE("a judgement that nobody waits for lets nobody in") {
    Staff staff;
    staff.open().type("04821").happen(event::PinJudged{true, {}});
    CHECK(staff.shows() == "staff-pin");
}

TEST_CASE("letters are no digits and the newest digit can be taken back") {
    Staff staff;
    staff.open().type("0a4-8").happen(event::Erased{});
    CHECK(staff.screen<screen::EnterPin>().digits == "04");
}

TEST_CASE("after the wait the PIN is asked about again") {
    Staff staff;
    staff.open({PinStanding::Kind::waiting, 1, staff.state.now + seconds(15)});
    staff.asked.clear();
    staff.pass(seconds(14));
    CHECK_FALSE(staff.has_asked(effect::AskPinStanding{}));
    staff.pass(seconds(1));
    CHECK(staff.has_asked(effect::AskPinStanding{}));
}

TEST_CASE("a kiosk that is not enrolled has nothing to protect") {
    Staff staff;
    staff.open({PinStanding::Kind::not_enrolled, 0, {}});
    CHECK(staff.shows() == "staff-menu");
}

TEST_CASE("an enrolled kiosk without a PIN stays closed") {
    Staff staff;
    staff.open({PinStanding::Kind::none, 0, {}});
    CHECK(staff.shows() == "staff-pin");
    CHECK_FALSE(is_open(staff.happen(event::Back{}).state));
}

TEST_CASE("every screen closes after a minute without a touch") {
    Staff entering;
    CHECK_FALSE(is_open(entering.open().pass(idle_time).state));
    for (const Task task : {Task::status, Task::connection, Task::readiness, Task::copy, Task::touch_test,
                            Task::screen_test, Task::sound, Task::enrolment, Task::restart}) {
        Staff staff;
        staff.choose(task).pass(idle_time - seconds(1)).happen(event::Touched{});
        CHECK(is_open(staff.pass(idle_time - seconds(1)).state));
        CHECK_FALSE(is_open(staff.pass(seconds(1)).state));
    }
}

TEST_CASE("a clock that was set back does not keep maintenance open") {
    Staff staff;
    staff.enter().happen(event::Tick{seconds(10)});
    CHECK(is_open(staff.state));
    CHECK_FALSE(is_open(staff.pass(idle_time).state));
}

TEST_CASE("whoever comes next starts at the PIN") {
    Staff staff;
    staff.choose(Task::status).happen(event::GuidanceSwitched{}).pass(idle_time).open();
    CHECK(staff.shows() == "staff-pin");
    CHECK_FALSE(staff.state.guided);
}

TEST_CASE("what the staff do is noted") {
    for (const Task task : {Task::status, Task::connection, Task::readiness, Task::copy, Task::cleaning,
                            Task::touch_test, Task::screen_test, Task::sound, Task::enrolment}) {
        Staff staff;
        CHECK(staff.choose(task).has_asked(effect::Note{std::string(name(task))}));
    }
    for (const Task task : {Task::pause, Task::restart, Task::shut_down}) {
        Staff staff;
        CHECK_FALSE(staff.choose(task).has_asked(effect::Note{std::string(name(task))}));
        CHECK(staff.happen(event::Confirmed{}).has_asked(effect::Note{std::string(name(task))}));
    }
}

TEST_CASE("Back leads out of every task to the menu it was chosen from") {
    for (const Task task : {Task::connection, Task::readiness, Task::copy, Task::touch_test,
                            Task::screen_test, Task::sound, Task::enrolment, Task::pause}) {
        Staff staff;
        CHECK(staff.choose(task).happen(event::Back{}).shows() == "staff-others");
    }
    Staff staff;
    CHECK(staff.choose(Task::status).happen(event::Back{}).shows() == "staff-menu");
    CHECK_FALSE(is_open(staff.happen(event::Back{}).state));
}

TEST_CASE("a connection test can be repeated once it has ended") {
    Staff staff;
    staff.choose(Task::connection);
    CHECK(staff.has_asked(effect::TestConnection{}));
    staff.asked.clear();
    staff.happen(event::Repeated{});
    CHECK(staff.asked.empty());
    staff.happen(event::ConnectionTested{{Connection::refused, {}}}).happen(event::Repeated{});
    CHECK(staff.has_asked(effect::TestConnection{}));
    CHECK_FALSE(staff.screen<screen::TestConnection>().report);
}

TEST_CASE("while the screen is cleaned nothing reacts and it ends by itself") {
    Staff staff;
    staff.choose(Task::cleaning);
    staff.happen(event::Back{})
        .happen(event::Touched{})
        .happen(event::Closed{})
        .pass(cleaning_time - seconds(1));
    CHECK(staff.shows() == "staff-cleaning");
    CHECK(staff.pass(seconds(1)).shows() == "staff-others");
}

TEST_CASE("an address is written small and a code in capitals") {
    Staff staff;
    staff.state.facts.enrolled = false;
    staff.choose(Task::enrolment).type("Server.Ambon:84");
    staff.happen(event::FieldChosen{true}).type("ktb7q-m4x2hzz");
    const auto& enrol = staff.screen<screen::Enrol>();
    CHECK(enrol.address == "https://server.ambon:84");
    CHECK(enrol.code == "KTB7QM4X2H");
}

TEST_CASE("an enrolment is asked for once and only when both fields are written") {
    Staff staff;
    staff.state.facts.enrolled = false;
    staff.choose(Task::enrolment).type("ambon").happen(event::Confirmed{});
    CHECK_FALSE(staff.screen<screen::Enrol>().asking);
    staff.happen(event::FieldChosen{true}).type("KTB7QM4X2H");
    staff.asked.clear();
    staff.happen(event::Confirmed{}).happen(event::Confirmed{}).happen(event::Back{});
    CHECK(staff.asked == std::vector<Effect>{effect::Enrol{"https://ambon", "KTB7QM4X2H"}});
    CHECK(is_open(staff.pass(idle_time).state));
    staff.happen(event::Enrolled{Enrolment::code_spent});
    CHECK(staff.screen<screen::Enrol>().result == Enrolment::code_spent);
}

TEST_CASE("an enrolled kiosk is not enrolled again") {
    Staff staff;
    staff.choose(Task::enrolment).type("ambon").happen(event::FieldChosen{true}).type("KTB7QM4X2H");
    staff.asked.clear();
    CHECK(staff.happen(event::Confirmed{}).asked.empty());
}

TEST_CASE("a journal is copied only to a stick that was found") {
    Staff staff;
    staff.choose(Task::copy).happen(event::MediaFound{{"/media/a"}});
    staff.asked.clear();
    CHECK(staff.happen(event::MediumChosen{"/home"}).asked.empty());
    staff.happen(event::MediumChosen{"/media/a"});
    CHECK(staff.asked == std::vector<Effect>{effect::CopyJournal{"/media/a"}});
    CHECK(staff.happen(event::Back{}).shows() == "staff-copy");
    staff.happen(event::Copied{Copy::done, 7});
    CHECK(staff.screen<screen::CopyJournal>().entries == 7);
}

TEST_CASE("the staff pause the kiosk and open it again") {
    Staff staff;
    staff.choose(Task::pause).happen(event::Confirmed{});
    CHECK(staff.has_asked(effect::Pause{true}));
    CHECK(main_task(staff.state.facts) == Task::pause);
    staff.happen(event::TaskChosen{Task::pause}).happen(event::Confirmed{});
    CHECK(staff.has_asked(effect::Pause{false}));
    CHECK(staff.has_asked(effect::Note{"resume"}));
}

TEST_CASE("a machine that may not be switched off says so") {
    Staff staff;
    staff.choose(Task::shut_down).happen(event::Confirmed{});
    CHECK(staff.has_asked(effect::ShutDown{}));
    staff.happen(event::PowerRefused{});
    CHECK(staff.screen<screen::Ask>().refused);
}
