"""The table of `make quality`, and the same as data."""

from collections.abc import Iterator, Mapping, Sequence
from typing import Any

from tabulate import tabulate

from quality.counting import BY_RULE, Count
from quality.measuring import Row, sureness

HEADS: Mapping[str, str] = {
    "precision": "P",
    "recall": "R",
    "f1": "F1",
    "right": "right",
    "both": "both",
    "reached": "reached",
    "wrong": "wrong",
    "unit": "unit",
    "hedge": "hedge",
    "counted": "counted",
    "attributed_to": "who says",
    "role": "role",
    "affiliation": "of",
    "sure": "sure",
    "left": "left",
}
"""The measures, and what heads their columns."""

LEGEND = """\
P, R, F1  exact spans (acronyms: pairs)    right    of those spans, resolved right (places: 161 km)
both      F1 of span exact and right       reached  right, of all the gold, whatever the edges
counted, who says, role, of    the field is right, where the gold or the finding fills it
wrong     of the acronyms of news that are explained (less than .02 to be reached)
sure      right, of what has a confidence of 0.9 or more
left      of all findings, what has less than 0.5 and goes to a person"""


def printed(rows: Sequence[Row]) -> str:
    """The table, what its columns mean, and the two numbers over everything."""
    lines = [_line(row) for row in rows]
    heads = ("kind", "corpus", "texts", "system", *HEADS.values(), "to reach")
    table = tabulate(lines, heads, disable_numparse=True)
    return "\n".join((table, "", LEGEND, "", *_overall(rows)))


def printed_by_rule(rows: Sequence[Row]) -> str:
    """What is right of each rule at each confidence, which is what the confidence promises."""
    lines = [
        (row.corpus.kind, row.corpus.name, row.system, rule, _share(count), str(count.of))
        for row in rows
        for measure, count in sorted(row.score.items())
        if row.is_ours and (rule := measure.removeprefix(BY_RULE)) != measure
    ]
    heads = ("kind", "corpus", "system", "rule and confidence", "right", "of")
    return tabulate(lines, heads, disable_numparse=True)


def _line(row: Row) -> list[str]:
    shares = [_share(row.score.get(measure)) for measure in HEADS]
    texts = str(row.texts) if row.texts else ""
    reach = ", ".join(_reach(row)) if row.is_ours else ""
    return [row.corpus.kind, row.corpus.name, texts, row.system, *shares, reach]


def _share(count: Count | None) -> str:
    return "" if count is None or count.share is None else f"{count.share:.3f}".lstrip("0")


def _reach(row: Row) -> Iterator[str]:
    """What is to be reached, and whether it is."""
    for measure, target in row.corpus.reach.items():
        count = row.score.get(measure)
        mark = "" if not count or count.share is None else "+" if count.share >= target else "-"
        yield f"{mark}{HEADS[measure]} {target:.2f}".replace(" 0.", " .")


def _overall(rows: Sequence[Row]) -> Iterator[str]:
    for where, told in _genres(rows).items():
        for system, score in sureness(told).items():
            sure, left = score.get("sure", Count()), score.get("left", Count())
            yield (
                f"{where}, {system}: of {sure.of} findings with high confidence {_share(sure)} are "
                f"right; {_share(left)} of {left.of} findings are left to a person"
            )


def _genres(rows: Sequence[Row]) -> Mapping[str, Sequence[Row]]:
    """The rows of news, which the builder is made for, and those of everything."""
    return {"in news": [row for row in rows if row.corpus.is_news], "in all corpora": rows}


def as_data(rows: Sequence[Row]) -> dict[str, Any]:
    """Everything the table shows, and the counts behind it, for JSON."""
    return {
        "absent": [row.corpus.name for row in rows if not row.texts],
        "rows": [_row(row) for row in rows if row.texts],
        "overall": {
            where: {system: _counts(score) for system, score in sureness(told).items()}
            for where, told in _genres(rows).items()
        },
    }


def _row(row: Row) -> dict[str, Any]:
    return {
        "kind": row.corpus.kind,
        "corpus": row.corpus.name,
        "texts": row.texts,
        "system": row.system,
        "measures": _counts(row.score),
        "reach": dict(row.corpus.reach) if row.is_ours else {},
    }


def _counts(score: Mapping[str, Count]) -> dict[str, dict[str, float | None]]:
    return {
        measure: {"hits": count.hits, "of": count.of, "share": count.share}
        for measure, count in score.items()
    }
