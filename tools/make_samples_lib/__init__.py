"""Makes sample documents: parse.py reads the dialect into model.py, docx.py and odt.py write it, package.py zips."""
