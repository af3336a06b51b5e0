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

}  // namespace tenet::base
