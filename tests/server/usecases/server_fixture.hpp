#pragma once

#include <doctest/doctest.h>

#include "server/store/sqlite/open.hpp"
#include "server/usecases/catalogue.hpp"
#include "tests/support/fake_clock.hpp"
#include "tests/support/seeded_random.hpp"
#include "tests/support/temporary_directory.hpp"

namespace baileo::tests {

template <class Id>
Id id(std::string_view text) {
    const auto parsed = Id::parse(text);
    REQUIRE_MESSAGE(parsed.has_value(), text);
    return *parsed;
}

/// A catalogue of two units and these innovations, the first of which belongs to a kelurahan.
inline domain::Catalogue a_catalogue(const std::vector<std::string>& innovations) {
    domain::Catalogue catalogue;
    catalogue.competition = {id<domain::CompetitionId>("ambon-2026"),
                             {"Inovasi", "Innovation"},
                             domain::Mode::official,
                             FakeClock::start,
                             FakeClock::start + std::chrono::hours(24 * 30)};
    const auto nusaniwe = id<domain::UnitCode>("nusaniwe");
    catalogue.units = {{{id<domain::UnitCode>("dinas"), domain::UnitKind::opd},
                        {"Dinas", "Office"},
                        std::nullopt,
                        "",
                        false},
                       {{nusaniwe, domain::UnitKind::kecamatan},
                        {"Kecamatan Nusaniwe", "Nusaniwe District"},
                        nusaniwe,
                        "",
                        false},
                       {{nusaniwe, domain::UnitKind::kelurahan},
                        {"Kelurahan Nusaniwe", "Nusaniwe Ward"},
                        nusaniwe,
                        "",
                        false}};
    for (const std::string& name : innovations) {
        domain::Innovation innovation;
        innovation.id = id<domain::InnovationId>(name);
        innovation.unit = name == innovations.front() ? catalogue.units[2].key : catalogue.units[0].key;
        innovation.title = {"Inovasi " + name, "Innovation " + name};
        innovation.summary = {"Ringkas.", "Short."};
        catalogue.innovations.push_back(innovation);
    }
    domain::sort(catalogue);
    return catalogue;
}

/// A server's use cases over a real store in a temporary folder, with a clock that is moved by hand.
struct ServerFixture {
    TemporaryDirectory folder;
    std::unique_ptr<store::Store> store = open();
    FakeClock clock;
    SeededRandom random{20260803};
    usecases::ServerIdentity identity{"baileo-server/test", crypto::SigningKey::from_seed({1}),
                                      crypto::SigningKey::from_seed({2})};
    usecases::Services services{*store, clock, random, identity};

    [[nodiscard]] std::unique_ptr<store::Store> open() const {
        auto opened = store::sqlite::open_store(folder.path());
        REQUIRE(opened.has_value());
        return std::move(*opened);
    }

    /// Publishes a catalogue, which must succeed, and returns its version.
    std::uint64_t publish(domain::Catalogue catalogue, std::vector<store::StoredBlob> pictures = {}) const {
        const auto version =
            usecases::publish_catalogue(services, {std::move(catalogue), std::move(pictures)});
        REQUIRE(version.has_value());
        return *version;
    }

    /// Runs a change that must succeed.
    void write(const std::function<Status(store::Writer&)>& change) const { REQUIRE(store->write(change)); }

    /// Asks a question that must be answered.
    template <class Question>
    [[nodiscard]] auto ask(Question&& question) const {
        auto answer = store::ask(*store, std::forward<Question>(question));
        REQUIRE(answer.has_value());
        return std::move(*answer);
    }
};

}  // namespace baileo::tests
