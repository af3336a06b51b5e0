#include "office/docx/styles.hpp"

#include <array>

#include "office/markup.hpp"

namespace tenet::office::docx {
namespace {

enum class Weight : bool { normal, bold };
enum class Keep : bool { no, with_next };

struct Look {
  Style style;
  std::string_view id, name, parent;
  std::string_view before, after;  ///< twentieths of a point
  std::string_view half_points;
  std::string_view ink;
  Weight weight;
  Keep keep;
  std::string_view outline;  ///< level for navigation; empty for none
};

// Built-in names, so that Word and Writer take the styles for their own. In the order of Style.
constexpr std::array<Look, 10> kLooks = {{
    {Style::title, "Title", "Title", "Normal", "0", "60", "52", "1F3A5F", Weight::bold, Keep::with_next, ""},
    {Style::subtitle, "Subtitle", "Subtitle", "Normal", "0", "240", "28", "41505F", Weight::normal, Keep::with_next, ""},
    {Style::heading, "Heading1", "heading 1", "Normal", "360", "120", "32", "1F3A5F", Weight::bold, Keep::with_next, "0"},
    {Style::subheading, "Heading2", "heading 2", "Normal", "280", "100", "26", "1F3A5F", Weight::bold, Keep::with_next, "1"},
    {Style::minor_heading, "Heading3", "heading 3", "Normal", "200", "80", "22", "41505F", Weight::bold, Keep::with_next, "2"},
    {Style::body, "BodyText", "Body Text", "Normal", "0", "140", "21", "1B1F24", Weight::normal, Keep::no, ""},
    {Style::note, "Note", "Note", "Normal", "60", "100", "18", "41505F", Weight::normal, Keep::no, ""},
    {Style::table_text, "TableText", "Table Text", "Normal", "20", "60", "19", "1B1F24", Weight::normal, Keep::no, ""},
    {Style::table_header, "TableHeading", "Table Heading", "TableText", "60", "60", "19", "FFFFFF", Weight::bold, Keep::with_next, ""},
    {Style::table_note, "TableNote", "Table Note", "TableText", "0", "100", "16", "52595F", Weight::normal, Keep::no, ""},
}};

constexpr std::string_view kDefaults =
    R"(<w:docDefaults><w:rPrDefault><w:rPr><w:rFonts w:ascii="Arial" w:hAnsi="Arial" w:eastAsia="Arial" w:cs="Arial"/>)"
    R"(<w:sz w:val="21"/><w:szCs w:val="21"/><w:lang w:val="en-GB" w:eastAsia="en-GB" w:bidi="ar-SA"/></w:rPr></w:rPrDefault>)"
    R"(<w:pPrDefault><w:pPr><w:spacing w:after="0" w:line="259" w:lineRule="auto"/></w:pPr></w:pPrDefault></w:docDefaults>)"
    R"(<w:style w:type="paragraph" w:default="1" w:styleId="Normal"><w:name w:val="Normal"/><w:qFormat/></w:style>)"
    R"(<w:style w:type="character" w:default="1" w:styleId="DefaultParagraphFont"><w:name w:val="Default Paragraph Font"/>)"
    R"(<w:uiPriority w:val="1"/><w:semiHidden/></w:style>)"
    R"(<w:style w:type="table" w:default="1" w:styleId="TableNormal"><w:name w:val="Normal Table"/><w:uiPriority w:val="99"/>)"
    R"(<w:semiHidden/><w:tblPr><w:tblInd w:w="0" w:type="dxa"/><w:tblCellMar><w:top w:w="0" w:type="dxa"/>)"
    R"(<w:left w:w="108" w:type="dxa"/><w:bottom w:w="0" w:type="dxa"/><w:right w:w="108" w:type="dxa"/></w:tblCellMar></w:tblPr></w:style>)";

constexpr std::string_view kCharacterStyles =
    R"(<w:style w:type="character" w:styleId="Strong"><w:name w:val="Strong"/><w:qFormat/><w:rPr><w:b/><w:bCs/></w:rPr></w:style>)"
    R"(<w:style w:type="character" w:styleId="Emphasis"><w:name w:val="Emphasis"/><w:qFormat/><w:rPr><w:i/><w:iCs/></w:rPr></w:style>)"
    R"(<w:style w:type="paragraph" w:styleId="Footer"><w:name w:val="footer"/><w:basedOn w:val="Normal"/>)"
    R"(<w:pPr><w:tabs><w:tab w:val="right" w:pos="15138"/></w:tabs></w:pPr><w:rPr><w:color w:val="41505F"/><w:sz w:val="17"/><w:szCs w:val="17"/></w:rPr></w:style>)";

// Lines between cells and a dark header row; the header's text has its own style, which Writer keeps as well.
constexpr std::string_view kTable =
    R"(<w:style w:type="table" w:customStyle="1" w:styleId="TenetTable"><w:name w:val="Tenet Table"/><w:basedOn w:val="TableNormal"/><w:qFormat/>)"
    R"(<w:tblPr><w:tblBorders><w:top w:val="single" w:sz="6" w:space="0" w:color="8A96A3"/><w:left w:val="single" w:sz="4" w:space="0" w:color="B5BEC7"/>)"
    R"(<w:bottom w:val="single" w:sz="6" w:space="0" w:color="8A96A3"/><w:right w:val="single" w:sz="4" w:space="0" w:color="B5BEC7"/>)"
    R"(<w:insideH w:val="single" w:sz="4" w:space="0" w:color="B5BEC7"/><w:insideV w:val="single" w:sz="4" w:space="0" w:color="B5BEC7"/></w:tblBorders>)"
    R"(<w:tblCellMar><w:top w:w="57" w:type="dxa"/><w:left w:w="96" w:type="dxa"/><w:bottom w:w="40" w:type="dxa"/><w:right w:w="96" w:type="dxa"/></w:tblCellMar></w:tblPr>)"
    R"(<w:tblStylePr w:type="firstRow"><w:rPr><w:b/><w:bCs/><w:color w:val="FFFFFF"/></w:rPr><w:tcPr><w:shd w:val="clear" w:color="auto" w:fill="1F3A5F"/></w:tcPr></w:tblStylePr></w:style>)";

void write_style(Markup& out, const Look& look) {
  out.open("w:style", {{"w:type", "paragraph"}, {"w:styleId", look.id}});
  out.single("w:name", {{"w:val", look.name}}).single("w:basedOn", {{"w:val", look.parent}});
  if (!look.outline.empty() || look.style == Style::title || look.style == Style::subtitle) out.single("w:next", {{"w:val", "BodyText"}});
  out.single("w:qFormat");
  out.open("w:pPr");
  if (look.keep == Keep::with_next) out.single("w:keepNext").single("w:keepLines");
  out.single("w:spacing", {{"w:before", look.before}, {"w:after", look.after}});
  if (!look.outline.empty()) out.single("w:outlineLvl", {{"w:val", look.outline}});
  out.close().open("w:rPr");
  if (look.weight == Weight::bold) out.single("w:b").single("w:bCs");
  out.single("w:color", {{"w:val", look.ink}})
      .single("w:sz", {{"w:val", look.half_points}})
      .single("w:szCs", {{"w:val", look.half_points}});
  out.close().close();
}

}  // namespace

std::string_view style_id(Style style) {
  return kLooks[static_cast<std::size_t>(style)].id;
}

std::string styles_part() {
  Markup out;
  out.open("w:styles", {{"xmlns:w", "http://schemas.openxmlformats.org/wordprocessingml/2006/main"}});
  out.raw(kDefaults);
  for (const Look& look : kLooks) write_style(out, look);
  out.raw(kCharacterStyles).raw(kTable);
  return out.take();
}

}  // namespace tenet::office::docx
