# baileo_box(name SOURCES ... PUBLIC ... PRIVATE ...)
# One box of the architecture = one static library `baileo_<name>`, alias `baileo::<name>`,
# that links only what it names.
function(baileo_box name)
  cmake_parse_arguments(box "" "" "SOURCES;PUBLIC;PRIVATE" ${ARGN})
  add_library(baileo_${name} STATIC ${box_SOURCES})
  add_library(baileo::${name} ALIAS baileo_${name})
  target_link_libraries(baileo_${name} PUBLIC baileo::options ${box_PUBLIC} PRIVATE ${box_PRIVATE})
endfunction()
