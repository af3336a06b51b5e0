"""The peers' regular expressions written as phrases: what a rule author would write for them."""
import re

NUMBER = r"(?:\d{1,3}|one|two|three|four|five|six|seven|eight|nine|ten|fourteen|twenty(?:[-\s]one|[-\s]eight)?|thirty)"
# In this order: the longer shapes first. Six letters of text are about a word.
SHAPES = (
    (re.compile(re.escape(NUMBER)), lambda m: "#number"),
    (re.compile(r"\(\?s\)|\\b"), lambda m: ""),
    (re.compile(r"\(\?![^()]*\([^()]*\)[^()]*\)|\(\?![^()]*\)"), lambda m: ""),
    (re.compile(r"\(\?:\\W\+\\w\+\)\{0,(\d+)\}\?\\W\+"), lambda m: f" ...{m[1]} "),
    (re.compile(r"\[\^[^]]*\]\{0,(\d+)\}|\.\{0,(\d+)\}\??"), lambda m: f" ...{max(1, int(m[1] or m[2]) // 6)} "),
    (re.compile(r"\(\?:working\\s\+\|calendar\\s\+\)\?"), lambda m: "[working|calendar] "),
    (re.compile(r"s\(\?:ection\)\?s\?\\\.\?\\s\*"), lambda m: "section "),
    (re.compile(r"\(\?:uk\\s\+\)\?|\\\([^)]*\\\)"), lambda m: ""),
    (re.compile(r"tak\(\?:e\|es\|ing\)"), lambda m: "take"),
    (re.compile(r"probabilit\(\?:y\|ies\)"), lambda m: "probability"),
    (re.compile(r"\(\?:and\\s\+rescue\\s\+\)\?"), lambda m: "[and rescue] "),
    (re.compile(r"([a-z]{3,})\(\?:[a-z|]+\)\??"), lambda m: m[1] + "*"),
    (re.compile(r"\\w[*+]"), lambda m: "*"),
    (re.compile(r"\[sz\]"), lambda m: "s"),
    (re.compile(r"\[-\\*s\]\??|\\s[+*]|\[-\\s\]\??"), lambda m: " "),
    (re.compile(r",\?|\\\.\?|[a-z]\?(?=[\s)|]|$)"), lambda m: ""),
    (re.compile(r"(ou)\?r"), lambda m: "our"),
    (re.compile(r"([a-z])\?"), lambda m: m[1]),
    (re.compile(r"\(\?:"), lambda m: "("),
    (re.compile(r"\s+"), lambda m: " "),
)


def phrase_of(pattern):
    for shape, words in SHAPES:
        pattern = shape.sub(words, pattern)
    return pattern.strip()


def read(file):
    """(number, phrase) of each line of patterns.tsv."""
    for line in file.read_text(encoding="utf8").splitlines():
        number, _, pattern, _ = line.split("\t")
        yield int(number), phrase_of(pattern)


def write_pack(folder, name, phrases):
    """A pack with one rule for each phrase, on every kind of document."""
    pack = folder / name
    pack.mkdir(parents=True)
    (pack / "pack.lua").write_text(
        f'pack {{ id = "{name}", title = "{len(phrases)} rules", version = "1", '
        'source = { standard = "Benchmark" } }\n', encoding="utf8")
    rules = [f'block {{ id = "{name}.r{number}", title = "Rule {number}", source = {{ standard = "Benchmark" }}, '
             f'elements = {{ {{ id = "it", find = {{ "{phrase}" }} }} }} }}\n' for number, phrase in phrases]
    (pack / "rules.lua").write_text("".join(rules), encoding="utf8")
