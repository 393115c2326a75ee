#pragma once

#include <doctest/doctest.h>

#include "server/store/sqlite/open.hpp"
#include "tests/support/fake_clock.hpp"
#include "tests/support/temporary_directory.hpp"

namespace baileo::tests {

template <class Id>
Id id(std::string_view text) {
    const auto parsed = Id::parse(text);
    REQUIRE(parsed.has_value());
    return *parsed;
}

inline store::Kiosk a_kiosk(std::string_view last_digits = "01") {
    store::Kiosk kiosk;
    kiosk.id = id<domain::KioskId>("aaaaaaaaaaaaaa" + std::string(last_digits));
    kiosk.name = "Loket " + std::string(last_digits);
    kiosk.status = store::KioskStatus::active;
    return kiosk;
}

inline store::Journal a_journal(const domain::KioskId& kiosk) {
    store::Journal journal;
    journal.kiosk = kiosk;
    journal.epoch = id<domain::Epoch>("eeeeeeeeeeeeeee1");
    journal.continuation = "first";
    return journal;
}

inline domain::Ballot a_ballot(std::string_view innovation, domain::Rating overall, char visit = '1') {
    domain::Ballot ballot;
    ballot.competition = id<domain::CompetitionId>("ambon-2026");
    ballot.catalogue_version = 1;
    ballot.innovation = id<domain::InnovationId>(innovation);
    ballot.overall = overall;
    ballot.visit = id<domain::VisitId>(std::string(32, visit));
    return ballot;
}

/// A store in a temporary folder with one kiosk and its journal, which can be closed and opened again.
struct StoreFixture {
    TemporaryDirectory folder;
    std::unique_ptr<store::Store> store = open();
    std::int64_t journal = 0;

    StoreFixture() {
        REQUIRE(store->write([&](store::Writer& writer) -> Status {
            if (auto put = writer.put_kiosk(a_kiosk()); !put) return put;
            const auto number = writer.add_journal(a_journal(a_kiosk().id));
            if (!number) return tl::unexpected(number.error());
            journal = *number;
            return {};
        }));
    }

    [[nodiscard]] std::unique_ptr<store::Store> open() const {
        auto opened = store::sqlite::open_store(folder.path());
        REQUIRE(opened.has_value());
        return std::move(*opened);
    }
    void reopen() {
        store.reset();
        store = open();
    }

    [[nodiscard]] Status set(std::string_view name, std::string_view value) const {
        return store->write([&](store::Writer& writer) { return writer.set_setting(name, value); });
    }
    [[nodiscard]] std::string setting(std::string_view name) const {
        const auto value = store::ask(*store, [&](store::Reader& reader) { return reader.setting(name); });
        REQUIRE(value.has_value());
        return *value;
    }
};

}  // namespace baileo::tests
