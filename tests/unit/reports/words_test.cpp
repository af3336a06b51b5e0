#include "reports/words.hpp"

#include "reports/writer.hpp"
#include "support/catch.hpp"

using namespace tenet;
using namespace tenet::reports;

namespace {
Place at(std::string number, std::vector<std::string> headings) {
  Place place;
  place.number = std::move(number);
  place.headings = std::move(headings);
  return place;
}
}  // namespace

TEST_CASE("a place reads as a person would cite it") {
  CHECK(place_in_words(at("4.2(b)", {"4 Mediation"})) == "4.2(b), under Mediation");
  CHECK(place_in_words(at("4.2(b)", {"Part A", "4.2. Early steps"})) == "4.2(b), under Early steps");
  CHECK(place_with_path(at("4.2(b)", {"Part A", "4.2. Early steps"})) == "4.2(b), under Part A › Early steps");

  Place unnumbered = at("", {"Reporting"});
  unnumbered.path = {11, 0, 0};
  CHECK(place_in_words(unnumbered) == "paragraph 12, under Reporting");

  Place cell = at("", {"Charges"});
  cell.kind = BlockKind::cell;
  cell.row = 3;
  cell.column = 2;
  CHECK(place_in_words(cell) == "table row 3, column 2, under Charges");

  Place heading = at("4", {});
  heading.kind = BlockKind::heading;
  CHECK(place_in_words(heading) == "heading 4");

  Place note = at("2", {"Rent"});
  note.part = "word/footnotes.xml";
  CHECK(place_in_words(note) == "footnote 2, under Rent");

  Place paged = at("7.1", {});
  paged.page = 9;
  CHECK(place_in_words(paged) == "7.1, page 9");
}

TEST_CASE("a heading that begins with a year or a word keeps it") {
  CHECK(place_in_words(at("1", {"Section 3 Rent"})) == "1, under Section 3 Rent");
  CHECK(place_in_words(at("1", {"24-hour line"})) == "1, under 24-hour line");
}

TEST_CASE("a place of which only the part is known names the part") {
  Place place;
  place.part = "word/document.xml";
  CHECK(place_in_words(place) == "word/document.xml");
}

TEST_CASE("an excerpt keeps the matched words and says where it was cut") {
  CHECK(excerpt("We offer mediation to all.", "offer mediation", 100) == Excerpt{"We ", "offer mediation", " to all."});

  const std::string filler = "one two three four five six seven eight nine ten ";
  const Excerpt cut = excerpt(filler + "offer mediation " + filler, "offer mediation", 50);
  CHECK(cut.match == "offer mediation");
  CHECK(cut.before.starts_with("… "));
  CHECK(cut.after.ends_with(" …"));
  CHECK(cut.whole().size() <= 60);
}

TEST_CASE("an excerpt begins at a sentence where one begins near by") {
  const Excerpt cut = excerpt(std::string(200, 'x') + ". We offer mediation to all neighbours.", "offer mediation", 60);
  CHECK(cut.before == "… We ");
}

TEST_CASE("an excerpt of a quote that its context does not hold is the quote") {
  CHECK(excerpt("something else", "offer mediation", 60) == Excerpt{"", "offer mediation", ""});
}

TEST_CASE("a match longer than its room loses its middle, not its ends") {
  std::string quote = "begin";
  for (int i = 0; i < 100; ++i) quote += " word";
  quote += " end";
  const std::string whole = excerpt(quote, quote, 80).whole();
  CHECK(whole.starts_with("begin word"));
  CHECK(whole.ends_with("word end"));
  CHECK(whole.find(" … ") != std::string::npos);
  CHECK(whole.size() < 100);
}

TEST_CASE("an excerpt never cuts inside a character") {
  std::string text;
  for (int i = 0; i < 60; ++i) text += "Überprüfung – ";
  for (std::size_t most = 20; most < 80; ++most) {
    const std::string whole = excerpt(text + "offer mediation " + text, "offer mediation", most).whole();
    for (std::size_t i = 0; i < whole.size(); ++i) {
      const bool lead = (static_cast<unsigned char>(whole[i]) & 0xC0U) == 0xC0U;
      if (lead) CHECK((i + 1 < whole.size() && (static_cast<unsigned char>(whole[i + 1]) & 0xC0U) == 0x80U));
    }
  }
}

TEST_CASE("weak evidence says which words make it weak") {
  Evidence evidence;
  evidence.force = Force::aspirational;
  evidence.cue = "will consider";
  CHECK(shortfall(evidence) == "only “will consider”: an aim, not a commitment");
  evidence.cue_place = "lead-in";
  CHECK(shortfall(evidence) == "only “will consider” (lead-in): an aim, not a commitment");
  evidence.cue.clear();
  evidence.force = Force::mentioned;
  CHECK(shortfall(evidence) == "only named, nothing promised");
}

TEST_CASE("numbers, lists and dates read as English") {
  CHECK(with_commas(0) == "0");
  CHECK(with_commas(999) == "999");
  CHECK(with_commas(1234567) == "1,234,567");
  CHECK(counted(1, "document", "documents") == "1 document");
  CHECK(listed({"a"}) == "a");
  CHECK(listed({"a", "b", "c"}) == "a, b and c");
  CHECK(date_in_words("2026-11-02") == "2 November 2026");
  CHECK(date_in_words("soon") == "soon");
}

TEST_CASE("every status has its own word and, in a terminal, its own mark") {
  std::string marks;
  for (int i = 0; i <= static_cast<int>(Status::not_checked); ++i) {
    const StatusWords& words = words_of(static_cast<Status>(i));
    CHECK(words.status == static_cast<Status>(i));
    CHECK(marks.find(words.mark) == std::string::npos);
    marks += words.mark;
  }
}
