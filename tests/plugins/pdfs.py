"""PDFs as tests need them, written by hand: pages of words at places, pages that are pictures, letters that mean others."""


def _object(number, body):
    return f"{number} 0 obj\n".encode() + body + b"\nendobj\n"


def _stream(body, extra=b""):
    return b"<< /Length " + str(len(body)).encode() + extra + b" >>\nstream\n" + body + b"\nendstream"


# A map from codes to letters that calls each letter another: what is drawn is not what is said.
SHIFTED = b"""/CIDInit /ProcSet findresource begin 12 dict begin begincmap /CMapName /Shift def /CMapType 2 def
1 begincodespacerange <00> <FF> endcodespacerange 1 beginbfrange <61> <7A> <0067> endbfrange endcmap end end"""
# One that calls each of them a private letter.
PRIVATE = SHIFTED.replace(b"<0067>", b"<E067>")
PICTURE = b"0.4 g 60 60 470 700 re f"


def words_at(lines):
    """Page contents: (x, y from below, size, text) each, in Courier, whose letters are 0.6 em wide; bold where size is negative."""
    out = []
    for x, y, size, text in lines:
        escaped = text.replace("\\", "\\\\").replace("(", "\\(").replace(")", "\\)")
        out.append(f"BT /{'F1' if size > 0 else 'F2'} {abs(size)} Tf {x} {y} Td ({escaped}) Tj ET")
    return "\n".join(out).encode("latin-1")


def pdf(pages, to_unicode=None):
    """A whole file; `pages`: their contents. `to_unicode`: what the first font says of its letters."""
    count = len(pages)
    font = b"<< /Type /Font /Subtype /Type1 /BaseFont /Courier /Encoding /WinAnsiEncoding"
    objects = [b"<< /Type /Catalog /Pages 2 0 R >>",
               b"<< /Type /Pages /Kids [" + b" ".join(f"{6 + 2 * i} 0 R".encode() for i in range(count)) + b"] /Count " + str(count).encode() + b" >>",
               font + (b" /ToUnicode 5 0 R" if to_unicode else b"") + b" >>",
               b"<< /Type /Font /Subtype /Type1 /BaseFont /Courier-Bold /Encoding /WinAnsiEncoding >>", _stream(to_unicode or b"")]
    for i, page in enumerate(pages):
        objects.append(b"<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Resources << /Font << /F1 3 0 R /F2 4 0 R >> >> /Contents "
                       + f"{7 + 2 * i} 0 R".encode() + b" >>")
        objects.append(_stream(page))
    whole, places = b"%PDF-1.4\n", []
    for number, body in enumerate(objects, 1):
        places.append(len(whole))
        whole += _object(number, body)
    table = b"xref\n0 " + str(len(objects) + 1).encode() + b"\n0000000000 65535 f \n" + b"".join(f"{place:010d} 00000 n \n".encode() for place in places)
    return (whole + table + b"trailer << /Size " + str(len(objects) + 1).encode() + b" /Root 1 0 R >>\nstartxref\n" + str(len(whole)).encode() + b"\n%%EOF\n")
