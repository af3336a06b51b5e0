"""The Writer extension: thin glue between the office and libtenet. library, model, finder, jobs and settings know no office."""
