#pragma once

#include <fstream>
#include <iterator>
#include <set>

#include "kiosk/app/opening.hpp"
#include "kiosk/platform/image.hpp"
#include "shared/base/expects.hpp"
#include "shared/crypto/sha256.hpp"
#include "shared/crypto/system_random.hpp"
#include "shared/journal/code_tag.hpp"
#include "shared/protocol/catalogue_manifest.hpp"
#include "tests/support/builders.hpp"

namespace baileo::tests {

/// A catalogue that is open now and asks for two aspects, with ten innovations, enough for two pages of a
/// list, all with one picture.
inline domain::Catalogue an_open_catalogue(const std::string& picture) {
    domain::Catalogue catalogue = a_catalogue();
    const domain::Innovation sample = catalogue.innovations.front();
    catalogue.innovations.clear();
    for (char letter = 'a'; letter <= 'j'; ++letter) {
        domain::Innovation entered = sample;
        entered.id = *domain::InnovationId::parse(std::string("inovasi-") + letter);
        entered.title = {std::string("Inovasi ") + letter, std::string("Innovation ") + letter};
        entered.picture = picture;
        catalogue.innovations.push_back(entered);
    }
    const WallTime now = SystemClock().wall();
    catalogue.competition.opens_at = now - std::chrono::hours(24);
    catalogue.competition.closes_at = now + std::chrono::hours(240);
    catalogue.competition.questions.aspects = {domain::Aspect::procedure, domain::Aspect::time};
    return catalogue;
}

/// The file that says which codes were given out.
inline std::string list_of_tags(const std::vector<domain::BallotCode>& codes,
                                const domain::CodeCheck& check) {
    std::set<std::string> tags;
    for (const domain::BallotCode& code : codes) {
        const auto tag = journal::code_tag(code, check);
        expects(tag.has_value(), "a code has a tag");
        tags.insert(std::string(as_text(*from_hex(tag->text()))));
    }
    std::string list;
    for (const std::string& tag : tags)
        list += tag;
    return list;
}

/// Makes the data folder of a kiosk that was enrolled on this machine with a server that is away, and has a
/// catalogue with pictures. With codes the competition asks for one of them, at the least cost.
inline void make_enrolled_folder(const std::filesystem::path& folder,
                                 const std::vector<domain::BallotCode>& codes = {}) {
    const SystemClock clock;
    crypto::SystemRandom random;
    const auto store = kiosk::KioskStore::open(app::settings_for(folder), clock, random);
    expects(store.has_value(), "the store can be opened");

    const crypto::SigningKey key = crypto::SigningKey::generate();
    const protocol::Signer publisher{"baileo-publish", key};
    const kiosk::Admission admission{.kiosk = *domain::KioskId::parse("00112233445566ff"),
                                     .competition = *domain::CompetitionId::parse("ambon-2026"),
                                     .server_key = publisher.verifier().text(),
                                     .publishing_key = publisher.verifier().text(),
                                     .continuation = "first"};
    expects((*store)->enrolment().begin("http://127.0.0.1:9", random).has_value(), "enrolment begins");
    expects((*store)->enrolment().complete(admission).has_value(), "enrolment completes");

    platform::Image image{640, 400, Bytes(std::size_t{640} * 400 * 4, 0x80)};
    const std::filesystem::path file = folder / "picture.png";
    expects(platform::write_png(file, image).has_value(), "a picture can be written");
    std::ifstream stream(file, std::ios::binary);
    const std::string bytes{std::istreambuf_iterator<char>(stream), {}};
    const std::string sha256 = to_hex(crypto::sha256(bytes));
    expects((*store)->blobs().keep(sha256, bytes).has_value(), "a picture can be kept");

    protocol::CatalogueManifest manifest{an_open_catalogue(sha256), {{sha256, bytes.size()}}};
    if (!codes.empty()) {
        domain::CodeCheck check{*domain::CodeSalt::parse(std::string(32, 'a')), 1, 8, ""};
        const std::string list = list_of_tags(codes, check);
        check.list = to_hex(crypto::sha256(list));
        expects((*store)->blobs().keep(check.list, list).has_value(), "a list can be kept");
        manifest.catalogue.competition.codes = check;
    }
    const std::string note = protocol::write_catalogue_note(manifest, publisher);
    expects((*store)->catalogues().keep({manifest.catalogue.version, note}).has_value(),
            "a catalogue can be kept");
}

}  // namespace baileo::tests
