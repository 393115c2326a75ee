#include "kiosk/ui/screens/maintenance/screens.hpp"
#include "kiosk/ui/widgets/staff_page.hpp"

/// The connection test, and the readiness check that ends with it.
namespace baileo::ui::staff {
namespace {

using maintenance::Connection;
using maintenance::Subject;
using maintenance::Verdict;

Button again_button(const Frame& frame, bool enabled) {
    return {.id = "again",
            .label = frame.say(Text::staff_again),
            .event = maintenance::event::Repeated{},
            .look = Look::primary,
            .enabled = enabled};
}

Text words(Subject subject) {
    switch (subject) {
        case Subject::storage:
            break;
        case Subject::space:
            return Text::fact_space;
        case Subject::enrolment:
            return Text::fact_enrolment;
        case Subject::catalogue:
            return Text::fact_catalogue;
        case Subject::clock:
            return Text::fact_clock;
        case Subject::connection:
            return Text::fact_contact;
        case Subject::voice:
            return Text::fact_voice;
    }
    return Text::fact_storage;
}

Text words(Connection result) {
    switch (result) {
        case Connection::good:
            return Text::net_good;
        case Connection::no_network:
            return Text::net_no_network;
        case Connection::name_not_found:
            return Text::net_name_not_found;
        case Connection::refused:
            return Text::net_refused;
        case Connection::no_answer:
            return Text::net_no_answer;
        case Connection::certificate:
            return Text::net_certificate;
        case Connection::not_a_server:
            return Text::net_not_a_server;
        case Connection::clock_wrong:
            return Text::net_clock_wrong;
        case Connection::suspended:
            return Text::net_suspended;
        case Connection::revoked:
            return Text::net_revoked;
        case Connection::not_enrolled:
            return Text::net_not_enrolled;
        case Connection::failed:
            break;
    }
    return Text::net_failed;
}

Verdict verdict_of(const std::optional<maintenance::ConnectionReport>& report) {
    if (!report) return Verdict::under_way;
    if (report->result == Connection::good) return Verdict::good;
    return report->result == Connection::suspended ? Verdict::look : Verdict::bad;
}

Text overall_words(Verdict verdict) {
    if (verdict == Verdict::under_way) return Text::verdict_under_way;
    if (verdict == Verdict::good) return Text::ready_all;
    return verdict == Verdict::look ? Text::ready_look : Text::ready_bad;
}

}  // namespace

std::string connection_words(const Frame& frame, const maintenance::ConnectionReport& report) {
    if (report.result != Connection::good) return frame.say(words(report.result));
    return frame.say(Text::net_good, {{"time", std::to_string(report.took.count())}});
}

void draw_connection(Frame& frame, const maintenance::screen::TestConnection& test) {
    const Rect body = draw_staff_page(frame, frame.say(Text::task_connection), "",
                                      {again_button(frame, test.report.has_value())});
    const std::string says =
        test.report ? connection_words(frame, *test.report) : frame.say(Text::net_testing);
    draw_staff_message(frame, body, verdict_of(test.report), "result", says);
}

void draw_readiness(Frame& frame, const maintenance::Facts& facts,
                    const maintenance::screen::CheckReadiness& check) {
    const auto checks = maintenance::checks(facts, check.report);
    const std::string says = frame.say(overall_words(maintenance::overall(checks)));
    const Rect body = draw_staff_page(frame, frame.say(Text::task_readiness), says,
                                      {again_button(frame, check.report.has_value())});
    std::vector<StaffRow> rows;
    rows.reserve(checks.size());
    for (const maintenance::Check& each : checks) {
        const bool tells = each.subject == Subject::connection && check.report && !frame.metrics.is_low();
        rows.push_back({"check-" + std::to_string(static_cast<int>(each.subject)),
                        frame.say(words(each.subject)),
                        tells && each.verdict != Verdict::good ? connection_words(frame, *check.report)
                                                               : verdict_words(frame, each.verdict),
                        each.verdict});
    }
    draw_staff_rows(frame, body, rows);
}

}  // namespace baileo::ui::staff
