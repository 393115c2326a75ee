#include "server/usecases/import_catalogue.hpp"

#include <doctest/doctest.h>

#include <algorithm>

#include "shared/crypto/sha256.hpp"
#include "tests/server/usecases/import/import_folder.hpp"

using namespace baileo;
using namespace baileo::tests;
using namespace baileo::usecases;

namespace {

std::string faults_in(const ImportFolder& folder) {
    const auto draft = read_catalogue_folder(folder.path());
    if (draft) return "none";
    std::string text;
    for (const ImportFault& fault : draft.error())
        text += (text.empty() ? "" : "\n") + fault.text();
    return text;
}

/// One passage of a right folder made wrong, and the one fault that this is.
struct Spoilt {
    std::string file;
    std::string passage;
    std::string by;
    std::string fault;
};

void check(const std::vector<Spoilt>& examples) {
    for (const Spoilt& example : examples) {
        CAPTURE(example.passage);
        ImportFolder folder;
        folder.replace(example.file, example.passage, example.by);
        CHECK(faults_in(folder) == example.file + ":" + example.fault);
    }
}

}  // namespace

TEST_CASE("a folder without faults becomes a catalogue") {
    const auto draft = read_catalogue_folder(ImportFolder().path());

    REQUIRE(draft.has_value());
    const domain::Catalogue& catalogue = draft->catalogue;
    CHECK(domain::faults(catalogue).empty());
    CHECK(catalogue.competition.id.text() == "ambon-2026");
    CHECK(catalogue.competition.title.en == "Innovation (sample)");
    CHECK(catalogue.units.size() == 4);
    REQUIRE(catalogue.innovations.size() == 2);
    const domain::Innovation& healthy = catalogue.innovations[1];
    CHECK(healthy.id.text() == "sehat");
    CHECK(healthy.unit.code.text() == "dinas-kesehatan");
    CHECK(healthy.summary.en == "Short, sweet.");
    CHECK(healthy.picture == to_hex(crypto::sha256(a_png())));
    CHECK(healthy.since == "2023-04");
    CHECK(healthy.source == "News");
    CHECK_FALSE(healthy.sample);
    CHECK(catalogue.innovations[0].sample);
    CHECK(catalogue.innovations[0].picture.empty());
    REQUIRE(draft->pictures.size() == 1);
    CHECK(draft->pictures[0].content_type == "image/png");
    CHECK(draft->pictures[0].bytes == a_png());
}

TEST_CASE("a competition may say what is asked") {
    ImportFolder folder;
    folder.replace("competition.toml", "sample = true\n",
                   "sample = true\n[questions]\naspects = [\"time\", \"cost\"]\nreasons = false\n");

    const auto draft = read_catalogue_folder(folder.path());

    REQUIRE(draft.has_value());
    const domain::Questions& asked = draft->catalogue.competition.questions;
    CHECK(asked.aspects == std::vector{domain::Aspect::time, domain::Aspect::cost});
    CHECK(asked.form == domain::Form::offered);
    CHECK_FALSE(asked.reasons);
    CHECK(asked.profile);
}

TEST_CASE("a competition may ask the national satisfaction survey") {
    ImportFolder folder;
    folder.replace("competition.toml", "sample = true\n",
                   "sample = true\nquestions = { form = \"survey\" }\n");

    const auto draft = read_catalogue_folder(folder.path());

    REQUIRE(draft.has_value());
    const domain::Questions& asked = draft->catalogue.competition.questions;
    CHECK(asked.form == domain::Form::survey);
    CHECK(std::ranges::equal(asked.aspects, domain::aspect_words.values()));
    CHECK_FALSE(asked.reasons);
    CHECK(asked.profile);
}

TEST_CASE("each fault of the competition is named with its line and column") {
    const std::string file = "competition.toml";
    check({
        {file, "\"ambon-2026\"", "\"Ambon 2026\"",
         "1:6: id cannot be \"Ambon 2026\"; expected 1 to 64 of a-z, 0-9 and dashes inside"},
        {file, "id = \"ambon-2026\"\n", "",
         "1:1: id is missing; expected 1 to 64 of a-z, 0-9 and dashes inside"},
        {file, "\"ambon-2026\"", "2026",
         "1:6: id is no text; expected 1 to 64 of a-z, 0-9 and dashes inside"},
        {file, "\"Inovasi (contoh)\"", "\"Inovasi\"",
         "2:16: title.id does not say that this is a sample; expected \" (contoh)\" at its end"},
        {file, "sample = true", "sample = \"true\"",
         "6:10: sample is no truth value; expected true or false"},
        {file, "\"official\"", "\"real\"", "3:8: mode cannot be \"real\"; expected \"official\" or \"test\""},
        {file, "2026-12-31T", "2026-12-31 at ",
         "5:13: closes_at cannot be \"2026-12-31 at 00:00:00+09:00\"; expected a time in quotes, such as "
         "\"2026-07-01T08:00:00+09:00\""},
        {file, "2026-12-31T", "2025-12-31T", "5:13: closes_at is not after opens_at; expected a later time"},
        {file, "sample = true", "sample = true\ncolour = \"red\"",
         "7:10: colour is not known; expected one of the keys described in tests/sample/README.md"},
        {file, "sample = true", "sample = true\nquestions = { aspects = [\"time\", \"smell\"] }",
         "7:25: questions.aspects cannot hold \"smell\"; expected each of requirements, procedure, time, "
         "cost, "
         "product, competence, behaviour, complaints, facilities at most once"},
        {file, "sample = true", "sample = true\nquestions = { form = \"long\" }",
         "7:22: questions.form cannot be \"long\"; expected \"offered\", \"asked\" or \"survey\""},
        {file, "sample = true", "sample = true\nquestions = { form = \"survey\", aspects = [\"time\"] }",
         "7:42: questions.aspects stands beside form = \"survey\"; expected none, because the survey asks "
         "all "
         "nine"},
    });
}

TEST_CASE("a competition that is no TOML is one fault at the place where it breaks") {
    ImportFolder folder;
    folder.replace("competition.toml", "\"official\"", "official");

    CHECK(faults_in(folder).starts_with("competition.toml:3:8: "));
    CHECK(faults_in(folder).ends_with("; expected TOML (https://toml.io)"));
}

TEST_CASE("each fault of a unit is named with its line and cell") {
    const std::string file = "units.csv";
    check({
        {file, "dinas-kesehatan", "Dinas Kesehatan",
         "2:1: code cannot be \"Dinas Kesehatan\"; expected 1 to 64 of a-z, 0-9 and dashes inside"},
        {file, "opd", "dinas",
         "2:2: kind cannot be \"dinas\"; expected opd, kecamatan, kelurahan, negeri, puskesmas or sekolah"},
        {file, "Dinas Kesehatan", "", "2:3: name_id is empty; expected 1 to 80 characters on one line"},
        {file, "Dinas Kesehatan", "Dinas Kesehatan ",
         "2:3: name_id begins or ends with a blank; expected 1 to 80 characters on one line"},
        {file, "Dinas Kesehatan", "\"Dinas\nKesehatan\"",
         "2:3: name_id has a control character; expected 1 to 80 characters on one line"},
        {file, "Health Office", std::string(81, 'x'),
         "2:4: name_en is longer than 80 characters; expected 1 to 80 characters on one line"},
        {file, "Health Office", "Health \xFF",
         "2:4: name_en is not valid UTF-8; expected 1 to 80 characters on one line"},
        {file, "Nusaniwe District,nusaniwe", "Nusaniwe District,sirimau",
         "3:5: kecamatan is not the unit's own code; expected its own code, because it is a kecamatan"},
        {file, "Nusaniwe Urban Village,nusaniwe", "Nusaniwe Urban Village,sirimau",
         "4:5: kecamatan cannot be \"sirimau\"; expected the code of a unit of kind kecamatan in this file"},
        {file, "Nusaniwe Urban Village,nusaniwe", "Nusaniwe Urban Village,",
         "4:5: kecamatan is empty; expected the code of the kecamatan it lies in"},
        {file, "81.71.01.1001", "81.71.1001",
         "4:6: kemendagri_code cannot be \"81.71.1001\"; expected a code such as 81.71.01.2001, or nothing"},
        {file, "Office,,,no", "Office,,,maybe", "2:7: sample cannot be \"maybe\"; expected yes or no"},
        {file, "TK Laut (contoh)", "TK Laut",
         "5:3: name_id does not say that it is invented; expected \" (contoh)\" at its end, because sample "
         "is yes"},
        {file, "Health Office", "Health Office (sample)",
         "2:4: name_en says that it is invented; expected no \" (sample)\" at its end, because sample is no"},
        {file, "nusaniwe,kelurahan", "nusaniwe,kecamatan",
         "4:1: code and kind stand in line 3 already; expected each pair of code and kind once"},
    });
}

TEST_CASE("each fault of an innovation is named with its line and cell") {
    const std::string file = "innovations.csv";
    check({
        {file, "\nlaut,", "\nsehat,", "3:1: code stands in line 2 already; expected each code once"},
        {file, "sehat,dinas-kesehatan,opd", "sehat,dinas-kesehatan,kelurahan",
         "2:2: unit_code names \"dinas-kesehatan\" of kind \"kelurahan\", which is not listed; expected code "
         "and "
         "kind of a row of units.csv"},
        {file, "dinas-kesehatan,opd", "dinas-kesehatan,",
         "2:3: unit_kind is empty; expected opd, kecamatan, kelurahan, negeri, puskesmas or sekolah"},
        {file, "Laut (contoh)", "Laut",
         "3:4: title_id does not say that it is invented; expected \" (contoh)\" at its end, because sample "
         "is yes"},
        {file, "Ombak.", std::string(321, 'x'),
         "3:6: summary_id is longer than 320 characters; expected 1 to 320 characters on one line"},
        {file, "sehat.png", "../units.csv",
         "2:8: picture is no file name; expected at most 100 letters, digits, dots and dashes, or nothing"},
        {file, "sehat.png", "sakit.png",
         "2:8: picture names sakit.png, which is not there; expected a file in pictures/"},
        {file, "2023-04", "2023-13",
         "2:9: since cannot be \"2023-13\"; expected year and month, such as 2023-04"},
        {file, "2024-01", "",
         "3:9: since is empty; expected year and month, such as 2023-04, because sample is yes"},
        {file, "no,News", ",News", "2:10: sample is empty; expected yes or no"},
        {file, "yes,", "yes,News", "3:11: source is not empty; expected nothing, because sample is yes"},
    });
}

TEST_CASE("a table that cannot be read is named row by row") {
    const std::string header = "code,kind,name_id,name_en,kecamatan,kemendagri_code,sample";
    check({
        {"units.csv", header, "code;kind;name_id",
         "1: the columns are separated by semicolons; expected commas"},
        {"units.csv", "kemendagri_code,sample", "kemendagri_code,sampel,sample",
         "1:7: there is no column \"sampel\"; expected " + header},
        {"units.csv", "name_en,kecamatan", "kecamatan", "1: column name_en is missing; expected " + header},
        {"units.csv", "code,kind,name_id", "code,kind,kind,name_id",
         "1:3: column kind stands there twice; expected each column once"},
        {"units.csv", "Office,,,no", "Office,,no",
         "2: the row has 6 cells; expected 7 cells; a text with commas stands in quotes"},
        {"innovations.csv", "\"Short, sweet.\"", "Short, sweet.",
         "2: the row has 12 cells; expected 11 cells; a text with commas stands in quotes"},
        {"innovations.csv", "Ringkas.", "Ring\"kas\".",
         "2:6: the cell has a quote inside a cell without quotes; expected the whole cell in quotes and the "
         "quote "
         "doubled"},
        {"innovations.csv", "Ombak.", "\"Ombak.",
         "3:6: the cell begins with a quote that is never closed; expected a closing quote"},
    });
}

TEST_CASE("a picture that a kiosk could not show is refused") {
    struct Example {
        std::string bytes;
        std::string fault;
    };
    for (const auto& [bytes, fault] :
         {Example{"GIF89a", "is neither PNG nor JPEG; expected a picture of either form"},
          Example{"", "is neither PNG nor JPEG; expected a picture of either form"},
          Example{a_png().replace(18, 1, "\x20"),
                  "is 8195 x 2 pixels; expected at most 4096 pixels on each side"},
          Example{a_png() + std::string(2 * 1024 * 1024, 'x'), "is too large; expected at most 2 MiB"}}) {
        ImportFolder folder;
        folder.write("pictures/sehat.png", bytes);
        CHECK(faults_in(folder) == "innovations.csv:2:8: picture names sehat.png, which " + fault);
    }
}

TEST_CASE("files that are missing are named, all of them") {
    ImportFolder folder;
    folder.remove("competition.toml");
    folder.remove("units.csv");
    folder.remove("innovations.csv");

    CHECK(faults_in(folder) ==
          "competition.toml: the file is not there or cannot be read; expected a file of this name\n"
          "innovations.csv: the file is not there or cannot be read; expected a file of this name\n"
          "units.csv: the file is not there or cannot be read; expected a file of this name");
}

TEST_CASE("columns may stand in any order") {
    ImportFolder folder;
    folder.write("units.csv",
                 "sample,kind,code,name_en,name_id,kemendagri_code,kecamatan\r\n"
                 "no,opd,dinas-kesehatan,Health Office,Dinas Kesehatan,,\r\n"
                 "yes,sekolah,tk-laut,Sea Kindergarten (sample),TK Laut (contoh),,nusaniwe\r\n"
                 "no,kecamatan,nusaniwe,Nusaniwe District,Kecamatan Nusaniwe,,nusaniwe\r\n");

    CHECK(faults_in(folder) == "none");
}

TEST_CASE("many faults are all named at once, by file and line, one for each cell") {
    ImportFolder folder;
    folder.replace("units.csv", "Dinas Kesehatan,Health Office", ",");
    folder.replace("units.csv", "nusaniwe,81.71.01,no", "nusaniwe,81,perhaps");
    folder.replace("innovations.csv", "Laut (contoh)", "");

    CHECK(faults_in(folder) ==
          "innovations.csv:3:4: title_id is empty; expected 1 to 80 characters on one line\n"
          "units.csv:2:3: name_id is empty; expected 1 to 80 characters on one line\n"
          "units.csv:2:4: name_en is empty; expected 1 to 80 characters on one line\n"
          "units.csv:3:7: sample cannot be \"perhaps\"; expected yes or no");
}

TEST_CASE("a terminal is not sent what stands in a faulty cell if that could do harm") {
    ImportFolder folder;
    folder.replace("units.csv", "dinas-kesehatan", "\x1B[2J");

    CHECK(faults_in(folder).find('\x1B') == std::string::npos);
}
