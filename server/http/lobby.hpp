#pragma once

#include <condition_variable>
#include <deque>
#include <functional>
#include <memory>
#include <mutex>
#include <thread>
#include <vector>

#include "server/http/connection.hpp"

namespace baileo::http {

/// Where connections wait. One thread watches all of them and never waits for a single one; workers see only
/// requests that are whole, and hand back answers that are whole. So a client that is slow or silent costs a
/// little memory but never a thread.
class Lobby {
  public:
    /// Makes the answer's bytes of a request; called by many threads at once.
    using Work = std::function<std::string(Connection::WholeRequest)>;

    Lobby(ConnectionLimits limits, std::size_t workers, Work work);
    Lobby(const Lobby&) = delete;
    Lobby& operator=(const Lobby&) = delete;
    /// Lets running work end; drops what has not been asked completely.
    ~Lobby();

    /// Takes in a new connection; any thread.
    void admit(Socket socket);

  private:
    using Guest = std::unique_ptr<Connection>;

    void watch(const std::stop_token& stopped);
    void work(const std::stop_token& stopped);
    void greet_newcomers();
    void make_room();
    void wait_for_news();
    void go_on(Guest& guest);
    void wake() const;

    ConnectionLimits limits_;
    Work work_;
    Socket wakeup_;              ///< an eventfd: makes the watching thread look up
    std::vector<Guest> guests_;  ///< belongs to the watching thread

    std::mutex mutex_;
    std::condition_variable_any asked_;
    std::vector<Guest> newcomers_;  ///< connections that the watching thread shall take over
    std::deque<Guest> queue_;       ///< connections whose request is whole
    std::vector<std::jthread> threads_;
};

}  // namespace baileo::http
