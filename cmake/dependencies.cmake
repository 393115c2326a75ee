# Third-party libraries, all from Debian packages (12 and 13). Their headers are SYSTEM: we warn about our code only.
find_package(PkgConfig REQUIRED)
find_package(Threads REQUIRED)
find_package(tl-expected CONFIG REQUIRED)
find_package(nlohmann_json CONFIG REQUIRED)
find_package(SQLiteCpp CONFIG REQUIRED)
find_package(CLI11 CONFIG REQUIRED)
find_package(fmt CONFIG REQUIRED)
find_package(spdlog CONFIG REQUIRED)
find_package(tomlplusplus CONFIG REQUIRED)
find_package(simdjson CONFIG REQUIRED)
find_package(doctest CONFIG REQUIRED)

pkg_check_modules(sodium REQUIRED IMPORTED_TARGET libsodium)
pkg_check_modules(sqlite3 REQUIRED IMPORTED_TARGET sqlite3)
pkg_check_modules(httplib REQUIRED IMPORTED_TARGET cpp-httplib)

# Dear ImGui: Debian strips the bundled stb and FreeType code out of the archive, so both are linked by hand.
pkg_check_modules(imgui REQUIRED IMPORTED_TARGET imgui)
pkg_check_modules(freetype REQUIRED IMPORTED_TARGET freetype2)
find_package(glfw3 CONFIG REQUIRED)
find_package(OpenGL REQUIRED)
pkg_check_modules(qrcodegen REQUIRED IMPORTED_TARGET qrcodegencpp)
