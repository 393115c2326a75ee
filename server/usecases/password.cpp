#include "server/usecases/password.hpp"

#include <sodium.h>
#include <array>
#include <chrono>
#include <semaphore>

namespace baileo::usecases {
namespace {

constexpr unsigned long long passes = 3;
constexpr std::size_t memory = 64UL << 20U;
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
    std::array<char, crypto_pwhash_STRBYTES> hash{};
    if (crypto_pwhash_str_alg(hash.data(), password.data(), password.size(), passes, memory,
                              crypto_pwhash_ALG_ARGON2ID13) != 0)
        return failure(ErrorCode::internal, "no memory to hash a password");
    return std::string(hash.data());
}

Result<bool> is_password_of(const std::string& hash, std::string_view password) {
    const Turn turn;
    if (!turn.is_mine()) return busy();
    return crypto_pwhash_str_verify(hash.c_str(), password.data(), password.size()) == 0;
}

bool is_outdated(const std::string& hash) {
    return crypto_pwhash_str_needs_rehash(hash.c_str(), passes, memory) != 0;
}

}  // namespace baileo::usecases
