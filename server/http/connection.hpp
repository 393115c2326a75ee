#pragma once

#include <chrono>
#include <string>

#include "server/http/socket.hpp"

namespace baileo::http {

/// What one connection may take. A request that is within these is whole in memory before anyone works on it.
struct ConnectionLimits {
    std::size_t head_bytes = 16UL * 1024UL;    ///< request line and headers
    std::size_t body_bytes = 1024UL * 1024UL;  ///< a longer one is refused without being read
    std::size_t connections = 512;             ///< at once; above, the one that waits longest is closed
    std::size_t queue = 256;  ///< whole requests that wait for a worker; above, they are closed
    std::chrono::milliseconds head_time{5'000};  ///< from the connection to the end of the headers
    std::chrono::milliseconds body_time{30'000};
    std::chrono::milliseconds answer_time{30'000};
    std::chrono::milliseconds leave_time{1'000};  ///< for the other side to close after it has the answer
};

/// One connection that carries one request and one answer. Never blocks: each step takes what is there now.
class Connection {
  public:
    using Moment = std::chrono::steady_clock::time_point;

    /// What happens next.
    enum class Step {
        receiving,  ///< waits for the rest of the request
        asked,      ///< the request is whole (or so wrong that it can be refused): take_request()
        answering,  ///< the answer is being sent
        leaving,    ///< all is sent; waits for the other side to close, so that it surely got the answer
        done,       ///< to be closed
    };

    Connection(Socket socket, const ConnectionLimits& limits, Moment now);

    [[nodiscard]] Step step() const { return step_; }
    [[nodiscard]] int descriptor() const { return socket_.descriptor(); }
    [[nodiscard]] Moment deadline() const { return deadline_; }
    [[nodiscard]] bool wants_to_send() const { return step_ == Step::answering; }

    /// Goes on as far as possible without waiting: when there is something to read or room to write.
    void advance(const ConnectionLimits& limits, Moment now);

    struct WholeRequest {
        std::string head;  ///< with the empty line that ends it
        std::string body;
        std::string address;
    };
    [[nodiscard]] WholeRequest take_request();

    /// Starts to send these bytes.
    void answer(std::string bytes, const ConnectionLimits& limits, Moment now);

  private:
    [[nodiscard]] bool receive();
    void look_for_request(const ConnectionLimits& limits, Moment now);
    void send(const ConnectionLimits& limits, Moment now);
    void discard();

    Socket socket_;
    Step step_ = Step::receiving;
    Moment deadline_;
    std::string received_;
    std::size_t head_size_ = 0;      ///< 0 until the headers have ended
    std::size_t expected_size_ = 0;  ///< of head and body together
    std::string answer_;
    std::size_t sent_ = 0;
};

/// The Content-Length that a head announces; 0 if there is none that is a plain number, or a
/// Transfer-Encoding.
[[nodiscard]] std::size_t announced_length(std::string_view head);

}  // namespace baileo::http
