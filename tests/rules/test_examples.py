"""Every example of every shipped rule comes out as its author says."""
import os
import subprocess
import sys

run = subprocess.run([os.environ["TENET"], "rules", "test"], cwd=os.environ["TENET_SOURCE"], capture_output=True, text=True, encoding="utf8")
sys.stdout.write(run.stdout[-20000:])
sys.stderr.write(run.stderr[-5000:])
sys.exit(run.returncode)
