#include "server/log/checkpoint.hpp"

#include <charconv>

namespace baileo::log {
namespace {

/// Takes the first line off a text; nothing if no newline ends it.
std::optional<std::string_view> take_line(std::string_view& text) {
    const auto end = text.find('\n');
    if (end == std::string_view::npos) return std::nullopt;
    const std::string_view line = text.substr(0, end);
    text.remove_prefix(end + 1);
    return line;
}

/// Decimal digits without leading zeros.
std::optional<std::uint64_t> size_of(std::string_view text) {
    std::uint64_t size = 0;
    const auto read = std::from_chars(text.data(), text.data() + text.size(), size);
    if (read.ec != std::errc() || std::to_string(size) != text) return std::nullopt;
    return size;
}

}  // namespace

std::string write_checkpoint(const Checkpoint& checkpoint) {
    return checkpoint.origin + "\n" + std::to_string(checkpoint.head.size) + "\n" +
           to_base64(checkpoint.head.root) + "\n";
}

Result<Checkpoint> read_checkpoint(std::string_view text) {
    const auto origin = take_line(text);
    const auto size_line = take_line(text);
    const auto root_line = take_line(text);
    if (!origin || origin->empty() || !size_line || !root_line || !text.empty())
        return failure(ErrorCode::malformed, "a checkpoint has three lines");
    const auto size = size_of(*size_line);
    const auto root = exactly<32>(from_base64(*root_line));
    if (!size || !root) return failure(ErrorCode::malformed, "a checkpoint holds a size and a root");
    return Checkpoint{std::string(*origin), {*size, *root}};
}

}  // namespace baileo::log
