"""Every example of every shipped rule comes out as its author says."""
import sys
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parents[1] / "support"))
from program import tenet  # noqa: E402

run = tenet("rules", "test")
sys.stdout.write(run.stdout[-20000:])
sys.stderr.write(run.stderr[-5000:])
sys.exit(run.returncode)
