// Formats that plugins add.

#include <tenet/plugins.hpp>

#include "abi/arguments.hpp"

tenet_code tenet_load_plugin(const char* file, tenet_error** error) {
  using namespace tenet::abi;
  return trapped(error, [&] { value_of(tenet::load_plugin(path_of(file, "file"))); });
}

tenet_code tenet_use_plugins_of(const char* folder, tenet_error** error) {
  using namespace tenet::abi;
  return trapped(error, [&] { tenet::use_plugins_of(folder == nullptr ? tenet::default_plugins_folder() : path_of(folder, "folder")); });
}
