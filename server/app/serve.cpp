#include "server/app/serve.hpp"

#include <signal.h>
#include <spdlog/spdlog.h>
#include <sys/resource.h>

#include <fstream>

#include "server/app/control.hpp"
#include "server/http/endpoint.hpp"

namespace baileo::app {
namespace {

/// Signals that end the server. Blocked in every thread, so that they wait until somebody asks for them.
class StopSignals {
  public:
    StopSignals() {
        ::sigemptyset(&signals_);
        ::sigaddset(&signals_, SIGTERM);
        ::sigaddset(&signals_, SIGINT);
        ::pthread_sigmask(SIG_BLOCK, &signals_, nullptr);
    }
    void wait() const {
        int signal = 0;
        ::sigwait(&signals_, &signal);
        spdlog::info("stopping on signal {}", signal);
    }

  private:
    sigset_t signals_{};
};

/// Every waiting connection needs a descriptor; what is allowed by default is only just enough.
void allow_many_descriptors() {
    rlimit limit{};
    if (::getrlimit(RLIMIT_NOFILE, &limit) != 0) return;
    limit.rlim_cur = std::min<rlim_t>(limit.rlim_max, 4096);
    ::setrlimit(RLIMIT_NOFILE, &limit);
}

bool is_loopback(std::string_view host) {
    return host == "localhost" || host == "::1" || host.starts_with("127.");
}

/// Whoever waits for the file never sees it half written.
Status write_port(const std::filesystem::path& file, int port) {
    std::filesystem::path unfinished = file;
    unfinished += ".new";
    std::ofstream(unfinished) << port << '\n';
    std::error_code failed;
    std::filesystem::rename(unfinished, file, failed);
    if (failed) return failure(ErrorCode::storage_failed, file.string() + ": " + failed.message());
    return {};
}

Result<http::Server> listen(const Serve& command, http::Context& context) {
    const auto answering = [&context](http::Request request) {
        return http::answer(context, http::routes(), std::move(request));
    };
    const http::ServerOptions options{.behind_proxy = !command.socket.empty(),
                                      .strict_transport = command.behind_tls};
    if (command.socket.empty()) return http::Server::on_port(command.host, command.port, options, answering);
    // The proxy runs as another user; the folder of the socket decides who gets to it.
    using std::filesystem::perms;
    constexpr auto owner_and_group =
        perms::owner_read | perms::owner_write | perms::group_read | perms::group_write;
    return http::Server::on_socket(command.socket, owner_and_group, options, answering);
}

}  // namespace

CommandOutcome serve(const Serve& command, const std::filesystem::path& folder, DataFolder& data) {
    if (command.socket.empty() && !is_loopback(command.host)) {
        if (!command.bind_public)
            return failed("Other machines would reach " + command.host +
                          " without the limits of a proxy in front; if that is meant, add --bind-public.");
        spdlog::warn("listening on {} without a proxy in front", command.host);
    }
    const StopSignals stop;
    allow_many_descriptors();

    http::Settings settings{.behind_tls = command.behind_tls};
    settings.enrolments.per_address = command.enrolments_per_minute;
    settings.enrolments.overall = std::max(settings.enrolments.overall, command.enrolments_per_minute);
    http::Context context(data.services(), settings);

    const auto control = listen_for_commands(DataFolder::control_socket(folder), data.services());
    if (!control) return failed(control.error());
    const auto server = listen(command, context);
    if (!server) return failed(server.error());
    if (!command.port_file.empty())
        if (const auto written = write_port(command.port_file, server->port()); !written)
            return failed(written.error());
    if (command.socket.empty())
        spdlog::info("listening on http://{}:{}", command.host, server->port());
    else
        spdlog::info("listening on {}", command.socket.string());

    stop.wait();
    return success("");
}

}  // namespace baileo::app
