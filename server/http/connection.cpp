#include "server/http/connection.hpp"

#include <sys/socket.h>

#include <algorithm>
#include <array>
#include <cerrno>
#include <charconv>
#include <system_error>
#include <utility>

namespace baileo::http {
namespace {

constexpr std::string_view head_end = "\r\n\r\n";

/// Whether a failed call only means "not now".
bool would_wait() { return errno == EAGAIN || errno == EINTR; }

bool same_letters(char left, char right) {
    const auto lower = [](char c) { return c >= 'A' && c <= 'Z' ? static_cast<char>(c - 'A' + 'a') : c; };
    return lower(left) == lower(right);
}

/// What follows a text, in whatever case it is written; empty if it is not there.
std::string_view after(std::string_view head, std::string_view text) {
    const auto found = std::ranges::search(head, text, same_letters);
    return {found.end(), head.end()};
}

}  // namespace

std::size_t announced_length(std::string_view head) {
    // Refused whatever follows, so there is nothing to wait for.
    if (!after(head, "\r\ntransfer-encoding:").empty()) return 0;
    std::string_view rest = after(head, "\r\ncontent-length:");
    while (rest.starts_with(' '))
        rest.remove_prefix(1);
    std::size_t length = 0;
    if (std::from_chars(rest.data(), rest.data() + rest.size(), length).ec != std::errc()) return 0;
    return length;
}

Connection::Connection(Socket socket, const ConnectionLimits& limits, Moment now)
    : socket_(std::move(socket)), deadline_(now + limits.head_time) {
    socket_.never_block();
}

void Connection::advance(const ConnectionLimits& limits, Moment now) {
    if (step_ == Step::receiving) {
        const bool open = receive();
        look_for_request(limits, now);
        if (!open && step_ == Step::receiving) step_ = Step::done;
    } else if (step_ == Step::answering) {
        send(limits, now);
    } else if (step_ == Step::leaving) {
        discard();
    }
}

/// False if the other side has ended.
bool Connection::receive() {
    std::array<char, 16384> buffer{};
    const ssize_t count = ::recv(socket_.descriptor(), buffer.data(), buffer.size(), 0);
    if (count <= 0) return count < 0 && would_wait();
    received_.append(buffer.data(), static_cast<std::size_t>(count));
    return true;
}

void Connection::look_for_request(const ConnectionLimits& limits, Moment now) {
    if (head_size_ == 0) {
        const auto end = received_.find(head_end);
        if (end == std::string::npos && received_.size() <= limits.head_bytes) return;
        head_size_ = end == std::string::npos ? received_.size() : end + head_end.size();
        const std::size_t body_size = announced_length(std::string_view(received_).substr(0, head_size_));
        // What is too long is refused by its announcement alone, so there is no need to wait for it.
        expected_size_ =
            head_size_ + (body_size > limits.body_bytes || end == std::string::npos ? 0 : body_size);
        deadline_ = now + limits.body_time;
    }
    if (received_.size() >= expected_size_) step_ = Step::asked;
}

Connection::WholeRequest Connection::take_request() {
    WholeRequest request;
    request.body = received_.substr(head_size_, expected_size_ - head_size_);
    received_.resize(head_size_);
    request.head = std::exchange(received_, {});
    request.address = socket_.peer_address();
    return request;
}

void Connection::answer(std::string bytes, const ConnectionLimits& limits, Moment now) {
    answer_ = std::move(bytes);
    step_ = Step::answering;
    deadline_ = now + limits.answer_time;
    send(limits, now);
}

void Connection::send(const ConnectionLimits& limits, Moment now) {
    while (sent_ < answer_.size()) {
        const ssize_t count =
            ::send(socket_.descriptor(), answer_.data() + sent_, answer_.size() - sent_, MSG_NOSIGNAL);
        if (count < 0) {
            if (!would_wait()) step_ = Step::done;
            return;
        }
        sent_ += static_cast<std::size_t>(count);
    }
    socket_.finish_sending();
    step_ = Step::leaving;
    deadline_ = now + limits.leave_time;
}

/// Closing while unread bytes wait would reset the connection, and the other side could lose the answer.
void Connection::discard() {
    std::array<char, 16384> buffer{};
    const ssize_t count = ::recv(socket_.descriptor(), buffer.data(), buffer.size(), 0);
    if (count == 0 || (count < 0 && !would_wait())) step_ = Step::done;
}

}  // namespace baileo::http
