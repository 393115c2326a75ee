#pragma once

#include "server/merge/merge.hpp"

namespace baileo::merge {

/// Decides among ballots that could all count; `judged` is as long as `received`, and what is not `counted`
/// in it takes no part and stays as it is.
///
/// Of the visits that used one ballot code, the one counts whose ticket is smallest, with all its ballots:
/// SHA-256("baileo/dup/1" || competition || code tag || visit), each as spelled in the ballot. A visit has
/// one ticket however many innovations it rates or answers it changes, nobody can know it before the visit
/// began, and nothing in it depends on clocks or on what arrived first. Should two journals hold the same
/// visit, the one that the store numbered first has the smaller ticket.
///
/// Then, of the ratings of one innovation in one visit with one code, the one of the highest seq counts.
///
/// Whoever shares neither a code nor, without one, visit and innovation with a ballot cannot change its
/// verdict. So it is enough to settle a ballot that arrives among its relatives.
void settle(std::span<const Received> received, std::span<Verdict> judged);

}  // namespace baileo::merge
