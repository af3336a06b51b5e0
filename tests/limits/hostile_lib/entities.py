"""Entities, document types and everything in XML that asks for another file."""

from . import office
from .case import Case, Expect
from .office import FODT, HOSTS, ODT

SECRET = "this line stands outside the input"
EXPANDED = "tenet-entity-was-expanded"
DECLARATION = '<?xml version="1.0" encoding="UTF-8"?>\n'


def _laughs(levels=9):
    rows = ['<!ENTITY l0 "tenet-entity-was-expanded">']
    rows += [f'<!ENTITY l{n} "{f"&l{n - 1};" * 10}">' for n in range(1, levels + 1)]
    return "".join(rows)


# name -> (internal subset, reference in the text)
SUBSETS = {
    "internal": (f'<!ENTITY x "{EXPANDED}">', "&x;"),
    "external-file": ('<!ENTITY x SYSTEM "file:///etc/passwd">', "&x;"),
    "external-relative": ('<!ENTITY x SYSTEM "secret.txt">', "&x;"),
    "external-http": ('<!ENTITY x SYSTEM "http://127.0.0.1:9/x">', "&x;"),
    "external-public": ('<!ENTITY x PUBLIC "p" "http://127.0.0.1:9/x">', "&x;"),
    "external-unparsed": ('<!NOTATION n SYSTEM "n"><!ENTITY x SYSTEM "file:///etc/passwd" NDATA n>', ""),
    "parameter": (f'<!ENTITY % p "<!ENTITY x \'{EXPANDED}\'>"> %p;', "&x;"),
    "parameter-external": ('<!ENTITY % p SYSTEM "file:///etc/passwd"> %p;', ""),
    "parameter-http": ('<!ENTITY % p SYSTEM "http://127.0.0.1:9/x.dtd"> %p;', ""),
    "billion-laughs": (_laughs(), "&l9;"),
    "quadratic": (f'<!ENTITY x "{EXPANDED * 2000}">', "&x;" * 2000),
    "of-itself": ('<!ENTITY x "&x;">', "&x;"),
    "of-each-other": ('<!ENTITY x "&y;"><!ENTITY y "&x;">', "&x;"),
    "with-elements": (f'<!ENTITY x "<a>{EXPANDED}</a>">', "&x;"),
    "predefined-redefined": (f'<!ENTITY lt "{EXPANDED}">', "&lt;"),
    "100000-declared": ("".join(f'<!ENTITY x{n} "{EXPANDED}">' for n in range(100_000)), "&x5;"),
}
# Declares no entity: nothing is loaded, and the rest may be read.
DOCTYPES = {
    "empty": "<!DOCTYPE x>",
    "system": '<!DOCTYPE x SYSTEM "file:///etc/passwd">',
    "system-relative": '<!DOCTYPE x SYSTEM "secret.txt">',
    "http": '<!DOCTYPE x SYSTEM "http://127.0.0.1:9/x.dtd">',
    "public": '<!DOCTYPE x PUBLIC "-//OpenOffice.org//DTD OfficeDocument 1.0//EN" "office.dtd">',
    "default-attribute": '<!DOCTYPE x [<!ATTLIST x y CDATA "z">]>',
    "element": "<!DOCTYPE x [<!ELEMENT x (x,x)>]>",
    "unclosed": "<!DOCTYPE x [",
    "unclosed-quote": '<!DOCTYPE x "',
    "bracket-in-comment": "<!DOCTYPE x [<!-- ]> <!ENTITY -->]>",
    "of-10-mb": "<!DOCTYPE x [" + "<!--" + "d" * (10 << 20) + "-->]>",
    "nested-brackets": "<!DOCTYPE x " + "[" * 100_000,
    "twice": "<!DOCTYPE x><!DOCTYPE x>",
}
INSTRUCTIONS = {
    "stylesheet": '<?xml-stylesheet type="text/xsl" href="file:///etc/passwd"?>',
    "many": "<?a b?>" * 200_000,
    "unclosed": "<?a b",
    "php": "<?php system('id'); ?>",
    "of-10-mb": "<?a " + "b" * (10 << 20) + "?>",
}


def _main(host, prolog, reference=""):
    return host.main(host.paragraph("Tenants keep the peace") + host.paragraph("\0").replace("\0", reference), prolog.encode())


def _in_attribute(host):
    prolog = f'{DECLARATION}<!DOCTYPE x [<!ENTITY x "{EXPANDED}">]>'
    return host.main(host.paragraph("Tenants keep the peace"), prolog.encode(), ' extra="&x;"')


def _external_subset_everywhere():
    prolog = '<?xml version="1.0"?><!DOCTYPE x [<!ENTITY x SYSTEM "file:///etc/passwd">]>'.encode()
    parts = office.docx_parts(styles=office.word("styles", "", prolog), numbering=office.word("numbering", "", prolog),
                              footnotes=office.word("footnotes", office.p("&x;").replace("&amp;", "&"), prolog))
    parts["word/_rels/document.xml.rels"] = parts["word/_rels/document.xml.rels"].replace(office.DECLARATION, prolog)
    return office.pack(parts)


def cases(_seed):
    """All the families of this module."""
    rows = []

    def add(family, name, make, expect=Expect.EITHER, never=()):
        rows.append(Case(family, name, make, expect, (SECRET, EXPANDED, "root:x:0", *never)))

    for host in HOSTS:
        for name, (subset, reference) in SUBSETS.items():
            prolog = f"{DECLARATION}<!DOCTYPE x [{subset}]>"
            add("entities", f"{name}.{host.suffix}", lambda host=host, prolog=prolog, reference=reference: host.file(
                _main(host, prolog, reference)), Expect.REFUSED)
        for name, encoding in (("utf-16-le", "utf-16-le"), ("utf-16-be", "utf-16-be")):
            mark = b"\xff\xfe" if encoding.endswith("le") else b"\xfe\xff"
            for kind in ("internal", "external-file", "billion-laughs"):
                subset, reference = SUBSETS[kind]
                prolog = f'<?xml version="1.0" encoding="UTF-16"?><!DOCTYPE x [{subset}]>'
                add("entities", f"{kind}-{name}.{host.suffix}", lambda host=host, prolog=prolog, reference=reference, mark=mark,
                    encoding=encoding: host.file(mark + _main(host, prolog, reference).decode().encode(encoding)), Expect.REFUSED)
        add("entities", f"internal-utf-7.{host.suffix}", lambda host=host: host.file(_main(
            host, f'<?xml version="1.0" encoding="UTF-7"?>+ADwAIQ-DOCTYPE x +AFsAPAAh-ENTITY x "{EXPANDED}"+AD4AXQA+-', "&x;")))
        add("entities", f"in-an-attribute.{host.suffix}", lambda host=host: host.file(_in_attribute(host)), Expect.REFUSED)
        add("entities", f"not-declared.{host.suffix}", lambda host=host: host.file(_main(host, DECLARATION, "&nothing;")))
        add("entities", f"not-ended.{host.suffix}", lambda host=host: host.file(_main(host, DECLARATION, "&amp" + "a" * 100_000)))
        for name, doctype in DOCTYPES.items():
            add("doctypes", f"{name}.{host.suffix}", lambda host=host, doctype=doctype: host.file(_main(host, DECLARATION + doctype)))
        for name, instruction in INSTRUCTIONS.items():
            add("instructions", f"{name}.{host.suffix}", lambda host=host, instruction=instruction: host.file(
                _main(host, DECLARATION + instruction)))
        add("doctypes", f"inside-the-root.{host.suffix}", lambda host=host: host.file(
            _main(host, DECLARATION, f'<!DOCTYPE x [<!ENTITY x "{EXPANDED}">]>&x;')))
        add("doctypes", f"xinclude.{host.suffix}", lambda host=host: host.file(_main(
            host, DECLARATION, '<xi:include xmlns:xi="http://www.w3.org/2001/XInclude" href="file:///etc/passwd" parse="text"/>')))
        add("doctypes", f"schema-location.{host.suffix}", lambda host=host: host.file(host.main(
            host.paragraph("Tenants keep the peace"), office.DECLARATION,
            ' xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance" xsi:schemaLocation="http://127.0.0.1:9/ http://127.0.0.1:9/x.xsd"')))
    add("entities", "in-every-part-but-the-main-one.docx", _external_subset_everywhere)
    add("entities", "in-the-manifest.odt", lambda: office.pack({**office.odt_parts(), "META-INF/manifest.xml": office.manifest().replace(
        office.DECLARATION, office.DECLARATION + b'<!DOCTYPE x [<!ENTITY x SYSTEM "file:///etc/passwd">]>')}))
    add("entities", "in-the-styles.odt", lambda: office.odt(more={"styles.xml": office.odt_parts(styles="")["styles.xml"].replace(
        office.DECLARATION, office.DECLARATION + b'<!DOCTYPE x [<!ENTITY x SYSTEM "file:///etc/passwd">]>')}))
    add("entities", "beside-the-root-in-a-large-part.odt", lambda: ODT.file(
        b"<!--" + b"a" * (9 << 20) + b"-->" + _main(FODT, f'<!DOCTYPE x [<!ENTITY x "{EXPANDED}">]>', "&x;")))
    return rows
