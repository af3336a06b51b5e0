"""The families of hostile files, one module a subject. `all_cases()` lists them in a fixed order."""

from . import archives, bombs, damage, docx_traps, encodings, entities, odt_traps, shapes

MODULES = (bombs, archives, entities, shapes, encodings, docx_traps, odt_traps, damage)


def all_cases(seed=1):
    """Every case, in order; the bytes are made when a case is asked for them."""
    return [case for module in MODULES for case in module.cases(seed)]
