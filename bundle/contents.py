"""What goes into the bundle beside what Python's imports lead to, and what stays out."""

from collections.abc import Callable, Iterable
from fnmatch import fnmatch

Entry = tuple[str, str, str]
"""A file of the bundle: its place in it, where it comes from, and its kind."""

WITH_DATA = ("justext", "pikepdf", "pptx", "docx", "tld", "trafilatura", "courlan", "htmldate")
"""Packages that read files of their own while they run."""

FONTS = ("LICENSE", "files/BeVietnamPro-*.ttf")
"""What of the package of fonts is needed; see :mod:`viewer.text.fonts`."""

EXCLUDED = (
    *("tkinter", "pydoc", "doctest", "lib2to3", "idlelib", "test"),
    *("pip", "setuptools", "pkg_resources", "IPython", "pytest", "hypothesis", "mypy"),
    *("PyQt5", "PyQt6", "PySide2", "pandas", "scipy", "pygments"),
    *("PIL.ImageTk", "PIL.ImageQt", "PIL._avif", "PIL.AvifImagePlugin", "PIL._imagingtk"),
    *("PySide6.QtQml", "PySide6.QtQuick", "PySide6.QtDesigner", "PySide6.QtUiTools"),
    *("lxml.objectify", "lxml.isoschematron"),
    *("PySide6.QtTest", "PySide6.QtSql", "PySide6.QtConcurrent"),
    *("matplotlib.tests", "matplotlib.testing", "numpy.tests", "numpy.f2py", "tld.tests"),
)
"""Modules that the program never imports, although something that it does import could."""

_LEFT_OUT = (
    # Qt's own texts: the windows' come from resources/translations
    "PySide6/translations/*",
    "PySide6/Qt/translations/*",
    # a keyboard on the screen, and all that draws it
    "*/platforminputcontexts/*virtualkeyboard*",
    "*Qt6VirtualKeyboard*",
    "*Qt6Quick*",
    "*Qt6Qml*",
    # formats of pictures that decks cannot hold
    "*/imageformats/*pdf*",
    "*Qt6Pdf*",
    # screens of devices without a desktop
    "*/platforms/*eglfs*",
    "*/platforms/*linuxfb*",
    "*/platforms/*vnc*",
    "*/egldeviceintegrations/*",
    "*Qt6Egl*",
    "*/platforms/*minimalegl*",
    "*/platforms/*vkkhrdisplay*",
    "*/generic/*",
    # a look that the windows do not take, and the whole of GTK with it
    "*/platformthemes/*gtk3*",
    # the network: only local sockets are used
    "*/tls/*",
    "*/networkinformation/*",
    # what only pyplot shows
    "matplotlib/mpl-data/sample_data/*",
    "matplotlib/mpl-data/images/*",
    "matplotlib/mpl-data/stylelib/*",
    "matplotlib/mpl-data/plot_directive/*",
    "matplotlib/mpl-data/fonts/afm/*",
    "matplotlib/mpl-data/fonts/pdfcorefonts/*",
    "matplotlib/mpl-data/fonts/ttf/cm*",
    "matplotlib/mpl-data/fonts/ttf/STIX*",
    "fontpkg_be_vietnam_pro/files/*Italic*",
    "*/py.typed",
    "*.pyi",
)

_LANGUAGES = ("root.dat", "vi.dat", "vi_VN.dat", "en.dat", "en_US.dat")


_WITH_SYMBOLS = (
    "libpython*",
    "python3.*/lib-dynload/*",
    *("kiwisolver/*", "fontTools/*", "yaml/*", "regex/*"),
)


def wanted(entries: Iterable[Entry]) -> list[Entry]:
    """Return the ``entries`` that the program needs; places may be written with backslashes."""
    return [entry for entry in entries if _needed(entry[0].replace("\\", "/"))]


def used(entries: Iterable[Entry], needs: Callable[[str], Iterable[str]]) -> list[Entry]:
    """Return ``entries`` without the system's libraries that none of the others needs.

    ``needs`` returns the names of all libraries that the program file of that path loads.
    """
    kept = list(entries)
    named = {name for place, file, _ in kept if "/" in place for name in needs(file)}
    return [entry for entry in kept if not _of_system(entry[0]) or entry[0] in named]


def with_symbols(entries: Iterable[Entry]) -> list[str]:
    """Return the places of the program files that carry symbols for debuggers.

    Those that were made to find libraries in the folders of a wheel are left as they are.
    """
    places = [place for place, _, kind in entries if kind in ("BINARY", "EXTENSION")]
    return [one for one in places if any(fnmatch(one, pattern) for pattern in _WITH_SYMBOLS)]


def without(name: str) -> Callable[[Iterable[Entry]], list[Entry]]:
    """Return what leaves out the entry called ``name``."""
    return lambda entries: [entry for entry in entries if entry[0] != name]


def _of_system(place: str) -> bool:
    return "/" not in place and place.startswith("lib") and not place.startswith("libpython")


def _needed(place: str) -> bool:
    folder, _, file = place.rpartition("/")
    if folder == "babel/locale-data":
        return file in _LANGUAGES
    return not any(fnmatch(place, pattern) for pattern in _LEFT_OUT)
