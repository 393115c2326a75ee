#include "shared/base/error.hpp"

#include <doctest/doctest.h>

#include <set>

#include "shared/base/identifier.hpp"

using namespace baileo;

TEST_CASE("every error code has a name of its own, a status and a sentence") {
    std::set<std::string_view> names;
    for (int i = 0; i <= static_cast<int>(ErrorCode::internal); ++i) {
        const auto code = static_cast<ErrorCode>(i);
        names.insert(slug(code));
        CHECK(SlugIdentifier::allows(slug(code)));
        CHECK(error_code(slug(code)) == code);
        CHECK(http_status(code) >= 400);
        CHECK(http_status(code) < 600);
        CHECK(title(code).ends_with('.'));
    }
    CHECK(names.size() == static_cast<std::size_t>(ErrorCode::internal) + 1);
    CHECK_FALSE(error_code("no-such-thing"));
}

TEST_CASE("an error says what was being done") {
    CHECK(with_context({ErrorCode::not_found, "no such file"}, "reading the catalogue") ==
          Error{ErrorCode::not_found, "reading the catalogue: no such file"});
}

TEST_CASE("an identifier is what its kind allows and nothing else") {
    for (const auto* text : {"a", "sageru-2", "0"})
        CHECK(SlugIdentifier::allows(text));
    for (const auto* text : {"", "-a", "a-", "A", "a_b", "a b", "\xC3\xA9", "a\n"})
        CHECK_FALSE(SlugIdentifier::allows(text));
    CHECK(SlugIdentifier::allows(std::string(64, 'a')));
    CHECK_FALSE(SlugIdentifier::allows(std::string(65, 'a')));
    CHECK(HexIdentifier<4>::allows("00ff"));
    for (const auto* text : {"00f", "00fff", "00FF", "00fg"})
        CHECK_FALSE(HexIdentifier<4>::allows(text));
}
