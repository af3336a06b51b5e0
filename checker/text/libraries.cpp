#include "text/libraries.hpp"

#define PCRE2_CODE_UNIT_WIDTH 8
#include <pcre2.h>
#include <utf8proc.h>

namespace tenet::text {
namespace {

/// "10.42 2022-12-11" without the day.
std::string pcre2_version() {
  std::string version(64, '\0');  // pcre2_config(3) asks for 24 and more
  if (pcre2_config(PCRE2_CONFIG_VERSION, version.data()) < 0) return "";
  return version.substr(0, version.find_first_of(std::string_view(" \0", 2)));
}

}  // namespace

std::vector<Library> libraries() {
  return {{"PCRE2", pcre2_version()}, {"utf8proc", utf8proc_version()}};
}

}  // namespace tenet::text
