#include "server/usecases/import/table.hpp"

#include <algorithm>
#include <set>

#include "shared/base/expects.hpp"
#include "shared/domain/text_rules.hpp"

namespace baileo::usecases {
namespace {

constexpr std::size_t repeatable = 60;

std::string joined(std::span<const std::string_view> columns, std::string_view separator) {
    std::string text;
    for (const std::string_view column : columns)
        text += (text.empty() ? "" : std::string(separator)) + std::string(column);
    return text;
}

/// The most usual mistake: spreadsheets write semicolons where the comma is a decimal sign, as in Indonesia.
bool is_separated_by_semicolons(const CsvRow& header) {
    return header.cells.size() == 1 && header.cells.front().text.find(';') != std::string::npos;
}

class HeaderCheck {
  public:
    HeaderCheck(Table& table, std::span<const std::string_view> columns, ImportFaults& faults)
        : table_(table), columns_(columns), faults_(faults) {}

    /// Fills in the table's places; false if anything is wrong.
    bool passes(const CsvRow& header) {
        const std::size_t before = faults_.size();
        if (is_separated_by_semicolons(header)) {
            fail(header, 0, "the columns are separated by semicolons", "commas");
            return false;
        }
        for (std::size_t i = 0; i < header.cells.size(); ++i)
            check(header, i);
        for (const std::string_view column : columns_)
            if (!table_.places.contains(column))
                fail(header, 0, "column " + std::string(column) + " is missing", joined(columns_, ","));
        return faults_.size() == before;
    }

  private:
    void check(const CsvRow& header, std::size_t place) {
        const std::string& name = header.cells[place].text;
        const auto column = std::ranges::find(columns_, name);
        if (name.empty())
            fail(header, place + 1, "a column has no name", joined(columns_, ","));
        else if (column == columns_.end())
            fail(header, place + 1, "there is no column " + quotation(name), joined(columns_, ","));
        else if (!table_.places.emplace(*column, place).second)
            fail(header, place + 1, "column " + name + " stands there twice", "each column once");
    }

    void fail(const CsvRow& header, std::size_t column, std::string wrong, std::string expected) {
        faults_.push_back(
            {std::string(table_.file), header.line(), column, std::move(wrong), std::move(expected)});
    }

    Table& table_;
    std::span<const std::string_view> columns_;
    ImportFaults& faults_;
};

}  // namespace

std::string quotation(std::string_view text) {
    if (domain::text_fault(text, repeatable)) return "what stands there";
    return '"' + std::string(text) + '"';
}

std::string_view sample_mark(domain::Language language) {
    return language == domain::Language::id ? " (contoh)" : " (sample)";
}

std::optional<Table> read_table(std::string_view file, std::string_view text,
                                std::span<const std::string_view> columns, ImportFaults& faults) {
    Csv csv = read_csv(text);
    for (CsvFault& fault : csv.faults)
        faults.push_back({std::string(file), fault.line, fault.cell, "the cell " + std::move(fault.wrong),
                          std::move(fault.expected)});
    Table table{file, {}, {}};
    if (csv.rows.empty()) {
        faults.push_back({std::string(file), 0, 0, "has no header", joined(columns, ",")});
        return std::nullopt;
    }
    if (!HeaderCheck(table, columns, faults).passes(csv.rows.front())) return std::nullopt;
    for (std::size_t i = 1; i < csv.rows.size(); ++i) {
        CsvRow& row = csv.rows[i];
        if (row.cells.size() == columns.size())
            table.rows.push_back(std::move(row));
        else
            faults.push_back(
                {std::string(file), row.line(), 0,
                 "the row has " + std::to_string(row.cells.size()) + " cells",
                 std::to_string(columns.size()) + " cells; a text with commas stands in quotes"});
    }
    return table;
}

std::size_t TableRow::place(std::string_view column) const {
    const auto found = table_.places.find(column);
    expects(found != table_.places.end(), "a table is asked for its own columns");
    return found->second;
}

const CsvRow::Cell& TableRow::cell(std::string_view column) const { return cells_.cells[place(column)]; }

bool TableRow::is_sound(std::string_view column) const {
    return std::ranges::find(wrong_, place(column)) == wrong_.end();
}

void TableRow::fail(std::string_view column, std::string_view wrong, std::string_view expected) {
    if (!is_sound(column)) return;
    const std::size_t at = place(column);
    wrong_.push_back(at);
    faults_.push_back({std::string(table_.file), cell(column).line, at + 1,
                       std::string(column) + " " + std::string(wrong), std::string(expected)});
}

std::string TableRow::shown(std::string_view column, std::size_t limit) {
    const std::string& shown = text(column);
    const std::string form = "1 to " + std::to_string(limit) + " characters on one line";
    if (const auto fault = domain::text_fault(shown, limit))
        fail(column, *fault, form);
    else if (shown.front() == ' ' || shown.back() == ' ')
        fail(column, "begins or ends with a blank", form);
    return shown;
}

domain::LocalizedText TableRow::shown_in_both(std::string_view column, std::size_t limit) {
    const std::string stem = std::string(column) + "_";
    return {shown(stem + "id", limit), shown(stem + "en", limit)};
}

bool TableRow::yes_or_no(std::string_view column) {
    const std::string& answer = text(column);
    if (answer != "yes" && answer != "no")
        fail(column, answer.empty() ? "is empty" : "cannot be " + quotation(answer), "yes or no");
    return answer == "yes";
}

void TableRow::check_sample_mark(std::string_view column, bool sample) {
    for (const domain::Language language : {domain::Language::id, domain::Language::en}) {
        const std::string name = std::string(column) + "_" + std::string(domain::code(language));
        const std::string mark(sample_mark(language));
        if (text(name).ends_with(mark) == sample) continue;
        if (sample)
            fail(name, "does not say that it is invented",
                 "\"" + mark + "\" at its end, because sample is yes");
        else
            fail(name, "says that it is invented", "no \"" + mark + "\" at its end, because sample is no");
    }
}

}  // namespace baileo::usecases
