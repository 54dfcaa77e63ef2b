"""What an action is, and how the files of actions enter theirs."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

from ..human.motion import Motion
from ..species import Action, Pose

Motions = Callable[[Pose], Motion]


@dataclass(frozen=True, kw_only=True)
class Act:
    motion: Motions
    seconds: float
    turn: float | None = None
    gait: str = ""  # "walk" or "run" where the feet cover ground
    stride: float = 0.0
    grounded: bool = True

    def action(self) -> Action:
        return Action(seconds=self.seconds, turn=self.turn, stride=self.stride, grounded=self.grounded)


Register = dict[str, Act]


def entering(register: Register) -> Callable[..., Callable[[Motions], Motions]]:
    """A decorator that enters a function under one or more names: `@act("nod", 1.0, turn=0.9)`."""

    def act(
        names: str,
        seconds: float,
        *,
        turn: float | None = None,
        gait: str = "",
        stride: float = 0.0,
        grounded: bool = True,
    ) -> Callable[[Motions], Motions]:
        def enter(motion: Motions) -> Motions:
            for name in names.split():
                register[name] = Act(
                    motion=motion, seconds=seconds, turn=turn, gait=gait, stride=stride, grounded=grounded
                )
            return motion

        return enter

    return act
