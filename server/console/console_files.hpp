#pragma once

#include <optional>
#include <span>
#include <string_view>

namespace baileo::console {

/// One file of the built web console, kept in the program itself.
struct File {
    std::string_view path;          ///< as in the address, e.g. "/assets/index-DSpSSp-u.js"
    std::string_view content_type;  ///< ready for the header Content-Type
    std::string_view etag;          ///< strong entity tag with its quotes (RFC 9110 §8.8.3), from the content
    std::span<const unsigned char> bytes;  ///< lives as long as the program
    bool immutable;  ///< the path changes with the content, so it may be cached for ever
};

/// The file at exactly this path; nothing if there is none.
/// What "/" and the paths of pages lead to is the caller's decision: each is answered with "/index.html",
/// which is not immutable and must be asked for again every time.
[[nodiscard]] std::optional<File> find(std::string_view path);

}  // namespace baileo::console
