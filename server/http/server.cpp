#include "server/http/server.hpp"

#include <spdlog/spdlog.h>
#include <sys/stat.h>

#include <atomic>
#include <thread>

#include "server/http/lobby.hpp"
#include "server/http/memory_stream.hpp"

namespace baileo::http {
namespace {

constexpr std::string_view content_security_policy =
    "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self'; font-src 'self'; connect-src "
    "'self'; "
    "form-action 'self'; frame-ancestors 'none'; base-uri 'none'; object-src 'none'";

/// Runs what the library would queue at once: the lobby takes the connection over and does not block.
class Inline final : public httplib::TaskQueue {
    using Taken =
        decltype(std::declval<httplib::TaskQueue&>().enqueue(nullptr));  // void before 0.15, then bool

  public:
    Taken enqueue(std::function<void()> task) override {
        task();
        return Taken(true);
    }
    void shutdown() override {}
};

/// The library's own choice, SO_REUSEPORT, would let two servers share a port without a word.
void reuse_address(socket_t socket) {
    const int on = 1;
    ::setsockopt(socket, SOL_SOCKET, SO_REUSEADDR, &on, sizeof(on));
}

std::string lower(std::string text) {
    std::ranges::transform(text, text.begin(), [](char c) {
        return c >= 'A' && c <= 'Z' ? static_cast<char>(c - 'A' + 'a') : c;
    });
    return text;
}

/// The library adds these itself, and a client that sends them would be believed (CVE-2025-66570).
bool is_made_up(std::string_view name) {
    return name == "remote_addr" || name == "remote_port" || name == "local_addr" || name == "local_port";
}

/// The last address in X-Forwarded-For is the one that our own proxy saw.
std::string forwarded_address(const Request& request) {
    const std::string_view all = request.header("x-forwarded-for");
    const auto comma = all.rfind(',');
    std::string_view last = comma == std::string_view::npos ? all : all.substr(comma + 1);
    while (last.starts_with(' '))
        last.remove_prefix(1);
    return std::string(last);
}

Request request_of(const httplib::Request& read, bool behind_proxy) {
    Request request;
    request.method = read.method;
    request.path = read.target.substr(0, read.target.find('?'));
    if (request.path.size() < read.target.size()) request.query = read.target.substr(request.path.size() + 1);
    request.body = read.body;
    for (const auto& [name, value] : read.headers)
        if (std::string key = lower(name); !is_made_up(key))
            request.headers.emplace_back(std::move(key), value);
    request.address = behind_proxy ? forwarded_address(request) : read.remote_addr;
    return request;
}

void write(Answer answer, httplib::Response& response) {
    response.status = answer.status;
    response.body = std::move(answer.body);
    if (!answer.content_type.empty()) response.set_header("Content-Type", answer.content_type);
    for (const auto& [name, value] : answer.headers)
        response.set_header(name, value);
}

/// Explains a refusal of the library itself: a head that it cannot read.
Error error_of(int status) {
    if (status == 416) return {ErrorCode::range_refused, "Range is not accepted"};
    return {ErrorCode::malformed, "the request's first lines cannot be read"};
}

/// A server of the library that ended leaves its socket behind; one that runs must not be pushed aside.
bool is_answered(const std::filesystem::path& socket) {
    httplib::Client client(socket.string());
    client.set_address_family(AF_UNIX);
    client.set_connection_timeout(1);
    return static_cast<bool>(client.Get("/"));
}

}  // namespace

class Server::Listener final : private httplib::Server {
  public:
    Listener(ServerOptions options, Answering answering)
        : options_(options), answering_(std::move(answering)) {
        new_task_queue = [] { return new Inline; };
        set_keep_alive_max_count(1);
        set_socket_options(reuse_address);
        set_pre_routing_handler(
            [this](const auto& request, auto& response) { return handle(request, response); });
        set_error_handler(httplib::Server::HandlerWithResponse(explain));
        set_exception_handler([](const auto& request, auto& response, const std::exception_ptr& thrown) {
            apologise(request, response, thrown);
        });
        set_post_routing_handler([this](const auto&, auto& response) { secure(response); });
    }
    Listener(const Listener&) = delete;
    Listener& operator=(const Listener&) = delete;

    ~Listener() override { stop(); }

    [[nodiscard]] bool bind(const std::string& host, int port) {
        if (port == 0) {
            port_ = bind_to_any_port(host);
            return port_ > 0;
        }
        port_ = port;
        return bind_to_port(host, port);
    }

    [[nodiscard]] bool bind(const std::filesystem::path& socket, std::filesystem::perms mode) {
        set_address_family(AF_UNIX);
        // Nobody else may come in between the making of the socket and the setting of its mode.
        const mode_t before = ::umask(0077);
        const bool bound = bind_to_port(socket.string(), 80);
        ::umask(before);
        std::error_code failed;
        if (bound) std::filesystem::permissions(socket, mode, failed);
        return bound && !failed;
    }

    void start() {
        lobby_ = std::make_unique<Lobby>(
            options_.limits, options_.workers,
            [this](Connection::WholeRequest whole) { return serve(std::move(whole)); });
        accepting_ = std::jthread([this] {
            listen_after_bind();
            ended_ = true;
        });
        // Only a server that is running can be stopped.
        while (!is_running() && !ended_)
            std::this_thread::yield();
    }

    [[nodiscard]] int port() const { return port_; }

  private:
    bool process_and_close_socket(socket_t socket) override {
        lobby_->admit(Socket(socket));
        return true;
    }

    std::string serve(Connection::WholeRequest whole) {
        MemoryStream stream(whole.head);
        process(*this, stream, [&whole](httplib::Request& read) {
            read.ranges.clear();  // with them the library would cut our answers
            read.body = std::move(whole.body);
            read.remote_addr = std::move(whole.address);
        });
        return stream.take_output();
    }

    /// The library's function took fewer parameters before version 0.18.
    template <class Library>
    static void process(Library& library, httplib::Stream& stream,
                        const std::function<void(httplib::Request&)>& set_up) {
        bool closed = false;
        if constexpr (requires { library.process_request(stream, "", 0, "", 0, true, closed, set_up); })
            library.process_request(stream, "", 0, "", 0, true, closed, set_up);
        else
            library.process_request(stream, true, closed, set_up);
    }

    HandlerResponse handle(const httplib::Request& request, httplib::Response& response) const {
        write(answering_(request_of(request, options_.behind_proxy)), response);
        return HandlerResponse::Handled;
    }

    static HandlerResponse explain(const httplib::Request&, httplib::Response& response) {
        if (response.body.empty()) {
            write(problem_answer(error_of(response.status)), response);
            response.set_header("Content-Length", std::to_string(response.body.size()));
        }
        return HandlerResponse::Unhandled;
    }

    static void apologise(const httplib::Request& request, httplib::Response& response,
                          const std::exception_ptr& thrown) {
        try {
            std::rethrow_exception(thrown);
        } catch (const std::exception& exception) {
            spdlog::error("{} {}: {}", request.method, request.target, exception.what());
        } catch (...) {
            spdlog::error("{} {}: unknown exception", request.method, request.target);
        }
        write(problem_answer(Error{ErrorCode::internal, ""}), response);
    }

    void secure(httplib::Response& response) const {
        response.set_header("Content-Security-Policy", std::string(content_security_policy));
        response.set_header("X-Content-Type-Options", "nosniff");
        response.set_header("Referrer-Policy", "no-referrer");
        if (!response.has_header("Cache-Control")) response.set_header("Cache-Control", "no-store");
        if (response.status == 204) response.headers.erase("Content-Length");  // RFC 9110 8.6
        if (options_.strict_transport) response.set_header("Strict-Transport-Security", "max-age=31536000");
    }

    ServerOptions options_;
    Answering answering_;
    int port_ = 0;
    std::unique_ptr<Lobby> lobby_;
    std::atomic<bool> ended_ = false;
    std::jthread accepting_;
};

Result<Server> Server::on_port(const std::string& host, int port, ServerOptions options,
                               Answering answering) {
    auto listener = std::make_unique<Listener>(options, std::move(answering));
    if (!listener->bind(host, port))
        return failure(ErrorCode::conflict, "cannot listen on " + host + " port " + std::to_string(port));
    listener->start();
    return Server(std::move(listener));
}

Result<Server> Server::on_socket(const std::filesystem::path& socket, std::filesystem::perms mode,
                                 ServerOptions options, Answering answering) {
    std::error_code failed;
    if (std::filesystem::is_socket(socket, failed)) {
        if (is_answered(socket))
            return failure(ErrorCode::conflict, "somebody listens on " + socket.string());
        std::filesystem::remove(socket, failed);
    }
    auto listener = std::make_unique<Listener>(options, std::move(answering));
    if (!listener->bind(socket, mode))
        return failure(ErrorCode::conflict, "cannot listen on " + socket.string());
    listener->start();
    return Server(std::move(listener));
}

Server::Server(std::unique_ptr<Listener> listener) : listener_(std::move(listener)) {}
Server::Server(Server&&) noexcept = default;
Server& Server::operator=(Server&&) noexcept = default;
Server::~Server() = default;

int Server::port() const { return listener_->port(); }

}  // namespace baileo::http
