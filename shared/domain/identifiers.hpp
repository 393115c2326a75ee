#pragma once

#include "shared/base/identifier.hpp"

namespace baileo::domain {

struct KioskIdKind : HexIdentifier<16> {};
struct EpochKind : HexIdentifier<16> {};
struct BallotIdKind : HexIdentifier<32> {};
struct VisitIdKind : HexIdentifier<32> {};
struct CompetitionIdKind : SlugIdentifier {};
struct InnovationIdKind : SlugIdentifier {};
struct UnitCodeKind : SlugIdentifier {};
struct CodeTagKind : HexIdentifier<32> {};
struct CodeSaltKind : HexIdentifier<32> {};

/// Names one enrolled kiosk; given by the server.
using KioskId = Identifier<KioskIdKind>;
/// Names one life of a kiosk's journal; made anew by the kiosk at each enrolment.
using Epoch = Identifier<EpochKind>;
/// Names one rating of one innovation in one visit; random.
using BallotId = Identifier<BallotIdKind>;
/// Names one citizen's visit to one kiosk; random, not linked to a person.
using VisitId = Identifier<VisitIdKind>;
/// Names one year's contest, e.g. "ambon-2026".
using CompetitionId = Identifier<CompetitionIdKind>;
/// Names one innovation, e.g. "sageru".
using InnovationId = Identifier<InnovationIdKind>;
/// Names a unit together with its kind: the same name may be a kelurahan and a negeri.
using UnitCode = Identifier<UnitCodeKind>;
/// Stands for a ballot code where the code itself must not stand: see journal::code_tag().
using CodeTag = Identifier<CodeTagKind>;
/// What the tags of one competition's codes are made with; random.
using CodeSalt = Identifier<CodeSaltKind>;

}  // namespace baileo::domain
