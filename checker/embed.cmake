# cmake -DHEADER=reports/html/assets.hpp -DNAMESPACE=tenet::reports::html -DTARGET=assets.cpp -P embed.cmake -- FILE...
# Writes the files as arrays of bytes into TARGET, which defines the `assets()` that HEADER declares in NAMESPACE, in the order given. So the
# program needs no file beside it, and the files stay what an editor, a browser and a checker understand. (Arrays: string literals have
# different limits in every compiler.)
set(files)
set(is_file OFF)
math(EXPR last "${CMAKE_ARGC} - 1")
foreach(i RANGE ${last})
  if(is_file)
    list(APPEND files "${CMAKE_ARGV${i}}")
  elseif(CMAKE_ARGV${i} STREQUAL "--")
    set(is_file ON)
  endif()
endforeach()

set(arrays)
set(rows)
set(names)
foreach(file ${files})
  get_filename_component(name ${file} NAME)
  file(READ ${file} hex HEX)
  # One encoding fewer to go wrong, and every byte fits a char: symbols are written as escapes.
  string(REGEX MATCH "^(..)*[89a-f]." beyond_ascii "${hex}")
  if(beyond_ascii)
    message(FATAL_ERROR "${name} holds a character beyond ASCII: write it as an escape")
  endif()
  string(REGEX REPLACE "(................................)" "\\1\n" hex "${hex}")
  string(REGEX REPLACE "([0-9a-f][0-9a-f])" "0x\\1," hex "${hex}")
  string(MAKE_C_IDENTIFIER "k_${name}" array)
  string(APPEND arrays "constexpr char ${array}[] = {\n${hex}\n};\n")
  string(APPEND rows "    {\"${name}\", {${array}, sizeof ${array}}},\n")
  list(APPEND names ${name})
endforeach()
list(LENGTH names count)
list(JOIN names ", " names)
file(WRITE ${TARGET} "// Made by checker/embed.cmake from ${names}: change those.
#include \"${HEADER}\"

#include <array>

namespace ${NAMESPACE} {
namespace {

${arrays}
constexpr std::array<base::Asset, ${count}> kAssets = {{
${rows}}};

}  // namespace

std::span<const base::Asset> assets() {
  return kAssets;
}

}  // namespace ${NAMESPACE}
")
