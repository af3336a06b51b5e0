"""The protocols: what is put to the program (and the baselines), and what counts as right."""
import collections

from . import program
from .counts import Tally


def score_passages(rows, claimed, disputes=frozenset()):
    """Tallies by block. A claim is right when it is the passage's own block or one of `also`; passages marked `needs_block` need not be found.

    Returns the tallies and how many of the passages that need finding were found at any right block. A disputed pair counts the other way:
    an own block is no longer asked for, another block is right.
    """
    tallies, anywhere, needed = collections.defaultdict(Tally), 0, 0
    for row, claims in zip(rows, claimed):
        disputed = {rule for id_, rule in disputes if id_ == row["id"]}
        own_stands = row["block"] not in disputed
        right = {row["block"], *row["also"]} | disputed
        if not own_stands:
            right.discard(row["block"])
        for rule in claims:
            tallies[rule].right += rule in right
            tallies[rule].wrong += rule not in right
        if row.get("needs_block"):
            continue
        needed += 1
        anywhere += bool(right & claims)
        if own_stands:
            tallies[row["block"]].found += row["block"] in claims
            tallies[row["block"]].missed += row["block"] not in claims
    return tallies, anywhere, needed


def total(tallies):
    whole = Tally()
    for tally in tallies.values():
        whole += tally
    return whole


def statuses_of_claims(rows, results):
    """Per status: how many claims of it are right, and how many there are."""
    counts = collections.defaultdict(lambda: [0, 0])
    for row, found in zip(rows, results):
        right = {row["block"], *row["also"]}
        for rule, result in found.items():
            if result["status"] in program.CLAIMS:
                counts[result["status"]][0] += rule in right
                counts[result["status"]][1] += 1
    return counts


def score_cells(rows, results):
    """Of each cell (all passages of a block as one document) the block's status, against its stance."""
    confusion = collections.Counter((row["stance"], found[row["block"]]["status"]) for row, found in zip(rows, results))
    present = [(r, f) for r, f in zip(rows, results) if r["passages"] and r["stance"] != "absent"]
    lower = [(r, f) for r, f in zip(rows, results) if r["stance"] != "covered"]
    covered = [r for r, f in zip(rows, results) if f[r["block"]]["status"] == "covered"]
    return {
        "confusion": confusion,
        "found": (sum(f[r["block"]]["status"] in program.CLAIMS for r, f in present), len(present)),
        "covered": (sum(r["stance"] == "covered" for r in covered), len(covered)),
        "lower": (sum(f[r["block"]]["status"] != "covered" for r, f in lower), len(lower)),
    }


def flags(rows):
    return sorted(rule for rule, row in rows.items() if row["status"] == "flagged")


def is_sure(clause):
    return clause.get("label_confidence") == "high" or clause.get("sure") is True


def is_unfair(clause):
    return clause["unfair"] if "unfair" in clause else clause["label"] == "unfair"


def score_clauses(rows, results):
    sure = [(row, flags(found)) for row, found in zip(rows, results) if is_sure(row)]
    hits = sum(bool(flagged) and is_unfair(row) for row, flagged in sure)
    return {
        "recall": (hits, sum(is_unfair(row) for row, _ in sure)),
        "precision": (hits, sum(bool(flagged) for _, flagged in sure)),
        "sure": len(sure),
        "unsure": [(row, flags(found)) for row, found in zip(rows, results) if not is_sure(row)],
        "wrong": [(row, flagged) for row, flagged in sure if bool(flagged) != is_unfair(row)],
    }
