#pragma once

#include <memory>

#include "kiosk/sync/transport.hpp"

namespace baileo::sync {

/// HTTP, or HTTPS if the URL says so. A connection is kept open between requests. For one thread at a time.
class HttpTransport final : public Transport {
  public:
    /// `url` is "http://host[:port]" or "https://host[:port]". Errors: malformed.
    [[nodiscard]] static Result<std::unique_ptr<HttpTransport>> to(const std::string& url);
    ~HttpTransport() override;

    [[nodiscard]] std::string authority() const override;
    [[nodiscard]] Result<Reply> exchange(const Request& request) override;

  private:
    struct Client;  ///< keeps httplib out of everybody else's includes
    explicit HttpTransport(std::unique_ptr<Client> client);
    std::unique_ptr<Client> client_;
};

}  // namespace baileo::sync
