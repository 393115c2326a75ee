#include "kiosk/maintenance/entering.hpp"

#include "shared/domain/pin.hpp"

namespace baileo::maintenance {
namespace {

bool is_digit(char c) { return c >= '0' && c <= '9'; }
bool is_small(char c) { return c >= 'a' && c <= 'z'; }
bool is_capital(char c) { return c >= 'A' && c <= 'Z'; }
char small(char c) { return is_capital(c) ? static_cast<char>(c - 'A' + 'a') : c; }
char capital(char c) { return is_small(c) ? static_cast<char>(c - 'a' + 'A') : c; }

/// What a server's address is written with.
bool stands_in_address(char c) {
    return is_digit(c) || is_small(c) || c == '.' || c == '-' || c == ':' || c == '/';
}

std::string& field(screen::Enrol& enrol) { return enrol.at_code ? enrol.code : enrol.address; }

}  // namespace

bool enter(screen::EnterPin& pin, char character) {
    const bool awaited = pin.standing.kind == PinStanding::Kind::ready && !pin.judging;
    if (!awaited || !is_digit(character)) return false;
    pin.wrong = false;
    pin.digits += character;
    return pin.digits.size() == domain::pin_length;
}

void enter(screen::Enrol& enrol, char character) {
    if (enrol.asking) return;
    enrol.result.reset();
    const char letter = enrol.at_code ? capital(character) : small(character);
    const bool stands = enrol.at_code ? is_digit(letter) || is_capital(letter) : stands_in_address(letter);
    const std::size_t limit = enrol.at_code ? code_limit : address_limit;
    if (stands && field(enrol).size() < limit) field(enrol) += letter;
}

void erase(screen::EnterPin& pin) {
    if (!pin.judging && !pin.digits.empty()) pin.digits.pop_back();
}

void erase(screen::Enrol& enrol) {
    if (enrol.asking || field(enrol).empty()) return;
    enrol.result.reset();
    field(enrol).pop_back();
}

bool can_be_sent(const screen::Enrol& enrol) {
    if (enrol.asking || enrol.result == Enrolment::done) return false;
    const auto scheme = enrol.address.find("://");
    return enrol.code.size() == code_limit && scheme != std::string::npos &&
           enrol.address.size() > scheme + 3;
}

}  // namespace baileo::maintenance
