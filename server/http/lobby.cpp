#include "server/http/lobby.hpp"

#include <poll.h>
#include <sys/eventfd.h>
#include <unistd.h>

#include <algorithm>
#include <cstdint>

namespace baileo::http {
namespace {

using Clock = std::chrono::steady_clock;
using Step = Connection::Step;

/// How long until the first deadline, for poll().
int patience(const std::vector<std::unique_ptr<Connection>>& guests) {
    auto wait = std::chrono::milliseconds(1'000);
    for (const auto& guest : guests)
        wait = std::min(wait, std::chrono::ceil<std::chrono::milliseconds>(guest->deadline() - Clock::now()));
    return static_cast<int>(std::max(wait, std::chrono::milliseconds(0)).count());
}

}  // namespace

Lobby::Lobby(ConnectionLimits limits, std::size_t workers, Work work)
    : limits_(limits), work_(std::move(work)), wakeup_(::eventfd(0, EFD_NONBLOCK | EFD_CLOEXEC)) {
    threads_.emplace_back([this](const std::stop_token& stopped) { watch(stopped); });
    for (std::size_t i = 0; i < workers; ++i)
        threads_.emplace_back([this](const std::stop_token& stopped) { this->work(stopped); });
}

Lobby::~Lobby() {
    for (std::jthread& thread : threads_)
        thread.request_stop();
    wake();
    threads_.clear();
}

void Lobby::admit(Socket socket) {
    auto guest = std::make_unique<Connection>(std::move(socket), limits_, Clock::now());
    {
        const std::scoped_lock lock(mutex_);
        newcomers_.push_back(std::move(guest));
    }
    wake();
}

void Lobby::wake() const {
    const std::uint64_t one = 1;
    // A full counter wakes as well, so the result does not matter.
    [[maybe_unused]] const auto written = ::write(wakeup_.descriptor(), &one, sizeof(one));
}

void Lobby::watch(const std::stop_token& stopped) {
    while (!stopped.stop_requested()) {
        greet_newcomers();
        make_room();
        wait_for_news();
    }
}

void Lobby::greet_newcomers() {
    const std::scoped_lock lock(mutex_);
    std::ranges::move(newcomers_, std::back_inserter(guests_));
    newcomers_.clear();
}

/// Under a flood those go first that have been waited for longest: an honest client is quick.
void Lobby::make_room() {
    if (guests_.size() <= limits_.connections) return;
    const auto excess = guests_.size() - limits_.connections;
    guests_.erase(guests_.begin(), guests_.begin() + static_cast<std::ptrdiff_t>(excess));
}

void Lobby::wait_for_news() {
    std::vector<pollfd> watched{{wakeup_.descriptor(), POLLIN, 0}};
    for (const Guest& guest : guests_)
        watched.push_back(
            {guest->descriptor(), static_cast<short>(guest->wants_to_send() ? POLLOUT : POLLIN), 0});
    ::poll(watched.data(), watched.size(), patience(guests_));

    std::uint64_t count = 0;
    [[maybe_unused]] const auto read = ::read(wakeup_.descriptor(), &count, sizeof(count));
    for (std::size_t i = 0; i < guests_.size(); ++i) {
        if (watched[i + 1].revents != 0) go_on(guests_[i]);
        if (guests_[i] && Clock::now() >= guests_[i]->deadline()) guests_[i].reset();
    }
    std::erase(guests_, nullptr);
}

/// Takes the guest away when it is done or its request is whole.
void Lobby::go_on(Guest& guest) {
    guest->advance(limits_, Clock::now());
    if (guest->step() == Step::done) {
        guest.reset();
    } else if (guest->step() == Step::asked) {
        const std::scoped_lock lock(mutex_);
        if (queue_.size() < limits_.queue) queue_.push_back(std::move(guest));
        guest.reset();
        asked_.notify_one();
    }
}

void Lobby::work(const std::stop_token& stopped) {
    while (true) {
        Guest guest;
        {
            std::unique_lock lock(mutex_);
            if (!asked_.wait(lock, stopped, [this] { return !queue_.empty(); })) return;
            guest = std::move(queue_.front());
            queue_.pop_front();
        }
        guest->answer(work_(guest->take_request()), limits_, Clock::now());
        if (guest->step() == Step::done) continue;
        {
            const std::scoped_lock lock(mutex_);
            newcomers_.push_back(std::move(guest));
        }
        wake();
    }
}

}  // namespace baileo::http
