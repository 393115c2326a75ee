#pragma once

#include <httplib.h>

#include <algorithm>
#include <string>

namespace baileo::http {

/// Lets the library read a request that is in memory and write its answer there.
class MemoryStream final : public httplib::Stream {
  public:
    explicit MemoryStream(std::string_view input) : input_(input) {}

    [[nodiscard]] std::string take_output() { return std::move(output_); }

    bool is_readable() const override { return true; }
    bool is_writable() const override { return true; }

    ssize_t read(char* target, size_t size) override {
        const std::size_t count = std::min(size, input_.size());
        input_.copy(target, count);
        input_.remove_prefix(count);
        return static_cast<ssize_t>(count);
    }

    ssize_t write(const char* source, size_t size) override {
        output_.append(source, size);
        return static_cast<ssize_t>(size);
    }

    // Whoever asked is known to the connection, not to this.
    void get_remote_ip_and_port(std::string&, int&) const override {}
    void get_local_ip_and_port(std::string&, int&) const override {}
    socket_t socket() const override { return -1; }

  private:
    std::string_view input_;
    std::string output_;
};

}  // namespace baileo::http
