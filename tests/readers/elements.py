"""The elements that the two standards let stand in text, each in a document around it that is as small as can be.

Written from the standards (ECMA-376-1 §17, §22.1; ODF 1.3 part 3, chapters 4 to 11), not from the readers: what a reader does not know must
turn up here. `cases(format)` yields (element, body of a document in which it holds the word MARK where it can hold anything).
"""

MARK = "markword"

P = f"<w:p><w:r><w:t>{MARK}</w:t></w:r></w:p>"
R = f"<w:r><w:t>{MARK}</w:t></w:r>"
MATH = f"<m:r><m:t>{MARK}</m:t></m:r>"
GRAPHIC = "http://schemas.openxmlformats.org/drawingml/2006/"
WORD_2010 = "http://schemas.microsoft.com/office/word/2010/"


def words(text):
    return text.split()


def docx_blocks():
    """Children of the body."""
    yield "w:p", P
    yield "w:customXml", f"<w:customXml>{P}</w:customXml>"
    yield "w:sdt", f"<w:sdt><w:sdtPr/><w:sdtContent>{P}</w:sdtContent></w:sdt>"
    yield "w:tbl", f"<w:tbl><w:tr><w:tc>{P}</w:tc></w:tr></w:tbl>"
    yield "w:altChunk", '<w:altChunk r:id="none"/>'
    for level, inside in (("row", f"<w:tr><w:tc>{P}</w:tc></w:tr>"), ("cell", f"<w:tc>{P}</w:tc>")):
        rows = "{}" if level == "row" else "<w:tr>{}</w:tr>"
        yield "w:customXml", f"<w:tbl>{rows.format(f'<w:customXml>{inside}</w:customXml>')}</w:tbl>"
        yield "w:sdt", f"<w:tbl>{rows.format(f'<w:sdt><w:sdtContent>{inside}</w:sdtContent></w:sdt>')}</w:tbl>"


RANGES = words("""w:bookmarkStart w:bookmarkEnd w:moveFromRangeStart w:moveFromRangeEnd w:moveToRangeStart w:moveToRangeEnd
    w:commentRangeStart w:commentRangeEnd w:customXmlInsRangeStart w:customXmlInsRangeEnd w:customXmlDelRangeStart w:customXmlDelRangeEnd
    w:customXmlMoveFromRangeStart w:customXmlMoveFromRangeEnd w:customXmlMoveToRangeStart w:customXmlMoveToRangeEnd
    w:proofErr w:permStart w:permEnd""")
HOLD_RUNS = words("w:hyperlink w:smartTag w:customXml w:dir w:bdo w:fldSimple w:ins w:del w:moveFrom w:moveTo")
EMPTY_IN_RUNS = words("""w:br w:cr w:tab w:ptab w:noBreakHyphen w:softHyphen w:dayShort w:monthShort w:yearShort w:dayLong w:monthLong
    w:yearLong w:pgNum w:annotationRef w:footnoteRef w:endnoteRef w:separator w:continuationSeparator w:commentReference w:contentPart
    w:lastRenderedPageBreak""")
MATH_CONSTRUCTS = words("""m:acc m:bar m:box m:borderBox m:d m:eqArr m:f m:func m:groupChr m:limLow m:limUpp m:m m:nary m:phant m:rad
    m:sPre m:sSub m:sSubSup m:sSup""")
# Where the text of a construct stands when it is not m:e.
MATH_PARTS = {"m:f": "m:num", "m:m": "m:mr"}


def docx_runs():
    """Children of a paragraph and of a run."""
    for name in RANGES:
        yield name, f'<{name} w:id="1"/>{P}'
        yield name, f'<w:p><{name} w:id="1"/>{R}</w:p>'
    for name in HOLD_RUNS:
        yield name, f'<w:p><{name} w:id="1">{R}</{name}></w:p>'
    yield "w:sdt", f"<w:p><w:sdt><w:sdtContent>{R}</w:sdtContent></w:sdt></w:p>"
    yield "w:subDoc", '<w:p><w:subDoc r:id="none"/></w:p>'
    for name in EMPTY_IN_RUNS:
        yield name, f"<w:p><w:r><{name}/><w:t>{MARK}</w:t></w:r></w:p>"
    for name in words("w:t w:delText w:instrText w:delInstrText"):
        yield name, f"<w:p><w:r><{name}>{MARK}</{name}></w:r></w:p>"
    yield "w:sym", '<w:p><w:r><w:sym w:font="Unheard of" w:char="F0FF"/></w:r></w:p>'
    for note in words("w:footnoteReference w:endnoteReference"):
        yield note, f'<w:p><w:r><{note} w:id="9"/></w:r></w:p>'
    yield "w:ruby", f"<w:p><w:r><w:ruby><w:rubyPr/><w:rt/><w:rubyBase>{R}</w:rubyBase></w:ruby></w:r></w:p>"
    yield "w:rt", f"<w:p><w:r><w:ruby><w:rubyPr/><w:rt>{R}</w:rt><w:rubyBase/></w:ruby></w:r></w:p>"
    yield "w:fldChar", '<w:p><w:r><w:fldChar w:fldCharType="begin"/></w:r></w:p>'


def docx_math():
    """Office math."""
    yield "m:oMath", f"<w:p><m:oMath>{MATH}</m:oMath></w:p>"
    yield "m:oMathPara", f"<w:p><m:oMathPara><m:oMath>{MATH}</m:oMath></m:oMathPara></w:p>"
    for name in MATH_CONSTRUCTS:
        part = MATH_PARTS.get(name, "m:e")
        inside = f"<m:e>{MATH}</m:e>" if part == "m:mr" else MATH
        yield name, f"<w:p><m:oMath><{name}><{part}>{inside}</{part}></{name}></m:oMath></w:p>"


def docx_drawings():
    """What floats, or lies in the text as an object."""

    def drawing(uri, content):
        return (f"<w:p><w:r><w:drawing><wp:inline><a:graphic><a:graphicData uri='{uri}'>{content}</a:graphicData></a:graphic>"
                "</wp:inline></w:drawing></w:r></w:p>")

    box = f"<w:txbxContent>{P}</w:txbxContent>"
    shape = f"<wps:wsp><wps:txbx>{box}</wps:txbx></wps:wsp>"
    yield "wps:wsp", drawing(WORD_2010 + "wordprocessingShape", shape)
    yield "wpg:wgp", drawing(WORD_2010 + "wordprocessingGroup", f"<wpg:wgp>{shape}</wpg:wgp>")
    yield "wpc:wpc", drawing(WORD_2010 + "wordprocessingCanvas", f"<wpc:wpc>{shape}</wpc:wpc>")
    yield "pic:pic", drawing(GRAPHIC + "picture", "<pic:pic/>")
    yield "c:chart", drawing(GRAPHIC + "chart", "<c:chart/>")
    yield "cx:chart", drawing("http://schemas.microsoft.com/office/drawing/2014/chartex", "<cx:chart/>")
    yield "dgm:relIds", drawing(GRAPHIC + "diagram", "<dgm:relIds/>")
    yield "lc:lockedCanvas", drawing(GRAPHIC + "lockedCanvas", f"<lc:lockedCanvas><a:sp><a:txBody><a:p><a:r><a:t>{MARK}</a:t></a:r></a:p>"
                                     "</a:txBody></a:sp></lc:lockedCanvas>")
    yield "a:graphicData", drawing("http://example.org/unheard-of", "<x:y/>")
    for name in words("v:shape v:rect v:roundrect v:oval v:group v:line v:polyline"):
        yield name, f"<w:p><w:r><w:pict><{name}><v:textbox>{box}</v:textbox></{name}></w:pict></w:r></w:p>"
    yield "v:textpath", f"<w:p><w:r><w:pict><v:shape><v:textpath string='{MARK}'/></v:shape></w:pict></w:r></w:p>"
    yield "v:imagedata", "<w:p><w:r><w:pict><v:shape><v:imagedata/></v:shape></w:pict></w:r></w:p>"
    yield "o:OLEObject", "<w:p><w:r><w:object><o:OLEObject/></w:object></w:r></w:p>"
    yield "w:control", "<w:p><w:r><w:object><w:control/></w:object></w:r></w:p>"
    choice = "<mc:AlternateContent><mc:Choice Requires='x'>{}</mc:Choice>{}</mc:AlternateContent>"
    yield "mc:AlternateContent", f"<w:p><w:r>{choice.format('<x:y/>', f'<mc:Fallback><w:t>{MARK}</w:t></mc:Fallback>')}</w:r></w:p>"
    yield "mc:AlternateContent", f"<w:p><w:r>{choice.format('<x:y/>', '')}</w:r></w:p>"


def docx_strangers():
    """What no standard has, and text where none may stand."""
    yield "x:unheard-of", f"<x:unheard-of>{P}</x:unheard-of>"
    yield "x:unheard-of", f"<w:p><x:unheard-of>{R}</x:unheard-of></w:p>"
    yield "w:unheard-of", f"<w:p><w:r><w:unheard-of/><w:t>{MARK}</w:t></w:r></w:p>"
    yield "w:p (text in it)", f"<w:p>{MARK}</w:p>"
    yield "w:body (text in it)", f"{MARK}{P.replace(MARK, 'other')}"


T = f"<text:p>{MARK}</text:p>"
ODT_IN_TEXT = words("""text:span text:a text:meta text:meta-field text:ruby-base text:page-number text:page-continuation
    text:page-variable-get text:page-variable-set
    text:date text:time text:sender-firstname text:sender-lastname text:sender-initials text:sender-title text:sender-position
    text:sender-email text:sender-phone-private text:sender-fax text:sender-company text:sender-phone-work text:sender-street
    text:sender-city text:sender-postal-code text:sender-country text:sender-state-or-province text:author-name text:author-initials
    text:chapter text:file-name text:template-name text:sheet-name text:variable-set text:variable-get text:variable-input
    text:user-field-get text:user-field-input text:sequence text:expression text:text-input text:initial-creator text:creation-date
    text:creation-time text:description text:user-defined text:print-time text:print-date text:printed-by text:title text:subject
    text:keywords text:editing-cycles text:editing-duration text:modification-time text:modification-date text:creator text:page-count
    text:paragraph-count text:word-count text:character-count text:table-count text:image-count text:object-count
    text:page-count-range text:database-display text:database-row-number text:database-row-select text:database-next
    text:database-name text:placeholder text:conditional-text text:hidden-text text:hidden-paragraph text:reference-ref
    text:bookmark-ref text:note-ref text:sequence-ref text:script text:execute-macro text:dde-connection text:measure
    text:table-formula text:bibliography-mark text:drop-down presentation:header presentation:footer presentation:date-time
    text:unheard-of x:unheard-of loext:content-control""")
ODT_MARKS = words("""text:s text:tab text:line-break text:soft-page-break text:bookmark text:bookmark-start text:bookmark-end
    text:reference-mark text:reference-mark-start text:reference-mark-end text:toc-mark text:toc-mark-start text:toc-mark-end
    text:user-index-mark text:user-index-mark-start text:user-index-mark-end text:alphabetical-index-mark
    text:alphabetical-index-mark-start text:alphabetical-index-mark-end text:change text:change-start text:change-end
    office:annotation-end""")
ODT_HOLD_PARAGRAPHS = words("""text:section text:list-item text:list-header text:numbered-paragraph text:index-body text:index-title
    draw:rect draw:line draw:polyline draw:polygon draw:regular-polygon draw:path draw:circle draw:ellipse draw:connector draw:caption
    draw:measure draw:custom-shape x:unheard-of""")
ODT_INDEXES = words("""text:table-of-content text:illustration-index text:table-index text:object-index text:user-index
    text:alphabetical-index text:bibliography""")
ODT_OBJECTS = words("draw:image draw:object draw:object-ole draw:floating-frame draw:applet draw:plugin")
ODT_CONTROLS = words("""form:text form:textarea form:formatted-text form:fixed-text form:number form:date form:time form:combobox
    form:checkbox form:radio form:password form:button form:hidden form:value-range form:file form:image form:image-frame form:grid
    form:generic-control""")


def odt_text():
    """In a paragraph."""
    for name in ("text:p", "text:h"):
        yield name, f"<{name}>{MARK}</{name}>"
    for name in ODT_IN_TEXT:
        yield name, f"<text:p><{name}>{MARK}</{name}></text:p>"
    for name in ODT_MARKS:
        yield name, f"<text:p><{name}/>{MARK}</text:p>"
    yield "text:ruby", f"<text:p><text:ruby><text:ruby-base>{MARK}</text:ruby-base></text:ruby></text:p>"
    yield "text:ruby-text", f"<text:p><text:ruby><text:ruby-text>{MARK}</text:ruby-text></text:ruby></text:p>"
    yield "office:annotation", f"<text:p><office:annotation>{T}</office:annotation></text:p>"
    yield "text:note", f"<text:p>x<text:note><text:note-citation>1</text:note-citation><text:note-body>{T}</text:note-body></text:note></text:p>"
    yield "text:p (in another)", f"<text:p>{T}</text:p>"
    yield "math:math", f"<text:p><draw:frame><draw:object><math:math><math:mi>{MARK}</math:mi></math:math></draw:object></draw:frame></text:p>"


def odt_blocks():
    """Around paragraphs."""
    for name in ODT_HOLD_PARAGRAPHS:
        body = f"<{name}>{T}</{name}>"
        yield name, f"<text:list>{body}</text:list>" if name.startswith("text:list-") else body
        if name.startswith("draw:"):
            yield name, f"<text:p>x{body}</text:p>"
    for name in ODT_INDEXES:
        yield name, f"<{name}><text:index-body>{T}</text:index-body></{name}>"
    yield "text:tracked-changes", ("<text:tracked-changes><text:changed-region text:id='c'><text:deletion>"
                                   f"{T}</text:deletion></text:changed-region></text:tracked-changes>")
    row = f"<table:table-row><table:table-cell>{T}</table:table-cell></table:table-row>"
    for name in ("table:table", "loext:table"):
        yield name, f"<{name}>{row}</{name}>"
    yield "table:covered-table-cell", ("<table:table><table:table-row><table:covered-table-cell>"
                                       f"{T}</table:covered-table-cell></table:table-row></table:table>")
    for name in words("table:table-header-rows table:table-rows table:table-row-group"):
        yield name, f"<table:table><{name}>{row}</{name}></table:table>"
    yield "table:table (in a cell)", ("<table:table><table:table-row><table:table-cell><table:table table:is-sub-table='true'>"
                                      f"{row}</table:table></table:table-cell></table:table-row></table:table>")


def odt_objects():
    """Frames and forms."""
    yield "draw:text-box", f"<text:p><draw:frame><draw:text-box>{T}</draw:text-box></draw:frame></text:p>"
    yield "draw:g", f"<text:p><draw:g><draw:rect>{T}</draw:rect></draw:g></text:p>"
    yield "draw:a", f"<text:p><draw:a><draw:frame><draw:text-box>{T}</draw:text-box></draw:frame></draw:a></text:p>"
    yield "dr3d:scene", "<text:p><dr3d:scene/></text:p>"
    for name in ODT_OBJECTS:
        yield name, f"<text:p><draw:frame><{name} xlink:href='none'/></draw:frame></text:p>"
    for name in ODT_CONTROLS:
        yield name, (f"<office:forms><form:form><{name} form:id='f' form:label='{MARK}' form:current-value='{MARK}'/></form:form>"
                     "</office:forms><text:p>x<draw:control draw:control='f'/></text:p>")
    yield "form:listbox", (f"<office:forms><form:form><form:listbox form:id='f'><form:option form:label='{MARK}' "
                           "form:current-selected='true'/></form:listbox></form:form></office:forms><text:p>x<draw:control "
                           "draw:control='f'/></text:p>")


SOURCES = {
    "docx": (docx_blocks, docx_runs, docx_math, docx_drawings, docx_strangers),
    "odt": (odt_text, odt_blocks, odt_objects),
}


def cases(name):
    """(element, body) of one format."""
    for source in SOURCES[name]:
        yield from source()
