#include "shared/protocol/messages.hpp"

#include "shared/protocol/json_fields.hpp"

namespace baileo::protocol {
namespace {

using nlohmann::json;

json parse(std::string_view text) { return json::parse(text, nullptr, false); }

template <std::size_t size>
auto hex_bytes(std::string_view text) {
    return exactly<size>(from_hex(text));
}

std::optional<VerifierKey> verifier_key(std::string_view text) {
    auto key = VerifierKey::parse(text);
    if (!key) return std::nullopt;
    return *key;
}

std::optional<std::string> fingerprint(std::string_view text) {
    if (!HexIdentifier<64>::allows(text)) return std::nullopt;
    return std::string(text);
}

}  // namespace

std::string to_json(const EnrolRequest& request) {
    return json{{"code", request.code},
                {"public_key", to_hex(request.public_key)},
                {"epoch", request.epoch.text()},
                {"software", request.software},
                {"hw_fingerprint", request.hardware_fingerprint}}
        .dump();
}

Result<EnrolRequest> read_enrol_request(std::string_view text) {
    const json document = parse(text);
    JsonFields fields(document, "request");
    EnrolRequest request{fields.text("code"), fields.value("public_key", hex_bytes<32>),
                         fields.value("epoch", domain::Epoch::parse), fields.text("software"),
                         fields.value("hw_fingerprint", fingerprint)};
    if (request.code.size() > 32) fields.fail("code", "is too long");
    if (request.software.size() > 100) fields.fail("software", "is too long");
    return fields.finish(std::move(request));
}

std::string to_json(const EnrolReply& reply) {
    return json{{"kiosk_id", reply.kiosk.text()},
                {"status", "pending"},
                {"competition", reply.competition.text()},
                {"server_vkey", reply.server_key.text()},
                {"publishing_vkey", reply.publishing_key.text()},
                {"continuation", reply.continuation},
                {"server_time_ms", reply.server_time.time_since_epoch().count()}}
        .dump();
}

Result<EnrolReply> read_enrol_reply(std::string_view text) {
    const json document = parse(text);
    JsonFields fields(document, "reply");
    EnrolReply reply{fields.value("kiosk_id", domain::KioskId::parse),
                     fields.value("competition", domain::CompetitionId::parse),
                     fields.value("server_vkey", verifier_key),
                     fields.value("publishing_vkey", verifier_key),
                     fields.text("continuation"),
                     fields.time("server_time_ms")};
    return fields.finish(std::move(reply));
}

std::string to_json(const JournalState& state) {
    return json{{"status", state.status},
                {"stored_through", state.stored.seq},
                {"stored_hash", to_hex(state.stored.hash)},
                {"durable_through", state.durable_through},
                {"restore_epoch", state.restore_epoch},
                {"continuation_known", state.continuation_known}}
        .dump();
}

Result<JournalState> read_journal_state(std::string_view text) {
    const json document = parse(text);
    JsonFields fields(document, "state");
    JournalState state{fields.text("status"),
                       {fields.number("stored_through"), fields.value("stored_hash", hex_bytes<32>)},
                       fields.number("durable_through"),
                       fields.number("restore_epoch"),
                       fields.flag("continuation_known")};
    return fields.finish(std::move(state));
}

std::string to_json(const EntriesReply& reply) {
    json document{{"ack", reply.acknowledgement}, {"status", reply.status}};
    if (reply.catalogue_etag) document["catalogue"] = *reply.catalogue_etag;
    if (reply.settings_version) document["settings"] = *reply.settings_version;
    return document.dump();
}

Result<EntriesReply> read_entries_reply(std::string_view text) {
    const json document = parse(text);
    JsonFields fields(document, "reply");
    EntriesReply reply{fields.text("ack"), std::nullopt, fields.text("status")};
    if (auto etag = fields.text_or_empty("catalogue"); !etag.empty()) reply.catalogue_etag = std::move(etag);
    if (document.is_object() && document.contains("settings"))
        reply.settings_version = fields.number("settings");
    return fields.finish(std::move(reply));
}

std::string head_line(std::string_view head_note, std::string_view acknowledgement) {
    json document{{"head", head_note}};
    if (!acknowledgement.empty()) document["ack"] = acknowledgement;
    return document.dump();
}

Result<std::string> read_head_line(std::string_view line) {
    const json document = parse(line);
    JsonFields fields(document, "last line");
    return fields.finish(fields.text("head"));
}

Result<std::string> read_shown_acknowledgement(std::string_view line) {
    const json document = parse(line);
    JsonFields fields(document, "last line");
    return fields.finish(fields.text_or_empty("ack"));
}

}  // namespace baileo::protocol
