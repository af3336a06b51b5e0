#!/usr/bin/env python3
"""Writes the seed inputs of the fuzz targets into tests/fuzz/corpus/: small, valid, and each with a feature or two that matters.

Deterministic. Inputs found by fuzzing are added beside them by hand and are not touched.
"""
import io
import os
import subprocess
import zipfile
from pathlib import Path

CORPUS = Path(__file__).resolve().parent / "corpus"
W = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"'
OFFICE = " ".join(f'xmlns:{p}="urn:oasis:names:tc:opendocument:xmlns:{n}:1.0"' for p, n in
                  (("office", "office"), ("text", "text"), ("table", "table"), ("style", "style"), ("draw", "drawing"), ("form", "form")))


def flat_opc(body, parts=()):
    """A Word document as one XML file."""
    rel = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
    ct = "application/vnd.openxmlformats-officedocument.wordprocessingml"
    document = "".join(f'<Relationship Id="r{i}" Type="{rel}/{kind}" Target="{kind}.xml"/>' for i, (kind, _) in enumerate(parts))
    rels = '<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">{}</Relationships>'

    def part(name, content, kind):
        return f'<pkg:part pkg:name="{name}" pkg:contentType="{kind}"><pkg:xmlData>{content}</pkg:xmlData></pkg:part>'

    rels_type = "application/vnd.openxmlformats-package.relationships+xml"
    text = '<?xml version="1.0" encoding="UTF-8"?><pkg:package xmlns:pkg="http://schemas.microsoft.com/office/2006/xmlPackage">'
    text += part("/_rels/.rels", rels.format(f'<Relationship Id="d" Type="{rel}/officeDocument" Target="word/document.xml"/>'), rels_type)
    text += part("/word/_rels/document.xml.rels", rels.format(document), rels_type)
    text += part("/word/document.xml", f"<w:document {W}><w:body>{body}</w:body></w:document>", f"{ct}.document.main+xml")
    for kind, content in parts:
        text += part(f"/word/{kind}.xml", content, f"{ct}.{kind}+xml")
    return text + "</pkg:package>"


def p(text, properties=""):
    return f"<w:p><w:pPr>{properties}</w:pPr><w:r><w:t>{text}</w:t></w:r></w:p>"


NUMBERING = ("numbering", f'<w:numbering {W}><w:abstractNum w:abstractNumId="0"><w:lvl w:ilvl="0"><w:start w:val="1"/><w:numFmt w:val="decimal"/>'
             '<w:lvlText w:val="%1."/></w:lvl><w:lvl w:ilvl="1"><w:start w:val="1"/><w:numFmt w:val="lowerLetter"/><w:lvlText w:val="(%2)"/></w:lvl>'
             '</w:abstractNum><w:num w:numId="1"><w:abstractNumId w:val="0"/><w:lvlOverride w:ilvl="0"><w:startOverride w:val="3"/></w:lvlOverride></w:num></w:numbering>')
STYLES = ("styles", f'<w:styles {W}><w:style w:type="paragraph" w:styleId="H1"><w:name w:val="heading 1"/><w:basedOn w:val="H1"/><w:pPr><w:outlineLvl w:val="0"/>'
          '</w:pPr></w:style></w:styles>')
ITEM = '<w:numPr><w:ilvl w:val="{}"/><w:numId w:val="1"/></w:numPr>'
DOCX = {
    "list": flat_opc(p("Officers will:") + p("offer mediation", ITEM.format(0)) + p("screen", ITEM.format(1)), [NUMBERING]),
    "heading": flat_opc(p("Mediation", '<w:pStyle w:val="H1"/>') + p("We will offer it."), [STYLES]),
    "changes": flat_opc('<w:p><w:pPr><w:rPr><w:del w:id="1"/></w:rPr></w:pPr><w:ins w:id="2"><w:r><w:t>new</w:t></w:r></w:ins><w:del w:id="3"><w:r>'
                        "<w:delText>old</w:delText></w:r></w:del></w:p>" + p("next")),
    "table": flat_opc('<w:tbl><w:tr><w:trPr><w:tblHeader/></w:trPr><w:tc><w:tcPr><w:gridSpan w:val="2"/></w:tcPr>' + p("head") + "</w:tc></w:tr><w:tr><w:tc><w:tcPr>"
                      '<w:vMerge w:val="restart"/></w:tcPr>' + p("a") + "</w:tc><w:tc>" + p("b") + "</w:tc></w:tr></w:tbl>"),
    "field": flat_opc('<w:p><w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:instrText>HYPERLINK "x" \\l "y"</w:instrText></w:r><w:r><w:fldChar '
                      'w:fldCharType="separate"/></w:r><w:r><w:t>link</w:t></w:r><w:r><w:fldChar w:fldCharType="end"/></w:r></w:p>'),
    "control": flat_opc("<w:sdt><w:sdtContent>" + p("inside") + "</w:sdtContent></w:sdt><w:altChunk/>" + p("after")),
}


def flat_odt(body, styles=""):
    return (f'<?xml version="1.0" encoding="UTF-8"?><office:document {OFFICE} office:mimetype="application/vnd.oasis.opendocument.text">'
            f"<office:automatic-styles>{styles}</office:automatic-styles><office:body><office:text>{body}</office:text></office:body></office:document>")


ODT = {
    "list": flat_odt('<text:p>Officers will:</text:p><text:list text:style-name="L"><text:list-item><text:p>offer</text:p><text:list><text:list-item text:start-value="4">'
                     "<text:p>deep</text:p></text:list-item></text:list></text:list-item></text:list>",
                     '<text:list-style style:name="L"><text:list-level-style-number text:level="1" style:num-format="1" style:num-suffix="."/></text:list-style>'),
    "heading": flat_odt('<text:h text:outline-level="2">Mediation</text:h><text:p>We<text:s text:c="3"/>offer<text:tab/>it.</text:p>'),
    "changes": flat_odt('<text:tracked-changes><text:changed-region text:id="c"><text:deletion><text:p>old</text:p></text:deletion></text:changed-region></text:tracked-changes>'
                        '<text:p>a<text:change text:change-id="c"/>b</text:p>'),
    "table": flat_odt('<table:table><table:table-column table:number-columns-repeated="2"/><table:table-header-rows><table:table-row><table:table-cell><text:p>h</text:p>'
                      '</table:table-cell></table:table-row></table:table-header-rows><table:table-row table:number-rows-repeated="2"><table:table-cell table:number-columns-spanned="2">'
                      "<text:p>c</text:p></table:table-cell><table:covered-table-cell/></table:table-row></table:table>"),
    "note": flat_odt('<text:p>a<text:note text:note-class="footnote"><text:note-citation>1</text:note-citation><text:note-body><text:p>n</text:p></text:note-body></text:note></text:p>'),
    "frame": flat_odt("<text:p><draw:frame><draw:text-box><text:p>box</text:p></draw:text-box></draw:frame></text:p><text:section><text:p>s</text:p></text:section>"),
}
W_DOCUMENT = f'<w:document {W} xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006" xmlns:v="urn:schemas-microsoft-com:vml"><w:body>{{}}</w:body></w:document>'
ANNOTATE = {
    "runs": W_DOCUMENT.format('<w:p><w:pPr><w:tabs><w:tab w:val="left"/></w:tabs></w:pPr><w:r><w:rPr><w:b/></w:rPr><w:t>one two</w:t><w:tab/><w:t xml:space="preserve"> three </w:t>'
                              '</w:r><w:r><w:t> &#163;4 &amp; five </w:t></w:r></w:p>'),
    "wrapped": W_DOCUMENT.format('<w:p><w:hyperlink w:anchor="a"><w:r><w:t>a link</w:t></w:r></w:hyperlink><w:ins w:id="1"><w:r><w:t>new words</w:t></w:r></w:ins><w:sdt><w:sdtPr>'
                                 '<w:text/></w:sdtPr><w:sdtContent><w:r><w:t>control</w:t></w:r></w:sdtContent></w:sdt></w:p>'),
    "box": W_DOCUMENT.format('<w:p><w:commentRangeStart w:id="0"/><w:r><mc:AlternateContent><mc:Choice Requires="x"/><mc:Fallback><w:pict><v:textbox><w:txbxContent><w:p><w:r><w:t>in a box'
                             '</w:t></w:r></w:p></w:txbxContent></v:textbox></w:pict></mc:Fallback></mc:AlternateContent></w:r></w:p>'),
    "flat": flat_odt('<text:p>a<text:s/>b <text:span>c <text:a>d</text:a></text:span><![CDATA[ e]]><!-- x --> f<text:date>1 May</text:date></text:p>'),
    "note": ODT["note"],
    "frame": ODT["frame"],
}
TEXT = {
    "outline": "# Policy\n\n4.2 Mediation\n\nOfficers will:\n- offer mediation\n  - screen\n\n| a | b |\n|---|---|\n| c | d |\n\n[^1]: note\n",
    "plain": "1. INTRODUCTION\n\n1.1 We will act.\n(a) first\n(b) second\n\n• bullet\n> quote [link](target)\n",
    "bytes": "caf\u00e9 \u201cquoted\u201d \u00a0 soft\u00adhyphen\n",
}
PHRASE = {
    "gap": "offer ...4 mediation\nWe will offer you free mediation.",
    "groups": "(offer|provide [free]|refer ... to) {x}\nWe refer cases to x.",
    "alternatives": "(screen|assess ...3 (suitab*|=safe)) <for mediation>\nScreen and assess the suitable cases for mediation.",
    "values": "within #duration\nWe call within two working days; or within 48 hours.",
    "name": "'Resolve It'\nAsk Resolve It for help. Resolve it yourself.",
    "hyphen": "sign-up meeting\nAt the signup meeting, the sign up meeting and the sign-up meetings.",
}
SCRIPT = {
    "block": 'words "m" { "mediation" }\nblock { id = "a.b", title = "t", source = { standard = "s" }, elements = { { id = "e", find = { "offer {m}" } } },\n'
             '  examples = { covered { "We offer mediation." }, missing { "No." } } }\n',
    "term": 'term { id = "a.t", title = "t", source = { standard = "s" }, find = { re[[\\bset-off\\b]] }, unless = { "law" }, examples = { clear { "x" } } }\n',
    "loop": "while true do end\n",
    "bomb": 'local s = "x" for i = 1, 60 do s = s .. s end\n',
    "trick": 'pcall(function() error(setmetatable({}, { __tostring = function() error("x") end })) end)\nlocal f = ("a").rep f("a", 1e9)\n',
}


def zipped(entries, compression=zipfile.ZIP_DEFLATED):
    buffer = io.BytesIO()
    with zipfile.ZipFile(buffer, "w", compression) as archive:
        for name, content in entries:
            archive.writestr(zipfile.ZipInfo(name, (1980, 1, 1, 0, 0, 0)), content, compression)
    return buffer.getvalue()


PACKAGE = {
    "two": zipped([("mimetype", "x"), ("content.xml", "<a/>" * 50)]),
    "stored": zipped([("a", "stored")], zipfile.ZIP_STORED),
    "names": zipped([("../up", "1"), ("/root", "2"), ("a\\b", "3"), ("dir/", "")]),
    "empty": zipped([]),
}


def reports():
    """Small reports of the samples, where TENET names the program."""
    if not os.environ.get("TENET"):
        return {}
    samples = CORPUS.parents[2] / "samples"
    seeds = {"bare": '{"schema":"tenet-report/1"}'}
    for name, rules in (("leaflet.odt", ["respect.3.7"]), ("asb-policy.docx", ["respect.2.6"]), ("tenancy-agreement-unfair.odt", ["fairness.forfeiture"])):
        command = [os.environ["TENET"], "check", name, "--format", "json", "--date", "2026-11-22"]
        command += [word for rule in rules for word in ("--only", rule)]
        seeds[Path(name).stem] = subprocess.run(command, cwd=samples, capture_output=True, check=True).stdout
    return seeds


def main():
    for folder, seeds in (("docx", DOCX), ("odt", ODT), ("text", TEXT), ("phrase", PHRASE), ("script", SCRIPT), ("package", PACKAGE),
                          ("report", reports()), ("annotate", ANNOTATE)):
        target = CORPUS / folder
        target.mkdir(parents=True, exist_ok=True)
        for name, content in seeds.items():
            (target / f"seed-{name}").write_bytes(content if isinstance(content, bytes) else content.encode())


main()
