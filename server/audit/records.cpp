#include "server/audit/records.hpp"

#include <nlohmann/json.hpp>

#include "shared/base/time_text.hpp"
#include "shared/protocol/json_fields.hpp"

namespace baileo::audit {
namespace {

using Json = nlohmann::ordered_json;
using protocol::JsonFields;
using protocol::VerifierKey;

nlohmann::json parsed(std::string_view line) { return nlohmann::json::parse(line, nullptr, false); }

std::optional<VerifierKey> key_of(std::string_view text) {
    auto key = VerifierKey::parse(text);
    if (!key) return std::nullopt;
    return std::move(*key);
}

std::optional<ByteArray<32>> bytes_of(std::string_view text) { return exactly<32>(from_hex(text)); }

/// Accepts what was read only if it is written as it stood there.
template <class Record, class Write>
Result<Record> in_its_spelling(Result<Record> record, std::string_view line, Write write) {
    if (record && write(*record) != line) return failure(ErrorCode::malformed, "a line in another spelling");
    return record;
}

std::int64_t signed_number(JsonFields& fields, const char* name) {
    return static_cast<std::int64_t>(fields.number(name));
}

}  // namespace

std::string write_keys(const Keys& keys) {
    return Json{
        {"server", keys.server.text()}, {"publishing", keys.publishing.text()}, {"log", keys.log.text()}}
        .dump();
}

Result<Keys> read_keys(std::string_view line) {
    const auto document = parsed(line);
    JsonFields fields(document, "keys");
    Keys keys{fields.value("server", key_of), fields.value("publishing", key_of),
              fields.value("log", key_of)};
    return in_its_spelling(fields.finish(std::move(keys)), line, write_keys);
}

std::string write_journal(const JournalRecord& record) {
    return Json{{"number", record.number},           {"kiosk", record.kiosk.text()},
                {"epoch", record.epoch.text()},      {"public_key", to_hex(record.public_key)},
                {"stored_seq", record.stored.seq},   {"stored_hash", to_hex(record.stored.hash)},
                {"claimed_seq", record.claimed_seq}, {"head", record.head_note}}
        .dump();
}

Result<JournalRecord> read_journal(std::string_view line) {
    const auto document = parsed(line);
    JsonFields fields(document, "journal");
    JournalRecord record;
    record.number = signed_number(fields, "number");
    record.kiosk = fields.value("kiosk", domain::KioskId::parse);
    record.epoch = fields.value("epoch", domain::Epoch::parse);
    record.public_key = fields.value("public_key", bytes_of);
    record.stored = {fields.number("stored_seq"), fields.value("stored_hash", bytes_of)};
    record.claimed_seq = fields.number("claimed_seq");
    record.head_note = fields.text_or_empty("head");
    return in_its_spelling(fields.finish(std::move(record)), line, write_journal);
}

std::string write_fork(const ForkRecord& record) {
    return Json{
        {"journal", record.journal}, {"seq", record.seq}, {"line", record.line}, {"head", record.head_note}}
        .dump();
}

Result<ForkRecord> read_fork(std::string_view line) {
    const auto document = parsed(line);
    JsonFields fields(document, "fork");
    ForkRecord record;
    record.journal = signed_number(fields, "journal");
    record.seq = fields.number("seq");
    record.line = fields.text_or_empty("line");
    record.head_note = fields.text("head");
    return in_its_spelling(fields.finish(std::move(record)), line, write_fork);
}

std::string write_decision(const DecisionRecord& record) {
    return Json{
        {"number", record.number},      {"kind", record.kind},
        {"kiosk", record.kiosk.text()}, {"reason", record.reason},
        {"author", record.author},      {"decided_at_ms", record.decided_at.time_since_epoch().count()}}
        .dump();
}

Result<DecisionRecord> read_decision(std::string_view line) {
    const auto document = parsed(line);
    JsonFields fields(document, "decision");
    DecisionRecord record;
    record.number = signed_number(fields, "number");
    record.kind = fields.text("kind");
    record.kiosk = fields.value("kiosk", domain::KioskId::parse);
    record.reason = fields.text("reason");
    record.author = fields.text("author");
    record.decided_at = fields.time("decided_at_ms");
    return in_its_spelling(fields.finish(std::move(record)), line, write_decision);
}

std::string write_batch(const BatchRecord& record) {
    Json json{{"number", record.number},       {"day", record.day},
              {"size", record.size},           {"catalogues", record.catalogues},
              {"decisions", record.decisions}, {"checkpoint", record.checkpoint}};
    for (const auto& [journal, seq] : record.journals)
        json["journals"].push_back({{"journal", journal}, {"through", seq}});
    return json.dump();
}

Result<BatchRecord> read_batch(std::string_view line) {
    const auto document = parsed(line);
    JsonFields fields(document, "batch");
    BatchRecord record;
    record.number = signed_number(fields, "number");
    record.day = fields.text("day");
    record.size = fields.number("size");
    record.catalogues = fields.number("catalogues");
    record.decisions = signed_number(fields, "decisions");
    record.checkpoint = fields.text("checkpoint");
    if (document.is_object() && document.contains("journals"))
        for (const auto& mark : document["journals"]) {
            JsonFields of_mark(mark, "mark");
            const auto journal = signed_number(of_mark, "journal");
            record.journals[journal] = of_mark.number("through");
        }
    return in_its_spelling(fields.finish(std::move(record)), line, write_batch);
}

Result<std::vector<std::string_view>> lines_of(std::string_view file) {
    std::vector<std::string_view> lines;
    while (!file.empty()) {
        const auto end = file.find('\n');
        if (end == std::string_view::npos) return failure(ErrorCode::malformed, "its last line is cut off");
        lines.push_back(file.substr(0, end));
        file.remove_prefix(end + 1);
    }
    return lines;
}

}  // namespace baileo::audit
