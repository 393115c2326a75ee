#pragma once

#include "server/http/rate_limit.hpp"
#include "server/usecases/ranking.hpp"
#include "server/usecases/receipt.hpp"

namespace baileo::http {

/// What is not the same on every server.
struct Settings {
    bool behind_tls = false;  ///< browsers reach us by https through our own proxy
    MinuteLimit enrolments{5, 20};
    MinuteLimit sign_ins{30, 200};
    MinuteLimit receipt_checks{60, 600};
};

/// What routes work with. Lives as long as the server; used by many threads at once.
struct Context {
    Context(usecases::Services given, Settings chosen)
        : services(given),
          settings(chosen),
          ranking(given),
          receipts(given),
          enrolments(given.clock, chosen.enrolments),
          sign_ins(given.clock, chosen.sign_ins),
          receipt_checks(given.clock, chosen.receipt_checks) {}

    usecases::Services services;
    Settings settings;
    usecases::RankingDesk ranking;
    usecases::ReceiptDesk receipts;
    RateLimit enrolments;
    RateLimit sign_ins;
    RateLimit receipt_checks;
};

}  // namespace baileo::http
