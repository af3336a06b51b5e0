#pragma once
/// \file
/// Open Packaging Conventions (ECMA-376-2): what OOXML lays over a zip: content types and relationships.

#include <string>
#include <string_view>
#include <vector>

#include <tenet/result.hpp>

#include "package/package.hpp"

namespace tenet::docx {

struct Relationship {
  std::string id;
  std::string type;    ///< last segment of the type address: "officeDocument", "hyperlink", "footnotes" (strict and transitional alike)
  std::string target;  ///< internal: part name without leading '/'; external: as written
  bool external = false;
};

/// Relationships of a part ("" = of the package). A missing .rels is an empty list; cyclic targets are the caller's concern.
[[nodiscard]] Result<std::vector<Relationship>> relationships(package::Package& package, std::string_view part);

/// Content type of a part, from overrides then defaults; "" when none is declared.
[[nodiscard]] Result<std::string> content_type(package::Package& package, std::string_view part);

}  // namespace tenet::docx
