#include "script/libraries.hpp"

#include <lua.hpp>

namespace tenet::script {

std::vector<Library> libraries() {
  return {{"Lua", LUA_VERSION_MAJOR "." LUA_VERSION_MINOR "." LUA_VERSION_RELEASE, Library::Source::headers}};
}

}  // namespace tenet::script
