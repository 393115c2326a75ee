#include "shared/files/whole_file.hpp"

#include <doctest/doctest.h>

#include <fstream>
#include <iterator>
#include <vector>

#include "tests/support/temporary_directory.hpp"

using namespace baileo;

namespace {

/// These pieces and then the end, or a failure if one is empty.
FilePieces giving(std::vector<std::string> pieces) {
    return [pieces = std::move(pieces), next = std::size_t{0}]() mutable -> Result<std::string> {
        if (next == pieces.size()) return std::string();
        std::string piece = pieces[next++];
        if (piece.empty()) return failure(ErrorCode::storage_corrupt, "no such piece");
        return piece;
    };
}

std::string bytes_of(const std::filesystem::path& file) {
    std::ifstream in(file, std::ios::binary);
    return {std::istreambuf_iterator<char>(in), {}};
}

struct Folder {
    tests::TemporaryDirectory folder;
    std::filesystem::path file = folder.path() / "file";

    [[nodiscard]] std::ptrdiff_t count() const {
        return std::distance(std::filesystem::directory_iterator(folder.path()), {});
    }
};

}  // namespace

TEST_CASE_FIXTURE(Folder, "a file that is written in pieces is there whole and nothing beside it") {
    REQUIRE(write_whole_file(file, giving({"one ", "two ", "three"})));

    CHECK(bytes_of(file) == "one two three");
    CHECK(count() == 1);
    CHECK(compare_file(file, giving({"one two", " three"})));
}

TEST_CASE_FIXTURE(Folder, "a file that cannot be finished leaves the one before as it was") {
    REQUIRE(write_whole_file(file, "before"));

    const Status written = write_whole_file(file, giving({"half", ""}));

    REQUIRE_FALSE(written);
    CHECK(written.error().code == ErrorCode::storage_corrupt);
    CHECK(bytes_of(file) == "before");
    CHECK(count() == 1);
}

TEST_CASE_FIXTURE(Folder, "a file that holds other bytes than were written is noticed") {
    for (const std::string other : {"one twx", "one tw", "one two "}) {
        std::ofstream(file, std::ios::binary) << other;
        const Status same = compare_file(file, giving({"one ", "two"}));
        REQUIRE_FALSE(same);
        CHECK(same.error().code == ErrorCode::storage_corrupt);
    }
}

TEST_CASE_FIXTURE(Folder, "a folder that is not there is named as what is missing") {
    const Status written = write_whole_file(folder.path() / "nowhere" / "file", "text");

    REQUIRE_FALSE(written);
    CHECK(written.error().code == ErrorCode::not_found);
    CHECK(written.error().detail.find("nowhere") != std::string::npos);
}
