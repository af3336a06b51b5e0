// Where things stand in the bytes: the events of the drivers, each with the bytes it came from.
#include "xml/places.hpp"

#include <string>
#include <vector>

#include "base/utf8.hpp"
#include "support/catch.hpp"

using namespace tenet;

namespace {

enum : xml::NameId { none, p, t, value };

const xml::Vocabulary& words() {
  static const xml::NamespaceRow kNamespaces[] = {{"urn:a", 1}};
  static const xml::NameRow kNames[] = {{1, "p", p}, {1, "t", t}, {1, "value", value}};
  static const xml::Vocabulary known(kNamespaces, kNames);
  return known;
}

std::string resolved(std::string_view raw, xml::TextKind kind) {
  std::string out;
  for (std::size_t at = 0; at < raw.size();) {
    const xml::Character next = xml::character_at(raw, at, kind);
    base::append_utf8(out, next.value);
    at = next.end;
  }
  return out;
}

/// What a driver tells, as lines.
class Told : public xml::Handler {
 public:
  void start(const xml::Element& element) override { log += "<" + std::string(element.local) + said(element); }
  void end(xml::NameId id) override { log += "</" + std::to_string(id) + ">\n"; }
  void text(std::string_view utf8) override { log += utf8; }
  static std::string said(const xml::Element& element) {
    return " " + std::to_string(element.id) + " " + std::string(element.uri) + " " + std::string(element.get(value)) + ">\n";
  }
  std::string log;
};

class Placed : public xml::PlacedHandler {
 public:
  explicit Placed(std::string_view bytes) : bytes_(bytes) {}
  void start(const xml::Element& element, const xml::Tag& tag) override {
    log += "<" + std::string(element.local) + Told::said(element);
    tags.emplace_back(bytes_.substr(tag.at.begin, tag.at.end - tag.at.begin));
  }
  void end(xml::NameId id, const xml::Tag& tag) override {
    log += "</" + std::to_string(id) + ">\n";
    tags.emplace_back(bytes_.substr(tag.at.begin, tag.at.end - tag.at.begin));
  }
  void text(std::string_view raw, std::size_t begin, xml::TextKind kind) override {
    CHECK(bytes_.substr(begin, raw.size()) == raw);
    log += resolved(raw, kind);
  }
  std::string log;
  std::vector<std::string> tags;

 private:
  std::string_view bytes_;
};

std::string code(std::string_view bytes) {
  Placed placed(bytes);
  const Result<void> read = xml::parse_with_places(bytes, words(), placed);
  return read ? "read" : read.error().code;
}

}  // namespace

TEST_CASE("places come with the same events that the drivers give") {
  const std::vector<std::string> sources = {
      R"(<a:p xmlns:a="urn:a" a:value="1 &amp; 2">x<a:t/>y<b>z</b></a:p>)",
      "\xEF\xBB\xBF<?xml version=\"1.0\"?>\n<p xmlns='urn:a'><t value='no' xmlns:q='urn:a' q:value='yes'\n/> &#65;&#x42; \r\n</p>\n",
      R"(<a:p xmlns:a="urn:a">one<!-- <a:t> -->two<?target <a:t>?>three<![CDATA[<a:t> &amp;]]>four</a:p>)",
      R"(<a:p xmlns:a="urn:a"><a:t xmlns:a="urn:other"/><a:t/></a:p>)",
  };
  for (const std::string& source : sources) {
    INFO(source);
    Told told;
    REQUIRE(xml::parse_with_libxml2(source, words(), told));
    Placed placed(source);
    REQUIRE(xml::parse_with_places(source, words(), placed));
    CHECK(placed.log == told.log);
  }
}

TEST_CASE("a tag's place is its bytes; an empty element has one tag") {
  Placed placed(R"(<a:p  xmlns:a="urn:a" ><a:t x = ">" /></a:p >)");
  REQUIRE(xml::parse_with_places(R"(<a:p  xmlns:a="urn:a" ><a:t x = ">" /></a:p >)", words(), placed));
  CHECK(placed.tags == std::vector<std::string>{R"(<a:p  xmlns:a="urn:a" >)", R"(<a:t x = ">" />)", R"(<a:t x = ">" />)", "</a:p >"});
}

TEST_CASE("a character is what it stands for, and the bytes it takes") {
  CHECK(resolved("a&lt;&#8364;\r\n\xE2\x82\xAC", xml::TextKind::references) == "a<\xE2\x82\xAC\n\xE2\x82\xAC");
  CHECK(resolved("&lt;", xml::TextKind::cdata) == "&lt;");
  const xml::Character euro = xml::character_at("a&#8364;b", 1, xml::TextKind::references);
  CHECK(euro.begin == 1);
  CHECK(euro.end == 8);
}

TEST_CASE("what cannot be placed is refused with the remedy, and damage is damage") {
  CHECK(code("<!DOCTYPE a><a/>") == "xml-not-placed");
  CHECK(code("<?xml version='1.0' encoding='iso-8859-1'?><a/>") == "xml-not-placed");
  CHECK(code(std::string("\xFF\xFE<\0a\0/\0>\0", 10)) == "xml-not-placed");
  CHECK(code("<a>\xFF</a>") == "xml-not-placed");
  for (const char* damaged : {"<a>", "<a></b>", "<a", "<a x>", "<a x=1/>", "<a x='1", "<a><!-- ", "<>", "</a>", "<a", "<"}) {
    INFO(damaged);
    CHECK(code(damaged) == "xml-malformed");
  }
  std::string deep;
  for (std::uint32_t i = 0; i <= xml::kMaxDepth; ++i) deep += "<a>";
  CHECK(code(deep) == "xml-too-deep");
}

TEST_CASE("text is escaped for content and for attributes; what XML does not have is left out") {
  CHECK(xml::escaped("a & b < c > \"d\" 'e'\n\x01\xEF\xBF\xBF") == "a &amp; b &lt; c &gt; &quot;d&quot; 'e'&#10;");
  CHECK(xml::escaped("\xFFx") == "\xEF\xBF\xBDx");
}
