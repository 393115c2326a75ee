# Writes the source that holds every file of a folder: cmake -D DIST=<folder> -D OUTPUT=<file.cpp> -P embed.cmake
# The assembler reads the bytes itself (.incbin), which is instant; an array literal takes the compiler seconds.
# The entity tag comes from the content and stands in the source, so a changed file changes the source as well.

cmake_minimum_required(VERSION 3.25)

set(type_of_html "text/html; charset=utf-8")
set(type_of_js "text/javascript; charset=utf-8")
set(type_of_css "text/css; charset=utf-8")
set(type_of_txt "text/plain; charset=utf-8")
set(type_of_svg "image/svg+xml")
set(type_of_woff2 "font/woff2")

file(GLOB_RECURSE names RELATIVE "${DIST}" "${DIST}/*")
list(SORT names)
if(NOT "index.html" IN_LIST names)
  message(FATAL_ERROR "There is no index.html in ${DIST}: is this a built console?")
endif()

set(symbols "")
set(rows "")
set(number 0)
foreach(name IN LISTS names)
  string(REGEX MATCH "[^.]*$" ending "${name}")
  if(NOT DEFINED type_of_${ending})
    message(FATAL_ERROR "${name}: embed.cmake does not know the content type of .${ending}")
  endif()
  file(SHA256 "${DIST}/${name}" hash)
  string(SUBSTRING "${hash}" 0 32 etag)
  file(SIZE "${DIST}/${name}" size)
  if(name MATCHES "^assets/")  # Vite puts a hash of the content into these names
    set(immutable true)
  else()
    set(immutable false)
  endif()
  string(APPEND symbols "asm(R\"(
    .pushsection .rodata.baileo_console, \"a\", %progbits
    .global baileo_console_${number}
    .hidden baileo_console_${number}
    baileo_console_${number}:
    .incbin \"${DIST}/${name}\"
    .popsection
)\");
extern \"C\" const unsigned char baileo_console_${number}[${size}];
")
  string(APPEND rows "    baileo::console::File{\"/${name}\", \"${type_of_${ending}}\", \"\\\"${etag}\\\"\", baileo_console_${number}, ${immutable}},
")
  math(EXPR number "${number} + 1")
endforeach()

file(WRITE "${OUTPUT}" "// Written by embed.cmake; changes here are lost.
#include \"server/console/console_table.hpp\"

#include <array>

${symbols}
namespace {
const std::array table{
${rows}};
}  // namespace

std::span<const baileo::console::File> baileo::console::files() { return table; }
")
