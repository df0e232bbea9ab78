import subprocess
import sys

import matplotlib.artist
from matplotlib.patches import Rectangle

from viewer.chart.library import import_library

SCRIPT = """
from viewer.chart.library import import_library

import_library()
import matplotlib.artist
from matplotlib.figure import Figure
from matplotlib.patches import Rectangle

shape = Figure().add_artist(Rectangle((0, 0), 1, 1))
shape.set(width=3, gid="bar")
print(shape.get_width(), shape.get_gid(), len(Rectangle.set.__doc__ or ""))
print(len(matplotlib.artist.kwdoc(Rectangle)) > 100)
"""

THREADS = """
import sys
from threading import Barrier, Thread

from viewer.chart.library import import_library

sys.setswitchinterval(1e-5)
at_once, found = Barrier(6), []


def need() -> None:
    at_once.wait()
    import_library()
    from matplotlib.figure import Figure
    from matplotlib.patches import Rectangle

    Figure().add_artist(Rectangle((0, 0), 1, 1))
    found.append(True)


threads = [Thread(target=need) for _ in range(6)]
for thread in threads:
    thread.start()
for thread in threads:
    thread.join()
import matplotlib.artist

print(len(found), len(matplotlib.artist.kwdoc(matplotlib.artist.Artist)) > 100)
"""


def test_artists_work_without_texts_about_them() -> None:
    said = subprocess.check_output([sys.executable, "-c", SCRIPT], text=True).splitlines()
    width, name, words = said[0].split()
    assert (width, name) == ("3", "bar")
    assert int(words) < 200
    assert said[1] == "True"


def test_what_is_imported_already_stays_as_it_is() -> None:
    kwdoc, set_ = matplotlib.artist.kwdoc, Rectangle.set
    import_library()
    assert (matplotlib.artist.kwdoc, Rectangle.set) == (kwdoc, set_)


def test_threads_that_need_it_at_once_all_have_the_whole_of_it() -> None:
    assert subprocess.check_output([sys.executable, "-c", THREADS], text=True) == "6 True\n"
