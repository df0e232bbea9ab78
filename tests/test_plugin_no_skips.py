import pytest

pytest_plugins = ["pytester"]

PLUGINS = ["-p", "tests.plugin_no_skips", "-p", "no:xvfb", "-p", "no:pytest-qt"]

SKIPPING = """
import pytest

def test_stands(): pass

def test_skips(): pytest.skip("apt install xvfb")

@pytest.mark.xfail
def test_known(): assert False
"""


@pytest.mark.parametrize(
    ("ci", "outcomes"),
    [
        ("", {"passed": 1, "skipped": 1, "xfailed": 1}),
        ("true", {"passed": 1, "failed": 1, "xfailed": 1}),
    ],
)
def test_a_skip_fails_only_in_ci(
    pytester: pytest.Pytester,
    monkeypatch: pytest.MonkeyPatch,
    ci: str,
    outcomes: dict[str, int],
) -> None:
    monkeypatch.setenv("CI", ci)
    pytester.makepyfile(SKIPPING)
    result = pytester.runpytest(*PLUGINS)
    result.assert_outcomes(**outcomes)
    if ci:
        result.stdout.fnmatch_lines(["*apt install xvfb*"])


def test_a_module_that_skips_fails_in_ci(
    pytester: pytest.Pytester, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("CI", "true")
    pytester.makepyfile("import pytest; pytest.skip('no screen', allow_module_level=True)")
    result = pytester.runpytest(*PLUGINS)
    result.assert_outcomes(errors=1)
    result.stdout.fnmatch_lines(["*no screen*"])
