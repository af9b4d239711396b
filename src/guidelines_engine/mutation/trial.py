"""The trial of mutants, on as many cores as are given."""

from __future__ import annotations

from collections.abc import Callable, Collection, Iterable, Iterator, Sequence
from concurrent.futures import ProcessPoolExecutor, as_completed
from multiprocessing import active_children, get_context
from signal import SIG_IGN, SIGINT, signal

from ..model import Book
from ..questions import Question
from .bench import Bench
from .mutant import Mutant
from .operators import Subject, mutants, subjects
from .proof import Prover
from .result import Result, Witness

Heard = Callable[[Sequence[Result]], None]
"""Is told what became of some more mutants."""


class Trial:
    """A rulebook and its questions, before which mutants are brought; one instance belongs to one process."""

    def __init__(self, book: Book, questions: Iterable[Question]) -> None:
        """Take the rulebook, under which every question is answered as expected."""
        self._book = book
        self._bench = Bench(book, questions)
        self._prover = Prover(book)

    def of(self, mutant: Mutant) -> Result:
        """Return what becomes of a mutant."""
        head = (mutant.key, mutant.kind.value, mutant.subject)
        if (killer := self._bench.killer(mutant)) is not None:
            return Result(*head, killer.place)
        difference = self._prover.difference(mutant)
        if difference is None:
            return Result(*head)
        asked = difference.operation
        day = None if asked.date is None else asked.date.isoformat()
        setting = (asked.action, day, asked.regime, asked.interpretation, dict(asked.facts))
        return Result(*head, witness=Witness(difference.layer, difference.before, difference.after, *setting))

    def of_subject(self, subject: Subject, keys: Collection[str]) -> tuple[Result, ...]:
        """Return what becomes of those mutants of a subject that have the keys given."""
        return tuple(self.of(mutant) for mutant in mutants(self._book, subject) if mutant.key in keys)


def try_all(book: Book, questions: Sequence[Question], keys: Collection[str], heard: Heard, processes: int = 1) -> None:
    """Try the mutants with the keys given, and tell what becomes of those of each subject as soon as it is known.

    Args:
        book: the rulebook.
        questions: questions that it answers as expected.
        keys: which mutants to try.
        heard: told what became of them, subject by subject, in no certain order.
        processes: how many processes work on them; with 1, this one does.
    """
    tasks = list(_tasks(book, frozenset(keys)))
    if processes == 1:
        trial = Trial(book, questions)
        for subject, wanted in tasks:
            heard(trial.of_subject(subject, wanted))
        return
    # new processes rather than forked ones, for a solver may be at work in this one
    context = get_context("spawn")
    others = active_children()
    with ProcessPoolExecutor(processes, context, _open, (book, tuple(questions))) as pool:
        try:
            futures = [pool.submit(_try, subject, wanted) for subject, wanted in tasks]
            for future in as_completed(futures):
                heard(future.result())
        except BaseException:
            pool.shutdown(wait=False, cancel_futures=True)
            for worker in active_children():
                if worker not in others:
                    worker.terminate()
            raise


def _tasks(book: Book, keys: frozenset[str]) -> Iterator[tuple[Subject, frozenset[str]]]:
    for subject in subjects(book):
        wanted = frozenset(mutant.key for mutant in mutants(book, subject)) & keys
        if wanted:
            yield subject, wanted


_TRIALS: list[Trial] = []
"""The trial of a working process, which is opened once."""


def _open(book: Book, questions: Sequence[Question]) -> None:
    signal(SIGINT, SIG_IGN)  # it is for the process that waits for this one, which then ends it
    _TRIALS.append(Trial(book, questions))


def _try(subject: Subject, keys: frozenset[str]) -> tuple[Result, ...]:
    return _TRIALS[0].of_subject(subject, keys)
