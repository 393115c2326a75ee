#include "kiosk/voice/program.hpp"

#include <doctest/doctest.h>

#include <fstream>
#include <thread>

#include "tests/support/eventually.hpp"
#include "tests/support/temporary_directory.hpp"

using namespace baileo;
using namespace baileo::voice;

namespace {

const std::stop_token never;

/// The state letter of a process in /proc; nothing if there is none.
char state_of(const std::string& process) {
    std::ifstream file("/proc/" + process + "/stat");
    std::string number;
    std::string name;
    char state = '-';
    file >> number >> name >> state;
    return state;
}

}  // namespace

TEST_CASE("a program gets its input and its output comes back") {
    const auto output = run({"sh", "-c", "tr a-z A-Z; echo not this >&2"}, as_bytes("halo"), never);

    REQUIRE(output);
    CHECK(as_text(*output) == "HALO");
}

TEST_CASE("much input that a program does not read holds nobody up") {
    const Bytes much(1'000'000, 'x');

    CHECK(run({"true"}, much, never));
}

TEST_CASE("a program that is missing, fails or crashes gives nothing") {
    CHECK_FALSE(run({"no-such-program"}, {}, never));
    CHECK_FALSE(run({"false"}, {}, never));
    CHECK_FALSE(run({"sh", "-c", "echo half; kill -s SEGV $$"}, {}, never));
}

TEST_CASE("a stop ends a program and what it started") {
    const tests::TemporaryDirectory folder;
    const std::string note = (folder.path() / "started").string();
    const auto started = [&note] {
        std::string process;
        std::ifstream(note) >> process;
        return process;
    };
    std::stop_source stop;
    std::optional<Bytes> output{Bytes{}};

    std::thread runner([&] {
        output = run({"sh", "-c", "sleep 600 & echo $! > \"$0.new\"; mv \"$0.new\" \"$0\"; wait", note}, {},
                     stop.get_token());
    });
    CHECK(tests::eventually([&] { return !started().empty(); }));
    stop.request_stop();
    runner.join();

    CHECK_FALSE(output);
    CHECK(
        tests::eventually([&] { return std::string("-ZX").find(state_of(started())) != std::string::npos; }));
}

TEST_CASE("a program that was stopped before it began does not begin") {
    std::stop_source stop;
    stop.request_stop();

    CHECK_FALSE(run({"true"}, {}, stop.get_token()));
}

TEST_CASE("programs are found by path and on PATH") {
    CHECK(find_program("sh"));
    CHECK(find_program("/bin/sh"));
    CHECK_FALSE(find_program("no-such-program"));
    CHECK_FALSE(find_program("/etc/passwd"));
    CHECK_FALSE(find_program("/bin"));
}
