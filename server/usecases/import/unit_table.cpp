#include "server/usecases/import/unit_table.hpp"

#include <algorithm>
#include <array>

namespace baileo::usecases {
namespace {

using domain::Unit;
using domain::UnitCode;
using domain::UnitKey;
using domain::UnitKind;

constexpr std::string_view unit_file = "units.csv";
constexpr std::array<std::string_view, 7> unit_columns{
    "code", "kind", "name_id", "name_en", "kecamatan", "kemendagri_code", "sample"};
constexpr std::size_t name_limit = 80;

/// The codes of all kecamatan, wherever they stand in the table.
std::set<std::string> kecamatan_codes(const Table& table, ImportFaults& faults) {
    std::set<std::string> codes;
    for (const CsvRow& cells : table.rows) {
        const TableRow row(table, cells, faults);
        if (row.text("kind") == word(UnitKind::kecamatan)) codes.insert(row.text("code"));
    }
    return codes;
}

/// Two, four, six or ten digits in groups, as the ministry numbers provinces down to villages:
/// "81.71.01.2001".
bool is_kemendagri_code(std::string_view text) {
    constexpr std::string_view form = "00.00.00.0000";
    if (text.size() != 2 && text.size() != 5 && text.size() != 8 && text.size() != form.size()) return false;
    for (std::size_t i = 0; i < text.size(); ++i) {
        const bool digit = text[i] >= '0' && text[i] <= '9';
        if (form[i] == '.' ? text[i] != '.' : !digit) return false;
    }
    return true;
}

std::optional<UnitCode> read_kecamatan(TableRow& row, const UnitKey& key,
                                       const std::set<std::string>& listed) {
    const std::string& code = row.text("kecamatan");
    if (code.empty() && key.kind == UnitKind::opd) return std::nullopt;
    if (key.kind == UnitKind::kecamatan && code != key.code.text())
        row.fail("kecamatan", "is not the unit's own code", "its own code, because it is a kecamatan");
    else if (code.empty())
        row.fail("kecamatan", "is empty", "the code of the kecamatan it lies in");
    else if (!listed.contains(code))
        row.fail("kecamatan", "cannot be " + quotation(code),
                 "the code of a unit of kind kecamatan in this file");
    return UnitCode::parse(code);
}

Unit read_unit(TableRow& row, const std::set<std::string>& kecamatan) {
    Unit unit;
    unit.key.code = row.value("code", UnitCode::parse, slug_form);
    unit.key.kind =
        row.value("kind", domain::unit_kind_of, "opd, kecamatan, kelurahan, negeri, puskesmas or sekolah");
    unit.name = row.shown_in_both("name", name_limit);
    unit.sample = row.yes_or_no("sample");
    row.check_sample_mark("name", unit.sample);
    unit.kecamatan = read_kecamatan(row, unit.key, kecamatan);
    unit.kemendagri_code = row.text("kemendagri_code");
    if (!unit.kemendagri_code.empty() && !is_kemendagri_code(unit.kemendagri_code))
        row.fail("kemendagri_code", "cannot be " + quotation(unit.kemendagri_code),
                 "a code such as 81.71.01.2001, or nothing");
    return unit;
}

}  // namespace

UnitTable read_units(std::string_view text, ImportFaults& faults) {
    UnitTable result;
    const std::size_t before = faults.size();
    const auto table = read_table(unit_file, text, unit_columns, faults);
    if (!table) return result;
    bool knows_all_keys = faults.size() == before;
    const auto kecamatan = kecamatan_codes(*table, faults);
    std::map<UnitKey, std::size_t> first_lines;
    for (const CsvRow& cells : table->rows) {
        TableRow row(*table, cells, faults);
        Unit unit = read_unit(row, kecamatan);
        const bool knows_key = row.is_sound("code") && row.is_sound("kind");
        const auto [first, is_new] = first_lines.emplace(unit.key, row.line());
        if (knows_key && !is_new)
            row.fail("code", "and kind stand in line " + std::to_string(first->second) + " already",
                     "each pair of code and kind once");
        knows_all_keys = knows_all_keys && knows_key;
        result.units.push_back(std::move(unit));
    }
    if (!knows_all_keys) return result;
    result.keys.emplace();
    for (const auto& [key, line] : first_lines)
        result.keys->insert(key);
    return result;
}

}  // namespace baileo::usecases
