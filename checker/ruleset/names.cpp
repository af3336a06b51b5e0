// Rule ids are ordered, and mistyped ones answered, as all ids are.
#include "base/ids.hpp"
#include "ruleset/ruleset.hpp"

namespace tenet::ruleset {

bool id_less(std::string_view a, std::string_view b) {
  return base::id_less(a, b);
}

std::string suggestion(std::string_view given, const std::vector<std::string>& known) {
  return base::suggestion(given, known);
}

}  // namespace tenet::ruleset
