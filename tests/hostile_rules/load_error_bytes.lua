-- Tries: an error whose text is no text: NUL, bytes that are not UTF-8, an escape sequence that clears a terminal.
error("\0\xff\xfe\27[2J") --> 
