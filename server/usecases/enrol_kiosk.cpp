#include <sodium.h>

#include "server/usecases/continuation.hpp"
#include "server/usecases/kiosks.hpp"
#include "shared/base/expects.hpp"
#include "shared/domain/text_rules.hpp"

namespace baileo::usecases {
namespace {

using store::Journal;
using store::Kiosk;
using store::KioskStatus;
using store::Reader;
using store::Writer;

constexpr std::size_t code_length = 10;  // 50 bits
constexpr std::size_t name_limit = 80;
constexpr std::size_t place_limit = 120;

// Argon2id, two passes over 19 MiB (OWASP's least): enough for 50 random bits that live for ten minutes.
constexpr unsigned long long hash_passes = 2;
constexpr std::size_t hash_memory = 19UL << 20U;

std::string hash_code(std::string_view code) {
    std::array<char, crypto_pwhash_STRBYTES> hash{};
    expects(crypto_pwhash_str_alg(hash.data(), code.data(), code.size(), hash_passes, hash_memory,
                                  crypto_pwhash_ALG_ARGON2ID13) == 0,
            "there is memory for a hash");
    return hash.data();
}

bool is_code_of(const Kiosk& kiosk, std::string_view code) {
    return !kiosk.code_hash.empty() &&
           crypto_pwhash_str_verify(kiosk.code_hash.c_str(), code.data(), code.size()) == 0;
}

Status check_text(std::string_view what, std::string_view text, std::size_t limit) {
    if (const auto fault = domain::text_fault(text, limit))
        return failure(ErrorCode::malformed, "the " + std::string(what) + " " + *fault);
    return {};
}

/// A kiosk that this request may be of, and its journal if it came before.
struct Candidate {
    Kiosk kiosk;
    std::optional<Journal> journal;
};

/// Those that came before with this key and epoch, and those whose invitation is open. Rarely more than one.
Result<std::vector<Candidate>> candidates(Reader& reader, const protocol::EnrolRequest& request,
                                          WallTime now) {
    auto kiosks = reader.kiosks();
    if (!kiosks) return tl::unexpected(kiosks.error());
    std::vector<Candidate> found;
    for (Kiosk& kiosk : *kiosks) {
        auto journal = reader.journal_of(kiosk.id);
        if (!journal) return tl::unexpected(journal.error());
        const bool invited = kiosk.status == KioskStatus::invited && now < kiosk.code_expires_at;
        const bool came_before =
            *journal && (**journal).public_key == request.public_key && (**journal).epoch == request.epoch;
        if (invited || came_before) found.push_back({std::move(kiosk), std::move(*journal)});
    }
    return found;
}

/// Lets in an invited kiosk, unless another request was faster.
Result<Journal> let_in(Writer& writer, const Kiosk& invited, const protocol::EnrolRequest& request,
                       Journal journal) {
    auto kiosk = writer.kiosk(invited.id);
    if (!kiosk) return tl::unexpected(kiosk.error());
    if (!*kiosk || (**kiosk).status != KioskStatus::invited)
        return failure(ErrorCode::code_spent, "another kiosk used the code just now");
    (**kiosk).status = KioskStatus::pending;
    (**kiosk).software = request.software;
    (**kiosk).hardware_fingerprint = request.hardware_fingerprint;
    if (auto put = writer.put_kiosk(**kiosk); !put) return tl::unexpected(put.error());
    const auto number = writer.add_journal(journal);
    if (!number) return tl::unexpected(number.error());
    journal.number = *number;
    return journal;
}

Result<Journal> start_journal(Services services, const Kiosk& kiosk, const protocol::EnrolRequest& request) {
    Journal journal;
    journal.kiosk = kiosk.id;
    journal.epoch = request.epoch;
    journal.public_key = request.public_key;
    journal.stored = journal::genesis(
        {kiosk.id, request.epoch, request.public_key, services.identity.server().verifier().text()});
    journal.continuation = new_continuation(services.random);
    Result<Journal> started = journal;
    const auto written = services.store.write([&](Writer& writer) -> Status {
        started = let_in(writer, kiosk, request, journal);
        if (!started) return tl::unexpected(started.error());
        return {};
    });
    if (!written) return tl::unexpected(written.error());
    return started;
}

}  // namespace

Result<Invitation> invite_kiosk(Services services, std::string name, std::string place) {
    if (const auto sound = check_text("name", name, name_limit); !sound) return tl::unexpected(sound.error());
    if (const auto sound = check_text("place", place, place_limit); !place.empty() && !sound)
        return tl::unexpected(sound.error());
    Invitation invitation{services.random.make<domain::KioskId, 8>(),
                          to_crockford(services.random.bytes<7>(), code_length),
                          services.clock.wall() + invitation_lifetime};
    Kiosk kiosk;
    kiosk.id = invitation.kiosk;
    kiosk.name = std::move(name);
    kiosk.place = std::move(place);
    kiosk.code_hash = hash_code(invitation.code);
    kiosk.code_expires_at = invitation.expires_at;
    const auto written = services.store.write([&](Writer& writer) { return writer.put_kiosk(kiosk); });
    if (!written) return tl::unexpected(written.error());
    return invitation;
}

Result<protocol::EnrolReply> enrol_kiosk(Services services, const protocol::EnrolRequest& request) {
    const auto rules = store::ask(services.store, [](Reader& reader) { return reader.rules(); });
    if (!rules) return tl::unexpected(rules.error());
    auto possible = store::ask(
        services.store, [&](Reader& reader) { return candidates(reader, request, services.clock.wall()); });
    if (!possible) return tl::unexpected(possible.error());

    const std::string code = normalise_crockford(request.code);
    const auto found =
        std::ranges::find_if(*possible, [&](const Candidate& each) { return is_code_of(each.kiosk, code); });
    if (found == possible->end()) return failure(ErrorCode::code_spent, "no open invitation has this code");
    const auto journal =
        found->journal ? Result<Journal>(*found->journal) : start_journal(services, found->kiosk, request);
    if (!journal) return tl::unexpected(journal.error());
    return protocol::EnrolReply{.kiosk = journal->kiosk,
                                .competition = rules->competition,
                                .server_key = services.identity.server().verifier(),
                                .publishing_key = services.identity.publisher().verifier(),
                                .continuation = journal->continuation,
                                .server_time = services.clock.wall()};
}

}  // namespace baileo::usecases
