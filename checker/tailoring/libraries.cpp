#include "tailoring/libraries.hpp"

#include <csv.h>

#include "base/libraries.hpp"

namespace tenet::tailoring {

std::vector<Library> libraries() {
  return {{"libcsv", base::dotted({CSV_MAJOR, CSV_MINOR, CSV_RELEASE}), Library::Source::headers}};
}

}  // namespace tenet::tailoring
