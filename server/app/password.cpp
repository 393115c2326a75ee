#include "server/app/password.hpp"

#include <termios.h>
#include <unistd.h>

#include <iostream>

namespace baileo::app {
namespace {

/// Keeps a terminal from showing what is typed.
class HiddenTyping {
  public:
    HiddenTyping() {
        ::tcgetattr(STDIN_FILENO, &before_);
        termios hidden = before_;
        hidden.c_lflag &= ~static_cast<tcflag_t>(ECHO);
        ::tcsetattr(STDIN_FILENO, TCSAFLUSH, &hidden);
    }
    HiddenTyping(const HiddenTyping&) = delete;
    HiddenTyping& operator=(const HiddenTyping&) = delete;
    ~HiddenTyping() { ::tcsetattr(STDIN_FILENO, TCSAFLUSH, &before_); }

  private:
    termios before_{};
};

std::string asked(std::string_view question) {
    std::cerr << question << std::flush;
    std::string line;
    {
        const HiddenTyping hidden;
        std::getline(std::cin, line);
    }
    std::cerr << '\n';
    return line;
}

}  // namespace

Result<std::string> read_password() {
    std::string password;
    if (::isatty(STDIN_FILENO) == 0) {
        std::getline(std::cin, password);
        if (password.empty()) return failure(ErrorCode::malformed, "standard input must hold the password");
        return password;
    }
    password = asked("Password: ");
    if (asked("The same again: ") != password)
        return failure(ErrorCode::malformed, "the two passwords differ");
    return password;
}

}  // namespace baileo::app
