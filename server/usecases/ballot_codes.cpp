#include "server/usecases/ballot_codes.hpp"

#include <algorithm>
#include <set>

#include "server/usecases/catalogue.hpp"
#include "shared/crypto/sha256.hpp"
#include "shared/domain/text_rules.hpp"
#include "shared/journal/code_tag.hpp"

namespace baileo::usecases {
namespace {

using domain::BallotCode;
using domain::CodeCheck;
using domain::CodeTag;

constexpr std::string_view salt_setting = "ballot_code_salt";
constexpr std::size_t label_limit = 80;
constexpr std::size_t revocation_reason_limit = 500;

/// The competition's salt, drawn when it is needed first: a second one would make printed codes worthless.
Result<domain::CodeSalt> salt_of(store::Writer& writer, RandomSource& random) {
    const auto kept = writer.setting(salt_setting);
    if (!kept) return tl::unexpected(kept.error());
    if (const auto salt = domain::CodeSalt::parse(*kept)) return *salt;
    const auto drawn = random.make<domain::CodeSalt, 16>();
    if (auto set = writer.set_setting(salt_setting, drawn.text()); !set) return tl::unexpected(set.error());
    return drawn;
}

/// Errors: conflict if a batch in use was made at another cost, because its tags would fit no longer.
Status check_cost(store::Reader& reader, const CodeCheck& check) {
    const auto batches = reader.code_batches();
    if (!batches) return tl::unexpected(batches.error());
    const bool fits = std::ranges::all_of(*batches, [&](const store::CodeBatch& batch) {
        return batch.revoked || (batch.passes == check.passes && batch.memory_kib == check.memory_kib);
    });
    if (!fits)
        return failure(ErrorCode::conflict, "ballot codes were made at another cost; revoke them first");
    return {};
}

/// Keeps the list of tags as a file and returns its name.
Result<std::string> keep_list(store::Writer& writer) {
    auto list = writer.code_list();
    if (!list || list->empty()) return list;
    std::string name = to_hex(crypto::sha256(*list));
    if (auto put = writer.put_blob({name, "application/octet-stream", std::move(*list)}); !put)
        return tl::unexpected(put.error());
    return name;
}

/// Errors: conflict where no codes are asked for.
Result<CodeCheck> codes_asked(Services services) {
    const auto catalogue = current_catalogue(services);
    if (!catalogue) return tl::unexpected(catalogue.error());
    if (!catalogue->competition.codes)
        return failure(ErrorCode::conflict, "the competition asks for no ballot codes");
    return *catalogue->competition.codes;
}

std::set<BallotCode> draw_codes(RandomSource& random, std::uint64_t count) {
    std::set<BallotCode> codes;
    while (codes.size() < count)
        codes.insert(BallotCode::of(random.bytes<8>()));
    return codes;
}

}  // namespace

Status complete_codes(store::Writer& writer, RandomSource& random, domain::Competition& competition) {
    if (!competition.codes) return {};
    if (auto fits = check_cost(writer, *competition.codes); !fits) return fits;
    auto salt = salt_of(writer, random);
    if (!salt) return tl::unexpected(salt.error());
    auto list = keep_list(writer);
    if (!list) return tl::unexpected(list.error());
    competition.codes->salt = std::move(*salt);
    competition.codes->list = std::move(*list);
    return {};
}

Result<NewCodes> make_codes(Services services, std::uint64_t count, std::string label, std::string author) {
    if (count < 1 || count > batch_limit)
        return failure(ErrorCode::malformed, "from 1 to " + std::to_string(batch_limit) + " codes at once");
    if (!label.empty())
        if (const auto fault = domain::text_fault(label, label_limit))
            return failure(ErrorCode::malformed, "the label " + *fault);
    const auto check = codes_asked(services);
    if (!check) return tl::unexpected(check.error());
    const std::set<BallotCode> codes = draw_codes(services.random, count);
    std::vector<CodeTag> tags;
    tags.reserve(codes.size());
    for (const BallotCode& code : codes) {
        auto tag = journal::code_tag(code, *check);
        if (!tag) return tl::unexpected(tag.error());
        tags.push_back(std::move(*tag));
    }
    NewCodes made{0, {codes.begin(), codes.end()}};
    const Status written = services.store.write([&](store::Writer& writer) -> Status {
        const auto number = writer.add_code_batch({.label = label,
                                                   .codes = count,
                                                   .passes = check->passes,
                                                   .memory_kib = check->memory_kib,
                                                   .author = author,
                                                   .made_at = services.clock.wall()},
                                                  tags);
        if (!number) return tl::unexpected(number.error());
        made.batch = *number;
        return publish_again(writer, services);
    });
    if (!written) return tl::unexpected(written.error());
    return made;
}

Result<std::vector<store::CodeBatch>> list_code_batches(Services services) {
    return store::ask(services.store, [](store::Reader& reader) { return reader.code_batches(); });
}

Status revoke_codes(Services services, std::int64_t batch, std::string reason, std::string author) {
    if (const auto fault = domain::text_fault(reason, revocation_reason_limit))
        return failure(ErrorCode::malformed, "the reason " + *fault);
    if (const auto asked = codes_asked(services); !asked) return tl::unexpected(asked.error());
    const store::CodeBatch::Revocation revocation{std::move(reason), std::move(author),
                                                  services.clock.wall()};
    return services.store.write([&](store::Writer& writer) -> Status {
        if (auto revoked = writer.revoke_code_batch(batch, revocation); !revoked) return revoked;
        return publish_again(writer, services);
    });
}

}  // namespace baileo::usecases
