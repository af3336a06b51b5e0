// How near a saving must stand, and what counts of text that is quoted or only defines.
#include "judge_support.hpp"

using namespace tenet;
using namespace tenet::engine;
using engine::test::Bench;

namespace {

/// The status of a term with that `unless_within` on the text.
std::string within(const std::string& scope, std::string_view text) {
  const Bench bench{"term { id = 'x', title = 'X', find = { 'rent ...4 without deduction' }, unless = { 'except as law allows' }," +
                    (scope.empty() ? "" : " unless_within = '" + scope + "',") + " examples = { flagged { 'A.' }, clear { 'B.' } } }"};
  return bench.status("x", text);
}

std::string where(const std::string& fields, std::string_view text) {
  const Bench bench{"block { id = 'x', title = 'X', source = { standard = 'S' }, where = { " + fields +
                    " }, elements = { { id = 'e', find = { 'offer mediation' } } }, examples = { covered { 'A.' }, missing { 'B.' } } }"};
  return bench.status("x", text);
}

}  // namespace

TEST_CASE("unless_within sentence: the saving stands in the term's own sentence") {
  CHECK(within("sentence", "Rent is due without deduction, except as law allows.") == "qualified");
  CHECK(within("sentence", "Rent is due without deduction. Except as law allows, that is so.") == "flagged");
}

TEST_CASE("unless_within clause: in the same paragraph, the items it introduces, or the same row of a table") {
  CHECK(within("clause", "Rent is due without deduction. Except as law allows, that is so.") == "qualified");
  CHECK(within("clause", "Rent is due without deduction:\n- weekly\n- except as law allows") == "qualified");
  CHECK(within("clause", "The tenant pays:\n- rent without deduction\n- except as law allows, a charge") == "flagged");
  CHECK(within("clause", "| Duty | Limit |\n| Rent without deduction | except as law allows |") == "qualified");
  CHECK(within("clause", "| Duty | Limit |\n| Rent without deduction | none |\n| Charges | except as law allows |") == "flagged");
  CHECK(within("clause", "Rent is due without deduction.\nExcept as law allows, that is so.") == "flagged");
}

TEST_CASE("unless_within section: under the same heading, which is so unless a rule says otherwise") {
  const char* same = "# Rent\nRent is due without deduction.\nExcept as law allows, that is so.";
  const char* other = "# Rent\nRent is due without deduction.\n# Repairs\nExcept as law allows, that is so.";
  CHECK(within("section", same) == "qualified");
  CHECK(within("section", other) == "flagged");
  CHECK(within("", same) == "qualified");
  CHECK(within("", other) == "flagged");
}

TEST_CASE("unless_within document: anywhere") {
  CHECK(within("document", "# Rent\nRent is due without deduction.\n# Repairs\nExcept as law allows, that is so.") == "qualified");
  CHECK(within("document", "# Rent\nRent is due without deduction.\n# Repairs\nWe repair.") == "flagged");
}

TEST_CASE("quoted text counts unless a rule leaves it out") {
  const char* quoted = "The standard says \"landlords offer mediation\".";
  CHECK(where("kinds = 'paragraph'", quoted) == "covered");
  CHECK(where("quoted = false", quoted) == "missing");
  CHECK(where("quoted = false", "We \"gladly\" offer mediation.") == "covered");
}

TEST_CASE("definitions name and commit to nothing; a rule may leave them out altogether") {
  const char* defined = "# Definitions\nWe offer mediation to both sides.";
  CHECK(where("quoted = true", defined) == "weak");
  CHECK(where("definitions = false", defined) == "missing");
  CHECK(where("definitions = false", "# Mediation\nWe offer mediation to both sides.") == "covered");
}
