#include "server/usecases/password.hpp"

#include <chrono>
#include <semaphore>

#include "shared/crypto/secret_hash.hpp"

namespace baileo::usecases {
namespace {

constexpr std::chrono::seconds patience{3};

/// The right to hash one password now.
class Turn {
  public:
    Turn() : mine_(turns().try_acquire_for(patience)) {}
    ~Turn() {
        if (mine_) turns().release();
    }
    Turn(const Turn&) = delete;
    Turn& operator=(const Turn&) = delete;

    [[nodiscard]] bool is_mine() const { return mine_; }

  private:
    /// One for the whole process, because the memory is the process's.
    static std::counting_semaphore<2>& turns() {
        static std::counting_semaphore<2> two{2};
        return two;
    }

    bool mine_;
};

tl::unexpected<Error> busy() { return failure(ErrorCode::slow_down, "too many passwords are being checked"); }

}  // namespace

Result<std::string> hash_password(std::string_view password) {
    const Turn turn;
    if (!turn.is_mine()) return busy();
    return crypto::hash_secret(password, crypto::high_cost);
}

Result<bool> is_password_of(const std::string& hash, std::string_view password) {
    const Turn turn;
    if (!turn.is_mine()) return busy();
    return crypto::is_secret_of(hash, password);
}

bool is_outdated(const std::string& hash) { return crypto::is_outdated(hash, crypto::high_cost); }

}  // namespace baileo::usecases
