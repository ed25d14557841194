"""The start of the page's process without what nobody waits for: the window first, then all else."""

import gc
import sys
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from importlib.abc import MetaPathFinder
from importlib.machinery import ModuleSpec, PathFinder
from types import ModuleType
from typing import Any


@contextmanager
def window_first() -> Iterator[None]:
    """For the time in which Gradio is imported and the page is built.

    Python's search for unused cycles finds next to nothing while modules are imported, and takes a quarter of that
    time. It is off meanwhile, and then leaves alone what was loaded, which stays until the process ends.
    """
    searched = gc.isenabled()
    finder = _NoStubs()
    sys.meta_path.insert(0, finder)
    gc.disable()
    try:
        yield
    finally:
        sys.meta_path.remove(finder)
        if searched:
            gc.freeze()
            gc.enable()


@contextmanager
def one_application() -> Iterator[None]:
    """For the time in which the page is built: Gradio would make its web application anew at three steps of it.

    It makes the one that it serves at launch, with all that was set until then.
    """
    from gradio.routes import App

    owner: Any = App
    made = vars(App)["create_app"]
    owner.create_app = staticmethod(lambda *_, **__: None)
    try:
        yield
    finally:
        owner.create_app = made


class _NoStubs(MetaPathFinder):
    """Imports Gradio without writing stubs.

    Gradio renders a file of type stubs for each of its components at each import, for editors, and compares it with the
    one beside its source: half of the time of the import, and writing where the package is installed.
    """

    _MODULE, _WRITES = "gradio.component_meta", "create_or_modify_pyi"

    def find_spec(
        self, fullname: str, path: Sequence[str] | None, target: ModuleType | None = None
    ) -> ModuleSpec | None:
        """The module's usual place, and its function for stubs replaced once it has been read."""
        if fullname != self._MODULE:
            return None
        spec = PathFinder.find_spec(fullname, path, target)
        loader: Any = spec and spec.loader
        if not loader:
            return None
        read = loader.exec_module

        def read_and_replace(module: ModuleType) -> None:
            read(module)
            setattr(module, self._WRITES, lambda *_: None)

        loader.exec_module = read_and_replace
        return spec
