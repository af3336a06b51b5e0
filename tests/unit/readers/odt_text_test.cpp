// What of a paragraph is text on the page, and what is not.
#include "unit/readers/odt_support.hpp"

using namespace tenet;
using namespace tenet::test;

TEST_CASE("odt: white space collapses; spaces, tabs and breaks are elements") {
  const Odt odt{.body = "<text:p>  a\n <text:span> b</text:span><text:s text:c='3'/>c<text:tab/>d<text:line-break/>e </text:p>"};
  CHECK(lines(odt) == Lines{"P a b c d e"});
}

TEST_CASE("odt: fields give their result, decoration gives nothing") {
  const Odt odt{.body =
                    "<text:p>Page <text:page-number>3</text:page-number>, see <text:bookmark-ref text:reference-format='number' "
                    "text:ref-name='x'>4.2</text:bookmark-ref><text:alphabetical-index-mark text:string-value='never'/>"
                    "<office:annotation><dc:creator>me</dc:creator><text:p>a comment</text:p></office:annotation>"
                    "<text:variable-set text:display='none'>secret</text:variable-set><text:user-defined>!</text:user-defined>"
                    "<text:ruby><text:ruby-base>base</text:ruby-base><text:ruby-text>gloss</text:ruby-text></text:ruby></text:p>"};
  const Document document = read_odt(odt);
  CHECK(lines(document) == Lines{"P Page 3, see 4.2!base"});
  CHECK(codes(document) == Lines{"comments-not-read"});
}

TEST_CASE("odt: hidden text is not text: by style, by field, by section; a span may show what its paragraph hides") {
  const Odt odt{
      .body =
          "<text:p text:style-name='Child'>hidden<text:span text:style-name='Shown'>shown</text:span></text:p>"
          "<text:p><text:hidden-text text:is-hidden='true' text:string-value='no'>no</text:hidden-text>"
          "<text:hidden-text text:string-value='yes'/></text:p>"
          "<text:p>gone<text:hidden-paragraph text:is-hidden='true'/></text:p>"
          "<text:p>stays<text:hidden-paragraph text:is-hidden='false'/></text:p>"
          "<text:section text:display='none'><text:p>no</text:p></text:section>"
          "<text:section text:display='condition' text:is-hidden='true'><text:p>no</text:p></text:section>"
          "<text:section text:protected='true'><text:p>protected</text:p></text:section>",
      .automatic =
          "<style:style style:name='Child' style:family='paragraph' style:parent-style-name='Hidden'/>"
          "<style:style style:name='Shown' style:family='text'><style:text-properties text:display='true'/></style:style>",
      .styles = "<style:style style:name='Hidden' style:family='paragraph'><style:text-properties text:display='none'/></style:style>"};
  const Document document = read_odt(odt);
  CHECK(lines(document) == Lines{"P shown", "P yes", "P stays", "P protected"});
  // Hidden text is told, once a text node, but for a field whose text is not in the document's flow.
  CHECK(codes(document) == Lines{"hidden-text-not-read", "hidden-text-not-read", "hidden-text-not-read", "hidden-text-not-read"});
}

TEST_CASE("odt: styles that are their own ancestors end nowhere and harm nothing") {
  const Odt odt{.body = "<text:p text:style-name='A'>text</text:p>",
                .styles =
                    "<style:style style:name='A' style:family='paragraph' style:parent-style-name='B'/>"
                    "<style:style style:name='B' style:family='paragraph' style:parent-style-name='A'/>"};
  CHECK(lines(odt) == Lines{"P text"});
}

TEST_CASE("odt: links keep their targets, bookmarks their names") {
  const Document document = read_odt(
      Odt{.body = "<text:p>See <text:a xlink:href='https://example.org/asb'>our site</text:a><text:bookmark text:name='here'/>.</text:p>"});
  REQUIRE(document.blocks.size() == 1);
  CHECK(document.blocks[0].links == std::vector<Link>{{4, 12, "https://example.org/asb"}});
  CHECK(document.blocks[0].bookmarks == std::vector<std::string>{"here"});
}

TEST_CASE("odt: notes follow the paragraph that refers to them") {
  const Odt odt{.body =
                    "<text:p>Text<text:note text:note-class='footnote'><text:note-citation>2</text:note-citation><text:note-body>"
                    "<text:p>Note</text:p></text:note-body></text:note> goes on</text:p><text:p>Next</text:p>"};
  CHECK(lines(odt) == Lines{"P Text goes on", "note 2", "P Note", "P Next"});
}

TEST_CASE("odt: a table of contents names things; its templates are not text") {
  const Document document = read_odt(
      Odt{.body = "<text:table-of-content><text:table-of-content-source><text:index-title-template>never</text:index-title-template>"
                  "</text:table-of-content-source><text:index-body><text:index-title><text:p>Contents</text:p></text:index-title>"
                  "<text:p>Scope<text:tab/>1</text:p></text:index-body></text:table-of-content><text:p>Body</text:p>"});
  CHECK(lines(document) == Lines{"P Contents", "P Scope 1", "P Body"});
  CHECK(document.blocks[1].role == BlockRole::contents_entry);
  CHECK(document.blocks[2].role == BlockRole::body);
}

TEST_CASE("odt: titles and captions are known by their styles") {
  const Document document = read_odt(
      Odt{.body = "<text:p text:style-name='P1'>ASB policy</text:p><text:p text:style-name='Table'>Table 1</text:p>",
          .automatic = "<style:style style:name='P1' style:family='paragraph' style:parent-style-name='Title'/>",
          .styles = "<style:style style:name='Title' style:family='paragraph'/><style:style style:name='Caption' style:family='paragraph'/>"
                    "<style:style style:name='Table' style:family='paragraph' style:parent-style-name='Caption'/>"});
  CHECK(document.title == "ASB policy");
  CHECK(document.blocks[0].role == BlockRole::title);
  CHECK(document.blocks[1].role == BlockRole::caption);
}

TEST_CASE("odt: paragraphs inside paragraphs lose nothing and keep their order") {
  const Odt odt{.body = "<text:p>1<text:p>2<text:p>3</text:p>4</text:p>5</text:p>"};
  CHECK(lines(odt) == Lines{"P 1", "P 2", "P 3", "P 4", "P 5"});
  CHECK(codes(read_odt(odt)) == Lines{"paragraph-in-paragraph", "paragraph-in-paragraph"});
}

TEST_CASE("odt: what is not known is said, and its text read") {
  const Document document = read_odt(Odt{.body = "<text:p>a<text:novelty>b</text:novelty></text:p>stray"});
  CHECK(lines(document) == Lines{"P ab"});
  CHECK(codes(document) == Lines{"element-not-known", "text-outside-paragraph"});
  CHECK(document.diagnostics[0].place.part == "content.xml");
}

TEST_CASE("odt: what is on the page and cannot be read is said, with its place") {
  const Document document = read_odt(Odt{
      .body = "<text:p>before<draw:frame><draw:image xlink:href='a.png'/></draw:frame></text:p>"
              "<text:p>a<office:annotation><text:p>comment</text:p></office:annotation><draw:control draw:control='nobody'/></text:p>"
              "<table:table><table:table-row><table:table-cell table:number-columns-spanned='2'><text:p>over</text:p></table:table-cell>"
              "<table:covered-table-cell><text:p>under</text:p></table:covered-table-cell></table:table-row></table:table>"});
  CHECK(lines(document) == Lines{"P before", "P a", "table", "cell 0,0 1x2", "P over"});
  CHECK(codes(document) == Lines{"image-not-read", "control-not-read", "merged-cell-not-read", "comments-not-read"});
  CHECK(document.diagnostics[0].place.block == BlockId{1});
  CHECK(document.diagnostics[1].place.path == std::vector<std::uint32_t>{1, 1, 0});
}

TEST_CASE("odt: a content control shows its choice, not what could have been chosen") {
  const Document document = read_odt(Odt{.body = "<text:p><loext:content-control loext:dropdown='true'><loext:list-item "
                                                 "loext:display-text='No' loext:value='n'/>Yes</loext:content-control></text:p>"});
  CHECK(lines(document) == Lines{"P Yes"});
  CHECK(document.diagnostics.empty());
}

TEST_CASE("odt: the fallback of a frame that was read is silent") {
  CHECK(codes(read_odt(
                  Odt{.body = "<text:p>x<draw:frame><draw:text-box><text:p>y</text:p></draw:text-box><draw:image/></draw:frame></text:p>"}))
            .empty());
}

TEST_CASE("odt: check boxes of forms, content controls and Word's form fields") {
  const Document document = read_odt(
      Odt{.body = "<office:forms><form:form><form:checkbox form:id='c1' xml:id='c1' form:current-state='checked' form:label='Agreed'/>"
                  "<form:textarea form:id='c2' form:current-value='typed in'/></form:form></office:forms>"
                  "<text:p><draw:control draw:control='c1'/><draw:control draw:control='c2'/></text:p>"
                  "<text:p><loext:content-control loext:checkbox='true' loext:checked='false'>☐</loext:content-control> no</text:p>"
                  "<text:p><field:fieldmark-start field:type='vnd.oasis.opendocument.field.FORMCHECKBOX'><field:param "
                  "field:name='Checkbox_Checked' field:value='true'/></field:fieldmark-start><field:fieldmark-end/>yes</text:p>"});
  CHECK(document.checkboxes == std::vector<int>{1, 0, 1});
  CHECK(lines(document)[0] == "P Agreed typed in");
}

TEST_CASE("odt: places count every paragraph of the part and every text node of the paragraph") {
  const Document document = read_odt(Odt{.body = "<text:section text:display='none'><text:p>0</text:p></text:section>"
                                                 "<text:p>ab<text:s/><text:span>cd</text:span></text:p>"});
  REQUIRE(document.segments.size() >= 2);
  CHECK(document.segments.front().paragraph == 1);
  CHECK(document.segments.front().run == 0);
  CHECK(document.segments.back().run == 2);
  CHECK(document.parts[document.segments.front().part.value] == "content.xml");
}
