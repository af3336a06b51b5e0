"""How tools/evaluate reads labels, asks the program and the baselines, and counts."""
