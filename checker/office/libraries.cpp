#include "office/libraries.hpp"

#include <xlsxwriter.h>

namespace tenet::office {

std::vector<Library> libraries() {
  return {{"libxlsxwriter", lxw_version()}};
}

}  // namespace tenet::office
