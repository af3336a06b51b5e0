#include "ruleset/ruleset.hpp"
#include "support/catch.hpp"

using namespace tenet::ruleset;

TEST_CASE("a place in a rule file reads as editors print it") {
  CHECK(at({"rules/x.lua", 12}) == "rules/x.lua:12: ");
  CHECK(at({"rules/x.lua", 0}) == "rules/x.lua: ");
  CHECK(at({}).empty());
}

TEST_CASE("rules and packs are found by id") {
  Ruleset set;
  Pack pack;
  pack.id = "respect-standard";
  for (const char* id : {"respect.3.2", "respect.3.10", "respect.3.p1"}) {
    Rule rule;
    rule.info.id = id;
    pack.rules.push_back(rule);
  }
  set.packs.push_back(pack);
  REQUIRE(set.find("respect.3.10") != nullptr);
  CHECK(set.find("respect.3.10")->info.id == "respect.3.10");
  CHECK(set.find("respect.3.3") == nullptr);
  CHECK(set.pack("respect-standard") != nullptr);
  CHECK(set.pack("respect") == nullptr);
}
