#include "tests/server/store/store_fixture.hpp"

namespace baileo::tests {
namespace {

using store::Reader;
using store::Writer;

TEST_CASE_FIXTURE(StoreFixture, "a kiosk is read back as it was put") {
    store::Kiosk kiosk = a_kiosk("02");
    kiosk.place = "Dinas Dukcapil";
    kiosk.status = store::KioskStatus::pending;
    kiosk.code_hash = "$argon2id$";
    kiosk.code_expires_at = FakeClock::start;
    REQUIRE(store->write([&](Writer& writer) { return writer.put_kiosk(kiosk); }));
    REQUIRE(store->write([&](Writer& writer) { return writer.heard_from(kiosk.id, FakeClock::start); }));

    const auto found = store::ask(*store, [&](Reader& reader) { return reader.kiosk(kiosk.id); });

    REQUIRE(found.has_value());
    REQUIRE(found->has_value());
    CHECK((**found).place == kiosk.place);
    CHECK((**found).status == kiosk.status);
    CHECK((**found).code_hash == kiosk.code_hash);
    CHECK((**found).code_expires_at == kiosk.code_expires_at);
    CHECK((**found).last_heard_at == FakeClock::start);
}

TEST_CASE_FIXTURE(StoreFixture, "kiosks are listed by name, each once however often it was put") {
    for (const char* digits : {"09", "03", "09"})
        REQUIRE(store->write([&](Writer& writer) { return writer.put_kiosk(a_kiosk(digits)); }));

    const auto kiosks = store::ask(*store, [](Reader& reader) { return reader.kiosks(); });

    REQUIRE(kiosks.has_value());
    REQUIRE(kiosks->size() == 3);
    CHECK((*kiosks)[0].name == "Loket 01");
    CHECK((*kiosks)[1].name == "Loket 03");
    CHECK((*kiosks)[2].name == "Loket 09");
}

TEST_CASE_FIXTURE(StoreFixture, "a kiosk has one journal of an epoch") {
    const auto again = store->write([&](Writer& writer) -> Status {
        const auto number = writer.add_journal(a_journal(a_kiosk().id));
        if (!number) return tl::unexpected(number.error());
        return {};
    });

    REQUIRE_FALSE(again.has_value());
    CHECK(again.error().code == ErrorCode::conflict);
}

TEST_CASE_FIXTURE(StoreFixture, "a journal keeps its newest head, claim and continuation") {
    store::Journal changed = a_journal(a_kiosk().id);
    changed.number = journal;
    changed.stored = {7, crypto::sha256("seven")};
    changed.claimed_seq = 9;
    changed.continuation = "second";
    changed.previous_continuation = "first";
    REQUIRE(store->write([&](Writer& writer) { return writer.update_journal(changed); }));

    const auto found = store::ask(*store, [](Reader& reader) { return reader.journal_of(a_kiosk().id); });

    REQUIRE(found.has_value());
    REQUIRE(found->has_value());
    CHECK((**found).stored == changed.stored);
    CHECK((**found).claimed_seq == 9);
    CHECK((**found).continuation == "second");
    CHECK((**found).previous_continuation == "first");
}

TEST_CASE_FIXTURE(StoreFixture, "entries come back in order, byte for byte") {
    const std::vector<std::string> lines{"{\"one\":1}", "{\"two\": \"\xC3\xA9\"}", "{}"};
    REQUIRE(store->write([&](Writer& writer) -> Status {
        for (const std::uint64_t seq : {2U, 1U, 3U})
            if (auto added = writer.add_entry(journal, seq, lines[seq - 1], FakeClock::start); !added)
                return added;
        return {};
    }));

    std::vector<std::string> found;
    REQUIRE(store->read([&](Reader& reader) {
        return reader.each_entry(journal, [&](const store::StoredEntry& entry) {
            found.push_back(entry.line);
            return true;
        });
    }));
    CHECK(found == lines);

    const auto taken = store->write(
        [&](Writer& writer) { return writer.add_entry(journal, 2, "{\"other\":2}", FakeClock::start); });
    REQUIRE_FALSE(taken.has_value());
    CHECK(taken.error().code == ErrorCode::conflict);
}

TEST_CASE_FIXTURE(StoreFixture,
                  "relatives of a ballot are the ratings of its visit for its innovation that may count") {
    REQUIRE(store->write([&](Writer& writer) -> Status {
        const auto add = [&](std::uint64_t seq, const domain::Ballot& ballot, merge::Verdict verdict) {
            REQUIRE(writer.add_entry(journal, seq, "{}", FakeClock::start));
            REQUIRE(writer.add_ballot(journal, {seq, ballot, verdict}));
        };
        add(1, a_ballot("sageru", domain::Rating::poor), merge::Verdict::changed_in_visit);
        add(2, a_ballot("sageru", domain::Rating::good), merge::Verdict::quarantined);
        add(3, a_ballot("posyandu", domain::Rating::good), merge::Verdict::counted);
        add(4, a_ballot("sageru", domain::Rating::good, '2'), merge::Verdict::counted);
        add(5, a_ballot("sageru", domain::Rating::very_good), merge::Verdict::counted);
        return {};
    }));

    const domain::Ballot asked = a_ballot("sageru", domain::Rating::poor);
    const auto relatives =
        store::ask(*store, [&](Reader& reader) { return reader.relatives(journal, asked); });

    REQUIRE(relatives.has_value());
    REQUIRE(relatives->size() == 2);
    CHECK((*relatives)[0].stored.seq == 1);
    CHECK((*relatives)[1].stored.seq == 5);
    CHECK((*relatives)[1].stored.ballot == a_ballot("sageru", domain::Rating::very_good));
}

TEST_CASE_FIXTURE(StoreFixture, "relatives of a ballot with a code are all that may count with this code") {
    const auto with_code = [](char visit, char code) {
        domain::Ballot ballot = a_ballot("sageru", domain::Rating::good, visit);
        ballot.code_tag = id<domain::CodeTag>(std::string(32, code));
        return ballot;
    };
    std::int64_t other = 0;
    REQUIRE(store->write([&](Writer& writer) -> Status {
        REQUIRE(writer.put_kiosk(a_kiosk("02")));
        other = *writer.add_journal(a_journal(a_kiosk("02").id));
        const auto add = [&](std::int64_t where, std::uint64_t seq, const domain::Ballot& ballot,
                             merge::Verdict verdict) {
            REQUIRE(writer.add_entry(where, seq, "{}", FakeClock::start));
            REQUIRE(writer.add_ballot(where, {seq, ballot, verdict}));
        };
        add(other, 1, with_code('1', 'a'), merge::Verdict::counted);
        add(other, 2, with_code('1', 'b'), merge::Verdict::counted);
        add(journal, 1, with_code('2', 'a'), merge::Verdict::duplicate_code);
        add(journal, 2, with_code('3', 'a'), merge::Verdict::unknown_code);
        add(journal, 3, a_ballot("sageru", domain::Rating::good, '1'), merge::Verdict::counted);
        return {};
    }));

    const auto relatives =
        store::ask(*store, [&](Reader& reader) { return reader.relatives(journal, with_code('1', 'a')); });

    REQUIRE(relatives.has_value());
    REQUIRE(relatives->size() == 2);
    CHECK((*relatives)[0].journal == journal);
    CHECK((*relatives)[0].stored.ballot == with_code('2', 'a'));
    CHECK((*relatives)[1].journal == other);
    CHECK((*relatives)[1].stored.verdict == merge::Verdict::counted);
}

TEST_CASE_FIXTURE(StoreFixture, "codes are good until their batch is revoked and then never again") {
    const auto a = id<domain::CodeTag>(std::string(32, 'a'));
    const auto b = id<domain::CodeTag>(std::string(32, 'b'));
    const auto stranger = id<domain::CodeTag>(std::string(32, 'c'));
    const auto add = [&](const domain::CodeTag& tag) {
        return store->write([&](Writer& writer) -> Status {
            store::CodeBatch batch{
                .label = "hall", .codes = 1, .passes = 1, .memory_kib = 8, .author = "admin", .made_at = {}};
            const auto number = writer.add_code_batch(batch, std::array{tag});
            return number ? Status{} : tl::unexpected(number.error());
        });
    };
    const auto revoke = [&](std::int64_t number) {
        return store->write([&](Writer& writer) {
            return writer.revoke_code_batch(number, {"lost", "admin", FakeClock::start});
        });
    };
    REQUIRE(add(b));
    REQUIRE(add(a));
    CHECK(add(a).error().code == ErrorCode::conflict);

    const auto valid = [&] {
        return *store::ask(*store, [&](Reader& reader) { return reader.valid_codes({a, b, stranger}); });
    };
    CHECK(valid() == std::set{a, b});
    CHECK(*store::ask(*store, [](Reader& reader) { return reader.code_list(); }) ==
          std::string(16, '\xaa') + std::string(16, '\xbb'));
    REQUIRE(revoke(1));
    CHECK(valid() == std::set{a});
    CHECK(revoke(1).error().code == ErrorCode::not_found);
    CHECK(revoke(7).error().code == ErrorCode::not_found);
    const auto batches = store::ask(*store, [](Reader& reader) { return reader.code_batches(); });
    REQUIRE(batches->size() == 2);
    CHECK((*batches)[0].revoked->reason == "lost");
    CHECK_FALSE((*batches)[1].revoked.has_value());
}

TEST_CASE_FIXTURE(StoreFixture, "a kiosk is quarantined while its newest decision is to suspend it") {
    const auto decide = [&](const char* kind) {
        return store->write([&](Writer& writer) {
            return writer.add_decision({0, kind, a_kiosk().id, "a reason", "ibu-ketua", FakeClock::start});
        });
    };
    const auto quarantined = [&] {
        const auto rules = store::ask(*store, [](Reader& reader) { return reader.rules(); });
        REQUIRE(rules.has_value());
        return rules->quarantined.contains(a_kiosk().id);
    };
    const auto before = store::ask(*store, [](Reader& reader) { return reader.rules(); });
    REQUIRE_FALSE(before.has_value());
    CHECK(before.error().code == ErrorCode::not_found);
    REQUIRE(store->write([&](Writer& writer) {
        store::PublishedCatalogue catalogue;
        catalogue.version = 1;
        catalogue.competition = id<domain::CompetitionId>("ambon-2026");
        return writer.add_catalogue(catalogue, FakeClock::start);
    }));

    CHECK_FALSE(quarantined());
    REQUIRE(decide("suspend"));
    CHECK(quarantined());
    REQUIRE(decide("release"));
    CHECK_FALSE(quarantined());

    const auto decisions = store::ask(*store, [](Reader& reader) { return reader.decisions(); });
    REQUIRE(decisions.has_value());
    REQUIRE(decisions->size() == 2);
    CHECK((*decisions)[0].number == 1);
    CHECK((*decisions)[1].kind == "release");
}

TEST_CASE_FIXTURE(StoreFixture, "the rules name what the newest catalogue offers and the modes of all") {
    const auto sageru = id<domain::InnovationId>("sageru");
    const auto publish = [&](std::uint64_t version, domain::Mode mode, bool withdrawn) {
        store::PublishedCatalogue catalogue;
        catalogue.version = version;
        catalogue.mode = mode;
        catalogue.competition = id<domain::CompetitionId>("ambon-2026");
        catalogue.innovations[sageru] = withdrawn;
        return store->write(
            [&](Writer& writer) { return writer.add_catalogue(catalogue, FakeClock::start); });
    };
    REQUIRE(publish(1, domain::Mode::test, false));
    REQUIRE(publish(2, domain::Mode::official, true));

    const auto rules = store::ask(*store, [](Reader& reader) { return reader.rules(); });

    REQUIRE(rules.has_value());
    CHECK(rules->mode == domain::Mode::official);
    CHECK(rules->catalogue_modes ==
          std::map<std::uint64_t, domain::Mode>{{1, domain::Mode::test}, {2, domain::Mode::official}});
    CHECK(rules->innovations == std::map<domain::InnovationId, bool>{{sageru, true}});
}

TEST_CASE_FIXTURE(StoreFixture, "a picture with any bytes is kept once") {
    const store::StoredBlob blob{std::string(64, 'a'), "image/png", std::string("\0\xFF\x89PNG", 6)};
    for (int i = 0; i < 2; ++i)
        REQUIRE(store->write([&](Writer& writer) { return writer.put_blob(blob); }));

    const auto found = store::ask(*store, [&](Reader& reader) { return reader.blob(blob.sha256); });

    REQUIRE(found.has_value());
    REQUIRE(found->has_value());
    CHECK((**found).bytes == blob.bytes);
    CHECK((**found).content_type == "image/png");
}

TEST_CASE_FIXTURE(StoreFixture, "the sessions of a user end together") {
    REQUIRE(store->write([&](Writer& writer) -> Status {
        REQUIRE(writer.put_user({"ibu-ketua", store::Role::judge, "$argon2id$", 2, FakeClock::start}));
        for (const char digit : {'1', '2'})
            REQUIRE(writer.put_session(
                {std::string(64, digit), "ibu-ketua", "csrf", FakeClock::start, FakeClock::start}));
        return {};
    }));
    const auto session = [&] {
        const auto found =
            store::ask(*store, [](Reader& reader) { return reader.session(std::string(64, '1')); });
        REQUIRE(found.has_value());
        return *found;
    };
    REQUIRE(session().has_value());
    CHECK(session()->user == "ibu-ketua");

    REQUIRE(store->write([&](Writer& writer) { return writer.remove_sessions_of("ibu-ketua"); }));

    CHECK_FALSE(session().has_value());
    const auto user = store::ask(*store, [](Reader& reader) { return reader.user("ibu-ketua"); });
    REQUIRE(user.has_value());
    REQUIRE(user->has_value());
    CHECK((**user).failures == 2);
    CHECK((**user).locked_until == FakeClock::start);
}

}  // namespace
}  // namespace baileo::tests
