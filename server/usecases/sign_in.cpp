#include "server/usecases/sign_in.hpp"

#include <algorithm>

#include "server/usecases/password.hpp"
#include "shared/crypto/sha256.hpp"

namespace baileo::usecases {
namespace {

using namespace std::chrono_literals;
using store::Session;
using store::User;

constexpr unsigned free_failures = 4;  // the fifth wrong password in a row is the first that costs time
constexpr std::chrono::minutes longest_lock = 15min;

/// How stale `last_seen_at` may be: a page that asks every two seconds must not cause a write each time.
constexpr std::chrono::minutes last_seen_precision = 1min;

constexpr std::size_t shortest_password = 12;
constexpr std::size_t longest_password = 128;

tl::unexpected<SignInRefusal> refuse(Error error, std::chrono::seconds retry_after = 0s) {
    return tl::unexpected<SignInRefusal>({std::move(error), retry_after});
}

tl::unexpected<SignInRefusal> refuse_credentials() {
    return refuse({ErrorCode::wrong_credentials, "no such name, or another password"});
}

/// A failure of the store or of hashing, which is nobody's fault.
tl::unexpected<SignInRefusal> refuse_for_now(Error error) {
    const auto wait = error.code == ErrorCode::slow_down ? 5s : 0s;
    return refuse(std::move(error), wait);
}

/// How long an account is locked after so many wrong passwords: 1, 2, 4, 8, 15, 15 ... minutes.
std::chrono::minutes lock_after(unsigned failures) {
    if (failures <= free_failures) return 0min;
    const unsigned doublings = std::min(failures - free_failures - 1, 4U);
    return std::min(std::chrono::minutes(1U << doublings), longest_lock);
}

/// An account before its password is looked at.
struct Attempt {
    std::optional<User> user;
    std::chrono::milliseconds locked_for{0};
};

/// Books the attempt as a failure before the password is checked, so that many attempts at once, or one that
/// ends in a power cut, are no way around the lock.
Result<Attempt> begin_attempt(const Services& services, std::string_view name) {
    Attempt attempt;
    const Status written = services.store.write([&](store::Writer& writer) -> Status {
        auto user = writer.user(name);
        if (!user) return tl::unexpected(user.error());
        if (!*user) return {};
        attempt.user = **user;
        const WallTime now = services.clock.wall();
        attempt.locked_for = std::max((*user)->locked_until - now, 0ms);
        if (attempt.locked_for > 0ms) return {};
        ++(*user)->failures;
        (*user)->locked_until = now + lock_after((*user)->failures);
        return writer.put_user(**user);
    });
    if (!written) return tl::unexpected(written.error());
    return attempt;
}

std::string hash_of(std::string_view token) { return to_hex(crypto::sha256(token)); }

/// The hash to keep from now on: made anew if its settings were raised since.
Result<std::string> renewed_hash(const std::string& hash, std::string_view password) {
    if (!is_outdated(hash)) return hash;
    return hash_password(password);
}

Result<SignedIn> start_session(const Services& services, const User& checked, std::string_view password) {
    const auto hash = renewed_hash(checked.password_hash, password);
    if (!hash) return tl::unexpected(hash.error());
    SignedIn signed_in{to_hex(services.random.bytes<32>()), to_hex(services.random.bytes<32>()), {}};
    const WallTime now = services.clock.wall();
    const Status written = services.store.write([&](store::Writer& writer) -> Status {
        auto user = writer.user(checked.name);
        if (!user) return tl::unexpected(user.error());
        if (!*user || (*user)->password_hash != checked.password_hash)
            return failure(ErrorCode::wrong_credentials, "the password was changed meanwhile");
        (*user)->password_hash = *hash;
        (*user)->failures = 0;
        (*user)->locked_until = {};
        signed_in.user = **user;
        if (auto put = writer.put_user(**user); !put) return put;
        return writer.put_session({hash_of(signed_in.token), checked.name, signed_in.csrf_token, now, now});
    });
    if (!written) return tl::unexpected(written.error());
    return signed_in;
}

/// A session of the store and whose it is.
struct Found {
    Session session;
    User user;
};

Result<Found> find_session(store::Reader& reader, std::string_view token) {
    auto session = reader.session(hash_of(token));
    if (!session) return tl::unexpected(session.error());
    if (!*session) return failure(ErrorCode::not_signed_in, "there is no such session");
    auto user = reader.user((*session)->user);
    if (!user) return tl::unexpected(user.error());
    if (!*user) return failure(ErrorCode::not_signed_in, "the session's user is gone");
    return Found{std::move(**session), std::move(**user)};
}

Status note_use(const Services& services, const Session& session, WallTime now) {
    return services.store.write([&](store::Writer& writer) -> Status {
        auto current = writer.session(session.token_hash);
        if (!current) return tl::unexpected(current.error());
        if (!*current) return failure(ErrorCode::not_signed_in, "the session was ended meanwhile");
        (*current)->last_seen_at = now;
        return writer.put_session(**current);
    });
}

bool is_over(const Session& session, WallTime now) {
    return now - session.last_seen_at > session_idle_limit || now - session.started_at > session_limit;
}

bool is_user_name(std::string_view name) {
    const auto allowed = [](char c) {
        return (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9') || c == '.' || c == '-';
    };
    return name.size() >= 2 && name.size() <= 32 && std::ranges::all_of(name, allowed);
}

/// Characters of UTF-8: bytes that do not continue one.
std::size_t characters(std::string_view text) {
    return static_cast<std::size_t>(
        std::ranges::count_if(text, [](char c) { return (static_cast<unsigned char>(c) & 0xC0U) != 0x80U; }));
}

}  // namespace

tl::expected<SignedIn, SignInRefusal> sign_in(Services services, std::string_view name,
                                              std::string_view password) {
    auto attempt = begin_attempt(services, name);
    if (!attempt) return refuse_for_now(attempt.error());
    if (attempt->locked_for > 0ms)
        return refuse({ErrorCode::slow_down, "too many wrong passwords"},
                      std::chrono::ceil<std::chrono::seconds>(attempt->locked_for));
    if (!attempt->user) {
        // Hashed for nothing, so that an unknown name takes as long as a known one.
        if (const auto hash = hash_password(password); !hash) return refuse_for_now(hash.error());
        return refuse_credentials();
    }
    const auto right = is_password_of(attempt->user->password_hash, password);
    if (!right) return refuse_for_now(right.error());
    if (!*right) return refuse_credentials();
    auto signed_in = start_session(services, *attempt->user, password);
    if (!signed_in) return refuse_for_now(signed_in.error());
    return std::move(*signed_in);
}

Result<ActiveSession> authenticate_session(Services services, std::string_view token) {
    auto found =
        store::ask(services.store, [&](store::Reader& reader) { return find_session(reader, token); });
    if (!found) return tl::unexpected(found.error());
    const WallTime now = services.clock.wall();
    if (is_over(found->session, now)) {
        if (const Status ended = sign_out(services, token); !ended) return tl::unexpected(ended.error());
        return failure(ErrorCode::not_signed_in, "the session is over");
    }
    if (now - found->session.last_seen_at >= last_seen_precision)
        if (const Status noted = note_use(services, found->session, now); !noted)
            return tl::unexpected(noted.error());
    return ActiveSession{std::move(found->user), std::move(found->session.csrf_token)};
}

Status sign_out(Services services, std::string_view token) {
    return services.store.write([&](store::Writer& writer) { return writer.remove_session(hash_of(token)); });
}

Status put_user(Services services, std::string_view name, store::Role role, std::string_view password) {
    if (!is_user_name(name))
        return failure(ErrorCode::malformed, "a user's name has 2 to 32 of a-z, 0-9, dot and dash");
    if (characters(password) < shortest_password || characters(password) > longest_password)
        return failure(ErrorCode::malformed, "a password has 12 to 128 characters");
    auto hash = hash_password(password);
    if (!hash) return tl::unexpected(hash.error());
    const User user{std::string(name), role, std::move(*hash), 0, {}};
    return services.store.write([&](store::Writer& writer) -> Status {
        if (auto put = writer.put_user(user); !put) return put;
        return writer.remove_sessions_of(user.name);
    });
}

}  // namespace baileo::usecases
