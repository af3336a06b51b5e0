// PCRE2 under limits.
#include "text/pattern.hpp"

#include "support/catch.hpp"

using namespace tenet::text;

TEST_CASE("finds without regard to case, from a byte on") {
  const auto pattern = Pattern::compile("ten(ant|ancy)");
  REQUIRE(pattern.has_value());
  CHECK(**pattern->find("The Tenant and the tenancy") == PatternMatch{4, 10});
  CHECK(**pattern->find("The Tenant and the tenancy", 5) == PatternMatch{19, 26});
  CHECK_FALSE(pattern->find("the landlord")->has_value());
  CHECK_FALSE(pattern->find("tenant", 100)->has_value());
}

TEST_CASE("a wrong pattern says where") {
  const auto pattern = Pattern::compile("a(b");
  REQUIRE_FALSE(pattern.has_value());
  CHECK(pattern.error().message == "missing closing parenthesis (at character 4)");
}

TEST_CASE("a limit reached is an error of its own, not 'no match'") {
  const auto pattern = Pattern::compile("(a+)+$");
  REQUIRE(pattern.has_value());
  const auto found = pattern->find("aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa!");
  REQUIRE_FALSE(found.has_value());
  CHECK(found.error().code == "pattern-limit");
}

TEST_CASE("text that is not UTF-8 is an error, not a crash") {
  const auto pattern = Pattern::compile("a");
  CHECK(pattern->find("\xFF\xFE").error().code == "pattern-failed");
}
