#include "server/audit/bundle.hpp"

#include <fmt/format.h>

#include <charconv>

#include "shared/crypto/sha256.hpp"

namespace baileo::audit {
namespace {

std::string title(BundleKind kind) {
    return kind == BundleKind::auditor ? "baileo-bundle/1 auditor" : "baileo-bundle/1 everybody";
}

std::string_view take_line(std::string_view& text) {
    const auto end = text.find('\n');
    const std::string_view line = text.substr(0, end);
    text.remove_prefix(end == std::string_view::npos ? text.size() : end + 1);
    return line;
}

std::string hash_of(std::string_view bytes) { return to_hex(crypto::sha256(bytes)); }

/// "<64 hexadecimal digits> <size> <path>"
bool read_row(std::string_view row, Manifest& manifest) {
    const auto first = row.find(' ');
    const auto second = first == std::string_view::npos ? first : row.find(' ', first + 1);
    if (first != 64 || second == std::string_view::npos) return false;
    Manifest::File file{std::string(row.substr(0, first)), 0};
    const std::string_view size = row.substr(first + 1, second - first - 1);
    const auto read = std::from_chars(size.data(), size.data() + size.size(), file.size);
    if (read.ec != std::errc() || read.ptr != size.data() + size.size()) return false;
    return manifest.files.emplace(row.substr(second + 1), std::move(file)).second;
}

}  // namespace

void seal(Files& files, BundleKind kind, const protocol::Signer& server) {
    files.erase(std::string(manifest_path));
    std::string text = title(kind) + "\n";
    for (const auto& [path, bytes] : files)
        text += fmt::format("{} {} {}\n", hash_of(bytes), bytes.size(), path);
    files.emplace(manifest_path, protocol::sign_note(text, server));
}

Result<Manifest> read_manifest(const Files& files, const protocol::VerifierKey& server) {
    const auto found = files.find(std::string(manifest_path));
    if (found == files.end()) return failure(ErrorCode::not_found, "there is no file MANIFEST");
    const auto text = protocol::open_note(found->second, server);
    if (!text) return tl::unexpected(text.error());
    std::string_view rest = *text;
    const std::string_view first = take_line(rest);
    Manifest manifest;
    if (first == title(BundleKind::everybody))
        manifest.kind = BundleKind::everybody;
    else if (first != title(BundleKind::auditor))
        return failure(ErrorCode::malformed, "MANIFEST is of no kind that this program knows");
    while (!rest.empty())
        if (!read_row(take_line(rest), manifest))
            return failure(ErrorCode::malformed, "MANIFEST has a line of another form");
    return manifest;
}

std::optional<std::string> difference(const Files& files, const Manifest& manifest) {
    for (const auto& [path, file] : manifest.files) {
        const auto found = files.find(path);
        if (found == files.end()) return path + " is missing";
        if (found->second.size() != file.size || hash_of(found->second) != file.sha256)
            return path + " is not the file that was signed for";
    }
    for (const auto& [path, bytes] : files)
        if (path != manifest_path && !manifest.files.contains(path)) return path + " was not signed for";
    return std::nullopt;
}

}  // namespace baileo::audit
