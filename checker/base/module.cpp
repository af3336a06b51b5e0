#include "base/module.hpp"

#include <dlfcn.h>
#include <sys/auxv.h>

#include <cstdint>
#include <system_error>

namespace tenet::base {
namespace {

namespace fs = std::filesystem;

const char here = 0;

Dl_info module_at(const void* address) {
  Dl_info info{};
  ::dladdr(address, &info);
  return info;
}

/// Of the program itself the loader knows only what was typed, which the search of PATH made something of: never to be looked for in the
/// current folder.
bool is_program(const Dl_info& module) {
  const std::uintptr_t headers = ::getauxval(AT_PHDR);
  return module.dli_fname == nullptr || module_at(reinterpret_cast<const void*>(headers)).dli_fbase == module.dli_fbase;
}

}  // namespace

fs::path module_folder() {
  const Dl_info module = module_at(&here);
  std::error_code error;
  const fs::path file = is_program(module) ? fs::read_symlink("/proc/self/exe", error) : fs::canonical(module.dli_fname, error);
  return error ? fs::path() : file.parent_path();
}

fs::path installed(std::string_view name) {
  const fs::path here_is = module_folder();
  if (here_is.empty()) return {};
  std::error_code ignored;
  // The program in bin/, with its library folder as it was configured or as it is by custom; libtenet in that folder itself.
  for (const fs::path& place :
       {here_is / "tenet", here_is.parent_path() / TENET_LIBRARY_FOLDER / "tenet", here_is.parent_path() / "lib" / "tenet"})
    if (fs::exists(place / name, ignored)) return place / name;
  return {};
}

fs::path helper_program(std::string_view name) {
  std::error_code ignored;
  const fs::path built = module_folder() / name;
  return fs::is_regular_file(built, ignored) ? built : installed(name);
}

}  // namespace tenet::base
