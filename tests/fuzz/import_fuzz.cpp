#include "server/usecases/import/competition_file.hpp"
#include "server/usecases/import/innovation_table.hpp"
#include "server/usecases/import/picture_form.hpp"
#include "shared/domain/catalogue.hpp"
#include "tests/fuzz/fuzz_target.hpp"

using namespace baileo;
using namespace baileo::usecases;

namespace {

constexpr std::string_view competition =
    "id = 'ambon-2026'\ntitle = { id = 'Inovasi', en = 'Innovation' }\nmode = 'official'\n"
    "opens_at = '2026-01-01T00:00:00+09:00'\ncloses_at = '2026-12-31T00:00:00+09:00'\n";
constexpr std::string_view units =
    "code,kind,name_id,name_en,kecamatan,kemendagri_code,sample\ndinas,opd,Dinas,Office,,,no\n";
constexpr std::string_view innovations =
    "code,unit_code,unit_kind,title_id,title_en,summary_id,summary_en,picture,since,sample,source\n";

/// Whatever is taken without a fault can be published.
void import(std::string_view competition_text, std::string_view units_text,
            std::string_view innovations_text) {
    ImportFaults faults;
    domain::Catalogue catalogue;
    PictureFolder pictures("/nonexistent");
    catalogue.competition = read_competition(competition_text, faults);
    const UnitTable table = read_units(units_text, faults);
    catalogue.units = table.units;
    catalogue.innovations = read_innovations(innovations_text, table, pictures, faults);
    for (const ImportFault& fault : faults)
        expects(!fault.text().empty(), "a fault has words");
    if (!faults.empty()) return;
    domain::sort(catalogue);
    expects(domain::faults(catalogue).empty(), "what was imported without a fault is a right catalogue");
}

}  // namespace

int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
    const std::string_view input = fuzz::text_of(data, size);
    import(input, units, innovations);
    import(competition, input, innovations);
    import(competition, units, input);
    static_cast<void>(picture_form(input));
    return 0;
}
