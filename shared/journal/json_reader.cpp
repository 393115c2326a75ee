#include "shared/journal/json_reader.hpp"

#include <algorithm>

#include "shared/journal/ballot_reader.hpp"

namespace baileo::journal {
namespace {

tl::unexpected<Error> malformed(std::string why) { return failure(ErrorCode::malformed, std::move(why)); }

bool is_type(std::string_view text) {
    return !text.empty() && text.size() <= 32 &&
           std::ranges::all_of(text, [](char c) { return (c >= 'a' && c <= 'z') || c == '_'; });
}

/// "2026-11-24T01", or empty if and only if nothing is known about the time.
bool is_hour(std::string_view text, ClockQuality quality) {
    if (quality == ClockQuality::unknown) return text.empty();
    constexpr std::string_view pattern = "dddd-dd-ddTdd";
    if (text.size() != pattern.size()) return false;
    for (std::size_t i = 0; i < text.size(); ++i) {
        const bool digit = text[i] >= '0' && text[i] <= '9';
        if (pattern[i] == 'd' ? !digit : text[i] != pattern[i]) return false;
    }
    return true;
}

std::optional<std::string> entry_fault(const Entry& entry) {
    if (!domain::KioskId::parse(entry.kiosk)) return "k is not a kiosk id";
    if (!domain::Epoch::parse(entry.epoch)) return "epoch is not an epoch";
    if (entry.seq == 0) return "seq starts at 1";
    if (!HexIdentifier<64>::allows(entry.prev)) return "prev is not a hash";
    if (!is_type(entry.type)) return "type is not a word";
    if (!HexIdentifier<8>::allows(entry.boot)) return "boot is not 8 hexadecimal digits";
    if (!is_hour(entry.hour, entry.quality)) return "t_hour does not fit q";
    return std::nullopt;
}

/// The same entry with its texts borrowed from the line itself. Where in the line an equal text is found does
/// not matter: the line holds each of them.
Entry borrowed_from(std::string_view line, Entry entry) {
    for (std::string_view* text :
         {&entry.kiosk, &entry.epoch, &entry.prev, &entry.type, &entry.boot, &entry.hour})
        *text = line.substr(line.find(*text), text->size());
    return entry;
}

}  // namespace

struct JsonReader::Parser {
    simdjson::dom::parser parser;
    std::string padded;

    /// The document of a text; it lives until the next call.
    Result<simdjson::dom::object> object_of(std::string_view text) {
        padded.assign(text);
        padded.reserve(text.size() + simdjson::SIMDJSON_PADDING);
        simdjson::dom::object object;
        const auto error = parser.parse(padded.data(), text.size(), false).get_object().get(object);
        if (error != simdjson::SUCCESS) return malformed("not a JSON object");
        return object;
    }
};

JsonReader::JsonReader() : parser_(std::make_unique<Parser>()) {}
JsonReader::~JsonReader() = default;
JsonReader::JsonReader(JsonReader&&) noexcept = default;
JsonReader& JsonReader::operator=(JsonReader&&) noexcept = default;

Result<Entry> JsonReader::read_entry(std::string_view line) {
    if (line.size() > entry_limit) return failure(ErrorCode::too_large, "an entry has at most 4096 bytes");
    const auto object = parser_->object_of(line);
    if (!object) return tl::unexpected(object.error());
    OrderedFields fields(*object);
    if (fields.number("v") != 1) fields.fail("v", "is not 1");
    Entry entry;
    entry.kiosk = fields.text("k");
    entry.epoch = fields.text("epoch");
    entry.seq = fields.number("seq");
    entry.prev = fields.text("prev");
    entry.type = fields.text("type");
    entry.boot = fields.text("boot");
    entry.mono_ms = fields.number("mono_ms");
    const std::uint64_t quality = fields.number("q");
    if (quality <= 2)
        entry.quality = static_cast<ClockQuality>(quality);
    else
        fields.fail("q", "is not 0, 1 or 2");
    entry.hour = fields.text("t_hour");
    fields.object("body");
    if (const auto fault = fields.fault()) return malformed(*fault);
    if (const auto fault = entry_fault(entry)) return malformed(*fault);

    // One spelling per entry: what is not byte for byte what a kiosk writes would be a second line with the
    // same meaning. The text before the body has a known length, so the body's exact bytes follow.
    entry.body = {};
    const std::size_t body_at = write_entry(entry).size() - 1;
    if (line.size() < body_at + 3) return malformed("not spelled as an entry is");
    entry.body = line.substr(body_at, line.size() - body_at - 1);
    if (entry.body.front() != '{' || entry.body.back() != '}' || write_entry(entry) != line)
        return malformed("not spelled as an entry is");
    return borrowed_from(line, entry);
}

Result<CastBallot> JsonReader::read_ballot_body(std::string_view body) {
    const auto object = parser_->object_of(body);
    if (!object) return tl::unexpected(object.error());
    OrderedFields fields(*object);
    CastBallot cast;
    fields.nested("ballot", [&](OrderedFields& inner) { cast.ballot = read_ballot(inner); });
    const auto salt = exactly<32>(from_hex(fields.text("salt")));
    const std::string_view commitment = fields.text("commit");
    if (const auto fault = fields.fault()) return malformed(*fault);
    if (!salt) return malformed("salt is not 64 hexadecimal digits");
    cast.salt = *salt;
    const std::string ballot_text = write_ballot(cast.ballot);
    cast.commitment = commit(cast.salt, ballot_text);
    if (to_hex(cast.commitment) != commitment) return malformed("the commitment is not that of the ballot");
    if (write_ballot_body(cast.ballot, cast.salt) != body) return malformed("not spelled as a ballot is");
    return cast;
}

}  // namespace baileo::journal
