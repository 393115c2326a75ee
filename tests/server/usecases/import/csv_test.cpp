#include "server/usecases/import/csv.hpp"

#include <doctest/doctest.h>
#include <rapidcheck.h>

using namespace baileo::usecases;
using namespace std::string_literals;

namespace {

/// The cells of a table with '|' between cells and '/' behind rows.
std::string cells(const Csv& csv) {
    std::string text;
    for (const CsvRow& row : csv.rows) {
        for (const CsvRow::Cell& cell : row.cells)
            text += cell.text + "|";
        text.back() = '/';
    }
    return text;
}

std::string as_csv(const std::vector<std::vector<std::string>>& table) {
    std::string text;
    for (const auto& row : table) {
        for (const std::string& cell : row) {
            text += '"';
            for (const char c : cell)
                text += c == '"' ? "\"\"" : std::string(1, c);
            text += "\",";
        }
        text.back() = '\n';
    }
    return text;
}

}  // namespace

TEST_CASE("tables are read as RFC 4180 says") {
    struct Example {
        std::string text;
        std::string cells;
    };
    for (const auto& [text, expected] : {
             Example{"a,b\n1,2\n", "a|b/1|2/"},
             Example{"a,b\r\n1,2\r\n", "a|b/1|2/"},
             Example{"a,b\n1,2", "a|b/1|2/"},
             Example{"\xEF\xBB\xBF\"a\",b\n", "a|b/"},
             Example{"a,,c\n", "a||c/"},
             Example{"a,\n", "a|/"},
             Example{"\"a,b\",\"say \"\"yes\"\"\"\n", "a,b|say \"yes\"/"},
             Example{"\"two\nlines\",\"three\r\nmore\"\n", "two\nlines|three\r\nmore/"},
             Example{"\"\",x\n", "|x/"},
             Example{" a , b \n", " a | b /"},
             Example{"a\n\n\r\n,,\nb\n\n", "a/b/"},
             Example{"", ""},
         }) {
        CAPTURE(text);
        const Csv csv = read_csv(text);
        CHECK(csv.faults.empty());
        CHECK(cells(csv) == expected);
    }
}

TEST_CASE("a cell knows the line on which it begins") {
    const Csv csv = read_csv("a,\"b\nb\nb\",c\r\n\n\"d\n\",e\nf");

    REQUIRE(csv.rows.size() == 3);
    CHECK(csv.rows[0].cells[1].line == 1);
    CHECK(csv.rows[0].cells[2].line == 3);
    CHECK(csv.rows[1].line() == 5);
    CHECK(csv.rows[1].cells[1].line == 6);
    CHECK(csv.rows[2].line() == 7);
}

TEST_CASE("a row that breaks the form is one fault, and the rows after it are read") {
    struct Example {
        std::string text;
        std::size_t line;
        std::size_t cell;
        std::string wrong;
        std::string cells;
    };
    for (const Example& example : {
             Example{"a\nb,c\"d,e\"\nf\n", 2, 2, "has a quote inside a cell without quotes", "a/f/"},
             Example{"a\n\"b\nb\" x,c\nf\n", 2, 1, "has text behind its closing quote", "a/f/"},
             Example{"a\nb\rc\nf\n", 2, 1, "has a stray carriage return", "a/f/"},
             Example{"a\nb,\"c\nf\n", 2, 2, "begins with a quote that is never closed", "a/"},
         }) {
        CAPTURE(example.text);
        const Csv csv = read_csv(example.text);
        REQUIRE(csv.faults.size() == 1);
        CHECK(csv.faults[0].line == example.line);
        CHECK(csv.faults[0].cell == example.cell);
        CHECK(csv.faults[0].wrong == example.wrong);
        CHECK(cells(csv) == example.cells);
    }
}

TEST_CASE("whatever is written with quotes is read back") {
    CHECK(rc::check("any table of texts", [] {
        const auto table = *rc::gen::container<std::vector<std::vector<std::string>>>(
            rc::gen::nonEmpty(rc::gen::container<std::vector<std::string>>(rc::gen::nonEmpty(
                rc::gen::container<std::string>(rc::gen::elementOf("a,\"\n\r;\xC3\xA9 "s))))));
        const Csv csv = read_csv(as_csv(table));
        RC_ASSERT(csv.faults.empty());
        RC_ASSERT(csv.rows.size() == table.size());
        for (std::size_t row = 0; row < table.size(); ++row) {
            RC_ASSERT(csv.rows[row].cells.size() == table[row].size());
            for (std::size_t cell = 0; cell < table[row].size(); ++cell)
                RC_ASSERT(csv.rows[row].cells[cell].text == table[row][cell]);
        }
    }));
}

TEST_CASE("no bytes whatever bring the reader of tables down") {
    CHECK(rc::check("any bytes, many of them with a meaning", [] {
        const auto text = *rc::gen::container<std::string>(
            rc::gen::oneOf(rc::gen::elementOf("\",\n\r"s), rc::gen::arbitrary<char>()));
        for (const CsvRow& row : read_csv(text).rows)
            RC_ASSERT(!row.cells.empty());
    }));
}
