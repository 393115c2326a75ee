#pragma once

#include "server/store/sqlite/ballots.hpp"
#include "server/store/sqlite/catalogues.hpp"
#include "server/store/sqlite/codes.hpp"
#include "server/store/sqlite/decisions.hpp"
#include "server/store/sqlite/entries.hpp"
#include "server/store/sqlite/journals.hpp"
#include "server/store/sqlite/kiosks.hpp"
#include "server/store/sqlite/panel.hpp"
#include "server/store/sqlite/sessions.hpp"
#include "server/store/sqlite/settings.hpp"
#include "server/store/sqlite/tally.hpp"
#include "server/store/sqlite/users.hpp"
#include "server/store/store.hpp"

namespace baileo::store::sqlite {

/// Answers a Reader's questions over one connection. `Base` is Reader or Writer: a writer is asked the same.
/// Here is the border where SQLite's exceptions become values.
template <class Base>
class Questions : public Base {
  public:
    explicit Questions(Connection& connection) : connection_(connection), panel_(connection) {}

    Result<std::string> setting(std::string_view name) override {
        return storage::guarded([&] { return settings::value(connection_, name); });
    }
    Result<std::vector<Kiosk>> kiosks() override {
        return storage::guarded([&] { return kiosks::all(connection_); });
    }
    Result<std::optional<Kiosk>> kiosk(const domain::KioskId& id) override {
        return storage::guarded([&] { return kiosks::find(connection_, id); });
    }
    Result<std::optional<Journal>> journal_of(const domain::KioskId& id) override {
        return storage::guarded([&] { return journals::newest_of(connection_, id); });
    }
    Result<std::vector<Journal>> journals() override {
        return storage::guarded([&] { return journals::all(connection_); });
    }
    Result<std::optional<std::string>> entry(std::int64_t journal, std::uint64_t seq) override {
        return storage::guarded([&] { return entries::find(connection_, journal, seq); });
    }
    Status each_entry(std::int64_t journal, const std::function<bool(const StoredEntry&)>& visit) override {
        return storage::guarded([&] { entries::each(connection_, journal, visit); });
    }
    Status each_ballot(const std::function<void(std::int64_t journal, const StoredBallot&)>& visit) override {
        return storage::guarded([&] { ballots::each(connection_, visit); });
    }
    Result<std::vector<PlacedBallot>> relatives(std::int64_t journal, const domain::Ballot& ballot) override {
        return storage::guarded([&] { return ballots::relatives(connection_, journal, ballot); });
    }
    Result<merge::Tally> tally() override {
        return storage::guarded([&] { return tally::read(connection_); });
    }
    Result<std::uint64_t> tally_revision() override {
        return storage::guarded([&] { return tally::revision(connection_); });
    }
    Result<std::optional<PublishedCatalogue>> newest_catalogue() override {
        return storage::guarded([&] { return catalogues::newest(connection_); });
    }
    Result<std::string> catalogue_etag() override {
        return storage::guarded([&] { return catalogues::newest_etag(connection_); });
    }
    Result<std::vector<PublishedCatalogue>> catalogues() override {
        return storage::guarded([&] { return catalogues::all(connection_); });
    }
    Result<std::optional<StoredBlob>> blob(std::string_view sha256) override {
        return storage::guarded([&] { return catalogues::blob(connection_, sha256); });
    }
    Result<std::vector<Decision>> decisions() override {
        return storage::guarded([&] { return decisions::all(connection_); });
    }
    Result<merge::Rules> rules() override {
        auto rules = storage::guarded([&] {
            auto found = catalogues::rules(connection_);
            if (found) found->quarantined = decisions::suspended(connection_);
            return found;
        });
        if (!rules) return tl::unexpected(rules.error());
        if (!*rules) return failure(ErrorCode::not_found, "no catalogue was published yet");
        return std::move(**rules);
    }
    Result<std::vector<CodeBatch>> code_batches() override {
        return storage::guarded([&] { return codes::batches(connection_); });
    }
    Result<std::set<domain::CodeTag>> valid_codes(const std::set<domain::CodeTag>& among) override {
        return storage::guarded([&] { return codes::valid(connection_, among); });
    }
    Result<std::string> code_list() override {
        return storage::guarded([&] { return codes::list(connection_); });
    }
    decltype(std::declval<Base&>().panel()) panel() override { return panel_; }
    Result<std::vector<User>> users() override {
        return storage::guarded([&] { return users::all(connection_); });
    }
    Result<std::optional<User>> user(std::string_view name) override {
        return storage::guarded([&] { return users::find(connection_, name); });
    }
    Result<std::optional<Session>> session(std::string_view token_hash) override {
        return storage::guarded([&] { return sessions::find(connection_, token_hash); });
    }

  protected:
    [[nodiscard]] Connection& connection() { return connection_; }

  private:
    Connection& connection_;
    Panel panel_;
};

}  // namespace baileo::store::sqlite
