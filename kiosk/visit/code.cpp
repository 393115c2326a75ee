#include "kiosk/visit/transitions.hpp"
#include "shared/domain/ballot_code.hpp"

/// The code from the officer, where the competition asks for one.
namespace baileo::visit {
namespace {

using domain::BallotCode;

/// Nothing is written or sent while a code is being checked, or while too many were wrong.
bool rests(const step::EnterCode& code, const Turn& turn) {
    return code.checking_since.has_value() || turn.now < turn.code_pause_ends;
}

/// The characters of codes in what a scanner typed, as many as a code has.
std::string code_in(std::string_view scanned) {
    std::string code;
    for (const char typed : scanned)
        if (const auto character = domain::code_character(typed);
            character && code.size() < BallotCode::length)
            code += *character;
    return code;
}

Way submit(const step::EnterCode& code, Turn& turn) {
    if (rests(code, turn)) return code;
    if (code.typed.size() < BallotCode::length)
        return step::EnterCode{.typed = code.typed, .refused = CodeRefusal::incomplete};
    turn.effects.emplace_back(effect::CheckCode{.visit = turn.visit.seeds.visit, .code = code.typed});
    return step::EnterCode{.typed = code.typed, .checking_since = turn.now};
}

}  // namespace

Way on(const step::EnterCode& code, const event::Typed& typed, Turn& turn) {
    const auto character = domain::code_character(typed.character);
    if (rests(code, turn) || !character || code.typed.size() >= BallotCode::length) return Stay{};
    return step::EnterCode{.typed = code.typed + *character};
}

Way on(const step::EnterCode& code, const event::Erased&, Turn& turn) {
    if (rests(code, turn) || code.typed.empty()) return Stay{};
    return step::EnterCode{.typed = code.typed.substr(0, code.typed.size() - 1)};
}

Way on(const step::EnterCode& code, const event::CodeScanned& scanned, Turn& turn) {
    if (code.checking_since) return Stay{};
    return submit(step::EnterCode{.typed = code_in(scanned.text)}, turn);
}

Way on(const step::EnterCode& code, const event::Next&, Turn& turn) { return submit(code, turn); }

Way on(const step::EnterCode& code, const event::NoCode&, Turn&) {
    if (code.checking_since) return Stay{};
    return step::NoCode{};
}

Way on(const step::EnterCode&, const event::Back&, Turn& turn) { return cancel(turn); }

Way on(const step::EnterCode& code, const event::CodeChecked& checked, Turn& turn) {
    if (!code.checking_since || checked.visit != turn.visit.seeds.visit) return Stay{};
    if (checked.refused) return step::EnterCode{.typed = code.typed, .refused = checked.refused};
    turn.visit.code = checked.tag;
    return first_step(turn.visit, turn.catalogue);
}

Way on(const step::NoCode&, const event::Back&, Turn&) { return step::EnterCode{}; }

Way on(const step::NoCode&, const event::CodeScanned& scanned, Turn& turn) {
    return on(step::EnterCode{}, scanned, turn);
}

Way on(const step::NoCode&, const event::Done&, Turn& turn) { return cancel(turn); }

}  // namespace baileo::visit
