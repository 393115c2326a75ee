#pragma once

#include <map>
#include <optional>
#include <span>

#include "server/usecases/import/csv.hpp"
#include "server/usecases/import/import_fault.hpp"
#include "shared/domain/language.hpp"

namespace baileo::usecases {

/// A foreign text as a message may repeat it: in quotes, or nothing if it is long or holds what a terminal
/// should not be sent.
[[nodiscard]] std::string quotation(std::string_view text);

/// A table whose header was right.
struct Table {
    std::string_view file;
    std::map<std::string_view, std::size_t> places;  ///< column -> index of its cell
    std::vector<CsvRow> rows;  ///< without the header; each has as many cells as columns
};

/// Reads a table that has these columns, in any order. Rows that cannot be read or have another number of
/// cells are one fault each and left out. A header that lacks a column or has another one is one fault for
/// each, and there is no table then.
[[nodiscard]] std::optional<Table> read_table(std::string_view file, std::string_view text,
                                              std::span<const std::string_view> columns,
                                              ImportFaults& faults);

/// One row of a table by the names of its columns. Each cell that is wrong becomes one fault, also when
/// several rules look at it.
class TableRow {
  public:
    TableRow(const Table& table, const CsvRow& cells, ImportFaults& faults)
        : table_(table), cells_(cells), faults_(faults) {}

    [[nodiscard]] std::size_t line() const { return cells_.line(); }
    [[nodiscard]] const std::string& text(std::string_view column) const { return cell(column).text; }

    /// Whether nothing was found wrong with this cell so far.
    [[nodiscard]] bool is_sound(std::string_view column) const;

    /// Notes that a cell is wrong: "<column> <wrong>; expected <expected>".
    void fail(std::string_view column, std::string_view wrong, std::string_view expected);

    /// A text that may be shown, of 1..limit characters, without blanks at its ends.
    std::string shown(std::string_view column, std::size_t limit);
    /// The texts of <column>_id and <column>_en.
    domain::LocalizedText shown_in_both(std::string_view column, std::size_t limit);
    bool yes_or_no(std::string_view column);

    /// What is invented carries "(contoh)" and "(sample)" at the end of its texts, and nothing else does.
    void check_sample_mark(std::string_view column, bool sample);

    /// A cell made into a value by `read`, which returns an optional.
    template <class Read>
    auto value(std::string_view column, Read read, std::string_view expected) ->
        typename decltype(read(std::string_view()))::value_type {
        const auto result = read(std::string_view(text(column)));
        if (result) return *result;
        fail(column, text(column).empty() ? "is empty" : "cannot be " + quotation(text(column)), expected);
        return {};
    }

  private:
    [[nodiscard]] std::size_t place(std::string_view column) const;
    [[nodiscard]] const CsvRow::Cell& cell(std::string_view column) const;

    const Table& table_;
    const CsvRow& cells_;
    ImportFaults& faults_;
    std::vector<std::size_t> wrong_;  ///< places of the cells that have a fault
};

inline constexpr std::string_view slug_form = "1 to 64 of a-z, 0-9 and dashes inside";

/// The end that marks an invented thing's text in a language, e.g. " (contoh)".
[[nodiscard]] std::string_view sample_mark(domain::Language language);

}  // namespace baileo::usecases
