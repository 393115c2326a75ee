#include "server/usecases/kiosk_list.hpp"

#include <nlohmann/json.hpp>

#include "shared/base/time_text.hpp"
#include "shared/protocol/confirmation_words.hpp"

namespace baileo::usecases {
namespace {

Result<std::vector<ListedKiosk>> listed(store::Reader& reader) {
    auto kiosks = reader.kiosks();
    if (!kiosks) return tl::unexpected(kiosks.error());
    std::vector<ListedKiosk> list;
    for (store::Kiosk& kiosk : *kiosks) {
        auto journal = reader.journal_of(kiosk.id);
        if (!journal) return tl::unexpected(journal.error());
        ListedKiosk row{std::move(kiosk), std::move(*journal), {}};
        if (row.journal) row.confirmation_words = protocol::confirmation_words(row.journal->public_key);
        list.push_back(std::move(row));
    }
    return list;
}

nlohmann::json row_of(const ListedKiosk& listed) {
    const store::Kiosk& kiosk = listed.kiosk;
    nlohmann::json row{{"id", kiosk.id.text()},
                       {"name", kiosk.name},
                       {"place", kiosk.place},
                       {"state", word(kiosk.status)},
                       {"software", kiosk.software},
                       {"last_heard_at", nullptr},
                       {"stored_through", listed.journal ? listed.journal->stored.seq : 0},
                       {"waiting", listed.waiting()},
                       {"words", listed.confirmation_words}};
    if (kiosk.last_heard_at) row["last_heard_at"] = to_rfc3339(*kiosk.last_heard_at);
    return row;
}

}  // namespace

std::uint64_t ListedKiosk::waiting() const {
    if (!journal || journal->claimed_seq < journal->stored.seq) return 0;
    return journal->claimed_seq - journal->stored.seq;
}

Result<std::vector<ListedKiosk>> list_kiosks(Services services) { return store::ask(services.store, listed); }

std::string kiosks_json(const std::vector<ListedKiosk>& kiosks) {
    nlohmann::json rows = nlohmann::json::array();
    for (const ListedKiosk& kiosk : kiosks)
        rows.push_back(row_of(kiosk));
    return rows.dump(-1, ' ', false, nlohmann::json::error_handler_t::replace);
}

std::string invitation_json(const Invitation& invitation) {
    return nlohmann::json{{"kiosk_id", invitation.kiosk.text()},
                          {"code", invitation.code},
                          {"expires_at", to_rfc3339(invitation.expires_at)}}
        .dump();
}

}  // namespace baileo::usecases
