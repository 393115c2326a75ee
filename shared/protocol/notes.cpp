#include "shared/protocol/notes.hpp"

#include <charconv>
#include <vector>

#include "shared/base/time_text.hpp"

namespace baileo::protocol {
namespace {

/// The lines of a note's text, which must be `count`, the first being `first`.
Result<std::vector<std::string_view>> lines_of(std::string_view text, std::string_view first,
                                               std::size_t count) {
    std::vector<std::string_view> lines;
    while (!text.empty()) {
        const auto end = text.find('\n');
        lines.push_back(text.substr(0, end));
        text.remove_prefix(end + 1);
    }
    if (lines.size() != count || lines.front() != first)
        return failure(ErrorCode::malformed, "not a note that starts with " + std::string(first));
    return lines;
}

std::optional<std::uint64_t> number(std::string_view text) {
    std::uint64_t value = 0;
    const auto end = std::from_chars(text.data(), text.data() + text.size(), value);
    if (text.empty() || end.ec != std::errc() || end.ptr != text.data() + text.size()) return std::nullopt;
    return value;
}

std::string milliseconds(WallTime time) { return std::to_string(time.time_since_epoch().count()); }

std::optional<WallTime> time_of(std::string_view text) {
    const auto count = number(text);
    if (!count) return std::nullopt;
    return wall_time(*count);
}

std::string head_title(const domain::KioskId& kiosk) { return "baileo-head/1 " + kiosk.text(); }

constexpr std::string_view acknowledgement_title = "baileo-ack/1 ";

tl::unexpected<Error> malformed(std::string_view what) {
    return failure(ErrorCode::malformed, "the " + std::string(what) + " note has a line of another form");
}

}  // namespace

std::string kiosk_signer_name(const domain::KioskId& kiosk) { return "baileo-kiosk/" + kiosk.text(); }

std::string write_head_note(const journal::Head& head, const domain::KioskId& kiosk,
                            const crypto::SigningKey& key) {
    const std::string no_checkpoint = to_hex(crypto::Hash{});
    return sign_note(head_title(kiosk) + "\n" + std::to_string(head.seq) + "\n" + to_base64(head.hash) +
                         "\n" + no_checkpoint + "\n",
                     Signer{kiosk_signer_name(kiosk), key});
}

Result<journal::Head> read_head_note(std::string_view note, const domain::KioskId& kiosk,
                                     const crypto::PublicKey& key) {
    const auto text = open_note(note, VerifierKey{kiosk_signer_name(kiosk), key});
    if (!text) return tl::unexpected(text.error());
    const auto lines = lines_of(*text, head_title(kiosk), 4);
    if (!lines) return tl::unexpected(lines.error());
    const auto seq = number((*lines)[1]);
    const auto hash = exactly<32>(from_base64((*lines)[2]));
    if (!seq || !hash || !HexIdentifier<64>::allows((*lines)[3])) return malformed("head");
    return journal::Head{*seq, *hash};
}

std::string write_acknowledgement(const Acknowledgement& acknowledgement, const Signer& server) {
    return sign_note(std::string(acknowledgement_title) + acknowledgement.kiosk.text() + "\n" +
                         std::to_string(acknowledgement.stored.seq) + "\n" +
                         to_base64(acknowledgement.stored.hash) + "\n" +
                         std::to_string(acknowledgement.durable_through) + "\n" +
                         std::to_string(acknowledgement.restore_epoch) + "\n" + acknowledgement.continuation +
                         "\n" + milliseconds(acknowledgement.server_time) + "\n",
                     server);
}

Result<Acknowledgement> read_acknowledgement(std::string_view note, const VerifierKey& server) {
    const auto text = open_note(note, server);
    if (!text) return tl::unexpected(text.error());
    const std::string_view first = std::string_view(*text).substr(0, text->find('\n'));
    const auto lines = lines_of(*text, first, 7);
    if (!lines || !first.starts_with(acknowledgement_title)) return malformed("acknowledgement");
    const auto kiosk = domain::KioskId::parse(first.substr(acknowledgement_title.size()));
    const auto seq = number((*lines)[1]);
    const auto hash = exactly<32>(from_base64((*lines)[2]));
    const auto durable = number((*lines)[3]);
    const auto restore_epoch = number((*lines)[4]);
    const auto time = time_of((*lines)[6]);
    if (!kiosk || !seq || !hash || !durable || !restore_epoch || !time) return malformed("acknowledgement");
    return Acknowledgement{*kiosk, {*seq, *hash}, *durable, *restore_epoch, std::string((*lines)[5]), *time};
}

std::string write_time_note(WallTime time, std::string_view nonce, const Signer& server) {
    return sign_note(
        "baileo-time/1 " + server.name + "\n" + std::string(nonce) + "\n" + milliseconds(time) + "\n",
        server);
}

Result<WallTime> read_time_note(std::string_view note, std::string_view nonce, const VerifierKey& server) {
    const auto text = open_note(note, server);
    if (!text) return tl::unexpected(text.error());
    const auto lines = lines_of(*text, "baileo-time/1 " + server.name, 3);
    if (!lines) return tl::unexpected(lines.error());
    const auto time = time_of((*lines)[2]);
    if (!time || (*lines)[1] != nonce) return malformed("time");
    return *time;
}

}  // namespace baileo::protocol
