-- Tries: NUL and bytes that are no UTF-8 in every text of a form.
local bad = "a\0b\xff\xfe\xed\xa0\x80\27[31m"
block { id = bad, title = bad, elements = { { id = bad, find = { bad } } }, why = bad, advice = bad, source = { standard = bad } } --> id
words(bad) { bad } --> words
