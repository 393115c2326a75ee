#pragma once

#include "server/usecases/sign_in.hpp"
#include "shared/journal/ballot_body.hpp"
#include "shared/protocol/messages.hpp"
#include "tests/support/test_server.hpp"

namespace baileo::tests {

inline const std::string some_innovation = "sageru";
inline const std::string good_password = "sagu-dan-kenari-7";

/// A kiosk as the server sees it: a key, and requests signed with it.
class CallingKiosk {
  public:
    explicit CallingKiosk(TestServer& server, std::uint8_t seed = 9)
        : server_(server), key_(crypto::SigningKey::from_seed({seed})) {}

    [[nodiscard]] const domain::KioskId& kiosk() const { return kiosk_; }
    [[nodiscard]] std::string path(std::string_view what) const {
        return "/v1/kiosks/" + kiosk_.text() + "/" + std::string(what);
    }
    [[nodiscard]] std::string enrol_body(const std::string& code) const {
        return protocol::to_json(protocol::EnrolRequest{code, key_.public_key(), epoch_, "baileo-kiosk/test",
                                                        std::string(64, 'c')});
    }

    /// Signs what there is now: what is changed afterwards is not covered.
    [[nodiscard]] HttpRequest signed_request(HttpRequest request, const std::string& key_id,
                                             std::chrono::milliseconds ahead = {}) const {
        protocol::SignedParts parts;
        parts.method = request.method;
        parts.authority = server_.authority();
        parts.path = request.path;
        parts.digest = protocol::content_digest(request.body);
        const auto type = request.headers.find("Content-Type");
        if (type != request.headers.end()) parts.content_type = type->second;
        parts.continuation = continuation_;
        const auto fields = protocol::sign_request(parts, key_id, server_.clock.wall() + ahead, key_);
        return request.with("Content-Digest", parts.digest)
            .with("Baileo-Continuation", parts.continuation)
            .with("Signature-Input", fields.input)
            .with("Signature", fields.signature);
    }
    [[nodiscard]] HttpRequest signed_request(const HttpRequest& request) const {
        return signed_request(request, kiosk_.text());
    }

    /// Enrols with a fresh code; an admin confirms it at once.
    void join() {
        const auto invitation = usecases::invite_kiosk(server_.services, "Loket 3", "Dukcapil");
        REQUIRE(invitation.has_value());
        const auto answer = server_.ask_server(enrol_request(invitation->code));
        REQUIRE(answer.status == 201);
        const auto reply = protocol::read_enrol_reply(answer.body);
        REQUIRE(reply.has_value());
        kiosk_ = reply->kiosk;
        continuation_ = reply->continuation;
        head_ = journal::genesis({kiosk_, epoch_, key_.public_key(), reply->server_key.text()});
        REQUIRE(usecases::confirm_kiosk(server_.services, kiosk_).has_value());
    }
    [[nodiscard]] HttpRequest enrol_request(const std::string& code) const {
        return signed_request(post_json("/v1/enrol", enrol_body(code)), to_hex(key_.public_key()));
    }

    /// A batch with one more ballot, signed.
    [[nodiscard]] HttpRequest entries_request(domain::Rating overall = domain::Rating::good) {
        domain::Ballot ballot;
        ballot.id = server_.random.make<domain::BallotId, 16>();
        ballot.competition = id<domain::CompetitionId>("ambon-2026");
        ballot.catalogue_version = 1;
        ballot.innovation = id<domain::InnovationId>(some_innovation);
        ballot.overall = overall;
        ballot.visit = server_.random.make<domain::VisitId, 16>();
        ballot.position = 1;
        const std::string body = journal::write_ballot_body(ballot, server_.random.bytes<32>());
        const std::string prev = to_hex(head_.hash);
        const std::string line = journal::write_entry({.kiosk = kiosk_.text(),
                                                       .epoch = epoch_.text(),
                                                       .seq = head_.seq + 1,
                                                       .prev = prev,
                                                       .type = journal::type::ballot,
                                                       .boot = "0badcafe",
                                                       .mono_ms = 1000,
                                                       .quality = journal::ClockQuality::anchored,
                                                       .hour = "2026-08-03T01",
                                                       .body = body});
        head_ = journal::extended(head_, line);
        return signed_request(batch_request(line + "\n" + head_line() + "\n"));
    }
    [[nodiscard]] HttpRequest batch_request(std::string body) const {
        return {.method = "POST",
                .path = path("entries"),
                .headers = {{"Content-Type", "application/jsonl"}},
                .body = std::move(body)};
    }
    [[nodiscard]] std::string head_line() const {
        return protocol::head_line(protocol::write_head_note(head_, kiosk_, key_));
    }

  private:
    TestServer& server_;
    crypto::SigningKey key_;
    domain::Epoch epoch_ = id<domain::Epoch>("8899aabbccddeeff");
    domain::KioskId kiosk_ = id<domain::KioskId>("00112233445566ff");
    std::string continuation_ = "none";
    journal::Head head_;
};

/// A person in a browser.
class SignedInPerson {
  public:
    SignedInPerson(TestServer& server, store::Role role) {
        const std::string name(word(role));
        REQUIRE(usecases::put_user(server.services, name, role, good_password).has_value());
        const auto signed_in = usecases::sign_in(server.services, name, good_password);
        REQUIRE(signed_in.has_value());
        cookie_ = "baileo=" + signed_in->token;
        csrf_token_ = signed_in->csrf_token;
    }

    [[nodiscard]] HttpRequest request(const HttpRequest& request) const {
        return request.with("Cookie", cookie_).with("X-CSRF-Token", csrf_token_);
    }
    [[nodiscard]] const std::string& cookie() const { return cookie_; }
    [[nodiscard]] const std::string& csrf_token() const { return csrf_token_; }

  private:
    std::string cookie_;
    std::string csrf_token_;
};

/// People who together may do everything.
class SignedInStaff {
  public:
    explicit SignedInStaff(TestServer& server)
        : admin_(server, store::Role::admin),
          judge_(server, store::Role::judge),
          secretary_(server, store::Role::secretary) {}

    /// One of them who may do this.
    [[nodiscard]] const SignedInPerson& allowed(usecases::Action action) const {
        if (usecases::is_allowed(store::Role::admin, action)) return admin_;
        return usecases::is_allowed(store::Role::judge, action) ? judge_ : secretary_;
    }

  private:
    SignedInPerson admin_, judge_, secretary_;
};

/// Everything that a request might have changed, as text to compare.
inline std::string everything_in(const TestServer& server) {
    return server.ask([](store::Reader& reader) -> Result<std::string> {
        std::string all;
        const auto kiosks = reader.kiosks();
        const auto journals = reader.journals();
        const auto users = reader.users();
        const auto tally = reader.tally();
        const auto decisions = reader.decisions();
        const auto catalogues = reader.catalogues();
        if (!kiosks || !journals || !users || !tally || !decisions || !catalogues)
            return failure(ErrorCode::storage_failed, "reading everything");
        for (const store::Kiosk& kiosk : *kiosks)
            all += kiosk.id.text() + kiosk.name + kiosk.place + std::string(word(kiosk.status)) +
                   kiosk.code_hash + "\n";
        for (const store::Journal& journal : *journals) {
            all += journal.kiosk.text() + std::to_string(journal.stored.seq) + to_hex(journal.stored.hash) +
                   std::to_string(journal.claimed_seq) + journal.continuation +
                   journal.previous_continuation + "\n";
            const auto read = reader.each_entry(journal.number, [&](const store::StoredEntry& entry) {
                all += entry.line + "\n";
                return true;
            });
            if (!read) return tl::unexpected(read.error());
        }
        for (const store::User& user : *users)
            all += user.name + std::string(word(user.role)) + user.password_hash + "\n";
        for (const auto& [innovation, counts] : tally->innovations)
            for (const auto count : counts)
                all += innovation.text() + std::to_string(count) + "\n";
        for (const auto& [verdict, count] : tally->verdicts)
            all += std::string(word(verdict)) + std::to_string(count) + "\n";
        return all + std::to_string(decisions->size()) + " decisions, " + std::to_string(catalogues->size()) +
               " catalogues";
    });
}

}  // namespace baileo::tests
