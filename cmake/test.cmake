# How tests are declared. Included by tests/CMakeLists.txt alone.
find_package(doctest CONFIG REQUIRED)
include(doctest)

# Debian's rapidcheck (properties over generated values) has no CMake configuration of its own.
find_path(RAPIDCHECK_INCLUDE_DIR rapidcheck.h REQUIRED)
find_library(RAPIDCHECK_LIBRARY rapidcheck REQUIRED)
mark_as_advanced(RAPIDCHECK_INCLUDE_DIR RAPIDCHECK_LIBRARY)
add_library(baileo_rapidcheck INTERFACE)
add_library(baileo::rapidcheck ALIAS baileo_rapidcheck)
target_include_directories(baileo_rapidcheck SYSTEM INTERFACE ${RAPIDCHECK_INCLUDE_DIR})
target_link_libraries(baileo_rapidcheck INTERFACE ${RAPIDCHECK_LIBRARY})

# doctest's main function and the sanitizers' settings, compiled once for every test program.
add_library(baileo_test_main OBJECT ${PROJECT_SOURCE_DIR}/tests/support/test_main.cpp)
target_link_libraries(baileo_test_main PUBLIC baileo::options doctest::doctest)

# baileo_test(name [LABEL unit] SOURCES ... [LINK ...] [TIMEOUT seconds])
# One test program; each TEST_CASE in it becomes a test of CTest, `<name>/<sentence>`, under the label:
#   unit         one box, in memory; many of them in a second
#   integration  several boxes, files, threads, a server on a loopback port
#   journey      whole programs, as a citizen, judge or admin uses them
function(baileo_test name)
  cmake_parse_arguments(test "" "LABEL;TIMEOUT" "SOURCES;LINK" ${ARGN})
  if(NOT DEFINED test_LABEL)
    set(test_LABEL unit)
  endif()
  if(NOT test_LABEL MATCHES "^(unit|integration|journey)$")
    message(FATAL_ERROR "${name}: LABEL is unit, integration or journey, not ${test_LABEL}")
  endif()
  if(NOT DEFINED test_TIMEOUT)
    set(test_TIMEOUT 600)  # generous: a hung test must end, a slow machine must not fail
  endif()

  add_executable(${name} ${test_SOURCES})
  target_link_libraries(${name} PRIVATE baileo_test_main ${test_LINK})
  # Each test is started by its name as a filter. A name that doctest or CTest would not carry over whole (it has a
  # semicolon) selects no test case, and nothing run must not pass.
  doctest_discover_tests(${name}
    TEST_PREFIX "${name}/"
    PROPERTIES LABELS ${test_LABEL} TIMEOUT ${test_TIMEOUT} FAIL_REGULAR_EXPRESSION "test cases: +0 ")
endfunction()

# baileo_check(name LABEL lint COMMAND ... [TIMEOUT seconds])
# A check that is a command, run from the root of the checkout. Exit code 77 = skipped, with its reason printed.
function(baileo_check name)
  cmake_parse_arguments(check "" "LABEL;TIMEOUT" "COMMAND" ${ARGN})
  if(NOT DEFINED check_TIMEOUT)
    set(check_TIMEOUT 600)
  endif()
  add_test(NAME ${name} COMMAND ${check_COMMAND} WORKING_DIRECTORY ${PROJECT_SOURCE_DIR})
  set_tests_properties(${name} PROPERTIES LABELS ${check_LABEL} TIMEOUT ${check_TIMEOUT} SKIP_RETURN_CODE 77)
endfunction()
