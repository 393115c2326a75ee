#include "shared/journal/chain.hpp"

namespace baileo::journal {

Head genesis(const EnrolmentStatement& statement) {
    const std::string text = "baileo/enrolment/1\n" + statement.kiosk.text() + "\n" + statement.epoch.text() +
                             "\n" + to_hex(statement.public_key) + "\n" + statement.server_key + "\n";
    return Head{0, crypto::sha256(text)};
}

ChainFault follows(const Head& head, const Entry& entry) {
    if (entry.seq != head.seq + 1) return ChainFault::wrong_seq;
    return entry.prev == to_hex(head.hash) ? ChainFault::none : ChainFault::wrong_prev;
}

Head extended(const Head& head, std::string_view line) { return Head{head.seq + 1, entry_hash(line)}; }

}  // namespace baileo::journal
