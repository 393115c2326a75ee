# baileo_embed_migrations(target namespace FILES 0001_initial.sql ...)
# Turns numbered SQL files into <folder of the target>/migrations.hpp: `inline constexpr storage::Migration
# migrations[]` in the given namespace, so that a program carries its schema with it.
function(baileo_embed_migrations target namespace)
  cmake_parse_arguments(embed "" "" "FILES" ${ARGN})
  set(rows "")
  foreach(file ${embed_FILES})
    cmake_path(ABSOLUTE_PATH file)
    cmake_path(GET file FILENAME name)
    file(READ ${file} sql)
    string(APPEND rows "    {\"${name}\", R\"sql(${sql})sql\"},\n")
    set_property(DIRECTORY APPEND PROPERTY CMAKE_CONFIGURE_DEPENDS ${file})
  endforeach()
  set(folder ${CMAKE_CURRENT_BINARY_DIR}/embedded/${target})
  file(CONFIGURE OUTPUT ${folder}/embedded_migrations.hpp @ONLY CONTENT
"#pragma once

#include \"shared/storage/migrations.hpp\"

namespace ${namespace} {

inline constexpr storage::Migration migrations[] = {
@rows@};

}  // namespace ${namespace}
")
  target_include_directories(${target} PRIVATE ${folder})
endfunction()
