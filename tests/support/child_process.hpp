#pragma once

#include <sys/wait.h>
#include <unistd.h>

#include <csignal>
#include <functional>

#include "shared/base/expects.hpp"

namespace baileo::tests {

/// A copy of this process that runs a function and ends. Made before any thread is started.
class ChildProcess {
  public:
    /// `work` returns the exit code.
    explicit ChildProcess(const std::function<int()>& work) : id_(::fork()) {
        expects(id_ >= 0, "a child process can be made");
        if (id_ == 0) ::_exit(work());
    }
    ~ChildProcess() {
        if (id_ > 0) kill();
    }
    ChildProcess(const ChildProcess&) = delete;
    ChildProcess& operator=(const ChildProcess&) = delete;

    /// Ends it at once, as a power cut would end a program.
    void kill() {
        ::kill(id_, SIGKILL);
        wait();
    }
    /// Asks it to end, as a service manager does.
    void ask_to_stop() const { ::kill(id_, SIGTERM); }
    /// The exit code, or -1 if it was killed.
    int wait() {
        int status = 0;
        ::waitpid(id_, &status, 0);
        id_ = 0;
        return WIFEXITED(status) ? WEXITSTATUS(status) : -1;
    }

  private:
    pid_t id_;
};

}  // namespace baileo::tests
