// Structure and text of Word documents.
#include "support/catch.hpp"
#include "unit/readers/docx_support.hpp"

using namespace tenet;
using namespace tenet::test;
using Lines = std::vector<std::string>;

namespace {

std::string field(const std::string& code, const std::string& result) {
  return run("<w:fldChar w:fldCharType='begin'/>") + run("<w:instrText xml:space='preserve'> " + code + " </w:instrText>") +
         run("<w:fldChar w:fldCharType='separate'/>") + result + run("<w:fldChar w:fldCharType='end'/>");
}
std::string cell(const std::string& properties, const std::string& text) {
  return "<w:tc><w:tcPr>" + properties + "</w:tcPr>" + p(text) + "</w:tc>";
}
std::string style(const std::string& id, const std::string& name, const std::string& more) {
  return "<w:style w:type='paragraph' w:styleId='" + id + "'><w:name w:val='" + name + "'/>" + more + "</w:style>";
}
std::string text_box(const std::string& content) {
  return "<w:drawing><wp:inline><a:graphic><a:graphicData><wps:wsp><wps:txbx><w:txbxContent>" + content +
         "</w:txbxContent></wps:txbx></wps:wsp></a:graphicData></a:graphic></wp:inline></w:drawing>";
}
std::string vml_box(const std::string& content) {
  return "<w:pict><v:shape><v:textbox><w:txbxContent>" + content + "</w:txbxContent></v:textbox></v:shape></w:pict>";
}

}  // namespace

TEST_CASE("headings are what has an outline level, whatever the style is called") {
  Docx file(p("One", "<w:pStyle w:val='berschrift1'/>") + p("Two", "<w:pStyle w:val='Clause'/>") + p("Three", "<w:outlineLvl w:val='2'/>") +
            p("Four", "<w:pStyle w:val='Loop'/>") + p("Five", "<w:pStyle w:val='Own'/>"));
  file.styles(style("berschrift1", "heading 1", "<w:pPr><w:outlineLvl w:val='0'/></w:pPr>") + style("H2", "heading 2", "") +
              style("Clause", "Clause", "<w:basedOn w:val='H2'/>") + style("Loop", "Loop", "<w:basedOn w:val='Loop'/>") +
              style("Own", "Own", "<w:basedOn w:val='H2'/><w:pPr><w:outlineLvl w:val='9'/></w:pPr>"));
  CHECK(lines(file.read()) == Lines{"heading 1: One", "heading 2: Two", "heading 3: Three", "paragraph: Four", "paragraph: Five"});
}

TEST_CASE("usual style ids do without a styles part") {
  CHECK(lines(Docx(p("One", "<w:pStyle w:val='Heading1'/>")).read()) == Lines{"heading 1: One"});
}

TEST_CASE("white space: xml:space, tabs, breaks, hyphens") {
  const Docx file("<w:p>" +
                  run("<w:t> a </w:t><w:t xml:space='preserve'> b "
                      "</w:t><w:tab/><w:t>c</w:t><w:br/><w:t>d</w:t><w:noBreakHyphen/><w:t>e</w:t><w:softHyphen/><w:t>f</w:t>") +
                  "</w:p>");
  CHECK(texts(file.read()) == Lines{"a b c d-ef"});
}

TEST_CASE("fields give their results, never their codes") {
  CHECK(texts(Docx("<w:p>" + field("PAGE", run("<w:t>7</w:t>")) + "</w:p>").read()) == Lines{"7"});
  CHECK(texts(Docx("<w:p><w:fldSimple w:instr='DATE'>" + run("<w:t>May</w:t>") + "</w:fldSimple></w:p>").read()) == Lines{"May"});
  const std::string nested = run("<w:fldChar w:fldCharType='begin'/>") + run("<w:instrText> IF </w:instrText>") +
                             field("MERGEFIELD x", run("<w:t>hidden</w:t>")) + run("<w:fldChar w:fldCharType='separate'/>") +
                             run("<w:t>shown</w:t>") + run("<w:fldChar w:fldCharType='end'/>");
  CHECK(texts(Docx("<w:p>" + nested + "</w:p>").read()) == Lines{"shown"});
  CHECK(texts(Docx("<w:p>" + field("SET name text", run("<w:t>text</w:t>")) + run("<w:t>rest</w:t>") + "</w:p>").read()) == Lines{"rest"});
}

TEST_CASE("a field left open is told") {
  CHECK(codes(Docx("<w:p>" + run("<w:fldChar w:fldCharType='begin'/>") + "</w:p>").read()) == Lines{"field-not-closed"});
}

TEST_CASE("links: relationships, anchors, HYPERLINK and REF fields") {
  Docx file("<w:p><w:hyperlink r:id='rId9' w:anchor='top'>" + run("<w:t>one</w:t>") + "</w:hyperlink></w:p><w:p>" +
            field("HYPERLINK \"http://b/\" \\l \"part\" \\o \"tip\"", run("<w:t>two</w:t>")) + "</w:p><w:p>" +
            field("REF _Ref1 \\h", run("<w:t>3.1</w:t>")) + "</w:p>");
  file.external("rId9", "http://a/");
  const Result<Document> document = file.read();
  REQUIRE(document);
  REQUIRE(document->blocks.size() == 3);
  CHECK(document->blocks[0].links == std::vector<Link>{{0, 3, "http://a/#top"}});
  CHECK(document->blocks[1].links == std::vector<Link>{{0, 3, "http://b/#part"}});
  CHECK(document->blocks[2].links == std::vector<Link>{{0, 3, "#_Ref1"}});
}

TEST_CASE("check boxes of form fields and content controls, in reading order") {
  const auto legacy = [](const std::string& state) {
    return run("<w:fldChar w:fldCharType='begin'><w:ffData><w:checkBox><w:default w:val='0'/>" + state +
               "</w:checkBox></w:ffData></w:fldChar>") +
           run("<w:instrText>FORMCHECKBOX</w:instrText>") + run("<w:fldChar w:fldCharType='end'/>");
  };
  const std::string control = "<w:sdt><w:sdtPr><w14:checkbox><w14:checked w14:val='1'/></w14:checkbox></w:sdtPr><w:sdtContent>" +
                              run("<w:t>\u2612</w:t>") + "</w:sdtContent></w:sdt>";
  const Result<Document> document = Docx("<w:p>" + legacy("") + control + legacy("<w:checked/>") + run("<w:t>x</w:t>") + "</w:p>").read();
  REQUIRE(document);
  CHECK(document->checkboxes == std::vector<int>{0, 1, 1});
}

TEST_CASE("a drop-down form field shows its choice") {
  const std::string list =
      run("<w:fldChar w:fldCharType='begin'><w:ffData><w:ddList><w:result w:val='1'/><w:listEntry w:val='Yes'/><w:listEntry "
          "w:val='No'/></w:ddList></w:ffData></w:fldChar>");
  CHECK(texts(Docx("<w:p>" + list + run("<w:instrText>FORMDROPDOWN</w:instrText>") + run("<w:fldChar w:fldCharType='end'/>") + "</w:p>")
                  .read()) == Lines{"No"});
}

TEST_CASE("entries of a table of contents are marked as such, the paragraph after it is not") {
  const std::string begin =
      run("<w:fldChar w:fldCharType='begin'/>") + run("<w:instrText>TOC \\o</w:instrText>") + run("<w:fldChar w:fldCharType='separate'/>");
  const Docx file("<w:p>" + begin + run("<w:t>1 Aims</w:t>") + "</w:p>" + p("2 Scope") + "<w:p>" + run("<w:fldChar w:fldCharType='end'/>") +
                  run("<w:t>Body</w:t>") + "</w:p>");
  const Result<Document> document = file.read();
  REQUIRE(document);
  CHECK(document->blocks[0].role == BlockRole::contents_entry);
  CHECK(document->blocks[1].role == BlockRole::contents_entry);
  CHECK(document->blocks[2].role == BlockRole::body);
}

TEST_CASE("hidden text is not read, and told: by run, by style, and toggled twice is visible") {
  Docx file("<w:p>" + run("<w:rPr><w:vanish/></w:rPr><w:t>no</w:t>") + run("<w:t>yes</w:t>") + "</w:p>" +
            p("secret", "<w:pStyle w:val='S'/>") + "<w:p><w:pPr><w:pStyle w:val='S'/></w:pPr>" +
            run("<w:rPr><w:rStyle w:val='C'/></w:rPr><w:t>shown</w:t>") + "</w:p>");
  file.styles(style("S", "S", "<w:rPr><w:vanish/></w:rPr>") +
              "<w:style w:type='character' w:styleId='C'><w:name w:val='C'/><w:rPr><w:vanish/></w:rPr></w:style>");
  CHECK(texts(file.read()) == Lines{"yes", "shown"});
  CHECK(codes(file.read()) == Lines{"hidden-text-not-read", "hidden-text-not-read"});
}

TEST_CASE("a text box is read once, after its paragraph, whichever branch a consumer understands") {
  const std::string both = "<mc:AlternateContent><mc:Choice Requires='q'>" + text_box(p("box")) + "</mc:Choice><mc:Fallback>" +
                           vml_box(p("box")) + "</mc:Fallback></mc:AlternateContent>";
  CHECK(texts(Docx("<w:p>" + run("<w:t>be</w:t>" + both + "<w:t>fore</w:t>") + "</w:p>" + p("after")).read()) ==
        Lines{"before", "box", "after"});
  const std::string strange = "<mc:AlternateContent><mc:Choice Requires='q'><x:shape/></mc:Choice><mc:Fallback>" + vml_box(p("box")) +
                              "</mc:Fallback></mc:AlternateContent>";
  CHECK(texts(Docx("<w:p>" + run(strange) + "</w:p>" + p("after")).read()) == Lines{"box", "after"});
}

TEST_CASE("paragraphs in branches that are not read count in ordinals") {
  const std::string both = "<mc:AlternateContent><mc:Choice Requires='q'>" + text_box(p("box")) + "</mc:Choice><mc:Fallback>" +
                           vml_box(p("box")) + "</mc:Fallback></mc:AlternateContent>";
  const Result<Document> document =
      Docx("<w:p>" + run(both) + "</w:p><w:p>" + run("<w:tab/><w:t>a</w:t>") + run("<w:t>b</w:t>") + "</w:p>").read();
  REQUIRE(document);
  REQUIRE(document->blocks.size() == 2);
  const SourceSegment& last = document->segments.back();
  CHECK(last.paragraph == 3);
  CHECK(last.run == 2);
}

TEST_CASE("tables: spans in both directions, header rows, skipped columns, nested tables") {
  const std::string table = "<w:tbl><w:tr><w:trPr><w:tblHeader/></w:trPr>" + cell("<w:vMerge w:val='restart'/>", "A") +
                            cell("<w:gridSpan w:val='2'/>", "B") + "</w:tr><w:tr>" + cell("<w:vMerge/>", "") + cell("", "C") +
                            cell("", "D") + "</w:tr><w:tr><w:trPr><w:gridBefore w:val='1'/></w:trPr>" + "<w:tc><w:tbl><w:tr>" +
                            cell("", "inner") + "</w:tr></w:tbl><w:p/></w:tc></w:tr></w:tbl>";
  CHECK(lines(Docx(table).read()) == Lines{"<table>", "<cell 0,0 2x1 header>", "paragraph: A", "<cell 0,1 1x2 header>", "paragraph: B",
                                           "<cell 1,1 1x1>", "paragraph: C", "<cell 1,2 1x1>", "paragraph: D", "<cell 2,1 1x1>", "<table>",
                                           "<cell 0,0 1x1>", "paragraph: inner"});
}

TEST_CASE("text in a cell that is merged into another is told, not read") {
  const Docx file("<w:tbl><w:tr>" + cell("<w:vMerge w:val='restart'/>", "A") + "</w:tr><w:tr>" + cell("<w:vMerge/>", "lost") +
                  "</w:tr></w:tbl>");
  CHECK(texts(file.read()) == Lines{"A"});
  CHECK(codes(file.read()) == Lines{"merged-cell-not-read"});
}

TEST_CASE("content controls, smart tags and custom XML are looked through at every level") {
  const std::string content = "<w:customXml><w:sdt><w:sdtPr/><w:sdtContent><w:p><w:smartTag>" + run("<w:t>a</w:t>") +
                              "</w:smartTag></w:p></w:sdtContent></w:sdt></w:customXml>" +
                              "<w:tbl><w:sdt><w:sdtContent><w:tr><w:sdt><w:sdtContent>" + cell("", "b") +
                              "</w:sdtContent></w:sdt></w:tr></w:sdtContent></w:sdt></w:tbl>";
  CHECK(texts(Docx(content).read()) == Lines{"a", "b"});
}

TEST_CASE("notes follow the paragraph that refers to them; separators are no notes") {
  Docx file("<w:p>" + run("<w:t>text</w:t><w:footnoteReference w:id='2'/>") + "</w:p>" + p("after") + "<w:p>" +
            run("<w:t>end</w:t><w:endnoteReference w:id='1'/>") + "</w:p>");
  file.footnotes("<w:footnote w:type='separator' w:id='0'>" + p("line") + "</w:footnote><w:footnote w:id='2'>" + p("foot") +
                 "</w:footnote>");
  file.endnotes("<w:endnote w:id='1'>" + p("final") + "</w:endnote>");
  CHECK(lines(file.read()) ==
        Lines{"paragraph: text", "<note [1]>", "paragraph: foot", "paragraph: after", "paragraph: end", "<note [i]>", "paragraph: final"});
}

TEST_CASE("a section numbers its notes in its own format, from its own start, and anew where it says so") {
  const auto noted = [](int id, const std::string& properties) {
    return "<w:p><w:pPr>" + properties + "</w:pPr><w:r><w:t>a</w:t><w:footnoteReference w:id='" + std::to_string(id) + "'/></w:r></w:p>";
  };
  const auto section = [](const std::string& notes) { return "<w:sectPr><w:footnotePr>" + notes + "</w:footnotePr></w:sectPr>"; };
  const auto note = [](int id) { return "<w:footnote w:id='" + std::to_string(id) + "'>" + p("note") + "</w:footnote>"; };
  const auto marks = [&](const std::string& second, const std::string& third) {
    Docx file(noted(2, "") + noted(3, section("")) + noted(4, section(second)) + noted(5, "") + section(third));
    file.footnotes(note(2) + note(3) + note(4) + note(5));
    Lines out;
    const Result<Document> document = file.read();
    REQUIRE(document);
    for (const Block& block : document->blocks)
      if (block.kind == BlockKind::note) out.push_back(block.number);
    return out;
  };
  const std::string anew = "<w:numRestart w:val='eachSect'/>";
  CHECK(marks("", "") == Lines{"1", "2", "3", "4"});
  CHECK(marks("<w:numFmt w:val='lowerRoman'/>", anew) == Lines{"1", "2", "iii", "1"});
  CHECK(marks("<w:numStart w:val='2147483647'/>", "") == Lines{"1", "2", "1000000000", "1000000001"});
  CHECK(marks("<w:numStart w:val='7'/>", "<w:numFmt w:val='chicago'/>" + anew) == Lines{"1", "2", "7", "*"});
}

TEST_CASE("notes that begin anew on each page are counted on, and that is told") {
  const std::string restart = "<w:sectPr><w:footnotePr><w:numRestart w:val='eachPage'/></w:footnotePr></w:sectPr>";
  Docx file("<w:p><w:r><w:t>a</w:t><w:footnoteReference w:id='2'/></w:r></w:p>" + restart);
  CHECK(codes(file.footnotes("<w:footnote w:id='2'>" + p("note") + "</w:footnote>").read()) == Lines{"note-format-not-read"});
}

TEST_CASE("a hidden paragraph mark joins; what has been joined is what the first visible paragraph says") {
  const std::string hidden = "<w:rPr><w:vanish/></w:rPr>";
  CHECK(lines(Docx(p("foot", hidden) + p("path")).read()) == Lines{"paragraph: footpath"});
  CHECK(lines(Docx(p("a", hidden) + p("b", hidden) + p("c") + p("d")).read()) == Lines{"paragraph: abc", "paragraph: d"});
  const std::string invisible = "<w:p><w:pPr>" + hidden + "</w:pPr><w:r>" + hidden + "<w:t>no</w:t></w:r></w:p>";
  CHECK(lines(Docx(invisible + p("Title", "<w:outlineLvl w:val='0'/>")).read()) == Lines{"heading 1: Title"});
  CHECK(lines(Docx(p("last", hidden)).read()) == Lines{"paragraph: last"});
}

TEST_CASE("a heading that leads in its text by a style separator stays a heading") {
  const std::string lead = "<w:outlineLvl w:val='1'/><w:rPr><w:vanish/><w:specVanish/></w:rPr>";
  CHECK(lines(Docx(p("Rent.", lead) + p("It is due on the first.")).read()) ==
        Lines{"heading 2: Rent.", "paragraph: It is due on the first."});
}

TEST_CASE("headers of first and even pages are read where such pages have them") {
  const auto headers = [](const std::string& first_section, const std::string& last_section, const std::string& settings) {
    const std::string references = "<w:headerReference w:type='default' r:id='header'/><w:headerReference w:type='first' r:id='footer'/>";
    Docx file("<w:p><w:pPr><w:sectPr>" + references + first_section + "</w:sectPr></w:pPr></w:p><w:sectPr>" + last_section + "</w:sectPr>");
    file.header(p("every page")).footer(p("first page"));
    if (!settings.empty()) file.settings(settings);
    return file.read();
  };
  CHECK(texts(headers("", "", "")) == Lines{"every page"});
  CHECK(codes(headers("", "", "")) == Lines{"header-not-shown"});
  CHECK(texts(headers("<w:titlePg/>", "", "")) == Lines{"every page", "first page"});
  CHECK(texts(headers("<w:titlePg w:val='0'/>", "", "")) == Lines{"every page"});
  // The later section inherits the reference of the earlier one.
  CHECK(texts(headers("", "<w:titlePg/>", "")) == Lines{"every page", "first page"});
  Docx even("<w:sectPr><w:headerReference w:type='even' r:id='header'/></w:sectPr>");
  CHECK(texts(even.header(p("left")).read()).empty());
  CHECK(texts(even.settings("<w:evenAndOddHeaders/>").read()) == Lines{"left"});
}

TEST_CASE("page headers and footers stand apart, after the body, once each") {
  const std::string section =
      "<w:sectPr><w:headerReference w:type='default' r:id='header'/><w:footerReference w:type='default' r:id='footer'/></w:sectPr>";
  Docx file("<w:p><w:pPr>" + section + "</w:pPr></w:p>" + p("body") + section);
  file.header(p("head") + "<w:p>" + run("<w:pict><v:shape><v:textpath string='DRAFT'/></v:shape></w:pict>") + "</w:p>").footer(p("foot"));
  CHECK(lines(file.read()) == Lines{"paragraph: body", "<page_header>", "paragraph: head", "<page_footer>", "paragraph: foot"});
  CHECK(codes(file.read()) == Lines{"watermark-not-read"});
}

TEST_CASE("formulas become one line") {
  const std::string math =
      "<m:oMath><m:sSup><m:e><m:d><m:e><m:r><m:t>x+a</m:t></m:r></m:e></m:d></m:e><m:sup><m:r><m:t>n</m:t></m:r></m:sup></m:sSup>"
      "<m:r><m:t>=</m:t></m:r><m:f><m:num><m:r><m:t>a+b</m:t></m:r></m:num><m:den><m:r><m:t>2</m:t></m:r></m:den></m:f></m:oMath>";
  CHECK(texts(Docx("<w:p>" + run("<w:t xml:space='preserve'>so </w:t>") + math + "</w:p>").read()) == Lines{"so (x+a)^n=(a+b)/2"});
}

TEST_CASE("ruby gives its base, a drop capital joins its word, symbols are what they show") {
  const std::string ruby =
      run("<w:ruby><w:rubyPr/><w:rt>" + run("<w:t>over</w:t>") + "</w:rt><w:rubyBase>" + run("<w:t>base</w:t>") + "</w:rubyBase></w:ruby>");
  CHECK(texts(Docx("<w:p>" + ruby + "</w:p>").read()) == Lines{"base"});
  CHECK(texts(Docx(p("T", "<w:framePr w:dropCap='drop'/>") + p("he tenant")).read()) == Lines{"The tenant"});
  CHECK(texts(Docx("<w:p>" + run("<w:sym w:font='Symbol' w:char='F0B7'/>") + "</w:p>").read()) == Lines{"\u2022"});
}

TEST_CASE("what is not read leaves a trace") {
  const std::string drawing =
      "<w:drawing><a:graphic><a:graphicData><pic:pic "
      "xmlns:pic='http://schemas.openxmlformats.org/drawingml/2006/picture'/></a:graphicData></a:graphic></w:drawing>";
  const std::string object = "<w:object><o:OLEObject ProgID='Excel.Sheet.12'/></w:object>";
  Docx file("<w:altChunk r:id='rId5'/><w:p>" + run(drawing + object) + "<x:strange/>" +
            run("<w:commentReference w:id='1'/><w:t>text</w:t>") + "</w:p>");
  file.raw("vbaProject", "vbaProject.bin", "macro");
  CHECK(texts(file.read()) == Lines{"text"});
  CHECK(codes(file.read()) ==
        Lines{"macros-not-read", "altchunk-not-read", "image-not-read", "object-not-read", "element-not-known", "comments-not-read"});
}

TEST_CASE("text where none may stand, drawings of unknown kinds and computed dates are told once each") {
  const Result<Document> document =
      Docx(
          "<w:p>stray<w:r>also<w:t>read</w:t></w:r></w:p><w:p><w:r><w:dayLong/></w:r><w:r><w:drawing><wp:inline><a:graphic>"
          "<a:graphicData uri='http://example.org/ink'/></a:graphic></wp:inline></w:drawing></w:r></w:p>"
          "<w:p><w:r><w:fldChar w:fldCharType='begin'><w:fldData>AAAA</w:fldData></w:fldChar><w:fldChar w:fldCharType='end'/></w:r>"
          "<w:fldSimple w:instr='PAGE'><w:fldData>BBBB</w:fldData></w:fldSimple></w:p>")
          .read();
  CHECK(texts(document) == Lines{"read"});
  CHECK(codes(document) == Lines{"text-outside-run", "text-outside-run", "field-not-computed", "drawing-not-read"});
  CHECK(document->diagnostics[2].place.path == std::vector<std::uint32_t>{1, 0, 0});
}

TEST_CASE("SmartArt is read from its own part, in the order of the diagram") {
  Docx file(
      "<w:p>" +
      run("<w:t>Steps</w:t><w:drawing><a:graphic><a:graphicData><dgm:relIds r:dm='diagramData'/></a:graphicData></a:graphic></w:drawing>") +
      "</w:p>" + p("after"));
  const auto point = [](const std::string& id, const std::string& text) {
    return "<dgm:pt modelId='" + id + "'><dgm:t><a:p><a:r><a:t>" + text + "</a:t></a:r></a:p></dgm:t></dgm:pt>";
  };
  file.raw("diagramData", "data1.xml",
           "<dgm:dataModel" + std::string(kNamespaces) + "><dgm:ptLst><dgm:pt modelId='0' type='doc'/>" + point("2", "second") +
               point("1", "first") +
               "</dgm:ptLst><dgm:cxnLst><dgm:cxn srcId='0' destId='1' srcOrd='0'/><dgm:cxn srcId='0' destId='2' "
               "srcOrd='1'/></dgm:cxnLst></dgm:dataModel>");
  CHECK(texts(file.read()) == Lines{"Steps", "first", "second", "after"});
}

TEST_CASE("Flat OPC, strict namespaces and an unusual main part are read alike") {
  const std::string flat =
      "<?xml version='1.0'?><pkg:package xmlns:pkg='http://schemas.microsoft.com/office/2006/xmlPackage'><pkg:part "
      "pkg:name='/_rels/.rels'><pkg:xmlData>"
      "<Relationships xmlns='http://schemas.openxmlformats.org/package/2006/relationships'><Relationship Id='r' "
      "Type='http://purl.oclc.org/ooxml/officeDocument/relationships/officeDocument' "
      "Target='text/main.xml'/></Relationships></pkg:xmlData></pkg:part>"
      "<pkg:part pkg:name='/text/main.xml'><pkg:xmlData><document "
      "xmlns='http://purl.oclc.org/ooxml/wordprocessingml/main'><body><p><r><t>flat</t></r></p></body></document>"
      "</pkg:xmlData></pkg:part></pkg:package>";
  CHECK(texts(docx::read(flat, "x.xml", {})) == Lines{"flat"});
}

TEST_CASE("damage: the main part is an error, other parts are diagnostics") {
  PackageBuilder broken;
  broken.add("word/document.xml", "<w:document xmlns:w='http://schemas.openxmlformats.org/wordprocessingml/2006/main'><w:body>");
  CHECK_FALSE(docx::read(broken.bytes(), "x.docx", {}).has_value());
  PackageBuilder other;
  other.add("word/document.xml", "<html/>");
  CHECK(codes(docx::read(other.bytes(), "x.docx", {})) == Lines{"docx-no-document"});
  Docx file(p("text"));
  file.raw("styles", "styles.xml", "<w:styles");
  CHECK(texts(file.read()) == Lines{"text"});
  CHECK(codes(file.read()) == Lines{"part-damaged"});
}

TEST_CASE("damaged relationships cost what they lead to, not the text") {
  PackageBuilder package;
  package.add("word/document.xml", "<w:document" + std::string(kNamespaces) + "><w:body>" + p("text") + "</w:body></w:document>");
  package.add("word/_rels/document.xml.rels", "<Relationships");
  const std::string bytes = package.bytes();
  CHECK(texts(docx::read(bytes, "x.docx", {})) == Lines{"text"});
  CHECK(codes(docx::read(bytes, "x.docx", {})) == Lines{"part-damaged"});
}

TEST_CASE("part names compare without case") {
  PackageBuilder package;
  package.add("WORD/Document.xml", "<w:document" + std::string(kNamespaces) + "><w:body>" + p("upper") + "</w:body></w:document>");
  CHECK(texts(docx::read(package.bytes(), "x.docx", {})) == Lines{"upper"});
}

TEST_CASE("both XML drivers give the same document") {
  const std::string bytes =
      Docx(p("a &amp; b", "<w:outlineLvl w:val='0'/>") + "<w:tbl><w:tr>" + cell("<w:vMerge w:val='restart'/>", "c") + "</w:tr></w:tbl>")
          .bytes();
  const Result<Document> one = docx::read(bytes, "x.docx", {View::accepted, xml::Driver::pugixml});
  const Result<Document> two = docx::read(bytes, "x.docx", {View::accepted, xml::Driver::libxml2});
  REQUIRE(one);
  REQUIRE(two);
  CHECK(*one == *two);
}

TEST_CASE("hidden table rows are told, not read") {
  const Docx file("<w:tbl><w:tr><w:trPr><w:hidden/></w:trPr>" + cell("", "no") + "</w:tr><w:tr>" + cell("", "yes") + "</w:tr></w:tbl>");
  CHECK(texts(file.read()) == Lines{"yes"});
  CHECK(codes(file.read()) == Lines{"hidden-text-not-read"});
}

TEST_CASE("strangers in an extension list do not spoil a branch; content without an understood branch is told") {
  const std::string extended = text_box(p("box") + "<a:extLst><x:anything/></a:extLst>");
  CHECK(texts(Docx("<w:p>" + run("<mc:AlternateContent><mc:Choice Requires='q'>" + extended + "</mc:Choice></mc:AlternateContent>") +
                   "</w:p>")
                  .read()) == Lines{"box"});
  const Docx lost("<w:p>" + run("<w:t>a</w:t><mc:AlternateContent><mc:Choice Requires='x'><x:new/></mc:Choice></mc:AlternateContent>") +
                  "</w:p>");
  CHECK(codes(lost.read()) == Lines{"alternate-not-read"});
}
