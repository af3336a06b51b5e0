#pragma once
/// \file
/// What a `check` function is given, described: the objects, their fields and methods. The rows stand beside the code that makes the
/// objects (case_objects.cpp, module_case.cpp), so that describe, the manual and the editor's file cannot promise what is not there.

#include <string_view>
#include <vector>

namespace tenet::script {

/// Types are written as LuaLS does: "string", "tenet.Hit[]", "number?".
struct CaseField {
  std::string_view name;
  std::string_view type;
  std::string_view doc;
};

struct CaseSignature {
  std::vector<CaseField> parameters;
  std::string_view returns;  ///< "" = nothing
};

struct CaseMethod {
  std::string_view name;
  std::string_view doc;
  std::vector<CaseSignature> signatures;  ///< the fullest first
};

struct CaseObject {
  std::string_view name;  ///< "Case", "Hit"
  std::string_view doc;
  std::vector<CaseField> fields;
  std::vector<CaseMethod> methods;
};

/// The case first, then what it gives.
[[nodiscard]] const std::vector<CaseObject>& case_table();

}  // namespace tenet::script
