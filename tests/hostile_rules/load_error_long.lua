-- Tries: to fill the report with one message.
error(("x"):rep(1000000)) --> xxxxxxxx
