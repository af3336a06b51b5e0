"""What the panel shows of a report: values for a tree, made from tenet-report/1, without the office."""

from dataclasses import dataclass, field

from . import finder

# Gaps first, the worst on top; then what is to be looked at; what is well comes last.
GAPS = ("contradicted", "missing", "weak", "partial", "not_checked")
TERMS = ("flagged", "qualified", "not_checked")
DECIDED = ("alternative", "not_applicable")
EXCERPT = 90


@dataclass(frozen=True)
class Leaf:
    """A quote that can be gone to."""
    title: str
    words: finder.Words


@dataclass(frozen=True)
class Item:
    """A rule's result."""
    rule: str
    title: str           # with the status in words
    about: str           # several lines: what was found, what to do, the source
    leaves: tuple = ()


@dataclass(frozen=True)
class Group:
    title: str
    items: tuple = ()


@dataclass(frozen=True)
class Panel:
    heading: str = ""    # "ASB policy, 3,149 words; profile default"
    groups: tuple = ()
    error: str = ""
    notes: tuple = field(default_factory=tuple)   # what was not read, which rules are wrong


def in_words(status):
    return status.replace("_", " ")


def panel_of(report, standing):
    """`report`: the values of a report on one document. `standing`: its paragraphs as they were checked."""
    document = report["documents"][0]
    problems = tuple(problem["message"] for problem in report.get("problems", ()))
    if document["status"] != "checked":
        return Panel(error=document["error"] or "The document could not be read.", notes=problems)
    titles = {pack["id"]: pack["title"] for pack in report["packs"]}
    results = document["results"]
    blocks = [row for row in results if row["form"] != "term"]
    terms = [row for row in results if row["form"] == "term"]
    groups = [
        _group("Gaps", blocks, GAPS, titles, standing),
        _group("Terms to look at", terms, TERMS, titles, standing),
        _group("Covered", blocks, ("covered",), titles, standing),
        _group("Not applicable, or done otherwise", results, DECIDED, titles, standing),
    ]
    heading = f"{document['kind']}, {document['words']:,} words. Profile: {report['profile']}"
    if document["kind_reason"]:
        heading = f"Read as {document['kind']}: {document['kind_reason']}. {document['words']:,} words. Profile: {report['profile']}"
    notes = problems + tuple("Not read: " + row["message"] for row in document["diagnostics"])
    return Panel(heading=heading, groups=tuple(group for group in groups if group.items), notes=notes)


def _group(title, rows, statuses, titles, standing):
    items = tuple(_item(row, titles, standing) for status in statuses for row in rows if row["status"] == status)
    return Group(f"{title} ({len(items)})", items)


def _item(row, titles, standing):
    about = [f"{in_words(row['status']).capitalize()}: {row['title']}"]
    about += [text for text in (row["message"], row["advice"] and "What to do: " + row["advice"]) if text]
    about += [f"  {one['title'] or one['id']}: {in_words(one['status'])}" for one in row["elements"] if len(row["elements"]) > 1]
    about.append(f"{titles.get(row['pack'], row['pack'])}. {row['source']}. Rule: {row['rule']}")
    return Item(row["rule"], f"{in_words(row['status'])}: {row['title']}", "\n".join(about),
                tuple(_leaf(one, standing) for one in row["evidence"]))


def _leaf(evidence, standing):
    number = evidence["place"].get("number") or ""
    quote = finder.normal(evidence["quote"])
    if len(quote) > EXCERPT:
        quote = quote[:EXCERPT].rsplit(" ", 1)[0] + " …"
    return Leaf(f"{number} “{quote}”".strip(), finder.words_from(evidence, standing))
