"""A program at a terminal: what the screen shows while its questions are answered. Not on Windows, which has no pseudo-terminals."""
import os
import subprocess

PROMPT = b"> "
ROWS, COLUMNS = 40, 80


def at_a_terminal(command, cwd, env, answers=()):
    """What the screen shows, and the exit status. `command` is a list, or a line for the shell; each prompt gets the next answer."""
    import fcntl  # the four are missing on Windows, where tests that use this are left out
    import pty
    import struct
    import termios

    screen, program = pty.openpty()
    fcntl.ioctl(program, termios.TIOCSWINSZ, struct.pack("HHHH", ROWS, COLUMNS, 0, 0))
    run = subprocess.Popen(command, cwd=cwd, env=env, stdin=program, stdout=program, stderr=program, shell=isinstance(command, str))
    os.close(program)
    answers = list(answers)
    shown = b""
    while part := _read(screen):
        shown += part
        if not shown.endswith(PROMPT):
            continue
        if not answers:
            run.kill()
            raise AssertionError("asks more than there are answers:\n" + shown.decode("utf-8"))
        os.write(screen, answers.pop(0).encode() + b"\n")
    os.close(screen)
    return shown.decode("utf-8").replace("\r\n", "\n"), run.wait(timeout=60)


def _read(screen):
    try:
        return os.read(screen, 4096)
    except OSError:  # the program has ended, and its terminal with it
        return b""
