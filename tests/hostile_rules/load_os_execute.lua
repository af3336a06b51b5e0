-- Tries: to start a program.
os.execute("touch hostile-was-here") --> 'os' is not available: rules cannot reach files, programs or the clock
