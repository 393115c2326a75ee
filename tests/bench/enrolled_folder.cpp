// Makes the data folder of an enrolled kiosk whose server is away, for benchmarks of the real program.
#include "tests/kiosk/app/enrolled_folder.hpp"

int main(int count, char** words) {
    if (count != 2) return 2;
    std::filesystem::create_directories(words[1]);
    baileo::tests::make_enrolled_folder(words[1]);
    return 0;
}
