#include "server/usecases/code_sheet.hpp"

#include <doctest/doctest.h>

using namespace baileo;
using domain::BallotCode;

namespace {

const std::vector<BallotCode> printed{BallotCode::of({1}), BallotCode::of({2}), BallotCode::of({3})};

std::size_t occurrences(const std::string& text, std::string_view part) {
    std::size_t found = 0;
    for (auto at = text.find(part); at != std::string::npos; at = text.find(part, at + 1))
        ++found;
    return found;
}

}  // namespace

TEST_CASE("a table of codes has one line for each under its heading") {
    CHECK(usecases::code_table(printed) == "code\n" + domain::in_groups(printed[0].text()) + "\n" +
                                               domain::in_groups(printed[1].text()) + "\n" +
                                               domain::in_groups(printed[2].text()) + "\n");
}

TEST_CASE("every slip of a print sheet has its code to read and to scan") {
    const std::string sheet = usecases::code_sheet(printed, {"Inovasi Ambon", "Innovation"}, "Loket 3");

    CHECK(occurrences(sheet, "<article>") == 3);
    CHECK(occurrences(sheet, "<svg") == 3);
    CHECK(occurrences(sheet, "Loket 3") == 3);
    CHECK(occurrences(sheet, printed[0].text().substr(0, 4) + " " + printed[0].text().substr(4, 4)) >= 1);
}

TEST_CASE("a print sheet needs no other file and no text in it can become a tag") {
    const std::string sheet = usecases::code_sheet(printed, {"<script>A & B</script>", "x"}, "<b>");

    CHECK(occurrences(sheet, "<script") == 0);
    CHECK(occurrences(sheet, "&lt;script&gt;A &amp; B") >= 1);
    CHECK(occurrences(sheet, "&lt;b&gt;") == 3);
    CHECK(occurrences(sheet, "http") == 0);
    CHECK(occurrences(sheet, "src=") == 0);
}
