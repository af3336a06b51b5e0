"""The sentences of sentences.tsv and how each is reworded.

A sentence marks its verb, so that it can be denied and weakened as grammar asks:
  {will} {must} {is} {are} {has} {have}   an auxiliary
  {offer}                                 a plain present
  {tells>tell}                            the same in the third person singular, with its base form
  {!Offer}                                an instruction
A sentence without a mark is only moved about."""

import re
from dataclasses import dataclass
from pathlib import Path

HERE = Path(__file__).resolve().parent
MARK = re.compile(r"\{(!?)([^}>]+)(?:>([^}]+))?\}")
MODALS = {"will", "must"}
BE = {"is", "are"}
PERFECT = {"has", "have"}
AMERICAN = {
    "behaviour": "behavior", "neighbour": "neighbor", "organis": "organiz", "publicis": "publiciz", "recognis": "recogniz",
    "programme": "program", "centre": "center", "offence": "offense", "prioritis": "prioritiz", "Neighbour": "Neighbor",
}
DOUBLED = {"run": "running", "let": "letting", "set": "setting", "refer": "referring", "fit": "fitting"}


@dataclass(frozen=True)
class Sentence:
    """One row: what it is evidence for, what that comes to, and its words with the marks."""
    number: int
    rule: str
    element: str
    status: str
    marked: str

    @property
    def text(self):
        return MARK.sub(lambda found: found[2], self.marked)

    @property
    def mark(self):
        return MARK.search(self.marked)

    def with_verb(self, verb):
        return MARK.sub(lambda _: verb, self.marked)


def rows(name):
    """The fields of each line of a table beside this file."""
    lines = (HERE / name).read_text(encoding="utf-8").splitlines()
    return [line.split("\t") for line in lines if line and not line.startswith("#")]


def read():
    """All sentences, numbered as in the table."""
    found = []
    for number, (target, status, marked) in enumerate(rows("sentences.tsv"), 1):
        rule, _, element = target.partition("/")
        found.append(Sentence(number, rule, element, status, marked))
    return found


def exceptions():
    """{(sentence's words, transformation): reason}."""
    return {(sentence, name): reason for sentence, name, reason in rows("exceptions.tsv")}


def gerund(verb):
    if verb in DOUBLED:
        return DOUBLED[verb]
    drops = verb.endswith("e") and not verb.endswith(("ee", "be"))
    return (verb[:-1] if drops else verb) + "ing"


def base_form(sentence):
    """The marked verb's base form: of {will} and {must} the word that follows."""
    mark = sentence.mark
    if mark[2] in MODALS:
        return sentence.marked[mark.end():].split()[0]
    return mark[3] or mark[2].lower()


def main_verb(mark):
    """Marked as a verb of its own, no auxiliary: {has>have} is one, {has} is not."""
    return mark[3] is not None or mark[2] not in MODALS | BE | PERFECT


def denied(sentence):
    mark = sentence.mark
    if mark is None:
        return None
    if mark[1]:
        return sentence.with_verb(f"Do not {base_form(sentence)}")
    if main_verb(mark):
        return sentence.with_verb(f"{'does' if mark[3] else 'do'} not {base_form(sentence)}")
    return sentence.with_verb(f"{mark[2]} not")


def denied_by_never(sentence):
    mark = sentence.mark
    if mark is None or mark[1] or main_verb(mark):
        return None
    return sentence.with_verb(f"{mark[2]} never")


def allowed(sentence):
    mark = sentence.mark
    if mark is None or mark[1]:
        return None
    if main_verb(mark):
        return sentence.with_verb(f"may {base_form(sentence)}")
    if mark[2] in MODALS:
        return sentence.with_verb("may")
    return sentence.with_verb("may be") if mark[2] in BE else None


def hoped(words):
    """A rewording of an active verb: "will try to offer"."""
    def reworded(sentence):
        mark = sentence.mark
        if mark is None or mark[1]:
            return None
        base = base_form(sentence) if main_verb(mark) or mark[2] in MODALS else "be"
        if base == "be":  # what is done to something cannot try
            return None
        return sentence.with_verb(f"{words} {base}" if main_verb(mark) else words)
    return reworded


def considered(sentence):
    """"will consider offering", for verbs in the active."""
    mark = sentence.mark
    if mark is None or mark[1]:
        return None
    base = base_form(sentence)
    if main_verb(mark):
        return sentence.with_verb(f"will consider {gerund(base)}")
    if mark[2] not in MODALS or base == "be":
        return None
    rest = sentence.marked[mark.end():].lstrip()
    return sentence.marked[:mark.start()] + f"will consider {gerund(base)}" + rest[len(base):]


def planned(sentence):
    """"will be reviewed" of what is not yet: "it is planned that"."""
    mark = sentence.mark
    if mark is None or mark[2] != "will":
        return None
    text = sentence.text
    proper = text.split()[0] in {"Victim", "I"}
    return "It is planned that " + (text if proper else text[0].lower() + text[1:])


def american(sentence):
    text = sentence.text
    for british, other in AMERICAN.items():
        text = text.replace(british, other)
    return text if text != sentence.text else None


def typeset(sentence):
    """As a word processor sets it: curly apostrophes, a hyphen and a space that do not break."""
    text = sentence.text.replace("'", "\u2019").replace("-", "\u2011", 1)
    return text.replace(" ", "\u00a0", 1)


def divided(sentence):
    """(lead-in, item) of a sentence whose verb waits on {will} or {must}."""
    mark = sentence.mark
    if mark is None or mark[2] not in MODALS:
        return None
    return sentence.marked[:mark.start()] + mark[2], sentence.marked[mark.end():].strip()
