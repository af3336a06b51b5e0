"""The parts of a Word file beside its body: styles, numbering, settings, header, footer, properties, relationships."""

from .package import escape

W = "http://schemas.openxmlformats.org/wordprocessingml/2006/main"
R = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
PKG = "http://schemas.openxmlformats.org/package/2006"
WORD = "application/vnd.openxmlformats-officedocument.wordprocessingml"
NAMESPACES = (f'xmlns:w="{W}" xmlns:r="{R}" xmlns:w14="http://schemas.microsoft.com/office/word/2010/wordml" '
              'xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006"')

# Ids of w:num: headings, bullets, then one for each stepped list so that every list starts again at 1.
HEADINGS, BULLETS, FIRST_STEPS = 1, 2, 10

PARTS = [("document", "document.main"), ("styles", "styles"), ("numbering", "numbering"), ("settings", "settings"), ("fontTable", "fontTable"),
         ("footnotes", "footnotes"), ("header1", "header"), ("footer1", "footer")]


def content_types(document):
    del document
    overrides = "".join(f'<Override PartName="/word/{name}.xml" ContentType="{WORD}.{kind}+xml"/>' for name, kind in PARTS)
    return (f'<Types xmlns="{PKG}/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>'
            f'<Default Extension="xml" ContentType="application/xml"/>{overrides}'
            '<Override PartName="/docProps/core.xml" ContentType="application/vnd.openxmlformats-package.core-properties+xml"/>'
            '<Override PartName="/docProps/app.xml" ContentType="application/vnd.openxmlformats-officedocument.extended-properties+xml"/></Types>')


PACKAGE_RELATIONSHIPS = (
    f'<Relationships xmlns="{PKG}/relationships"><Relationship Id="rId1" Type="{R}/officeDocument" Target="word/document.xml"/>'
    f'<Relationship Id="rId2" Type="{PKG}/relationships/metadata/core-properties" Target="docProps/core.xml"/>'
    f'<Relationship Id="rId3" Type="{R}/extended-properties" Target="docProps/app.xml"/></Relationships>')


def relationships(targets):
    fixed = [("rIdStyles", "styles", "styles"), ("rIdNumbering", "numbering", "numbering"), ("rIdSettings", "settings", "settings"),
             ("rIdFonts", "fontTable", "fontTable"), ("rIdNotes", "footnotes", "footnotes"), ("rIdHeader", "header", "header1"),
             ("rIdFooter", "footer", "footer1")]
    rows = [f'<Relationship Id="{i}" Type="{R}/{kind}" Target="{name}.xml"/>' for i, kind, name in fixed]
    rows += [f'<Relationship Id="rIdLink{n}" Type="{R}/hyperlink" Target="{escape(target)}" TargetMode="External"/>'
             for n, target in enumerate(targets, 1)]
    return f'<Relationships xmlns="{PKG}/relationships">{"".join(rows)}</Relationships>'


# --- styles ---

def paragraph_style(identity, name, based="Normal", paragraph="", run=""):
    return (f'<w:style w:type="paragraph" w:styleId="{identity}"><w:name w:val="{name}"/><w:basedOn w:val="{based}"/><w:qFormat/>'
            f"<w:pPr>{paragraph}</w:pPr><w:rPr>{run}</w:rPr></w:style>")


def styles(document):
    numbered = document.headings != "plain"
    defaults = ('<w:docDefaults><w:rPrDefault><w:rPr><w:rFonts w:ascii="Arial" w:hAnsi="Arial" w:cs="Arial"/><w:sz w:val="22"/><w:szCs w:val="22"/>'
                '<w:lang w:val="en-GB" w:eastAsia="en-US" w:bidi="ar-SA"/></w:rPr></w:rPrDefault>'
                '<w:pPrDefault><w:pPr><w:spacing w:after="140" w:line="271" w:lineRule="auto"/></w:pPr></w:pPrDefault></w:docDefaults>')
    sheet = ['<w:style w:type="paragraph" w:default="1" w:styleId="Normal"><w:name w:val="Normal"/><w:qFormat/></w:style>',
             '<w:style w:type="character" w:default="1" w:styleId="DefaultParagraphFont"><w:name w:val="Default Paragraph Font"/></w:style>',
             '<w:style w:type="table" w:default="1" w:styleId="TableNormal"><w:name w:val="Normal Table"/><w:tblPr><w:tblInd w:w="0" w:type="dxa"/>'
             '<w:tblCellMar><w:left w:w="108" w:type="dxa"/><w:right w:w="108" w:type="dxa"/></w:tblCellMar></w:tblPr></w:style>']
    sheet += [heading_style(level, numbered, document.headings == "clauses") for level in (1, 2, 3)]
    if document.headings == "clauses":
        sheet += [clause_style(level, identity) for level, identity in ((1, "Clause"), (2, "Subclause"), (3, "Subsubclause"))]
    sheet += [
        paragraph_style("Title", "Title", run='<w:b/><w:color w:val="1F3864"/><w:sz w:val="44"/>'),
        paragraph_style("Subtitle", "Subtitle", run='<w:color w:val="595959"/><w:sz w:val="26"/>'),
        paragraph_style("Quote", "Quote", paragraph='<w:ind w:left="567" w:right="567"/>', run="<w:i/>"),
        paragraph_style("ListParagraph", "List Paragraph", paragraph='<w:ind w:left="720"/><w:contextualSpacing/>'),
        paragraph_style("TOCHeading", "TOC Heading", run='<w:b/><w:sz w:val="28"/>'),
        paragraph_style("TOC1", "toc 1", paragraph=toc_tabs(0)),
        paragraph_style("TOC2", "toc 2", paragraph=toc_tabs(220)),
        paragraph_style("Header", "header", run='<w:sz w:val="18"/>'),
        paragraph_style("Footer", "footer", run='<w:sz w:val="18"/>'),
        paragraph_style("FootnoteText", "footnote text", run='<w:sz w:val="18"/>'),
        '<w:style w:type="character" w:styleId="FootnoteReference"><w:name w:val="footnote reference"/><w:rPr>'
        '<w:vertAlign w:val="superscript"/></w:rPr></w:style>',
        '<w:style w:type="character" w:styleId="Hyperlink"><w:name w:val="Hyperlink"/><w:rPr><w:color w:val="0563C1"/><w:u w:val="single"/>'
        '</w:rPr></w:style>',
        table_style(),
    ]
    return f'<w:styles {NAMESPACES}>{defaults}{"".join(sheet)}</w:styles>'


def heading_style(level, numbered, clauses):
    # In an agreement the second and third heading level are unnumbered side headings: 1.1 belongs to the clauses.
    link = f'<w:numPr><w:ilvl w:val="{level - 1}"/><w:numId w:val="{HEADINGS}"/></w:numPr>' if numbered and (level == 1 or not clauses) else ""
    return paragraph_style(f"Heading{level}", f"heading {level}",
                           paragraph=f'<w:keepNext/>{link}<w:spacing w:before="240" w:after="120"/><w:outlineLvl w:val="{level - 1}"/>',
                           run=f'<w:b/><w:color w:val="1F3864"/><w:sz w:val="{36 - 4 * level}"/>')


def clause_style(level, identity):
    return paragraph_style(identity, identity, paragraph=f'<w:numPr><w:ilvl w:val="{level}"/><w:numId w:val="{HEADINGS}"/></w:numPr>')


def toc_tabs(left):
    return f'<w:tabs><w:tab w:val="left" w:pos="{left + 660}"/><w:tab w:val="right" w:leader="dot" w:pos="9016"/></w:tabs><w:ind w:left="{left}"/>'


def table_style():
    edges = "".join(f'<w:{edge} w:val="single" w:sz="4" w:space="0" w:color="auto"/>' for edge in ("top", "left", "bottom", "right", "insideH", "insideV"))
    return ('<w:style w:type="table" w:styleId="TableGrid"><w:name w:val="Table Grid"/><w:basedOn w:val="TableNormal"/>'
            f"<w:tblPr><w:tblBorders>{edges}</w:tblBorders></w:tblPr></w:style>")


# --- numbering ---

def level(number, form, text, indent, style="", font=""):
    link = f'<w:pStyle w:val="{style}"/>' if style else ""
    look = f'<w:rPr><w:rFonts w:ascii="{font}" w:hAnsi="{font}" w:hint="default"/></w:rPr>' if font else ""
    return (f'<w:lvl w:ilvl="{number}"><w:start w:val="1"/><w:numFmt w:val="{form}"/>{link}<w:lvlText w:val="{text}"/><w:lvlJc w:val="left"/>'
            f'<w:pPr><w:ind w:left="{indent}" w:hanging="{min(indent, 567)}"/></w:pPr>{look}</w:lvl>')


def numbering(document, step_lists):
    if document.headings == "clauses":
        headings = (level(0, "decimal", "%1", 567, "Heading1") + level(1, "decimal", "%1.%2", 567, "Clause")
                    + level(2, "lowerLetter", "(%3)", 1134, "Subclause") + level(3, "lowerRoman", "(%4)", 1701, "Subsubclause"))
    else:
        headings = "".join(level(n, "decimal", ".".join(f"%{i + 1}" for i in range(n + 1)), 567 + 142 * n, f"Heading{n + 1}") for n in range(3))
    bullets = level(0, "bullet", "\uf0b7", 720, font="Symbol") + level(1, "bullet", "o", 1440, font="Courier New") + level(2, "bullet", "\uf0a7", 2160, font="Wingdings")
    steps = level(0, "decimal", "%1.", 720) + level(1, "lowerLetter", "(%2)", 1440) + level(2, "lowerRoman", "(%3)", 2160)
    abstract = "".join(f'<w:abstractNum w:abstractNumId="{n}"><w:multiLevelType w:val="multilevel"/>{levels}</w:abstractNum>'
                       for n, levels in enumerate((headings, bullets, steps)))
    numbers = f'<w:num w:numId="{HEADINGS}"><w:abstractNumId w:val="0"/></w:num><w:num w:numId="{BULLETS}"><w:abstractNumId w:val="1"/></w:num>'
    numbers += "".join(f'<w:num w:numId="{FIRST_STEPS + n}"><w:abstractNumId w:val="2"/><w:lvlOverride w:ilvl="0"><w:startOverride w:val="1"/></w:lvlOverride></w:num>'
                       for n in range(step_lists))
    return f"<w:numbering {NAMESPACES}>{abstract}{numbers}</w:numbering>"


# --- the rest ---

SETTINGS = (f'<w:settings {NAMESPACES}><w:zoom w:percent="100"/><w:proofState w:spelling="clean" w:grammar="clean"/><w:defaultTabStop w:val="720"/>'
            '<w:footnotePr><w:footnote w:id="-1"/><w:footnote w:id="0"/></w:footnotePr>'
            '<w:compat><w:compatSetting w:name="compatibilityMode" w:uri="http://schemas.microsoft.com/office/word" w:val="15"/></w:compat>'
            '<w:themeFontLang w:val="en-GB"/></w:settings>')

FONTS = (f'<w:fonts {NAMESPACES}><w:font w:name="Arial"><w:charset w:val="00"/><w:family w:val="swiss"/><w:pitch w:val="variable"/></w:font>'
         '<w:font w:name="Symbol"><w:charset w:val="02"/><w:family w:val="roman"/><w:pitch w:val="variable"/></w:font></w:fonts>')


def header(document):
    words = escape(document.properties.get("header", document.properties["title"]))
    return f'<w:hdr {NAMESPACES}><w:p><w:pPr><w:pStyle w:val="Header"/><w:jc w:val="right"/></w:pPr><w:r><w:t>{words}</w:t></w:r></w:p></w:hdr>'


def footer(document):
    words = escape(document.properties.get("footer", ""))

    def simple(name):
        return f'<w:fldSimple w:instr=" {name} "><w:r><w:t>1</w:t></w:r></w:fldSimple>'

    return (f'<w:ftr {NAMESPACES}><w:p><w:pPr><w:pStyle w:val="Footer"/></w:pPr><w:r><w:t xml:space="preserve">{words}</w:t></w:r><w:r><w:tab/></w:r>'
            f'<w:r><w:t xml:space="preserve">Page </w:t></w:r>{simple("PAGE")}<w:r><w:t xml:space="preserve"> of </w:t>'
            f'</w:r>{simple("NUMPAGES")}</w:p></w:ftr>')


def core(document):
    p = document.properties
    return (f'<cp:coreProperties xmlns:cp="{PKG}/metadata/core-properties" xmlns:dc="http://purl.org/dc/elements/1.1/" '
            'xmlns:dcterms="http://purl.org/dc/terms/" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance">'
            f'<dc:title>{escape(p["title"])}</dc:title><dc:subject>{escape(p.get("subject", ""))}</dc:subject>'
            f'<dc:creator>{escape(p["author"])}</dc:creator>'
            f'<cp:keywords>{escape(p.get("keywords", ""))}</cp:keywords><dc:language>{p.get("language", "en-GB")}</dc:language>'
            f'<dcterms:created xsi:type="dcterms:W3CDTF">{p["created"]}T09:00:00Z</dcterms:created>'
            f'<dcterms:modified xsi:type="dcterms:W3CDTF">{p["created"]}T09:00:00Z</dcterms:modified></cp:coreProperties>')


def app(document):
    return ('<Properties xmlns="http://schemas.openxmlformats.org/officeDocument/2006/extended-properties">'
            '<Application>Microsoft Office Word</Application>'
            f'<Company>{escape(document.properties["author"])}</Company><Words>{document.words()}</Words></Properties>')
