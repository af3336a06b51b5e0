-- Tries: to make nothing but garbage, as fast as it goes.
while true do local t = { {}, {}, {}, {}, {}, {}, {}, {} } end --> it
