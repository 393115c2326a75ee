#include "kiosk/maintenance/readiness.hpp"

#include <algorithm>

namespace baileo::maintenance {
namespace {

Verdict good_if(bool good, Verdict otherwise) { return good ? Verdict::good : otherwise; }

Verdict space(const Facts& facts) {
    if (!facts.free_bytes) return Verdict::look;
    if (*facts.free_bytes < least_bytes) return Verdict::bad;
    return good_if(*facts.free_bytes >= enough_bytes, Verdict::look);
}

Verdict enrolment(const Facts& facts) {
    if (!facts.enrolled || facts.standing == Standing::revoked || facts.standing == Standing::frozen)
        return Verdict::bad;
    return good_if(facts.standing == Standing::active, Verdict::look);
}

/// Without a network a kiosk keeps its ballots, so a failed connection wants a look and no more.
Verdict connection(const std::optional<ConnectionReport>& report) {
    if (!report) return Verdict::under_way;
    if (report->result == Connection::revoked || report->result == Connection::not_enrolled)
        return Verdict::bad;
    return good_if(report->result == Connection::good, Verdict::look);
}

}  // namespace

std::vector<Check> checks(const Facts& facts, const std::optional<ConnectionReport>& report) {
    return {{Subject::storage, good_if(facts.trouble != Trouble::storage, Verdict::bad)},
            {Subject::space, space(facts)},
            {Subject::enrolment, enrolment(facts)},
            {Subject::catalogue, good_if(facts.catalogue_version.has_value(), Verdict::bad)},
            {Subject::clock, good_if(facts.clock == ClockKnowledge::anchored, Verdict::look)},
            {Subject::connection, connection(report)},
            {Subject::voice, good_if(facts.speaks, Verdict::look)}};
}

Verdict overall(const std::vector<Check>& checks) {
    Verdict worst = Verdict::good;
    for (const Check& check : checks)
        worst = std::max(worst, check.verdict);
    return worst;
}

}  // namespace baileo::maintenance
