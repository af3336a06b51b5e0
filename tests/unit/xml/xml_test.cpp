// What both XML drivers promise: the same events for the same bytes, names resolved, nothing loaded, limits kept.
#include <string>

#include "base/utf8.hpp"
#include "support/catch.hpp"
#include "xml/events.hpp"

using namespace tenet;
using namespace std::string_literals;
using namespace std::string_view_literals;

namespace {

enum Name : xml::NameId { kDocument = 1, kP, kT, kVal, kPlain, kLong, kLook };
enum Space : xml::Ns { kW = 1 };

const xml::Vocabulary& vocabulary() {
  static constexpr xml::NamespaceRow kNamespaces[] = {{"urn:w", kW}, {"urn:w-strict", kW}};
  static constexpr xml::NameRow kNames[] = {{kW, "document", kDocument},
                                            {kW, "p", kP},
                                            {kW, "t", kT},
                                            {kW, "val", kVal},
                                            {0, "plain", kPlain},
                                            {kW, "beginning-one-ending", kLong},
                                            {kW, "look", kLook, xml::WhenEmpty::may_be_left_out}};
  static const xml::Vocabulary kVocabulary(kNamespaces, kNames);
  return kVocabulary;
}

/// Events as text: "<p val=1>", "text", "</p>"; adjoining text as one.
class Recorder : public xml::Handler {
 public:
  std::string log;
  std::size_t stop_after = SIZE_MAX;
  void start(const xml::Element& element) override {
    ++events_;
    log += "<" + (element.id == 0 ? "?" + std::string(element.local) : std::to_string(element.id));
    for (const xml::Attribute& attribute : element.attributes)
      log += " " + std::string(attribute.local) + "=" + std::string(attribute.value);
    log += ">";
  }
  void end(xml::NameId id) override { log += "</" + std::to_string(id) + ">"; }
  void text(std::string_view utf8) override { log += utf8; }
  [[nodiscard]] bool stop() const override { return events_ >= stop_after; }

 private:
  std::size_t events_ = 0;
};

struct Run {
  std::string log;
  std::string error;    // code, "" when none
  std::string message;  // its sentence
  bool operator==(const Run&) const = default;
};

Run run(std::string source, xml::Driver driver) {
  Recorder recorder;
  const Result<void> outcome = xml::parse(source, vocabulary(), recorder, driver);
  return {recorder.log, outcome ? "" : outcome.error().code, outcome ? "" : outcome.error().message};
}

/// Runs both and insists that they agree.
Run both(const std::string& source) {
  const Run quick = run(source, xml::Driver::pugixml);
  const Run reference = run(source, xml::Driver::libxml2);
  CHECK(quick.log == reference.log);
  CHECK(quick.error == reference.error);
  CHECK(quick.message == reference.message);
  return quick;
}

std::string utf16(std::string_view ascii, base::ByteOrder order) {
  std::string out = order == base::ByteOrder::big ? "\xFE\xFF" : "\xFF\xFE";
  for (const char c : ascii) {
    if (order == base::ByteOrder::big) out += '\0';
    out += c;
    if (order == base::ByteOrder::little) out += '\0';
  }
  return out;
}

}  // namespace

TEST_CASE("names are resolved whatever the prefix") {
  const std::string expected = "<1><2 val=x></2></1>";
  CHECK(both("<w:document xmlns:w='urn:w'><w:p w:val='x'/></w:document>").log == expected);
  CHECK(both("<a:document xmlns:a='urn:w-strict'><a:p a:val='x'/></a:document>").log == expected);
  CHECK(both("<document xmlns='urn:w' xmlns:q='urn:w'><p q:val='x'/></document>").log == expected);
}

TEST_CASE("a prefix means what the innermost declaration says, and its old meaning returns") {
  CHECK(both("<w:document xmlns:w='urn:w'><w:p xmlns:w='urn:other'/><w:p/></w:document>").log == "<1><?p></0><2></2></1>");
  CHECK(both("<document xmlns='urn:w'><p xmlns=''/><p/></document>").log == "<1><?p></0><2></2></1>");
}

TEST_CASE("attributes without prefix are in no namespace; unknown ones are not delivered") {
  CHECK(both("<document xmlns='urn:w' val='1' plain='2' rsid='3'/>").log == "<1 plain=2></1>");
}

TEST_CASE("unknown elements come with id 0, unbound prefixes are unknown") {
  CHECK(both("<w:document xmlns:w='urn:w'><x:p/><w:other/></w:document>").log == "<1><?p></0><?other></0></1>");
}

TEST_CASE("long names that begin and end alike are told apart") {
  CHECK(both("<beginning-one-ending xmlns='urn:w'><beginning-two-ending/></beginning-one-ending>").log ==
        "<6><?beginning-two-ending></0></6>");
  CHECK(both("<p xmlns='urn:w' beginning-one-ending='1' beginning-two-ending='2'/>").error.empty());
  CHECK(both("<p xmlns='urn:w' beginning-one-ending='1' beginning-one-ending='2'/>").error == "xml-malformed");
}

TEST_CASE("a prefix declared behind its first use holds for the whole tag") {
  CHECK(both("<x:p x:val='1' xmlns:x='urn:w'><x:t/></x:p>").log == "<2 val=1><3></3></2>");
}

TEST_CASE("elements that may be left out are, where they hold nothing and part no text") {
  const auto quick = [](const std::string& inside) {
    return run("<w:document xmlns:w='urn:w'>" + inside + "</w:document>", xml::Driver::pugixml).log;
  };
  CHECK(quick("<w:p/><w:look w:val='1'/><w:look w:val='1'/><w:look/><w:p/>") == "<1><2></2><2></2></1>");
  CHECK(quick("<w:look>x</w:look><w:look></w:look>") == "<1><7>x</7><7></7></1>");
  CHECK(quick("a<w:look/><w:look/>b<w:look/>") == "<1>a<7></7><7></7>b<7></7></1>");
  CHECK(quick("<w:look/><w:p xmlns:w='urn:x'><w:look/></w:p><w:look/>") == "<1><?p><?look></0></0><7></7></1>");
  CHECK(quick("<look/><look xmlns='urn:w'/>") == "<1><?look></0><7></7></1>");
}

TEST_CASE("a tag that is met again is read as before, unless its prefix has changed") {
  CHECK(both("<w:p xmlns:w='urn:w'><w:t w:val='1' w:x='2'/><w:t w:val='1' w:x='2'/></w:p>").log == "<2><3 val=1></3><3 val=1></3></2>");
  CHECK(both("<w:p xmlns:w='urn:w'><w:t w:x='1' w:val='2' w:y='3'/><w:t w:x='1' w:val='2' w:y='3'/></w:p>").log ==
        "<2><3 val=2></3><3 val=2></3></2>");
  CHECK(both("<w:p xmlns:w='urn:w'><w:t w:val='a>b'/><w:t w:val='a>b'/></w:p>").log == "<2><3 val=a>b></3><3 val=a>b></3></2>");
  CHECK(both("<w:p xmlns:w='urn:w'><w:t/><w:p xmlns:w='urn:x'><w:t/></w:p><w:t/></w:p>").log == "<2><3></3><?p><?t></0></0><3></3></2>");
  CHECK(both("<w:p xmlns:w='urn:w'><w:t></w:t><w:t></w:t></w:p></w:p>").error == "xml-malformed");
}

TEST_CASE("text arrives whole: entities, CDATA, line ends, white space") {
  CHECK(both("<p xmlns='urn:w'>a &amp; b &#x2019; <![CDATA[<c>]]>\r\n<t> </t> </p>").log == "<2>a & b \u2019 <c>\n<3> </3> </2>");
  CHECK(both("<p xmlns='urn:w' plain='a &amp;&#38; &lt;\nb'/>").log == "<2 plain=a && < b></2>");
}

TEST_CASE("comments and processing instructions are dropped") {
  CHECK(both("<?xml version='1.0'?><!-- x --><p xmlns='urn:w'>a<!-- & --><?pi x?>b</p><!-- y -->").log == "<2>ab</2>");
}

TEST_CASE("byte order marks, UTF-16 and declared encodings") {
  CHECK(both("\xEF\xBB\xBF<p xmlns='urn:w'>x</p>").log == "<2>x</2>");
  CHECK(both(utf16("<?xml version='1.0' encoding='UTF-16'?><p xmlns='urn:w'>x</p>", base::ByteOrder::little)).log == "<2>x</2>");
  CHECK(both(utf16("<?xml version='1.0' encoding='UTF-16'?><p xmlns='urn:w'>x</p>", base::ByteOrder::big)).log == "<2>x</2>");
  CHECK(both("<?xml version='1.0' encoding='ISO-8859-1'?><p xmlns='urn:w'>\xA3</p>").log == "<2>\u00A3</2>");
  CHECK(both("\n<?xml version='1.0'?><p xmlns='urn:w'>x</p>").error.empty());
}

TEST_CASE("a document type is tolerated, entities are not, and nothing is loaded") {
  CHECK(both("<!DOCTYPE p SYSTEM 'file:///etc/passwd'><p xmlns='urn:w'>x</p>").log == "<2>x</2>");
  CHECK(both("<!DOCTYPE p [<!ENTITY e 'boom'>]><p xmlns='urn:w'>&e;</p>").error == "xml-entities");
  CHECK(both("<!DOCTYPE p [<!ENTITY e SYSTEM 'file:///etc/passwd'>]><p xmlns='urn:w'>&e;</p>").error == "xml-entities");
  CHECK(both("<!DOCTYPE p [<!ENTITY % e SYSTEM 'http://localhost/x'> %e;]><p xmlns='urn:w'/>").error == "xml-entities");
  CHECK(both("<!-- [ --><!DOCTYPE p [ <!-- > --> <!ENTITY e 'boom'>]><p xmlns='urn:w'>&e;</p>").error == "xml-entities");
}

TEST_CASE("events before an error are delivered, the same from both") {
  CHECK(both("<p xmlns='urn:w'><t>kept</t><t>torn").error == "xml-malformed");
  CHECK(both("<p xmlns='urn:w'><t>kept</t><t>torn").log.starts_with("<2><3>kept</3>"));
  CHECK(both("<p xmlns='urn:w'>a</t></p>").error == "xml-malformed");
  CHECK(both("<p xmlns='urn:w'/><p xmlns='urn:w'/>").error == "xml-malformed");
  CHECK(both("<p xmlns='urn:w'>&unknown;</p>").error == "xml-malformed");
  CHECK(both("<p xmlns='urn:w'>\x01</p>").error == "xml-malformed");
  CHECK(both("<p xmlns='urn:w'>\xFF</p>").error == "xml-malformed");
  CHECK(both("<p xmlns='urn:w' plain='1' plain='2'/>").error == "xml-malformed");
  CHECK(both("<p xmlns='urn:w'/>trailing").error == "xml-malformed");
  CHECK(both("").error == "xml-malformed");
  CHECK(both("   ").error == "xml-malformed");
}

TEST_CASE("what a lax parser would take is judged by the standard") {
  // Values, names, attributes.
  CHECK(both("<p xmlns='urn:w' plain='a<b'/>").error == "xml-malformed");
  CHECK(both("<p xmlns='urn:w' plain='a/>").error == "xml-malformed");
  CHECK(both("<p xmlns='urn:w' plain=a/>").error == "xml-malformed");
  CHECK(both("<p xmlns='urn:w' plain/>").error == "xml-malformed");
  CHECK(both("<p xmlns='urn:w' plain='1'plain2='2'/>").error == "xml-malformed");
  CHECK(both("<p xmlns='urn:w' unknown='1' unknown='2'/>").error == "xml-malformed");
  CHECK(both("<p xmlns='urn:w' xmlns='urn:x'/>").error == "xml-malformed");
  CHECK(both("<p xmlns='urn:w'>a<t>b</t x='1'></p>").error == "xml-malformed");
  CHECK(both("<p xmlns='urn:w'>a<1/></p>").error == "xml-malformed");
  CHECK(both("<p xmlns='urn:w'>a < b</p>").error == "xml-malformed");
  // Declarations.
  CHECK(both("<?xml?><p xmlns='urn:w'/>").error == "xml-malformed");
  CHECK(both("<?xml version='1.0' standalone='maybe'?><p xmlns='urn:w'/>").error == "xml-malformed");
  CHECK(both("<?xml encoding='UTF-8' version='1.0'?><p xmlns='urn:w'/>").error == "xml-malformed");
  CHECK(both("<p xmlns='urn:w'>a<?xml version='1.0'?>b</p>").error == "xml-malformed");
  CHECK(both("stray<p xmlns='urn:w'/>").error == "xml-malformed");
  // What ends elsewhere than it seems.
  CHECK(both("<p xmlns='urn:w'>a]]>b</p>").error == "xml-malformed");
  CHECK(both("<p xmlns='urn:w'><!-- a -- b --></p>").error == "xml-malformed");
  CHECK(both("<p xmlns='urn:w'><!-- a </p>").error == "xml-malformed");
  CHECK(both("<p xmlns='urn:w'><![CDATA[ a </p>").error == "xml-malformed");
  // Characters that UTF-8 has and XML has not.
  CHECK(both("<p xmlns='urn:w'>\xEF\xBF\xBE</p>").error == "xml-malformed");
  CHECK(both("<?xml version='1.0' encoding='US-ASCII'?><p xmlns='urn:w'>\u2019</p>").error == "xml-malformed");
}

TEST_CASE("what looks odd and is right is read alike") {
  CHECK(both("<p xmlns='urn:w' plain='a > b &lt; \"c\"' >x > y</p >").log == "<2 plain=a > b < \"c\">x > y</2>");
  CHECK(both("<p\n\txmlns = \"urn:w\"\n/>").log == "<2></2>");
  CHECK(both("<a:p xmlns:a='urn:w' xmlns:b='urn:w-strict' a:val='1' b:val='2'/>").log == "<2 val=1 val=2></2>");
  CHECK(both("<p xmlns='urn:w'>\uFFFD\uFF01</p>").log == "<2>\uFFFD\uFF01</2>");
  CHECK(both("<?xml version='1.1'?><p xmlns='urn:w'>x</p>").log == "<2>x</2>");
  CHECK(both("<\u00E9t\u00E9 xmlns='urn:w'/>").error.empty());
}

TEST_CASE("the same xml:id twice is no error") {
  CHECK(both("<p xmlns='urn:w'><t xml:id='a'/><t xml:id='a'/></p>").error.empty());
}

TEST_CASE("nesting is bounded") {
  std::string deep = "<document xmlns='urn:w'>";
  for (int i = 0; i < 100'000; ++i) deep += "<p>";
  const Run stopped = both(deep + std::string(10, ' '));
  CHECK((stopped.error == "xml-too-deep" || stopped.error == "xml-malformed"));
  for (int i = 0; i < 100'000; ++i) deep += "</p>";
  CHECK(both(deep + "</document>").error == "xml-too-deep");
}

TEST_CASE("attributes and namespaces are bounded, their values are not short") {
  std::string many;
  for (std::size_t i = 0; i <= xml::kMaxAttributes; ++i) many += " a" + std::to_string(i) + "='>'";
  CHECK(both("<x" + many + "/>").error == "xml-too-wide");
  CHECK(both("<x a='" + std::string(xml::kMaxTag + 1, 'v') + "'><!----></x>").error == "xml-too-wide");
  CHECK(both("<x a='" + std::string(1U << 20U, 'v') + "'>" + std::string(1U << 20U, 't') + "</x>").error.empty());
  std::string deep;
  for (std::size_t i = 0; i <= xml::kMaxNamespaces; ++i) deep += "<x xmlns:n" + std::to_string(i) + "='urn:n'>";
  std::string closed;
  for (std::size_t i = 0; i <= xml::kMaxNamespaces; ++i) closed += "</x>";
  CHECK(both(deep + closed).error == "xml-too-wide");
}

TEST_CASE("a message is one line, and encodings that nobody writes are damage") {
  CHECK(both("<x>\xE9</x>").message.find('\n') == std::string::npos);
  CHECK(both(std::string("\xFF\xFE\0\0<\0\0\0x\0\0\0/\0\0\0>\0\0\0"sv)).error == "xml-malformed");
  CHECK(both("<?xml version='1.0' encoding='UTF-7'?><x/>").error == "xml-malformed");
}

TEST_CASE("a handler may stop the parse") {
  for (const xml::Driver driver : {xml::Driver::pugixml, xml::Driver::libxml2}) {
    Recorder recorder;
    recorder.stop_after = 2;
    std::string source = "<document xmlns='urn:w'><p/><p/><p/></document>";
    CHECK(xml::parse(source, vocabulary(), recorder, driver));
    CHECK(recorder.log.starts_with("<1><2>"));
    CHECK(recorder.log.find("<2>", 6) == std::string::npos);
  }
}

TEST_CASE("long text in pieces of any size keeps its characters whole") {
  std::string source = "<p xmlns='urn:w'>";
  std::string expected = "<2>";
  for (int i = 0; i < 60'000; ++i) {
    source += "\u2019 ";
    expected += "\u2019 ";
  }
  CHECK(both(source + "</p>").log == expected + "</2>");
}
