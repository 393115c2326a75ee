#include "kiosk/app/code_desk.hpp"

#include <spdlog/spdlog.h>

#include <algorithm>

#include "shared/journal/code_tag.hpp"

namespace baileo::app {
namespace {

using visit::CodeRefusal;
using visit::event::CodeChecked;

constexpr std::uint32_t patience = 5;
constexpr SinceBoot first_pause = std::chrono::seconds(30);
constexpr SinceBoot longest_pause = std::chrono::minutes(15);

CodeChecked refuse(const domain::VisitId& visit, CodeRefusal why, SinceBoot pause = {}) {
    return {.visit = visit, .refused = why, .pause = pause};
}

CodeChecked not_checked(const domain::VisitId& visit, const Error& error) {
    spdlog::error("a ballot code could not be checked: {}", error.detail);
    return refuse(visit, CodeRefusal::unchecked);
}

}  // namespace

SinceBoot pause_after(std::uint32_t attempts) {
    if (attempts == 0 || attempts % patience != 0) return {};
    const std::uint32_t doublings = std::min(attempts / patience - 1, 10U);
    return std::min(first_pause * (std::int64_t{1} << doublings), longest_pause);
}

std::optional<visit::Event> CodeDesk::check(const visit::effect::CheckCode& wanted, kiosk::KioskStore* store,
                                            const std::optional<domain::CodeCheck>& check) {
    if (store == nullptr || !check) return refuse(wanted.visit, CodeRefusal::unchecked);
    const auto attempts = store->codes().count_attempt();
    if (!attempts) return not_checked(wanted.visit, attempts.error());
    const auto code = domain::BallotCode::parse(wanted.code);
    if (!code) return refuse(wanted.visit, CodeRefusal::mistyped, pause_after(*attempts));
    checks_.run([visit = wanted.visit, code = *code, how = *check, blobs = store->blobs()] {
        Finding finding{visit, journal::code_tag(code, how)};
        const auto list = how.list.empty() ? Result<std::string>("") : blobs.read(how.list);
        finding.has_list = list.has_value();
        finding.listed = finding.tag && list && journal::lists(*list, *finding.tag);
        return finding;
    });
    return std::nullopt;
}

std::vector<visit::Event> CodeDesk::answers(kiosk::KioskStore& store, bool online) {
    const std::vector<Finding> findings = checks_.take_answers();
    std::vector<visit::Event> events;
    events.reserve(findings.size());
    for (const Finding& finding : findings)
        events.push_back(answer(finding, store, online));
    return events;
}

visit::Event CodeDesk::answer(const Finding& finding, kiosk::KioskStore& store, bool online) {
    if (!finding.tag) return not_checked(finding.visit, finding.tag.error());
    if (!finding.has_list) spdlog::error("the list of ballot codes cannot be read");
    const auto used = store.codes().is_used(*finding.tag);
    if (!used) return not_checked(finding.visit, used.error());
    const auto attempts = store.codes().attempts();
    if (!attempts) return not_checked(finding.visit, attempts.error());
    if (*used) return refuse(finding.visit, CodeRefusal::used, pause_after(*attempts));
    if (!finding.listed && online && finding.has_list)
        return refuse(finding.visit, CodeRefusal::unknown, pause_after(*attempts));
    const Status forgiven = store.codes().forgive();
    if (!forgiven) return not_checked(finding.visit, forgiven.error());
    return CodeChecked{.visit = finding.visit, .tag = *finding.tag};
}

}  // namespace baileo::app
