#include "server/usecases/import/csv.hpp"

#include <algorithm>

namespace baileo::usecases {
namespace {

constexpr std::string_view byte_order_mark = "\xEF\xBB\xBF";

class CsvReader {
  public:
    explicit CsvReader(std::string_view text) : rest_(text) {}

    Csv read() {
        while (!rest_.empty())
            read_row();
        return std::move(csv_);
    }

  private:
    void read_row() {
        CsvRow row;
        do
            row.cells.push_back({"", line_});
        while (read_cell(row) && take(','));
        if (broken_) {
            broken_ = false;
            skip_line();
            return;
        }
        take_line_end();
        const auto is_blank = [](const CsvRow::Cell& cell) { return cell.text.empty(); };
        if (!std::ranges::all_of(row.cells, is_blank)) csv_.rows.push_back(std::move(row));
    }

    /// Reads up to the comma or the end of the line; false after a fault.
    bool read_cell(CsvRow& row) {
        if (take('"')) return read_quoted(row);
        std::string& cell = row.cells.back().text;
        while (!rest_.empty() && rest_.front() != ',' && !at_line_end()) {
            if (rest_.front() == '"')
                return fail(row, "has a quote inside a cell without quotes",
                            "the whole cell in quotes and the quote doubled");
            if (rest_.front() == '\r')
                return fail(row, "has a stray carriage return", "CRLF or LF at the end of a line");
            cell += next();
        }
        return true;
    }

    bool read_quoted(CsvRow& row) {
        std::string& cell = row.cells.back().text;
        while (!rest_.empty()) {
            if (take('"')) {
                if (!take('"')) return ends_after_quote(row);
                cell += '"';
                continue;
            }
            cell += next();
        }
        return fail(row, "begins with a quote that is never closed", "a closing quote");
    }

    bool ends_after_quote(const CsvRow& row) {
        if (rest_.empty() || rest_.front() == ',' || at_line_end()) return true;
        return fail(row, "has text behind its closing quote", "a comma or the end of the line");
    }

    bool fail(const CsvRow& row, std::string wrong, std::string expected) {
        csv_.faults.push_back(
            {row.cells.back().line, row.cells.size(), std::move(wrong), std::move(expected)});
        broken_ = true;
        return false;
    }

    char next() {
        const char c = rest_.front();
        rest_.remove_prefix(1);
        if (c == '\n') ++line_;
        return c;
    }

    bool take(char expected) {
        if (rest_.empty() || rest_.front() != expected) return false;
        next();
        return true;
    }

    [[nodiscard]] bool at_line_end() const { return rest_.starts_with('\n') || rest_.starts_with("\r\n"); }

    void take_line_end() {
        take('\r');
        take('\n');
    }

    void skip_line() {
        while (!rest_.empty() && next() != '\n') {
        }
    }

    std::string_view rest_;
    std::size_t line_ = 1;
    bool broken_ = false;  ///< the row being read has a fault
    Csv csv_;
};

}  // namespace

Csv read_csv(std::string_view text) {
    if (text.starts_with(byte_order_mark)) text.remove_prefix(byte_order_mark.size());
    return CsvReader(text).read();
}

}  // namespace baileo::usecases
