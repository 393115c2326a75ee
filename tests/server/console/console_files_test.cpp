#include <doctest/doctest.h>

#include <algorithm>
#include <string>

#include "server/console/console_files.hpp"
#include "server/console/console_table.hpp"

namespace console = baileo::console;

namespace {

std::string text_of(const console::File& file) { return {file.bytes.begin(), file.bytes.end()}; }

}  // namespace

TEST_CASE("the console's first page is in the program and is asked for again every time") {
    const auto page = console::find("/index.html");

    REQUIRE(page);
    CHECK(page->content_type == "text/html; charset=utf-8");
    CHECK_FALSE(page->immutable);
    CHECK(text_of(*page).starts_with("<!doctype html>"));
    CHECK(text_of(*page).ends_with("</html>\n"));
}

TEST_CASE("every file that the first page asks for is there and may be cached for ever") {
    const auto page = text_of(console::find("/index.html").value_or(console::File{}));

    auto named = 0;
    for (auto at = page.find("\"/assets/"); at != std::string::npos; at = page.find("\"/assets/", at + 1)) {
        const auto path = page.substr(at + 1, page.find('"', at + 1) - at - 1);
        const auto asset = console::find(path);
        CAPTURE(path);
        REQUIRE(asset);
        CHECK(asset->immutable);
        ++named;
    }
    CHECK(named >= 3);  // script, style sheet, icon
}

TEST_CASE("a path that only resembles a file's finds nothing") {
    CHECK_FALSE(console::find(""));
    CHECK_FALSE(console::find("/"));
    CHECK_FALSE(console::find("/peringkat"));
    CHECK_FALSE(console::find("index.html"));
    CHECK_FALSE(console::find("/assets/../index.html"));
}

TEST_CASE("no two files share an entity tag, and each tag is quoted") {
    for (const auto& file : console::files()) {
        CHECK(file.etag.size() == 34);
        CHECK(file.etag.front() == '"');
        CHECK(file.etag.back() == '"');
        CHECK(std::ranges::count(console::files(), file.etag, &console::File::etag) == 1);
        CHECK_FALSE(file.bytes.empty());
    }
}

TEST_CASE(
    "the first page carries no inline script or style, which the content security policy would refuse") {
    const auto page = text_of(console::find("/index.html").value_or(console::File{}));

    CHECK(page.find("<style") == std::string::npos);
    CHECK(page.find(" style=") == std::string::npos);
    CHECK(page.find("<script>") == std::string::npos);
}
