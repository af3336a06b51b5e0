#include "reports/libraries.hpp"

#include <rapidjson/rapidjson.h>
#include <simdjson.h>

#include <nlohmann/json.hpp>

#include "base/libraries.hpp"

namespace tenet::reports {

std::vector<Library> libraries() {
  const std::string simdjson =
      base::dotted({simdjson::SIMDJSON_VERSION_MAJOR, simdjson::SIMDJSON_VERSION_MINOR, simdjson::SIMDJSON_VERSION_REVISION});
  const std::string nlohmann = base::dotted({NLOHMANN_JSON_VERSION_MAJOR, NLOHMANN_JSON_VERSION_MINOR, NLOHMANN_JSON_VERSION_PATCH});
  return {{"nlohmann-json", nlohmann, Library::Source::headers},
          {"RapidJSON", RAPIDJSON_VERSION_STRING, Library::Source::headers},
          {"simdjson", simdjson, Library::Source::headers}};
}

}  // namespace tenet::reports
