#pragma once

#include "server/http/rate_limit.hpp"
#include "server/usecases/ranking.hpp"

namespace baileo::http {

/// What is not the same on every server.
struct Settings {
    bool behind_tls = false;  ///< browsers reach us by https through our own proxy
    MinuteLimit enrolments{5, 20};
    MinuteLimit sign_ins{30, 200};
};

/// What routes work with. Lives as long as the server; used by many threads at once.
struct Context {
    Context(usecases::Services given, Settings chosen)
        : services(given),
          settings(chosen),
          ranking(given),
          enrolments(given.clock, chosen.enrolments),
          sign_ins(given.clock, chosen.sign_ins) {}

    usecases::Services services;
    Settings settings;
    usecases::RankingDesk ranking;
    RateLimit enrolments;
    RateLimit sign_ins;
};

}  // namespace baileo::http
