#include "package/libraries.hpp"

#include <libdeflate.h>
#include <zip.h>

namespace tenet::package {

std::vector<Library> libraries() {
  return {{"libdeflate", LIBDEFLATE_VERSION_STRING, Library::Source::headers}, {"libzip", zip_libzip_version()}};
}

}  // namespace tenet::package
