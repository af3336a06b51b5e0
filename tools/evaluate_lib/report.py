"""What is printed: plain text, the same on a terminal and in rules/ACCURACY.md."""
from .counts import macro, share, two
from .protocol import total


def passages(title, tallies, anywhere, needed):
    whole = total(tallies)
    mean = macro(tallies.values())
    yield f"{title}"
    yield f"  precision of claims            {share(whole.right, whole.right + whole.wrong)}"
    yield f"  found at own block or in also  {share(anywhere, needed)}"
    yield f"  found at own block             {share(whole.found, whole.found + whole.missed)}"
    yield f"  micro F1 {two(whole.f1)}; mean of {mean[3]} blocks: precision {two(mean[0])}, recall {two(mean[1])}, F1 {two(mean[2])}" if mean else "  no labels"


def blocks(tallies):
    """One line a block: for the reader who asks which are weak."""
    yield f"  {'block':13} {'claims':>6} {'right':>6} {'labels':>6} {'found':>6} {'P':>5} {'R':>5} {'F1':>5}"
    for rule in sorted(tallies, key=natural):
        t = tallies[rule]
        yield f"  {rule:13} {t.right + t.wrong:6} {t.right:6} {t.found + t.missed:6} {t.found:6} {two(t.precision):>5} {two(t.recall):>5} {two(t.f1):>5}"


def natural(rule):
    return [(0, int(piece), "") if piece.isdigit() else (1, 0, piece) for piece in rule.split(".")]


def statuses(counts):
    yield "  precision by status: " + "; ".join(f"{status} {share(*counts[status])}" for status in ("covered", "partial", "weak") if status in counts)


def cells(count, scores):
    yield f"cells ({count})"
    yield f"  own block found                {share(*scores['found'])}"
    yield f"  precision of covered           {share(*scores['covered'])}"
    yield f"  partial and absent not covered {share(*scores['lower'])}"
    yield from matrix("stance", scores["confusion"])


def clauses(count, scores):
    yield f"unfair clauses ({count}, of them {scores['sure']} with sure labels)"
    yield f"  recall                         {share(*scores['recall'])}"
    yield f"  precision                      {share(*scores['precision'])}"
    for row, flagged in scores["unsure"]:
        said = "unfair" if row.get("unfair") or row.get("label") == "unfair" else "fair"
        yield f"  unsure {row.get('id', '')} ({said}): {', '.join(flagged) or 'nothing flagged'}"


def matrix(name, confusion):
    """Rows: what the label says; columns: what the program says."""
    rows, columns = sorted({row for row, _ in confusion}), sorted({column for _, column in confusion})
    width = max(len(name), *(len(row) for row in rows)) if rows else 0
    yield f"  {name:{width}}  " + "  ".join(columns)
    for row in rows:
        yield f"  {row:{width}}  " + "  ".join(f"{confusion[row, column]:{len(column)}}" for column in columns)
