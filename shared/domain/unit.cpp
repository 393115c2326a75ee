#include "shared/domain/unit.hpp"

#include <algorithm>

namespace baileo::domain {
namespace {

constexpr std::array<std::string_view, 6> kind_words{"opd",    "kecamatan", "kelurahan",
                                                     "negeri", "puskesmas", "sekolah"};

}  // namespace

std::string_view word(UnitKind kind) { return kind_words[static_cast<std::size_t>(kind)]; }

std::optional<UnitKind> unit_kind_of(std::string_view word) {
    const auto* const found = std::ranges::find(kind_words, word);
    if (found == kind_words.end()) return std::nullopt;
    return unit_kinds[static_cast<std::size_t>(found - kind_words.begin())];
}

}  // namespace baileo::domain
