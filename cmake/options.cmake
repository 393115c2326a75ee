# What every target of ours is compiled with. Each flag has its reason.
add_library(baileo_options INTERFACE)
add_library(baileo::options ALIAS baileo_options)

# "shared/domain/ballot.hpp" is found from the root of the checkout, so an include shows its box.
target_include_directories(baileo_options INTERFACE ${PROJECT_SOURCE_DIR})
target_compile_definitions(baileo_options INTERFACE BAILEO_VERSION="${PROJECT_VERSION}")

target_compile_options(baileo_options INTERFACE
  -Werror               # a warning that stays is a warning nobody reads
  -Wall -Wextra -Wpedantic
  -Wconversion          # a ballot count must not be cut silently
  -Wshadow              # two things of one name in one function
  -Wnon-virtual-dtor -Woverloaded-virtual  # interfaces are deleted and overridden as meant
  -Wold-style-cast      # a cast says which kind it is
  -Wnull-dereference)
if(CMAKE_CXX_COMPILER_ID STREQUAL "GNU")
  target_compile_options(baileo_options INTERFACE
    -Wduplicated-cond -Wlogical-op  # copy-and-paste slips in conditions
    # libstdc++'s own headers set these off under sanitizers (GCC bugs 105562, 107852).
    -Wno-maybe-uninitialized -Wno-null-dereference -Wno-restrict -Wno-stringop-overflow -Wno-array-bounds)
endif()

# Out-of-range access aborts in every build: a kiosk that restarts is safer than one that counts wrong.
target_compile_definitions(baileo_options INTERFACE _GLIBCXX_ASSERTIONS)

if(CMAKE_BUILD_TYPE STREQUAL "RelWithDebInfo")
  target_compile_options(baileo_options INTERFACE -fstack-protector-strong -U_FORTIFY_SOURCE -D_FORTIFY_SOURCE=2)
  target_link_options(baileo_options INTERFACE -Wl,-z,relro,-z,now)
endif()
