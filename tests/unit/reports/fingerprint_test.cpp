#include "reports/fingerprint.hpp"

#include "support/catch.hpp"

using tenet::reports::fingerprint;
using tenet::reports::normalised_quote;

TEST_CASE("how a quote is typed and ends is no part of what it says") {
  CHECK(normalised_quote("  We offer\tmediation.\n") == "we offer mediation");
  CHECK(normalised_quote("the tenant’s “right” – now;") == "the tenant's \"right\" - now");
  CHECK(normalised_quote("24\xC2\xA0hours") == "24 hours");
  CHECK(normalised_quote("Élan") == "Élan");
  CHECK(normalised_quote(" ... ").empty());
}

TEST_CASE("a fingerprint is the rule, the element and the words") {
  const std::string one = fingerprint("respect.3.7", "screen", "We offer mediation");
  CHECK(one.starts_with("respect.3.7/screen/"));
  CHECK(one.size() == std::string("respect.3.7/screen/").size() + 32);
  CHECK(one == fingerprint("respect.3.7", "screen", "we offer  mediation."));
  CHECK(one != fingerprint("respect.3.7", "refer", "We offer mediation"));
  CHECK(one != fingerprint("respect.3.7", "screen", "We may offer mediation"));
  // The SHA-256 of nothing.
  CHECK(fingerprint("fairness.entry", "", "") == "fairness.entry//e3b0c44298fc1c149afbf4c8996fb924");
}
