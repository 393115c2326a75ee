#pragma once

#include <doctest/doctest.h>

#include <filesystem>
#include <fstream>
#include <map>
#include <string>

#include "tests/support/temporary_directory.hpp"

namespace baileo::tests {

/// The first bytes of a PNG of this size; enough for whoever does not decode it.
inline std::string a_png(char width = 3, char height = 2) {
    using namespace std::string_literals;
    return "\x89PNG\r\n\x1A\n\0\0\0\rIHDR\0\0\0"s + width + "\0\0\0"s + height + "rest"s;
}

/// A folder that can be imported as it is, and be spoilt by a test.
class ImportFolder {
  public:
    ImportFolder() {
        write("competition.toml",
              "id = \"ambon-2026\"\n"
              "title = { id = \"Inovasi (contoh)\", en = \"Innovation (sample)\" }\n"
              "mode = \"official\"\n"
              "opens_at = \"2026-01-01T00:00:00+09:00\"\n"
              "closes_at = \"2026-12-31T00:00:00+09:00\"\n"
              "sample = true\n");
        write("units.csv",
              "code,kind,name_id,name_en,kecamatan,kemendagri_code,sample\n"
              "dinas-kesehatan,opd,Dinas Kesehatan,Health Office,,,no\n"
              "nusaniwe,kecamatan,Kecamatan Nusaniwe,Nusaniwe District,nusaniwe,81.71.01,no\n"
              "nusaniwe,kelurahan,Kelurahan Nusaniwe,Nusaniwe Urban Village,nusaniwe,81.71.01.1001,no\n"
              "tk-laut,sekolah,TK Laut (contoh),Sea Kindergarten (sample),nusaniwe,,yes\n");
        write("innovations.csv",
              "code,unit_code,unit_kind,title_id,title_en,summary_id,summary_en,picture,since,sample,source\n"
              "sehat,dinas-kesehatan,opd,Sehat,Health,Ringkas.,\"Short, sweet.\",sehat.png,2023-04,no,News\n"
              "laut,tk-laut,sekolah,Laut (contoh),Sea (sample),Ombak.,Waves.,,2024-01,yes,\n");
        write("pictures/sehat.png", a_png());
    }

    [[nodiscard]] const std::filesystem::path& path() const { return folder_.path(); }

    void write(const std::string& name, const std::string& text) {
        std::filesystem::create_directories((path() / name).parent_path());
        std::ofstream(path() / name, std::ios::binary) << text;
        texts_[name] = text;
    }

    /// Replaces a passage of a file, which must be there.
    void replace(const std::string& name, const std::string& passage, const std::string& by) {
        std::string text = texts_.at(name);
        const auto at = text.find(passage);
        REQUIRE_MESSAGE(at != std::string::npos, passage);
        write(name, text.replace(at, passage.size(), by));
    }

    void remove(const std::string& name) { std::filesystem::remove_all(path() / name); }

  private:
    TemporaryDirectory folder_;
    std::map<std::string, std::string> texts_;
};

}  // namespace baileo::tests
