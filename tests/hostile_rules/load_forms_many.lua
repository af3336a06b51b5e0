-- Tries: a hundred thousand forms.
for i = 1, 100000 do block { id = "hostile.many", title = i } end --> the file holds more forms, tables and texts than any rule file
