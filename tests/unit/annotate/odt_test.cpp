// Comments in OpenDocument texts, in packages and flat.
#include "support.hpp"

using namespace tenet;
using namespace tenet::test;

namespace {

std::string body(const std::string& written, const std::vector<std::string>& words) {
  return body_of(marked(odt_file(written), words));
}

}  // namespace

TEST_CASE("an annotation stands before the words and its end behind them") {
  const AnnotatedCopy copy = marked(odt_file("<text:p>You must pay rent now.</text:p>"), {"pay rent"});
  CHECK(body_of(copy) == "<text:p>You must [1pay rent]1 now.</text:p>");
  CHECK(entry(copy.bytes, "content.xml")
            .find("<office:annotation office:name=\"tenet_1\"><dc:creator>Tenet</dc:creator><dc:date>2026-11-22T00:00:00"
                  "</dc:date><text:p>May be unfair: About pay rent</text:p>") != std::string::npos);
  CHECK(copy.bytes.substr(30, 8) == "mimetype");
}

TEST_CASE("spans, links, spaces and tabs are stepped over; the ordinals of text nodes are the reader's") {
  CHECK(body("<text:p>a<text:s/> <text:span>must <text:a xlink:href=\"x\">pay rent</text:a></text:span><text:tab/>now</text:p>",
             {"must pay"}) ==
        "<text:p>a<text:s/> <text:span>[1must <text:a xlink:href=\"x\">pay]1 rent</text:a></text:span><text:tab/>now</text:p>");
}

TEST_CASE("fields, notes and frames are gone around") {
  CHECK(body("<text:p>on <text:date>1 May 2026</text:date>.</text:p>", {"May"}) ==
        "<text:p>on [1<text:date>1 May 2026</text:date>]1.</text:p>");
  const std::string note =
      "<text:note><text:note-citation>1</text:note-citation><text:note-body><text:p>on demand</text:p></text:note-body></text:note>";
  CHECK(body("<text:p>Pay" + note + ".</text:p>", {"on demand"}) == "<text:p>Pay[1" + note + "]1.</text:p>");
  const std::string frame = "<draw:frame><draw:text-box><text:p>boxed</text:p></draw:text-box></draw:frame>";
  CHECK(body("<text:p>Pay" + frame + ".</text:p>", {"boxed"}) == "<text:p>Pay[1" + frame + "]1.</text:p>");
}

TEST_CASE("words in a frame that hangs on the page are commented at the nearest paragraph") {
  const std::string frame = "<draw:frame><draw:text-box><text:p>boxed</text:p></draw:text-box></draw:frame>";
  const AnnotatedCopy copy = marked(odt_file(frame + "<text:p>Pay.</text:p>"), {"boxed"});
  CHECK(body_of(copy) == frame + "<text:p>[.]Pay.</text:p>");
  CHECK(copy.moved == 1);
}

TEST_CASE("lists, tables and tracked changes; what was deleted counts and is not touched") {
  const std::string deleted =
      "<text:tracked-changes><text:changed-region text:id=\"c\"><text:deletion><text:p>old "
      "rent</text:p></text:deletion></text:changed-region></text:tracked-changes>";
  CHECK(body(deleted +
                 "<text:list><text:list-item><text:p>pay<text:change text:change-id=\"c\"/> rent</text:p></text:list-item></text:list>"
                 "<table:table><table:table-row><table:table-cell><text:p>cell</text:p></table:table-cell></table:table-row></table:table>",
             {"pay rent", "cell"}) ==
        deleted +
            "<text:list><text:list-item><text:p>[1pay<text:change text:change-id=\"c\"/> rent]1</text:p></text:list-item></text:list>"
            "<table:table><table:table-row><table:table-cell><text:p>[2cell]2</text:p></table:table-cell></table:table-row></table:table>");
}

TEST_CASE("comments of others stay; ours have names that occur nowhere in the part") {
  const std::string other =
      "<office:annotation office:name=\"tenet_1\"><dc:creator>A</dc:creator><text:p>rent?</text:p></office:annotation>";
  const AnnotatedCopy copy =
      marked(odt_file("<text:p>" + other + "rent<office:annotation-end office:name=\"tenet_1\"/></text:p>"), {"rent"});
  const std::string part = entry(copy.bytes, "content.xml");
  CHECK(part.find(other + "<office:annotation office:name=\"tenet__1\">") != std::string::npos);
  CHECK(part.find("rent<office:annotation-end office:name=\"tenet__1\"/><office:annotation-end office:name=\"tenet_1\"/>") !=
        std::string::npos);
}

TEST_CASE("CDATA is closed and opened again; references are characters") {
  CHECK(body("<text:p><![CDATA[a & pay]]> &#163;10 rent</text:p>", {"pay", "rent"}) ==
        "<text:p><![CDATA[a & ]]>[1<![CDATA[pay]]>]1<![CDATA[]]> &#163;10 [2rent]2</text:p>");
}

TEST_CASE("a flat document is its own part; prefixes are the document's") {
  const std::string flat =
      "<o:document xmlns:o=\"urn:oasis:names:tc:opendocument:xmlns:office:1.0\" xmlns:t=\"urn:oasis:names:tc:opendocument:xmlns:text:1.0\">"
      "<o:body><o:text><t:p>rent</t:p></o:text></o:body></o:document>";
  const AnnotatedCopy copy = marked(flat, {"rent"});
  CHECK(copy.bytes.find(
            "<t:p><o:annotation xmlns:dc=\"http://purl.org/dc/elements/1.1/\" o:name=\"tenet_1\"><dc:creator>Tenet</dc:creator>") !=
        std::string::npos);
  CHECK(copy.bytes.find("rent<o:annotation-end o:name=\"tenet_1\"/>") != std::string::npos);
}

TEST_CASE("a signed document is said to lose its signature; text cannot carry comments") {
  const AnnotatedCopy copy = marked(odt_file("<text:p>rent</text:p>", {{"META-INF/documentsignatures.xml", "<a/>"}}), {"rent"});
  CHECK(copy.notes == std::vector<std::string>{"the document is digitally signed: in the copy the signature no longer holds"});

  const Result<AnnotatedCopy> text = annotate::annotate(std::string("rent"), "a.txt", {}, {}, {});
  REQUIRE_FALSE(text);
  CHECK(text.error().code == "annotate-format");
  CHECK(text.error().message.starts_with("a.txt: a document of the format 'txt' cannot carry comments: only Word documents"));
}
