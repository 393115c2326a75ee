#include <doctest/doctest.h>

#include <fstream>
#include <iterator>

#include "server/usecases/import/csv.hpp"
#include "server/usecases/import_catalogue.hpp"
#include "tests/server/usecases/import/import_folder.hpp"

using namespace baileo;
using namespace baileo::tests;
using namespace baileo::usecases;

namespace {

const std::filesystem::path sample = BAILEO_SAMPLE_FOLDER;

std::string text_of(const std::string& name) {
    std::ifstream file(sample / name, std::ios::binary);
    REQUIRE_MESSAGE(file.is_open(), name);
    return {std::istreambuf_iterator<char>(file), {}};
}

/// The sample with a small picture of its own in place of each drawn one.
struct SampleFolder : ImportFolder {
    SampleFolder() {
        for (const auto* const name : {"competition.toml", "units.csv", "innovations.csv"})
            write(name, text_of(name));
        char width = 1;
        const Csv innovations = read_csv(text_of("innovations.csv"));
        for (std::size_t i = 1; i < innovations.rows.size(); ++i)
            write("pictures/" + innovations.rows[i].cells[7].text, a_png(width++));
    }
};

}  // namespace

TEST_CASE("the whole sample catalogue can be imported") {
    const auto draft = read_catalogue_folder(SampleFolder().path());

    std::string faults;
    if (!draft)
        for (const ImportFault& fault : draft.error())
            faults += fault.text() + "\n";
    REQUIRE_MESSAGE(draft.has_value(), faults);
    CHECK(draft->catalogue.innovations.size() >= 40);
    CHECK(draft->catalogue.units.size() >= 55);
    CHECK(draft->pictures.size() == draft->catalogue.innovations.size());
    CHECK(domain::faults(draft->catalogue).empty());
}

TEST_CASE("without its pictures, each innovation of the sample is named") {
    SampleFolder folder;
    folder.remove("pictures");

    const auto draft = read_catalogue_folder(folder.path());

    REQUIRE_FALSE(draft.has_value());
    CHECK(draft.error().size() == read_csv(text_of("innovations.csv")).rows.size() - 1);
}
