"""The architecture as a table: each box (a folder, or one file) with what it may include.

A box may always include itself and the C++ standard library. The longest matching path decides, so a box inside a
box (server/store/sqlite) has its own line, and a folder without one belongs to the box above it.
"""

from dataclasses import dataclass


@dataclass(frozen=True)
class Box:
    ours: tuple[str, ...] = ()       # other boxes
    libraries: tuple[str, ...] = ()  # keys of LIBRARIES
    pure: bool = False               # no clock, thread, file, randomness of its own: these are passed in
    sql: bool = False                # SQL stands here and nowhere else
    generated: tuple[str, ...] = ()  # headers that the build makes, included by bare name


# Library -> how its headers begin. A header that is in no row is unknown and fails.
LIBRARIES = {
    "cli11": ("CLI/",),
    "expected": ("tl/expected.hpp",),
    "fmt": ("fmt/",),
    "freetype": ("ft2build.h", "freetype/"),
    "glfw": ("GLFW/", "GL/", "GLES2/", "GLES3/"),
    "httplib": ("httplib.h",),
    "imgui": ("imgui.h", "imgui_internal.h", "imgui_freetype.h", "imgui_stdlib.h"),
    "imgui_backends": ("backends/imgui_impl_",),
    "json": ("nlohmann/",),
    "posix": ("arpa/", "dirent.h", "fcntl.h", "linux/", "netdb.h", "netinet/", "poll.h", "signal.h", "spawn.h", "sys/", "termios.h", "unistd.h"),
    "qrcodegen": ("qrcodegen",),
    "simdjson": ("simdjson.h",),
    "sodium": ("sodium.h", "sodium/"),
    "spdlog": ("spdlog/",),
    "sqlite": ("sqlite3.h", "SQLiteCpp/"),
    "stb": ("stb/", "stb_"),
    "toml": ("toml++/",),
}

# Standard headers that would let a pure box look at the world behind its caller's back.
IMPURE_STANDARD_HEADERS = frozenset(
    "condition_variable cstdio ctime filesystem fstream future iostream mutex random shared_mutex stop_token thread".split()
)

VALUES = ("shared/base", "shared/domain")
WIRE = (*VALUES, "shared/crypto", "shared/journal", "shared/protocol")
MIGRATIONS = ("embedded_migrations.hpp",)

BOXES = {
    "shared/base": Box((), ("expected", "fmt")),
    "shared/domain": Box(("shared/base",), pure=True),
    "shared/crypto": Box(("shared/base",), ("sodium", "posix")),
    "shared/journal": Box((*VALUES, "shared/crypto"), ("simdjson",), pure=True),
    "shared/protocol": Box((*VALUES, "shared/crypto", "shared/journal"), ("json",)),
    "shared/files": Box(("shared/base",), ("posix",)),
    "shared/storage": Box(("shared/base",), ("sqlite", "fmt"), sql=True),

    "kiosk/visit": Box(VALUES, pure=True),
    "kiosk/maintenance": Box(VALUES, pure=True),
    "kiosk/ui": Box((*VALUES, "kiosk/visit", "kiosk/maintenance"), ("imgui", "qrcodegen", "fmt"),
                    generated=("text_keys.hpp", "text_table.hpp")),
    "kiosk/platform": Box(("shared/base",), ("imgui", "imgui_backends", "glfw", "stb", "freetype", "posix", "fmt")),
    "kiosk/voice": Box((*VALUES, "kiosk/visit"), ("posix", "fmt"), generated=("pronunciation_list.hpp",)),
    "kiosk/store": Box((*VALUES, "shared/crypto", "shared/files", "shared/journal", "shared/storage"),
                       ("sqlite", "posix", "fmt"), sql=True, generated=MIGRATIONS),
    "kiosk/sync": Box((*WIRE, "shared/files", "kiosk/store"), ("fmt", "spdlog")),
    "kiosk/sync/http_transport": Box((*WIRE, "kiosk/store", "kiosk/sync"), ("httplib", "fmt", "spdlog")),
    "kiosk/app": Box((*WIRE, "kiosk/visit", "kiosk/maintenance", "kiosk/ui", "kiosk/platform", "kiosk/voice", "kiosk/store", "kiosk/sync",
                      "kiosk/sync/http_transport"),
                     ("json", "toml", "spdlog", "fmt", "posix")),
    "kiosk/gallery": Box((*VALUES, "kiosk/visit", "kiosk/maintenance", "kiosk/ui"), ("cli11", "fmt", "imgui", "stb")),
    "kiosk/main": Box((*VALUES, "shared/crypto", "kiosk/app"), ("cli11", "spdlog", "fmt")),

    "server/merge": Box((*VALUES, "shared/crypto"), pure=True),
    "server/results": Box((*VALUES, "server/merge"), pure=True),
    "server/log": Box(("shared/base", "shared/crypto"), pure=True),
    "server/store": Box((*VALUES, "shared/crypto", "shared/journal", "server/merge", "server/results", "server/log")),
    "server/store/sqlite": Box((*VALUES, "shared/crypto", "shared/journal", "shared/storage", "server/merge",
                                "server/results", "server/log", "server/store"),
                               ("sqlite", "fmt"), sql=True, generated=MIGRATIONS),
    "server/usecases": Box((*WIRE, "shared/files", "server/merge", "server/results", "server/log", "server/store",
                            "server/usecases/import"),
                           ("json", "sodium", "fmt", "spdlog", "qrcodegen")),
    "server/usecases/import": Box((*VALUES, "shared/crypto", "shared/files", "server/store"), ("toml",)),
    "server/http": Box((*WIRE, "server/usecases", "server/console"), ("httplib", "json", "fmt", "posix", "spdlog"),
                       generated=("openapi_document.hpp",)),
    "server/console": Box(("shared/base",)),
    "server/app": Box((*WIRE, "shared/files", "server/merge", "server/results", "server/log", "server/store",
                       "server/store/sqlite", "server/usecases", "server/http", "server/console"),
                      ("cli11", "json", "toml", "spdlog", "fmt", "posix")),
    "server/main": Box((*VALUES, "server/app"), ("cli11", "spdlog", "fmt")),
}
