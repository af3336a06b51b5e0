#include "office/odt/styles.hpp"

#include <fmt/core.h>

#include <array>

namespace tenet::office::odt {
namespace {

enum class Weight : bool { normal, bold };
enum class Keep : bool { no, with_next };

struct Look {
  Style style;
  std::string_view name, shown, parent;
  std::string_view before, after;  ///< points
  std::string_view size;           ///< points
  std::string_view ink;
  Weight weight;
  Keep keep;
  std::string_view outline;
};

// Writer's own names, so that its list of styles shows them in the user's language. In the order of Style; docx/styles.cpp has the same
// looks.
constexpr std::array<Look, 10> kLooks = {{
    {Style::title, "Title", "Title", "Standard", "0pt", "3pt", "26pt", "#1f3a5f", Weight::bold, Keep::with_next, ""},
    {Style::subtitle, "Subtitle", "Subtitle", "Standard", "0pt", "12pt", "14pt", "#41505f", Weight::normal, Keep::with_next, ""},
    {Style::heading, "Heading_20_1", "Heading 1", "Standard", "18pt", "6pt", "16pt", "#1f3a5f", Weight::bold, Keep::with_next, "1"},
    {Style::subheading, "Heading_20_2", "Heading 2", "Standard", "14pt", "5pt", "13pt", "#1f3a5f", Weight::bold, Keep::with_next, "2"},
    {Style::minor_heading, "Heading_20_3", "Heading 3", "Standard", "10pt", "4pt", "11pt", "#41505f", Weight::bold, Keep::with_next, "3"},
    {Style::body, "Text_20_body", "Text body", "Standard", "0pt", "7pt", "10.5pt", "#1b1f24", Weight::normal, Keep::no, ""},
    {Style::note, "Note", "Note", "Standard", "3pt", "5pt", "9pt", "#41505f", Weight::normal, Keep::no, ""},
    {Style::table_text, "Table_20_Contents", "Table Contents", "Standard", "1pt", "3pt", "9.5pt", "#1b1f24", Weight::normal, Keep::no, ""},
    {Style::table_header, "Table_20_Heading", "Table Heading", "Table_20_Contents", "3pt", "3pt", "9.5pt", "#ffffff", Weight::bold,
     Keep::with_next, ""},
    {Style::table_note, "Table_20_Note", "Table Note", "Table_20_Contents", "0pt", "5pt", "8pt", "#52595f", Weight::normal, Keep::no, ""},
}};

void write_style(Markup& out, const Look& look) {
  out.open("style:style", {{"style:name", look.name},
                           {"style:display-name", look.shown},
                           {"style:family", "paragraph"},
                           {"style:parent-style-name", look.parent}});
  const bool keep = look.keep == Keep::with_next;
  out.single("style:paragraph-properties", {{"fo:margin-top", look.before},
                                            {"fo:margin-bottom", look.after},
                                            {"fo:keep-with-next", keep ? "always" : "auto"},
                                            {"fo:line-height", "108%"}});
  const std::string_view weight = look.weight == Weight::bold ? "bold" : "normal";
  out.single("style:text-properties", {{"fo:color", look.ink},
                                       {"fo:font-size", look.size},
                                       {"style:font-size-asian", look.size},
                                       {"style:font-size-complex", look.size},
                                       {"fo:font-weight", weight},
                                       {"style:font-weight-asian", weight},
                                       {"style:font-weight-complex", weight}});
  out.close();
}

constexpr std::string_view kFonts =
    R"(<office:font-face-decls><style:font-face style:name="Arial" svg:font-family="Arial" style:font-family-generic="swiss" style:font-pitch="variable"/></office:font-face-decls>)";

constexpr std::string_view kDefaults =
    R"(<style:default-style style:family="paragraph"><style:paragraph-properties style:writing-mode="page" style:tab-stop-distance="1.25cm"/>)"
    R"(<style:text-properties style:font-name="Arial" style:font-name-asian="Arial" style:font-name-complex="Arial" fo:font-size="10.5pt" )"
    R"(fo:language="en" fo:country="GB"/></style:default-style>)"
    R"(<style:default-style style:family="table"><style:table-properties table:border-model="collapsing"/></style:default-style>)"
    R"(<style:default-style style:family="table-row"><style:table-row-properties fo:keep-together="auto"/></style:default-style>)"
    R"(<style:style style:name="Standard" style:family="paragraph" style:class="text"/>)";

constexpr std::string_view kOtherStyles =
    R"(<style:style style:name="Footer" style:family="paragraph" style:parent-style-name="Standard"><style:paragraph-properties>)"
    R"(<style:tab-stops><style:tab-stop style:position="26.7cm" style:type="right"/></style:tab-stops></style:paragraph-properties>)"
    R"(<style:text-properties fo:color="#41505f" fo:font-size="8.5pt"/></style:style>)"
    R"(<style:style style:name="Strong_20_Emphasis" style:display-name="Strong Emphasis" style:family="text">)"
    R"(<style:text-properties fo:font-weight="bold" style:font-weight-asian="bold" style:font-weight-complex="bold"/></style:style>)"
    R"(<style:style style:name="Emphasis" style:family="text"><style:text-properties fo:font-style="italic" style:font-style-asian="italic" style:font-style-complex="italic"/></style:style>)"
    R"(<text:outline-style style:name="Outline"><text:outline-level-style text:level="1" style:num-format=""/><text:outline-level-style text:level="2" style:num-format=""/><text:outline-level-style text:level="3" style:num-format=""/></text:outline-style>)";

void write_page(Markup& out) {
  const std::string margin = centimetres(PageSize::margin);
  out.open("office:automatic-styles").open("style:page-layout", {{"style:name", "Landscape"}});
  out.open("style:page-layout-properties", {{"fo:page-width", centimetres(PageSize::width)},
                                            {"fo:page-height", centimetres(PageSize::height)},
                                            {"style:print-orientation", "landscape"},
                                            {"fo:margin-top", margin},
                                            {"fo:margin-bottom", "0.8cm"},
                                            {"fo:margin-left", margin},
                                            {"fo:margin-right", margin}});
  out.close().raw("<style:header-style/>");
  out.raw(R"(<style:footer-style><style:header-footer-properties fo:min-height="0.6cm" fo:margin-top="0.3cm"/></style:footer-style>)");
  out.close().close();
}

void write_footer(Markup& out, const TextDocument& document) {
  out.open("office:master-styles");
  out.open("style:master-page", {{"style:name", "Standard"}, {"style:page-layout-name", "Landscape"}});
  out.open("style:footer").open("text:p", {{"text:style-name", "Footer"}});
  out.text(one_line(document.footer)).raw("<text:tab/>Page <text:page-number text:select-page=\"current\">1</text:page-number>");
  out.raw(" of <text:page-count>1</text:page-count>");
  out.close().close().close().close();
}

}  // namespace

std::string_view style_name(Style style) {
  return kLooks[static_cast<std::size_t>(style)].name;
}

std::string_view outline_level(Style style) {
  return kLooks[static_cast<std::size_t>(style)].outline;
}

std::string_view style_name(Emphasis emphasis) {
  switch (emphasis) {
    case Emphasis::none:
      return {};
    case Emphasis::strong:
      return "Strong_20_Emphasis";
    case Emphasis::slanted:
      return "Emphasis";
  }
  return {};
}

std::string centimetres(std::uint32_t twips) {
  const std::uint32_t hundredths = (twips * 254 + 720) / 1440;
  return fmt::format("{}.{:02}cm", hundredths / 100, hundredths % 100);
}

void open_root(Markup& out, std::string_view name) {
  out.open(name, {{"xmlns:office", "urn:oasis:names:tc:opendocument:xmlns:office:1.0"},
                  {"xmlns:style", "urn:oasis:names:tc:opendocument:xmlns:style:1.0"},
                  {"xmlns:text", "urn:oasis:names:tc:opendocument:xmlns:text:1.0"},
                  {"xmlns:table", "urn:oasis:names:tc:opendocument:xmlns:table:1.0"},
                  {"xmlns:fo", "urn:oasis:names:tc:opendocument:xmlns:xsl-fo-compatible:1.0"},
                  {"xmlns:svg", "urn:oasis:names:tc:opendocument:xmlns:svg-compatible:1.0"},
                  {"xmlns:meta", "urn:oasis:names:tc:opendocument:xmlns:meta:1.0"},
                  {"xmlns:dc", "http://purl.org/dc/elements/1.1/"},
                  {"office:version", "1.3"}});
}

std::string styles_part(const TextDocument& document) {
  Markup out;
  open_root(out, "office:document-styles");
  out.raw(kFonts).open("office:styles").raw(kDefaults);
  for (const Look& look : kLooks) write_style(out, look);
  out.raw(kOtherStyles).close();
  write_page(out);
  write_footer(out, document);
  return out.take();
}

}  // namespace tenet::office::odt
