-- Tries: to take the limits away.
debug.sethook() --> 'debug' is not available: rules cannot look behind tables and functions
