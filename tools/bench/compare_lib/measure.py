"""Processes timed one after the other: processor time of a command and all it starts, from the operating system's own account."""
import os
import shlex
import statistics
import sys
import time
from dataclasses import dataclass


@dataclass
class Cost:
    cpu: float    # seconds of processor, user and system, children included
    wall: float   # seconds
    memory: float # MB at its highest, of the largest process


def run(command, allowed=(0, 1, 2)):
    begun = time.monotonic()
    pid = os.fork()
    if pid == 0:
        nothing = os.open(os.devnull, os.O_RDWR)
        for stream in (0, 1, 2):
            os.dup2(nothing, stream)
        try:
            os.execvp(command[0], command)
        finally:
            os._exit(127)
    _, status, usage = os.wait4(pid, 0)
    code = os.waitstatus_to_exitcode(status)
    if code not in allowed:
        sys.exit(f"compare: {shown(command)} ended with {code}")
    return Cost(usage.ru_utime + usage.ru_stime, time.monotonic() - begun, usage.ru_maxrss / 1024)


def in_turn(commands, runs):
    """Each command `runs` times, A B C A B C, so that a machine that slows down slows all; the medians."""
    costs = [[] for _ in commands]
    for _ in range(runs):
        for own, command in zip(costs, commands):
            own.append(run(command))
    return [Cost(*(statistics.median(getattr(cost, field) for cost in own) for field in ("cpu", "wall", "memory"))) for own in costs]


def shown(command, most=9):
    """A command line for the table: the files left out beyond the first."""
    words = [os.path.basename(word) if os.path.sep in word else word for word in command]
    return shlex.join(words[:most]) + (" …" if len(words) > most else "")
