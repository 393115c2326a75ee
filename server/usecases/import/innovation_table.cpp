#include "server/usecases/import/innovation_table.hpp"

#include <algorithm>
#include <array>

#include "shared/domain/text_rules.hpp"

namespace baileo::usecases {
namespace {

using domain::Innovation;
using domain::InnovationId;
using domain::UnitKey;

constexpr std::string_view innovation_file = "innovations.csv";
constexpr std::array<std::string_view, 11> innovation_columns{
    "code",       "unit_code", "unit_kind", "title_id", "title_en", "summary_id",
    "summary_en", "picture",   "since",     "sample",   "source"};
constexpr std::size_t source_limit = 200;

UnitKey read_unit_key(TableRow& row, const UnitTable& units) {
    const UnitKey key{row.value("unit_code", domain::UnitCode::parse, slug_form),
                      row.value("unit_kind", domain::unit_kind_of,
                                "opd, kecamatan, kelurahan, negeri, puskesmas or sekolah")};
    if (units.keys && !units.keys->contains(key))
        row.fail("unit_code",
                 "names " + quotation(row.text("unit_code")) + " of kind " +
                     quotation(row.text("unit_kind")) + ", which is not listed",
                 "code and kind of a row of units.csv");
    return key;
}

std::string read_picture(TableRow& row, PictureFolder& pictures) {
    const std::string& name = row.text("picture");
    if (name.empty()) return "";
    const auto hash = pictures.take(name);
    if (hash) return *hash;
    row.fail("picture", hash.error().wrong, hash.error().expected);
    return "";
}

/// "2023-04": a year of this or the last century and a month.
bool is_month(std::string_view text) {
    const auto is_digit = [](char c) { return c >= '0' && c <= '9'; };
    if (text.size() != 7 || text[4] != '-') return false;
    if (!std::ranges::all_of(text.substr(0, 4), is_digit) || !std::ranges::all_of(text.substr(5), is_digit))
        return false;
    const std::string_view century = text.substr(0, 2);
    const int month = (text[5] - '0') * 10 + (text[6] - '0');
    return (century == "19" || century == "20") && month >= 1 && month <= 12;
}

void check_since(TableRow& row, const Innovation& innovation) {
    if (innovation.since.empty() && innovation.sample)
        row.fail("since", "is empty", "year and month, such as 2023-04, because sample is yes");
    else if (!innovation.since.empty() && !is_month(innovation.since))
        row.fail("since", "cannot be " + quotation(innovation.since), "year and month, such as 2023-04");
}

void check_source(TableRow& row, const Innovation& innovation) {
    if (innovation.source.empty()) return;
    if (innovation.sample)
        row.fail("source", "is not empty", "nothing, because sample is yes");
    else
        row.shown("source", source_limit);
}

Innovation read_innovation(TableRow& row, const UnitTable& units, PictureFolder& pictures) {
    Innovation innovation;
    innovation.id = row.value("code", InnovationId::parse, slug_form);
    innovation.unit = read_unit_key(row, units);
    innovation.title = row.shown_in_both("title", Innovation::title_limit);
    innovation.summary = row.shown_in_both("summary", Innovation::summary_limit);
    innovation.sample = row.yes_or_no("sample");
    row.check_sample_mark("title", innovation.sample);
    innovation.picture = read_picture(row, pictures);
    innovation.since = row.text("since");
    check_since(row, innovation);
    innovation.source = row.text("source");
    check_source(row, innovation);
    return innovation;
}

}  // namespace

std::vector<Innovation> read_innovations(std::string_view text, const UnitTable& units,
                                         PictureFolder& pictures, ImportFaults& faults) {
    std::vector<Innovation> innovations;
    const auto table = read_table(innovation_file, text, innovation_columns, faults);
    if (!table) return innovations;
    std::map<InnovationId, std::size_t> first_lines;
    for (const CsvRow& cells : table->rows) {
        TableRow row(*table, cells, faults);
        Innovation innovation = read_innovation(row, units, pictures);
        const auto [first, is_new] = first_lines.emplace(innovation.id, row.line());
        if (!is_new && !innovation.id.empty())
            row.fail("code", "stands in line " + std::to_string(first->second) + " already",
                     "each code once");
        innovations.push_back(std::move(innovation));
    }
    return innovations;
}

}  // namespace baileo::usecases
