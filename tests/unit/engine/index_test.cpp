// The stream of tokens: units, introductions, postings.
#include "engine/index.hpp"

#include "phrase_support.hpp"

using namespace tenet;
using namespace tenet::engine;
using namespace tenet::engine::test;

namespace {

/// Each unit as "introducing words > own words".
Strings units_of(const Document& document) {
  const Lexicon lexicon;
  const Index index(document, lexicon);
  Strings out;
  for (const Unit& unit : index.units()) {
    const std::string intro = shown(index, unit.begin, unit.own);
    std::string& text = out.emplace_back(intro);
    if (!intro.empty()) text.append(" > ");
    text.append(shown(index, unit.own, unit.end));
  }
  return out;
}

}  // namespace

TEST_CASE("a unit is a sentence; a list item's first one comes with its lead-in's last") {
  Doc doc;
  const BlockId lead = doc.paragraph("We act fast. Officers will:");
  const BlockId item = doc.item("screen cases. They write it down.", lead);
  const BlockId nested = doc.item("for risk", item);
  doc.item("for mediation", nested);
  CHECK(units_of(doc.get()) == Strings{"We act fast", "Officers will", "Officers will > screen cases", "They write it down",
                                       "Officers will They write it down > for risk",
                                       "Officers will They write it down for risk > for mediation"});
}

TEST_CASE("a long lead-in is read from its end") {
  Doc doc;
  std::string words;
  for (int i = 0; i < 100; ++i) words.append("w").append(std::to_string(i)).append(" ");
  const BlockId lead = doc.paragraph(words);
  doc.item("item", lead);
  const Lexicon lexicon;
  const Index index(doc.get(), lexicon);
  REQUIRE(index.units().size() == 2);
  const Unit& unit = index.unit(1);
  CHECK(unit.own - unit.begin == kIntroTokens);
  CHECK(index.form(unit.begin) == "w40");
  CHECK(index.words() == 101);
}

TEST_CASE("cells are read with their row's name and their column's heading") {
  Doc doc;
  doc.table({{"Service", "What", "When"}, {"Mediation", "offered. To all.", "at once"}}, Doc::Headings::first_row);
  CHECK(units_of(doc.get()) == Strings{"Service", "What", "When", "Service > Mediation", "Mediation What > offered",
                                       "Mediation What > To all", "Mediation When > at once"});
  Doc plain;
  plain.table({{"Mediation", "offered"}, {"Advice", "given"}}, Doc::Headings::none);
  CHECK(units_of(plain.get()) == Strings{"Mediation", "offered", "Advice", "given"});
}

TEST_CASE("a first row that claims something is a heading, though nobody marked it") {
  Doc doc;
  doc.table({{"Service", "We will not"}, {"Mediation", "offer"}}, Doc::Headings::none);
  CHECK(units_of(doc.get()) == Strings{"Service", "We will not", "Service > Mediation", "Mediation We will not > offer"});
  Doc sentence;
  sentence.table({{"Service", "We will not offer this service to you."}, {"Mediation", "offer"}}, Doc::Headings::none);
  CHECK(units_of(sentence.get()) == Strings{"Service", "We will not offer this service to you", "Mediation", "offer"});
  Doc layout;
  layout.table({{"We will not", "offer"}}, Doc::Headings::none);
  CHECK(units_of(layout.get()) == Strings{"We will not", "offer"});
}

TEST_CASE("a long first column is text, not a name") {
  Doc doc;
  const std::string text = "one two three four five six seven eight nine ten eleven twelve thirteen";
  doc.table({{"A", "B"}, {text, "x"}}, Doc::Headings::first_row);
  CHECK(units_of(doc.get()) == Strings{"A", "B", "A > " + text, "B > x"});
}

TEST_CASE("page headers and footers are units apart: searched when asked for, and not counted") {
  Doc doc;
  doc.paragraph("body");
  const BlockId header = doc.add(BlockKind::page_header, "");
  doc.add(BlockKind::paragraph, "Draft for consultation", header);
  CHECK(units_of(doc.get()) == Strings{"body", "Draft for consultation"});
  Lexicon lexicon;
  const auto program = compile({"draft", false, {}}, WordLists({}), lexicon);
  REQUIRE(program.has_value());
  const Index index(doc.get(), lexicon);
  CHECK(index.words() == 1);
  Effort effort;
  CHECK(find_all(**program, index, effort).empty());
  CHECK(find_all(**program, index, effort, Reach::everything).size() == 1);
}

TEST_CASE("postings hold every occurrence, copies too, ascending") {
  Doc doc;
  const BlockId lead = doc.paragraph("Officers offer:");
  doc.item("help", lead);
  doc.item("offers", lead);
  Lexicon lexicon;
  const TermId offer = lexicon.add_word("offer");
  const TermId form = lexicon.add_form("offers");
  const TermId prefix = lexicon.add_prefix("off");
  const Index index(doc.get(), lexicon);
  // officers offer | officers offer > help | officers offer > offers
  CHECK(std::vector<Position>(index.positions(offer).begin(), index.positions(offer).end()) == std::vector<Position>{1, 3, 6, 7});
  CHECK(std::vector<Position>(index.positions(form).begin(), index.positions(form).end()) == std::vector<Position>{7});
  CHECK(index.positions(prefix).size() == 7);
  CHECK(index.positions(9999).empty());
  CHECK(index.has_term(7, offer));
  CHECK_FALSE(index.has_term(4, offer));
  CHECK(index.unit_at(7) == 2);
  CHECK(index.tokens()[6].origin == Origin::lead_in);
  CHECK(index.units_of(BlockId{3}).size() == 1);
  CHECK(index.units_of(BlockId{99}).empty());
}

TEST_CASE("words written in two are found where phrases look for the one word") {
  Doc doc;
  doc.paragraph("sign up, anti-social, sign, up");
  Lexicon lexicon;
  const TermId signup = lexicon.add_word("signup");
  const TermId antisocial = lexicon.add_word("antisocial");
  const Index index(doc.get(), lexicon);
  CHECK(index.positions(signup).size() == 1);
  CHECK(index.positions(antisocial).size() == 1);
  CHECK(index.joins_to(0, signup));
  CHECK_FALSE(index.joins_to(1, signup));
}

TEST_CASE("a wider lexicon gives a wider index of the same tokens") {
  Doc doc;
  doc.paragraph("We offer help at sign up.");
  doc.paragraph("They offer none.");
  Lexicon lexicon;
  const TermId offer = lexicon.add_word("offer");
  const Index index(doc.get(), lexicon);
  Lexicon more = lexicon.copy();
  const TermId help = more.add_word("help");
  const TermId signup = more.add_word("signup");
  CHECK(index.knows(lexicon));
  CHECK_FALSE(index.knows(more));

  const Index wider(index, more);
  CHECK(wider.knows(more));
  CHECK(wider.serial() == index.serial());
  CHECK(wider.tokens().data() == index.tokens().data());
  CHECK(wider.positions(offer).size() == 2);
  CHECK(wider.positions(help).size() == 1);
  CHECK(wider.joins_to(4, signup));
  CHECK(index.positions(help).empty());
  CHECK(Index(doc.get(), more).serial() != index.serial());
}

TEST_CASE("a document of tiny cells under a long heading stays small") {
  Doc doc;
  std::string heading;
  for (int i = 0; i < 60; ++i) heading += "word ";
  std::vector<std::vector<std::string>> rows = {{heading}};
  for (int i = 0; i < 20'000; ++i) rows.push_back({"x"});
  doc.table(rows, Doc::Headings::first_row);
  const Lexicon lexicon;
  const Index index(doc.get(), lexicon);
  CHECK(index.tokens().size() < 20'000 * 14 + 200'000);
}

TEST_CASE("an empty document has an empty index") {
  const Document document;
  const Lexicon lexicon;
  const Index index(document, lexicon);
  CHECK(index.units().empty());
  CHECK(index.words() == 0);
}
