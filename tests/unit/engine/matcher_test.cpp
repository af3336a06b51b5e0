// What a phrase finds. Each line is a promise of rules.md.
#include "phrase_support.hpp"

using namespace tenet;
using namespace tenet::engine;
using namespace tenet::engine::test;

TEST_CASE("words side by side, in any inflection and case") {
  CHECK(found("We will be Offering mediation.", "offer mediation") == Strings{"Offering mediation"});
  CHECK(found("We offer the mediation.", "offer mediation") == Strings{"offer the mediation"});
  CHECK(found("We offer all our mediation.", "offer mediation") == Strings{"offer all our mediation"});
  CHECK(found("We offer quick mediation.", "offer mediation").empty());
  CHECK(found("mediation we offer", "offer mediation").empty());
  CHECK(found("refer, or offer, mediation", "offer mediation") == Strings{"offer mediation"});
}

TEST_CASE("hyphenated, spaced and joined forms are equal") {
  for (const std::string text : {"sign-up", "sign up", "signup"}) {
    for (const std::string searched : {"sign-up", "sign up", "signup"}) {
      INFO(text << " / " << searched);
      CHECK(found("Our " + text + " pack", searched) == Strings{text == "sign-up" ? "sign up" : text});
    }
  }
  CHECK(found("antisocial behaviour", "anti-social behaviour").size() == 1);
  CHECK(found("anti social behaviour", "antisocial behavior").size() == 1);
  CHECK(found("the rent should be low", "below").empty());
}

TEST_CASE("gaps count words, not articles, and never leave the sentence") {
  CHECK(found("offer a b c d e f mediation", "offer ... mediation").size() == 1);
  CHECK(found("offer one two three four five six mediation", "offer ... mediation").size() == 1);
  CHECK(found("offer one two three four five six seven mediation", "offer ... mediation").empty());
  CHECK(found("offer one two three mediation", "offer ...2 mediation").empty());
  CHECK(found("offer one two mediation", "offer …2 mediation").size() == 1);
  CHECK(found("We offer advice. Call for mediation.", "offer ... mediation").empty());
  CHECK(found("We offer advice; call for mediation", "offer ... mediation").empty());
}

TEST_CASE("alternatives, options, lists, prefixes, exact words and names") {
  const std::vector<ruleset::WordList> lists = {words("mediation", {"mediation", "restorative (meeting|approach)", "{other}"}),
                                                words("other", {"'Resolve It'"})};
  CHECK(found("We refer you to mediation", "(offer|refer ... to) {mediation}", lists) == Strings{"refer you to mediation"});
  CHECK(found("offering restorative meetings", "(offer|refer ... to) {mediation}", lists).size() == 1);
  CHECK(found("offer Resolve It", "offer {mediation}", lists).size() == 1);
  CHECK(found("offer to resolve it", "offer ... {mediation}", lists).empty());
  CHECK(found("we will always help", "will [always] help").size() == 1);
  CHECK(found("we will help", "will [always] help").size() == 1);
  CHECK(found("vulnerability and vulnerable people", "vulnerab*").size() == 2);
  CHECK(found("we will, would and willing", "=will") == Strings{"will"});
  CHECK(found("we helped", "=help").empty());
}

TEST_CASE("a part in [ ] that leads belongs to the match where it stands") {
  CHECK(found("We always offer mediation", "[always] offer mediation") == Strings{"always offer mediation"});
  CHECK(found("We offer mediation", "[always] offer mediation") == Strings{"offer mediation"});
  CHECK(found("We can also always offer mediation", "[also] [always] offer mediation") == Strings{"also always offer mediation"});
  CHECK(found("We offer help and always offer the mediation", "[always] offer ...8 mediation") == Strings{"always offer the mediation"});
  CHECK(found("always help and offer mediation", "[always] offer mediation") == Strings{"offer mediation"});
}

TEST_CASE("a list item is read with its lead-in and must itself be touched") {
  Doc doc;
  const BlockId lead = doc.paragraph("We do a lot. Our officers will:");
  const BlockId item = doc.item("screen every case. They log it.", lead);
  doc.item("for mediation", item);
  CHECK(found(doc.get(), "officers will screen") == Strings{"officers will screen"});
  CHECK(found(doc.get(), "officers will").size() == 1);
  CHECK(found(doc.get(), "do ... screen").empty());
  CHECK(found(doc.get(), "officers ...9 mediation").size() == 1);
  CHECK(found(doc.get(), "officers ... log").empty());
}

TEST_CASE("no gap carries a match from the lead-in into an item that says something else") {
  Doc doc;
  const BlockId lead = doc.paragraph("We refer people to:");
  doc.item("the weekly market", lead);
  CHECK(found(doc.get(), "(offer|refer ...9)") == Strings{"refer"});
}

TEST_CASE("a cell is read with its row's and its column's header") {
  Doc doc;
  doc.table({{"Service", "What we do", "When"}, {"Mediation", "offered to both parties", "within two days"}}, Doc::Headings::first_row);
  CHECK(found(doc.get(), "mediation ... offer") == Strings{"Mediation What we do offered"});
  CHECK(found(doc.get(), "mediation when within #duration") == Strings{"Mediation When within two days"});
  CHECK(found(doc.get(), "service mediation") == Strings{"Service Mediation"});
  CHECK(found(doc.get(), "offer ... within").empty());
}
