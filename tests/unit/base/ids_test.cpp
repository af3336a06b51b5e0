#include "base/ids.hpp"
#include "support/catch.hpp"

using namespace tenet::base;

TEST_CASE("rule ids sort as a reader counts") {
  CHECK(id_less("respect.3.7", "respect.3.10"));
  CHECK_FALSE(id_less("respect.3.10", "respect.3.7"));
  CHECK(id_less("respect.3.10", "respect.3.p1"));
  CHECK(id_less("respect.1.p1", "respect.1.p1a"));
  CHECK(id_less("respect.1", "respect.1.1"));
  CHECK(id_less("charter.2.4", "respect.1.1"));
  CHECK_FALSE(id_less("respect.3.7", "respect.3.7"));
  CHECK(id_less("x.02", "x.2") != id_less("x.2", "x.02"));
  CHECK(id_less("x.99999999999999999999", "x.100000000000000000000"));
}

TEST_CASE("a slip of the keyboard is recognised") {
  const std::vector<std::string> fields = {"title", "find", "unless", "unless_within", "applies_to", "examples"};
  CHECK(suggestion("titel", fields) == "title");
  CHECK(suggestion("Title", fields) == "title");
  CHECK(suggestion("exmples", fields) == "examples");
  CHECK(suggestion("aplies_to", fields) == "applies_to");
  CHECK(suggestion("fnid", fields) == "find");
  CHECK(suggestion("mediaton", {"mediation", "violence"}) == "mediation");
}

TEST_CASE("what is not close is not suggested") {
  CHECK(suggestion("colour", {"title", "find"}).empty());
  CHECK(suggestion("x", {"y"}).empty());
  CHECK(suggestion("", {"title"}).empty());
  CHECK(suggestion(std::string(100'000, 'a'), {"title"}).empty());
}

TEST_CASE("the closest wins, then the one that sorts first") {
  CHECK(suggestion("respect.3.70", {"respect.3.10", "respect.3.7", "respect.4.7"}) == "respect.3.7");
  CHECK(suggestion("respct.3.77", {"respect.3.17", "respect.3.7", "respect.3.77"}) == "respect.3.77");
  CHECK(suggestion("aad", {"abd", "aac"}) == "aac");
}

TEST_CASE("the tail of an id brings the whole id to mind") {
  CHECK(suggestion("rent-without-set-off", {"fairness.rent-without-set-off", "fairness.entry"}) == "fairness.rent-without-set-off");
}
