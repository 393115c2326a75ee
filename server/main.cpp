#include <cstdio>
#include <exception>

#include "server/app/program.hpp"

int main(int argc, char** argv) {
    try {
        return baileo::app::run_program({argv + 1, argv + argc});
    } catch (const std::exception& failure) {
        std::fprintf(stderr, "baileo-server: %s\n", failure.what());
        return 70;  // EX_SOFTWARE of sysexits.h: a fault of the program itself
    }
}
