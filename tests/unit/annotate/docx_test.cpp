// Comments in Word documents: at the exact words, wherever these stand, and nothing else changed.
#include "support.hpp"

using namespace tenet;
using namespace tenet::test;

namespace {

/// The body of a document with comments at words of it.
std::string body(const std::string& written, const std::vector<std::string>& words) {
  return body_of(marked(word_file(main_part(written)), words));
}

}  // namespace

TEST_CASE("a run is cut where the words begin and end, and keeps its properties") {
  CHECK(body("<w:p><w:r><w:rPr><w:b/></w:rPr><w:t xml:space=\"preserve\">You must pay rent now.</w:t></w:r></w:p>", {"pay rent"}) ==
        "<w:p><w:r><w:rPr><w:b/></w:rPr><w:t xml:space=\"preserve\">You must </w:t></w:r>[0"
        "<w:r><w:rPr><w:b/></w:rPr><w:t xml:space=\"preserve\">pay rent</w:t></w:r>]0"
        "<w:r><w:rPr><w:b/></w:rPr><w:t xml:space=\"preserve\"> now.</w:t></w:r></w:p>");
}

TEST_CASE("a text node that is cut keeps the white space that now stands at its ends") {
  CHECK(body("<w:p><w:r w:rsidR=\"1\"><w:t>must pay now</w:t></w:r></w:p>", {"pay"}) ==
        "<w:p><w:r w:rsidR=\"1\"><w:t xml:space=\"preserve\">must </w:t></w:r>[0<w:r w:rsidR=\"1\"><w:t "
        "xml:space=\"preserve\">pay</w:t></w:r>"
        "]0<w:r w:rsidR=\"1\"><w:t xml:space=\"preserve\"> now</w:t></w:r></w:p>");
  // White space that does not show must not begin to: such a node stays whole.
  CHECK(body("<w:p><w:r><w:t> must pay </w:t></w:r></w:p>", {"pay"}) == "<w:p>[0<w:r><w:t> must pay </w:t></w:r>]0</w:p>");
}

TEST_CASE("words that are whole runs are not cut") {
  CHECK(body("<w:p><w:r><w:t>Pay</w:t></w:r><w:r><w:t xml:space=\"preserve\"> rent</w:t></w:r></w:p>", {"Pay rent"}) ==
        "<w:p>[0<w:r><w:t>Pay</w:t></w:r><w:r><w:t xml:space=\"preserve\"> rent</w:t></w:r>]0</w:p>");
  // A comment may begin behind a tab of the same run.
  CHECK(body("<w:p><w:r><w:rPr><w:i/></w:rPr><w:t>1</w:t><w:tab/><w:t>Pay</w:t></w:r></w:p>", {"Pay"}) ==
        "<w:p><w:r><w:rPr><w:i/></w:rPr><w:t>1</w:t><w:tab/></w:r>[0<w:r><w:rPr><w:i/></w:rPr><w:t>Pay</w:t></w:r>]0</w:p>");
}

TEST_CASE("comments that touch, overlap and lie in each other") {
  CHECK(body("<w:p><w:r><w:t>one two three</w:t></w:r></w:p>", {"one two", "two three", "two"}) ==
        "<w:p>[0<w:r><w:t xml:space=\"preserve\">one </w:t></w:r>[1[2<w:r><w:t xml:space=\"preserve\">two</w:t></w:r>]0]1"
        "<w:r><w:t xml:space=\"preserve\"> three</w:t></w:r>]2</w:p>");
}

TEST_CASE("references and characters of several bytes are one character each") {
  CHECK(body("<w:p><w:r><w:t>\xC2\xA3&#49;0 &amp; \xE2\x80\x9Cpay\xE2\x80\x9D &lt;now&gt;</w:t></w:r></w:p>", {"pay"}) ==
        "<w:p><w:r><w:t xml:space=\"preserve\">\xC2\xA3&#49;0 &amp; \xE2\x80\x9C</w:t></w:r>[0<w:r><w:t "
        "xml:space=\"preserve\">pay</w:t></w:r>"
        "]0<w:r><w:t xml:space=\"preserve\">\xE2\x80\x9D &lt;now&gt;</w:t></w:r></w:p>");
}

TEST_CASE("links, tracked insertions and content controls hold comments; deleted words stay what they are") {
  CHECK(body("<w:p><w:hyperlink w:anchor=\"x\"><w:r><w:t>see here</w:t></w:r></w:hyperlink></w:p>", {"here"}) ==
        "<w:p><w:hyperlink w:anchor=\"x\"><w:r><w:t xml:space=\"preserve\">see </w:t></w:r>[0<w:r><w:t "
        "xml:space=\"preserve\">here</w:t></w:r>"
        "]0</w:hyperlink></w:p>");
  CHECK(body("<w:p><w:r><w:t xml:space=\"preserve\">pay </w:t></w:r><w:del w:id=\"1\"><w:r><w:delText>no</w:delText></w:r></w:del>"
             "<w:ins w:id=\"2\"><w:r><w:t>all rent</w:t></w:r></w:ins></w:p>",
             {"pay all"}) ==
        "<w:p>[0<w:r><w:t xml:space=\"preserve\">pay </w:t></w:r><w:del w:id=\"1\"><w:r><w:delText>no</w:delText></w:r></w:del>"
        "<w:ins w:id=\"2\"><w:r><w:t xml:space=\"preserve\">all</w:t></w:r>]0<w:r><w:t xml:space=\"preserve\"> "
        "rent</w:t></w:r></w:ins></w:p>");
  CHECK(body("<w:p><w:sdt><w:sdtPr><w:alias w:val=\"x\"/></w:sdtPr><w:sdtContent><w:r><w:t>rent</w:t></w:r></w:sdtContent></w:sdt></w:p>",
             {"rent"}) ==
        "<w:p><w:sdt><w:sdtPr><w:alias w:val=\"x\"/></w:sdtPr><w:sdtContent>[0<w:r><w:t>rent</w:t></w:r>]0</w:sdtContent></w:sdt></w:p>");
}

TEST_CASE("what takes no comment inside is gone around, and the comment says which words are meant") {
  const std::string control = "<w:sdt><w:sdtPr><w:text/></w:sdtPr><w:sdtContent><w:r><w:t>pay rent</w:t></w:r></w:sdtContent></w:sdt>";
  const AnnotatedCopy copy = marked(word_file(main_part("<w:p>" + control + "</w:p>")), {"rent"});
  CHECK(body_of(copy) == "<w:p>[0" + control + "]0</w:p>");
  CHECK(copy.moved == 1);
  CHECK(entry(copy.bytes, "word/comments.xml").find("The words meant: \xE2\x80\x9Crent\xE2\x80\x9D") != std::string::npos);

  const std::string formula = "<m:oMath><m:r><m:t>x=1</m:t></m:r></m:oMath>";
  CHECK(body("<w:p>" + formula + "</w:p>", {"x=1"}) == "<w:p>[0" + formula + "]0</w:p>");
  const std::string box =
      "<w:r><w:pict><v:textbox><w:txbxContent><w:p><w:r><w:t>boxed rent</w:t></w:r></w:p></w:txbxContent></v:textbox></w:pict></w:r>";
  CHECK(body("<w:p><w:r><w:t>a</w:t></w:r>" + box + "</w:p>", {"rent"}) == "<w:p><w:r><w:t>a</w:t></w:r>[0" + box + "]0</w:p>");
}

TEST_CASE("cells of tables hold comments; paragraphs before and in them count") {
  const std::string cell =
      "<w:tbl><w:tr><w:tc><w:p><w:pPr><w:tabs><w:tab "
      "w:val=\"left\"/></w:tabs></w:pPr><w:r><w:t>rent</w:t></w:r></w:p></w:tc></w:tr></w:tbl>";
  const std::string before = "<w:p/><w:p><w:r><w:t>first</w:t></w:r></w:p>";
  CHECK(body(before + cell + "<w:p/>", {"rent"}) ==
        before +
            "<w:tbl><w:tr><w:tc><w:p><w:pPr><w:tabs><w:tab "
            "w:val=\"left\"/></w:tabs></w:pPr>[0<w:r><w:t>rent</w:t></w:r>]0</w:p></w:tc></w:tr></w:tbl><w:p/>");
}

TEST_CASE("words of a footnote are commented around its reference, and the comment says which words are meant") {
  const std::string notes =
      "<w:footnotes xmlns:w=\"" + std::string(kWord) +
      "\"><w:footnote w:id=\"1\"><w:p/></w:footnote><w:footnote w:id=\"2\"><w:p><w:r><w:t>Costs on demand.</w:t></w:r></w:p></w:footnote>"
      "</w:footnotes>";
  const std::string reference = "<w:r><w:footnoteReference w:id=\"2\"/></w:r>";
  const std::string rest = "<w:r><w:t>More.</w:t></w:r></w:p>";
  const AnnotatedCopy copy = marked(word_file(main_part("<w:p><w:r><w:t>Pay.</w:t></w:r>" + reference + rest),
                                              {{"word/footnotes.xml", notes}}, relationship("rId5", "footnotes", "footnotes.xml")),
                                    {"on demand"});
  CHECK(body_of(copy) == "<w:p><w:r><w:t>Pay.</w:t></w:r>[0" + reference + "]0" + rest);
  CHECK(copy.moved == 1);
  CHECK(copy.notes ==
        std::vector<std::string>{"the words “on demand” of the comment “May be unfair: About on demand” stand where no comment can "
                                 "begin or end (a field, note, text box or formula): it stands around that"});
  CHECK(entry(copy.bytes, "word/comments.xml").find("The words meant: “on demand”") != std::string::npos);
}

TEST_CASE("words of a page header are commented at the first paragraph") {
  const std::string header = "<w:hdr xmlns:w=\"" + std::string(kWord) + "\"><w:p><w:r><w:t>Costs on demand.</w:t></w:r></w:p></w:hdr>";
  const std::string main =
      "<w:p><w:r><w:t>Pay.</w:t></w:r></w:p><w:sectPr><w:headerReference w:type=\"default\" r:id=\"h\" "
      "xmlns:r=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships\"/></w:sectPr>";
  const AnnotatedCopy copy =
      marked(word_file(main_part(main), {{"word/header1.xml", header}}, relationship("h", "header", "header1.xml")), {"on demand"});
  CHECK(body_of(copy).starts_with("<w:p>[0]<w:r><w:t>Pay.</w:t></w:r></w:p>"));
  CHECK(copy.notes ==
        std::vector<std::string>{"the words “on demand” of the comment “May be unfair: About on demand” stand where no comment can "
                                 "(a page header or diagram): it stands at the nearest paragraph"});
}

TEST_CASE("comments get a part, a relationship and a content type of their own") {
  const std::string before = word_file(main_part("<w:p><w:r><w:t>rent</w:t></w:r></w:p>"), {{"word/media/a.png", "png"}});
  const AnnotatedCopy copy = marked(before, {"rent"});
  CHECK(entry(copy.bytes, "word/_rels/document.xml.rels") == relationships(relationship("rId1", "comments", "comments.xml")));
  CHECK(entry(copy.bytes, "[Content_Types].xml")
            .find("<Override PartName=\"/word/comments.xml\" ContentType=\"application/"
                  "vnd.openxmlformats-officedocument.wordprocessingml.comments+xml\"/></Types>") != std::string::npos);
  CHECK(entry(copy.bytes, "word/media/a.png") == "png");
  const std::string comments = entry(copy.bytes, "word/comments.xml");
  CHECK(
      comments.find("<w:comment w:id=\"0\" w:author=\"Tenet\" w:date=\"2026-11-22T00:00:00Z\" w:initials=\"T\"><w:p>"
                    "<w:r><w:annotationRef/></w:r><w:r><w:rPr><w:b/></w:rPr><w:t xml:space=\"preserve\">May be unfair: About rent</w:t>") !=
      std::string::npos);
  CHECK(comments.find("Source: An Act. Rule: fairness.rent. Only a court decides whether a term is unfair.") != std::string::npos);
}

TEST_CASE("comments of others stay, and theirs and ours have ids of their own") {
  const std::string others =
      "<x:comments xmlns:x=\"" + std::string(kWord) +
      "\"><x:comment x:id=\"0\" x:author=\"A\"><x:p/></x:comment><x:comment x:id=\"2\" x:author=\"B\"><x:p/></x:comment></x:comments>";
  const AnnotatedCopy copy = marked(word_file(main_part("<w:p><w:commentRangeStart w:id=\"1\"/><w:r><w:t>rent</w:t></w:r></w:p>"),
                                              {{"word/remarks.xml", others}}, relationship("c", "comments", "remarks.xml")),
                                    {"rent"});
  const std::string comments = entry(copy.bytes, "word/remarks.xml");
  CHECK(comments.starts_with(others.substr(0, others.size() - 13) + "<x:comment x:id=\"3\" x:author=\"Tenet\""));
  CHECK(comments.find("x:id=\"4\"") != std::string::npos);
  CHECK(entry(copy.bytes, "word/document.xml").find("<w:commentRangeStart w:id=\"1\"/><w:commentRangeStart w:id=\"3\"/>") !=
        std::string::npos);
  CHECK(entry(copy.bytes, "word/comments.xml") == "entry-missing");
}

TEST_CASE("strict documents get strict names, other prefixes are used, a default namespace gets one for attributes") {
  const auto main_of = [](const std::string& main) { return entry(marked(word_file(main), {"rent"}).bytes, "word/document.xml"); };
  const std::string strict =
      "<q:document xmlns:q=\"" + std::string(kStrictWord) + "\"><q:body><q:p><q:r><q:t>rent</q:t></q:r></q:p></q:body></q:document>";
  const AnnotatedCopy copy = marked(word_file(strict), {"rent"});
  CHECK(entry(copy.bytes, "word/document.xml").find("<q:commentRangeStart q:id=\"0\"/><q:r>") != std::string::npos);
  CHECK(entry(copy.bytes, "word/comments.xml").find("<w:comments xmlns:w=\"" + std::string(kStrictWord) + "\"") != std::string::npos);
  CHECK(entry(copy.bytes, "word/_rels/document.xml.rels").find("purl.oclc.org/ooxml/officeDocument/relationships/comments") !=
        std::string::npos);

  const std::string plain = "<document xmlns=\"" + std::string(kWord) + "\"><body><p><r><t>rent</t></r></p></body></document>";
  CHECK(main_of(plain).find("<p><w:commentRangeStart xmlns:w=\"" + std::string(kWord) + "\" w:id=\"0\"/><r>") != std::string::npos);
}

TEST_CASE("a signature is said to hold no longer, macros stay") {
  const AnnotatedCopy copy =
      marked(word_file(main_part("<w:p><w:r><w:t>rent</w:t></w:r></w:p>"),
                       {{"_xmlsignatures/origin.sigs", ""}, {"word/vbaProject.bin", "macros", package::Packing::stored}}),
             {"rent"});
  CHECK(copy.notes == std::vector<std::string>{"the document is digitally signed: in the copy the signature no longer holds"});
  CHECK(entry(copy.bytes, "word/vbaProject.bin") == "macros");
}

TEST_CASE("a part in another encoding or with a document type is refused with the remedy") {
  const std::string odd = "<!DOCTYPE w>" + main_part("<w:p><w:r><w:t>rent</w:t></w:r></w:p>");
  const Result<AnnotatedCopy> copy = try_marking(word_file(odd), {"rent"});
  REQUIRE_FALSE(copy);
  CHECK(copy.error().code == "xml-not-placed");
  CHECK(copy.error().message ==
        "test.docx: word/document.xml: the XML has a document type, which no word processor writes: save the document once in Word or "
        "Writer and "
        "try again");
}

TEST_CASE("the list of gaps is the last comment, at the end of the last paragraph") {
  const AnnotatedCopy copy = marked(word_file(main_part("<w:p><w:r><w:t>rent</w:t></w:r></w:p><w:p/>")), {});
  CHECK(copy.placed == std::vector<CommentKind>{CommentKind::gaps});
  CHECK(entry(copy.bytes, "word/document.xml").find("rent</w:t></w:r><w:commentRangeStart w:id=\"0\"/><w:commentRangeEnd w:id=\"0\"/>") !=
        std::string::npos);
}

TEST_CASE("a document without a paragraph keeps its comments for the user") {
  const AnnotatedCopy copy = marked(word_file(main_part("<w:p/>")), {});
  CHECK(copy.placed.empty());
  CHECK(copy.not_placed == 1);
  REQUIRE(copy.notes.size() == 1);
  CHECK(copy.notes[0].starts_with("the document has no paragraph for this comment: Gaps in this document"));
}
