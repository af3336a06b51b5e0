// The libraries of others, each named by the layer that owns it.

#include <tenet/libraries.hpp>

#include <algorithm>

#include "base/ascii.hpp"
#include "base/libraries.hpp"
#include "office/libraries.hpp"
#include "package/libraries.hpp"
#include "reports/libraries.hpp"
#include "script/libraries.hpp"
#include "tailoring/libraries.hpp"
#include "text/libraries.hpp"
#include "xml/libraries.hpp"

namespace tenet {

std::vector<Library> libraries() {
  std::vector<Library> all;
  for (const auto of_layer : {base::libraries, text::libraries, package::libraries, xml::libraries, script::libraries, office::libraries,
                              reports::libraries, tailoring::libraries}) {
    const std::vector<Library> some = of_layer();
    all.insert(all.end(), some.begin(), some.end());
  }
  std::sort(all.begin(), all.end(), [](const Library& a, const Library& b) { return base::lower(a.name) < base::lower(b.name); });
  return all;
}

}  // namespace tenet
