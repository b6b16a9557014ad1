"""How much work something is, counted and not timed, so that a busy machine changes nothing."""

import sys
from collections.abc import Callable
from types import FrameType
from typing import Any


def calls(work: Callable[[], object]) -> int:
    """How many functions are called, Python's and C's, while `work` runs."""
    count = 0

    def counting(frame: FrameType, event: str, argument: Any) -> None:  # noqa: ARG001
        nonlocal count
        count += event in ("call", "c_call")

    before = sys.getprofile()
    sys.setprofile(counting)
    try:
        work()
    finally:
        sys.setprofile(before)
    return count


def stays_in_step(work: Callable[[int], object], short: int = 6_000, times: int = 4) -> bool:
    """Whether work on a text so many times as long takes about as many times the calls.

    Work in the square of the length would take `times` times as many again.
    """
    return calls(lambda: work(short * times)) <= 1.6 * times * calls(lambda: work(short)) + 2_000
