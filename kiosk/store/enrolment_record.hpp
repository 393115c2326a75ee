#pragma once

#include "kiosk/store/identity.hpp"
#include "shared/base/random_source.hpp"

namespace baileo::kiosk {

class Connection;

/// An enrolment that was begun: what the kiosk asks the server with.
struct EnrolmentAttempt {
    domain::Epoch epoch;
    crypto::SigningKey key;
};

/// What the server answered.
struct Admission {
    domain::KioskId kiosk;
    domain::CompetitionId competition;
    std::string server_key;
    std::string publishing_key;
    std::string continuation;
};

/// The kiosk's identity and its secret key, which lies in a file of its own that only the owner can read.
/// May be used by several threads.
class EnrolmentRecord {
  public:
    EnrolmentRecord(Connection& connection, std::filesystem::path key_file, std::string hardware_fingerprint);

    /// Nothing before enrolment.
    [[nodiscard]] Result<std::optional<Identity>> identity();
    /// Errors: not_found before enrolment was begun, malformed.
    [[nodiscard]] Result<crypto::SigningKey> key();

    /// Makes a key pair and an epoch. If that was done before and no answer came, gives the same again.
    /// Errors: conflict if the kiosk is enrolled; storage errors.
    [[nodiscard]] Result<EnrolmentAttempt> begin(std::string_view server_url, RandomSource& random);
    /// Keeps the server's answer; the journal begins. Errors: conflict if the kiosk is enrolled or nothing
    /// was begun; storage errors.
    [[nodiscard]] Result<Identity> complete(const Admission& admission);

    /// Whether key file and database belong together. Errors: storage_corrupt.
    [[nodiscard]] Status check();

  private:
    Connection& connection_;
    std::filesystem::path key_file_;
    std::string hardware_fingerprint_;
};

}  // namespace baileo::kiosk
