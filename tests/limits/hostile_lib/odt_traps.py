"""Writer documents that refer to themselves, to nothing or to elsewhere, and numbers at every limit."""

from . import office
from .case import Case
from .docx_traps import HUGE
from .office import fodt, odt, tp


def style(name, inner="", attributes="", family="paragraph"):
    """A style."""
    return f'<style:style style:name="{name}" style:family="{family}"{attributes}>{inner}</style:style>'


def list_style(name, inner):
    """A list style."""
    return f'<text:list-style style:name="{name}">{inner}</text:list-style>'


def level(number="1", more="", form="1"):
    """A level of a list style."""
    return f'<text:list-level-style-number text:level="{number}" style:num-format="{form}" style:num-suffix="."{more}/>'


def items(count=2, attributes="", inner=None):
    """A list."""
    item = f"<text:list-item>{inner or tp('item')}</text:list-item>"
    return f"<text:list{attributes}>{item * count}</text:list>"


def table(inner):
    """A table."""
    return f'<table:table table:name="t">{inner}</table:table>'


def row(inner, attributes=""):
    """A table row."""
    return f"<table:table-row{attributes}>{inner}</table:table-row>"


def cell(inner=None, attributes=""):
    """A table cell."""
    return f"<table:table-cell{attributes}>{tp('cell') if inner is None else inner}</table:table-cell>"


def changes(inner):
    """The tracked changes of a text."""
    return f"<text:tracked-changes>{inner}</text:tracked-changes>"


def region(identity, kind, inner=""):
    """One changed region."""
    return (f'<text:changed-region text:id="{identity}"><text:{kind}><office:change-info><dc:creator>x</dc:creator></office:change-info>{inner}'
            f"</text:{kind}></text:changed-region>")


def point(kind, identity):
    """Where a change begins, ends or stands."""
    return f'<text:{kind} text:change-id="{identity}"/>'


def _styles():
    return {
        "parent-is-itself": (tp("a", ' text:style-name="a"'), style("a", "", ' style:parent-style-name="a"')),
        "parents-in-a-ring": (tp("a", ' text:style-name="a"'), style("a", "", ' style:parent-style-name="b"')
                              + style("b", "", ' style:parent-style-name="a"')),
        "chain-of-100000": (tp("a", ' text:style-name="s0"') * 50, "".join(
            style(f"s{n}", "", f' style:parent-style-name="s{n + 1}"') for n in range(100_000))),
        "parent-is-nothing": (tp("a", ' text:style-name="a"'), style("a", "", ' style:parent-style-name="nobody"')),
        "list-style-of-itself": (tp("a", ' text:style-name="a"'), style("a", "", ' style:list-style-name="a" style:default-outline-level="1"')),
        "maps-to-itself": (tp("a", ' text:style-name="a"'), style("a", '<style:map style:condition="true()" style:apply-style-name="a"/>')),
        "master-page-that-is-not": (tp("a", ' text:style-name="a"'), style("a", "", ' style:master-page-name="nobody"')),
        "names-of-1-mb": (tp("a", f' text:style-name="{"n" * (1 << 20)}"'), style("n" * (1 << 20))),
    }


def _lists():
    made = {
        "continues-itself": (items(2, ' xml:id="l" text:continue-list="l"'), ""),
        "continue-each-other": (items(2, ' xml:id="l" text:continue-list="m"') + items(2, ' xml:id="m" text:continue-list="l"'), ""),
        "continues-nothing": (items(2, ' text:continue-list="nobody" text:continue-numbering="true"'), ""),
        "same-id-1000-times": (items(1, ' xml:id="l" text:continue-list="l"') * 1000, ""),
        "20000-items": (items(20_000, ' text:style-name="l"'), list_style("l", level())),
        "items-of-items-900-deep": (items(1, "", items(1)) + "<text:list><text:list-item>" * 900 + tp("deep") + "</text:list-item></text:list>" * 900, ""),
        "item-outside-a-list": ("<text:list-item>" + tp("lost") + "</text:list-item>", ""),
        "list-in-a-paragraph": ("<text:p>before" + items() + "after</text:p>", ""),
        "prefix-of-1-mb": (items(50, ' text:style-name="l"'), list_style("l", level(more=f' style:num-prefix="{"p" * (1 << 20)}"'))),
        "bullet-of-1-mb": (items(50, ' text:style-name="l"'), list_style(
            "l", f'<text:list-level-style-bullet text:level="1" text:bullet-char="{"b" * (1 << 20)}"/>')),
    }
    for number, value in enumerate(HUGE):
        made[f"value-{number}-starts"] = (items(3, ' text:style-name="l"'), list_style("l", level(more=f' text:start-value="{value}"')))
        made[f"value-{number}-starts-letters"] = (items(3, ' text:style-name="l"'), list_style("l", level(
            more=f' text:start-value="{value}" style:num-letter-sync="true"', form="a")))
        made[f"value-{number}-starts-roman"] = (items(3, ' text:style-name="l"'), list_style("l", level(more=f' text:start-value="{value}"', form="I")))
        made[f"value-{number}-displays"] = (items(3, ' text:style-name="l"'), list_style("l", level(more=f' text:display-levels="{value}"')))
        made[f"value-{number}-as-level"] = (items(3, ' text:style-name="l"'), list_style("l", level(value)))
        made[f"value-{number}-in-an-item"] = (f'<text:list><text:list-item text:start-value="{value}">{tp("a")}</text:list-item></text:list>', "")
        made[f"value-{number}-as-outline"] = (f'<text:h text:outline-level="{value}" text:start-value="{value}">heading</text:h>', "")
        made[f"value-{number}-numbered-paragraph"] = (f'<text:numbered-paragraph text:list-id="n" text:level="{value}" text:start-value="{value}">{tp("a")}'
                                                      "</text:numbered-paragraph>" * 2, "")
    return made


def _tables():
    made = {}
    for number, value in enumerate(HUGE):
        made[f"value-{number}-rows-repeated"] = (table(row(cell(), f' table:number-rows-repeated="{value}"')), "")
        made[f"value-{number}-cells-repeated"] = (table(row(cell(attributes=f' table:number-columns-repeated="{value}"'))), "")
        made[f"value-{number}-both-repeated"] = (table(row(cell(attributes=f' table:number-columns-repeated="{value}"'),
                                                           f' table:number-rows-repeated="{value}"')), "")
        made[f"value-{number}-columns-repeated"] = (table(f'<table:table-column table:number-columns-repeated="{value}"/>' + row(cell())), "")
        made[f"value-{number}-spanned"] = (table(row(cell(attributes=f' table:number-columns-spanned="{value}" table:number-rows-spanned="{value}"')
                                                     + cell()) * 2), "")
        made[f"value-{number}-covered"] = (table(row(cell() + f'<table:covered-table-cell table:number-columns-repeated="{value}"/>')), "")
        made[f"value-{number}-spaces"] = (f'<text:p>a<text:s text:c="{value}"/>b</text:p>', "")
        made[f"value-{number}-tabs"] = (f'<text:p>a<text:tab text:tab-ref="{value}"/>b</text:p>', "")
    nested = cell()
    for _ in range(6):
        nested = cell(table(row(nested, ' table:number-rows-repeated="1000"')))
    made["rows-repeated-1000-six-deep"] = (table(row(nested)), "")
    made["100000-rows-of-1000-cells-said"] = (table(row(cell("", ' table:number-columns-repeated="1000"'), ' table:number-rows-repeated="1000"') * 100), "")
    made["5000-spaces-of-a-million"] = ("<text:p>" + 'a<text:s text:c="1000000"/>' * 5000 + "</text:p>", "")
    made["row-of-50000-cells"] = (table(row(cell() * 50_000)), "")
    made["5000-rows-spanning-each-other"] = (table(row(cell(attributes=' table:number-rows-spanned="5000"') + cell()) * 5000), "")
    made["long-cell-repeated"] = (table(row(cell(tp("peace and quiet " * 60_000), ' table:number-columns-repeated="256"'),
                                            ' table:number-rows-repeated="1000"')), "")
    made["row-outside-a-table"] = (row(cell()) + cell(), "")
    return made


def _changes():
    deleted = region("d", "deletion", tp("taken away"))
    return {
        "region-missing": ("<text:p>a" + point("change", "nobody") + "b" + point("change-start", "no") + "c</text:p>", ""),
        "region-without-an-end": (changes(region("i", "insertion")) + "<text:p>a" + point("change-start", "i") + "b</text:p>" + tp("after"), ""),
        "end-without-a-start": (changes(region("i", "insertion")) + "<text:p>a" + point("change-end", "i") + "b</text:p>", ""),
        "end-before-start": (changes(region("i", "insertion")) + "<text:p>" + point("change-end", "i") + "a" + point("change-start", "i") + "b</text:p>", ""),
        "deletion-of-itself": (changes(region("d", "deletion", f"<text:p>gone{point('change', 'd')}</text:p>")) + f"<text:p>a{point('change', 'd')}</text:p>", ""),
        "deletions-in-a-ring": (changes(region("d", "deletion", f"<text:p>x{point('change', 'e')}</text:p>")
                                        + region("e", "deletion", f"<text:p>y{point('change', 'd')}</text:p>")) + f"<text:p>a{point('change', 'd')}</text:p>", ""),
        "deletions-that-double-40-times": (changes("".join(region(f"d{n}", "deletion", f"<text:p>x{point('change', f'd{n + 1}') * 2}</text:p>")
                                                           for n in range(40))) + f"<text:p>a{point('change', 'd0')}</text:p>", ""),
        "one-deletion-100000-times": (changes(deleted) + "<text:p>a" + point("change", "d") * 100_000 + "</text:p>", ""),
        "id-twice": (changes(deleted * 2) + f"<text:p>a{point('change', 'd')}</text:p>", ""),
        "regions-100000": (changes("".join(region(f"i{n}", "insertion") for n in range(100_000))) + "<text:p>" + "".join(
            point("change-start", f"i{n}") for n in range(5000)) + "a</text:p>", ""),
        "changes-in-changes": (changes(changes(changes(deleted))) + tp("after"), ""),
        "changes-after-the-text": (f"<text:p>a{point('change', 'd')}</text:p>" + changes(deleted), ""),
    }


def _structure():
    note = '<text:note text:note-class="footnote"><text:note-citation>1</text:note-citation><text:note-body>{}</text:note-body></text:note>'.format
    linked = '<text:section text:name="s"><text:section-source xlink:href="{}"/>{}</text:section>'.format
    made = {
        "note-in-a-note": ("<text:p>a" + note("<text:p>b" + note(tp("c")) + "</text:p>") + "</text:p>", ""),
        "note-without-a-body": ("<text:p>a<text:note/></text:p>", ""),
        "citation-of-1-mb": ("<text:p>a<text:note><text:note-citation>" + "c" * (1 << 20) + "</text:note-citation></text:note></text:p>", ""),
        "section-of-itself": (linked("", tp("kept")), ""),
        "object-of-itself": ('<text:p><draw:frame><draw:object xlink:href="./"/></draw:frame></text:p>', ""),
        "object-is-the-content": ('<text:p><draw:frame><draw:object xlink:href="content.xml"/></draw:frame></text:p>', ""),
        "object-outside": ('<text:p><draw:frame><draw:object xlink:href="../../../../etc/passwd"/></draw:frame></text:p>', ""),
        "image-outside": ('<text:p><draw:frame><draw:image xlink:href="file:///etc/passwd"/></draw:frame></text:p>', ""),
        "event-listeners": ('<office:scripts><office:script>x</office:script></office:scripts>'
                            '<text:p><text:execute-macro text:name="x">run</text:execute-macro></text:p>', ""),
        "dde": ('<text:p><text:dde-connection text:connection-name="x">shown</text:dde-connection></text:p>', ""),
        "marks-never-ended": ('<text:p>a<text:bookmark-start text:name="b"/><text:reference-mark-start text:name="r"/>b</text:p>', ""),
        "bookmarks-100000": ("<text:p>" + '<text:bookmark text:name="b"/>' * 100_000 + "a</text:p>", ""),
        "hidden-sections-5000": ('<text:section text:display="none">' + tp("hidden") + "</text:section>" * 1, ""),
        "paragraph-in-a-paragraph": ("<text:p>a<text:p>b<text:p>c</text:p>d</text:p>e</text:p>", ""),
        "heading-in-a-heading": ("<text:h>a<text:h>b</text:h>c</text:h>", ""),
        "formula-of-1-mb": ("<text:p><draw:frame><draw:object><math:math>" + "<math:mi>x</math:mi>" * 60_000 + "</math:math></draw:object></draw:frame></text:p>", ""),
        "form-fields-100000": ("<office:forms>" + '<form:form><form:checkbox xml:id="c" form:current-state="checked"/></form:form>' * 20_000 + "</office:forms>"
                               + '<text:p><draw:control draw:control="c"/></text:p>' * 20_000, ""),
        "contents-without-end": ('<text:table-of-content><text:index-body>' + tp("entry 1") * 5000 + "</text:index-body></text:table-of-content>", ""),
    }
    for number, target in enumerate(("../secret.txt", "file:///etc/passwd", "http://127.0.0.1:9/x.odt", "//127.0.0.1/share/x.odt", "a" * 100_000, "\u0130")):
        made[f"section-from-elsewhere-{number}"] = (linked(target, tp("kept")), "")
        made[f"link-to-elsewhere-{number}"] = (f'<text:p><text:a xlink:href="{target}">link</text:a></text:p>', "")
    return made


def cases(_seed):
    """All the families of this module; each in a package and as a flat file."""
    rows = []
    for family, made in (("odt-styles", _styles), ("odt-lists", _lists), ("odt-tables", _tables), ("odt-changes", _changes), ("odt-structure", _structure)):
        for name, (body, automatic) in made().items():
            never = ("root:x:0", "this line stands outside the input")
            rows.append(Case(family, f"{name}.odt", lambda body=body, automatic=automatic: odt(body, automatic=automatic), never=never))
            if not family.startswith("odt-l") or "value" not in name:
                rows.append(Case(family, f"{name}.fodt", lambda body=body, automatic=automatic: fodt(body, automatic=automatic), never=never))
    for name, main in (("content-is-styles", "styles.xml"), ("content-is-manifest", "META-INF/manifest.xml")):
        parts = office.odt_parts(styles=style("a"))
        rows.append(Case("odt-structure", f"{name}.odt", lambda parts=parts, main=main: office.pack({**parts, "content.xml": parts[main]})))
    rows.append(Case("odt-structure", "styles-are-content.odt", lambda: office.pack(
        {**office.odt_parts(), "styles.xml": office.odt_parts()["content.xml"]})))
    rows.append(Case("odt-structure", "kind-is-spreadsheet.odt", lambda: office.pack(
        {**office.odt_parts(), "mimetype": b"application/vnd.oasis.opendocument.spreadsheet"})))
    rows.append(Case("odt-structure", "kind-of-1-mb.odt", lambda: office.pack({**office.odt_parts(), "mimetype": b"x" * (1 << 20)})))
    return rows
