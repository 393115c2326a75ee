#pragma once

#include <cstddef>
#include <string>
#include <string_view>
#include <vector>

namespace baileo::usecases {

/// One line of a table: its cells, and where it begins.
struct CsvRow {
    struct Cell {
        std::string text;      ///< without its quotes
        std::size_t line = 0;  ///< where it begins, from 1: a cell in quotes may hold line breaks
    };
    std::vector<Cell> cells;  ///< never empty

    [[nodiscard]] std::size_t line() const { return cells.front().line; }
};

/// A row that could not be read. Reading goes on after it, except after a quote that is never closed.
struct CsvFault {
    std::size_t line = 0;
    std::size_t cell = 0;  ///< number of the cell, from 1
    std::string wrong;
    std::string expected;

    bool operator==(const CsvFault&) const = default;
};

struct Csv {
    std::vector<CsvRow> rows;
    std::vector<CsvFault> faults;  ///< at most one for each row
};

/// Reads comma-separated values: RFC 4180, lines ending in CRLF or LF, a byte order mark of UTF-8 in front
/// allowed. Rows without any text, such as spreadsheets leave behind, are skipped.
[[nodiscard]] Csv read_csv(std::string_view text);

}  // namespace baileo::usecases
