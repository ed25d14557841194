"""What the benchmarks say of their samples; nothing here measures time."""

from pathlib import Path

import pytest

from benchmarks.figures import Figure, Samples, Section, Table, at_percentile
from benchmarks.process import BenchmarkError, run
from benchmarks.report import BEGIN, END, block, keep, lines_of, machine, write


def section() -> Section:
    figure = Figure("first answer", "s", (1.0, 2.0, 3.0), (10.0, 10.0, 12.0), most=2.0, least_ratio=4)
    return Section(
        "cold", "Cold start", (figure,), (Table("Steps", ("step", "ms"), (("numpy", "70"),)),), (0.5, 1.5), "2026-11-22"
    )


def test_a_ratio_is_the_median_of_the_pairs_not_the_ratio_of_the_medians() -> None:
    figure = Figure("first answer", "s", (1.0, 2.0, 4.0), (10.0, 10.0, 12.0))
    assert figure.value == 2.0
    assert figure.stock_value == 10.0
    assert figure.ratio == 5.0
    assert Figure("x", "s", (1.0, 2.0, 4.0), (10.0, 2.0, 4.0)).ratio == 1.0  # of the medians: 2.0


def test_where_more_is_better_the_ratio_turns_round() -> None:
    figure = Figure("chunks a second", "/s", (90.0,), (30.0,), least_ratio=3, higher_is_better=True)
    assert figure.ratio == 3.0
    assert figure.met is True


@pytest.mark.parametrize(
    ("aims", "met"),
    [
        ({}, None),
        ({"most": 2.0}, True),
        ({"most": 1.9}, False),
        ({"least": 2.0}, True),
        ({"least": 2.1}, False),
        ({"least_ratio": 5.0}, True),
        ({"least_ratio": 5.1}, False),
        ({"most": 2.0, "least_ratio": 5.1}, False),
    ],
)
def test_every_aim_has_to_be_met(aims: dict[str, float], met: bool | None) -> None:
    assert Figure("first answer", "s", (1.0, 2.0, 3.0), (10.0, 10.0, 12.0), **aims).met is met


def test_an_aim_beside_stock_is_not_met_where_stock_was_not_measured() -> None:
    assert Figure("first answer", "s", (1.0,), least_ratio=2).met is False


def test_percentiles() -> None:
    values = [float(value) for value in range(1, 101)]
    assert at_percentile(values, 50) == 50.5
    assert at_percentile(values, 95) == pytest.approx(95.05)
    assert at_percentile([7.0], 95) == 7.0
    with pytest.raises(ValueError, match="no samples"):
        at_percentile([], 50)


def test_collected_samples_stay_pairs() -> None:
    samples = Samples()
    samples.citewell += [1.0, 2.0]
    samples.stock += [4.0, 8.0]
    assert samples.figure("x", "ms").ratio == 4.0


def test_a_section_survives_json_and_takes_the_place_of_the_one_before(tmp_path: Path) -> None:
    import json

    file = tmp_path / "figures.json"
    keep(Section("warm", "Warm", (Figure("x", "ms", (1.0,)),), (), (1.0, 1.0), "2026-01-01"), file)
    keep(Section("cold", "before", (), (), (1.0, 1.0), "2026-01-01"), file)
    keep(section(), file)
    kept = json.loads(file.read_text("utf-8"))["sections"]
    assert [row["name"] for row in kept] == ["cold", "warm"]
    assert Section.from_dict(kept[0]) == section()


def test_the_markdown_says_value_stock_ratio_n_aim_and_load() -> None:
    assert list(lines_of(section())) == [
        "### Cold start",
        "",
        "| | Citewell | stock | times better | n | aim | met |",
        "|---|---|---|---|---|---|---|",
        "| first answer | 2 s | 10 s | 5.0 | 3 | ≤ 2 s, ≥ 4 times | yes |",
        "",
        "Steps:",
        "",
        "| step | ms |",
        "|---|---|",
        "| numpy | 70 |",
        "\nMeasured 2026-11-22 with 0.5 to 1.5 processes running or waiting on the machine.",
    ]


def test_only_what_stands_between_the_marks_is_written(tmp_path: Path) -> None:
    page, file = tmp_path / "performance.md", tmp_path / "figures.json"
    page.write_text(f"before\n{BEGIN}\nold\n{END}\nafter\n", "utf-8")
    keep(section(), file)
    write(page, file)
    expected = block({"machine": machine(), "sections": [section().as_dict()]})
    assert page.read_text("utf-8") == f"before\n{BEGIN}\n{expected}\n{END}\nafter\n"


def test_a_page_without_marks_is_an_error(tmp_path: Path) -> None:
    page, file = tmp_path / "performance.md", tmp_path / "figures.json"
    page.write_text("no marks", "utf-8")
    keep(section(), file)
    with pytest.raises(BenchmarkError, match="put the lines"):
        write(page, file)


def test_a_process_that_fails_gives_no_figure() -> None:
    with pytest.raises(BenchmarkError, match="ended with 3"):
        run(["-c", "raise SystemExit(3)"], {})


def test_a_process_tells_its_output_and_its_processor_time() -> None:
    ran = run(["-c", "print(sum(range(3_000_000)))"], {})
    assert ran.output == "4499998500000\n"
    assert ran.processor_seconds > 0
    assert ran.seconds > 0


def test_peak_memory_stays_after_it_was_given_back() -> None:
    code = "from benchmarks.process import peak_memory; {}; print(peak_memory())"
    light = float(run(["-c", code.format("pass")], {}).output)
    heavy = float(run(["-c", code.format("held = b'1' * 200 * 1024 * 1024; del held")], {}).output)
    assert 195 < heavy - light < 260
