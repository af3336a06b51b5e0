"""Long work beside the office's main thread: one thread a job, results handed back by `post`, which runs a function on the main thread."""

import threading
import time

# How often whoever waits is told that the work goes on.
TICK_SECONDS = 0.5
# Work that only the main thread can do is done in slices of this length, with rests in which the window answers.
SLICE_SECONDS = 0.05
REST_SECONDS = 0.02


class Waiting:
    """Work that has not begun yet."""

    def __init__(self):
        self.cancelled = False

    def cancel(self):
        self.cancelled = True


class Job:
    """`work(job)` runs in a thread of its own and may look at `job.cancelled`. Then `done(value, error)` runs on the main thread, with the error
    that was raised or None; and `tick(seconds)` now and then in between. After `cancel` neither is called any more, at once: work that
    cannot be interrupted ends by itself, and what it made is thrown away."""

    def __init__(self, post, work, done, tick):
        self.cancelled = False
        self._post, self._work, self._done, self._tick = post, work, done, tick
        self._ended = threading.Event()
        self._began = time.monotonic()

    def start(self):
        threading.Thread(target=self._run, name="tenet-job", daemon=True).start()
        threading.Thread(target=self._watch, name="tenet-watch", daemon=True).start()
        return self

    def cancel(self):
        self.cancelled = True

    def _run(self):
        value, error = None, None
        try:
            value = self._work(self)
        except Exception as raised:  # whatever it is, the user is told of it on the main thread
            error = raised
        self._ended.set()
        self._post(lambda: None if self.cancelled else self._done(value, error))

    def _watch(self):
        while not self._ended.wait(TICK_SECONDS):
            if self.cancelled:
                return
            self._post(self._report)

    def _report(self):
        if not self.cancelled and not self._ended.is_set():
            self._tick(time.monotonic() - self._began)


class Slices:
    """Work for the main thread, cut into pieces: `steps` is an iterator, and what it gives is collected for `done(values, error)`. `tick(count)`
    now and then. After `cancel` nothing is called any more."""

    def __init__(self, post, steps, done, tick):
        self.cancelled = False
        self._post, self._steps, self._done, self._tick = post, iter(steps), done, tick
        self._values = []
        self._ended = False
        self._ran = threading.Event()

    def start(self):
        threading.Thread(target=self._drive, name="tenet-slices", daemon=True).start()
        return self

    def cancel(self):
        self.cancelled = True

    def _drive(self):
        while not self._ended and not self.cancelled:
            self._ran.clear()
            self._post(self._slice)
            self._ran.wait()
            time.sleep(REST_SECONDS)

    def _slice(self):
        try:
            if not self.cancelled:
                self._run()
        finally:
            self._ran.set()

    def _run(self):
        until = time.monotonic() + SLICE_SECONDS
        try:
            while time.monotonic() < until:
                self._values.append(next(self._steps))
            self._tick(len(self._values))
        except StopIteration:
            self._ended = True
            self._done(self._values, None)
        except Exception as raised:  # the user is told; what was collected is not used
            self._ended = True
            self._done(None, raised)
