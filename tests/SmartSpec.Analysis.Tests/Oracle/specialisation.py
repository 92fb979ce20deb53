"""Measures of specialisation, written from their formulas, in exact fractions where there is no logarithm.

Run in this folder: python3 specialisation.py > specialisation.json
Standard library only. The same output every time: the random tables have a seed.
"""

import json
import math
import random
from fractions import Fraction as F

rng = random.Random(17)


def number(x):
    return None if x is None else float(x)


def numbers(xs):
    return [number(x) for x in xs]


def random_table(regions, activities, gaps=0.0, zeros=0.2):
    def cell():
        if rng.random() < gaps:
            return None
        return 0 if rng.random() < zeros else rng.randint(1, 9000)

    return [[cell() for _ in range(activities)] for _ in range(regions)]


def total(xs):
    return None if any(x is None for x in xs) else sum(xs)


def totals_of(cells, given):
    """Given totals exceed the known cells by something; summed ones are not known over a gap."""
    columns = list(zip(*cells))
    if not given:
        rows = [total(row) for row in cells]
        return rows, [total(c) for c in columns], total(rows)
    known = lambda xs: sum(x or 0 for x in xs)
    rows = [known(row) + rng.randint(1, 4000) for row in cells]
    cols = [known(c) + rng.randint(1, 9000) for c in columns]
    return rows, cols, max(sum(rows), sum(cols)) + rng.randint(0, 5000)


def shares(xs):
    if any(x is None for x in xs) or sum(xs) == 0:
        return None
    whole = sum(xs)
    return [F(x) / whole for x in xs]


def benchmark(kind, cells, column_totals, r):
    if kind == "whole":
        return shares(column_totals)
    if kind == "rest":
        if any(x is None for x in cells[r]) or any(c is None for c in column_totals):
            return None
        return shares([c - x for c, x in zip(column_totals, cells[r])])
    if kind == "other":
        return shares(cells[0])
    others = [row for i, row in enumerate(cells) if i != r and any(x != 0 for x in row)]
    each = [shares(row) for row in others]
    if not each or any(s is None for s in each):
        return None
    return [sum(column) / len(each) for column in zip(*each)]


def krugman(s, q):
    return sum(abs(a - b) for a, b in zip(s, q))


def hoover(s, q):
    """The largest share that could be taken from where there is too much."""
    return sum(max(a - b, 0) for a, b in zip(s, q))


def gini_against(s, q):
    """Half the sum over pairs, which needs no order: the area between two vectors is their cross product."""
    return sum(abs(a * d - c * b) for a, b in zip(s, q) for c, d in zip(s, q)) / 2


def mean_difference(values):
    """The Gini coefficient as half the relative mean difference over all pairs."""
    mean = sum(values) / F(len(values))
    return sum(abs(a - b) for a in values for b in values) / (2 * F(len(values)) ** 2 * mean)


def gini_quotients(s, q):
    if any(b == 0 and a > 0 for a, b in zip(s, q)):
        return None
    return mean_difference([a / b for a, b in zip(s, q) if b > 0])


def hachman(s, q):
    if any(b == 0 and a > 0 for a, b in zip(s, q)):
        return F(0)
    return 1 / sum(a * a / b for a, b in zip(s, q) if b > 0)


def entropy(s, log):
    return -math.fsum(float(a) * log(a) for a in s if a > 0)


def varieties(s, groups, log):
    between, within = 0.0, 0.0
    for group in sorted(set(groups)):
        members = [a for a, g in zip(s, groups) if g == group]
        p = sum(members)
        if p > 0:
            between -= float(p) * log(p)
            within += float(p) * entropy([a / p for a in members], log)
    return within, between


def measures(cells, column_totals, groups):
    def each(measure):
        return numbers(None if (s := shares(row)) is None else measure(s) for row in cells)

    def against(kind, measure):
        result = []
        for r, row in enumerate(cells):
            s, q = shares(row), benchmark(kind, cells, column_totals, r)
            result.append(None if s is None or q is None else number(measure(s, q)))
        return result

    n = len(cells[0])
    kinds = ["whole", "rest", "other", "meanOfOthers"]
    square = lambda s: sum(a * a for a in s)
    return {
        "krugman": {kind: against(kind, krugman) for kind in kinds},
        "hoover": {kind: against(kind, hoover) for kind in kinds},
        "giniAgainst": {kind: against(kind, gini_against) for kind in kinds},
        "giniQuotients": {kind: against(kind, gini_quotients) for kind in kinds},
        "hachman": {kind: against(kind, hachman) for kind in kinds},
        "giniShares": each(mean_difference),
        "herfindahl": each(square),
        "herfindahlNormalised": each(lambda s: None if n == 1 else (square(s) - F(1, n)) / (1 - F(1, n))),
        "herfindahlNumber": each(lambda s: 1 / square(s)),
        "entropyTwo": each(lambda s: entropy(s, math.log2)),
        "entropyNatural": each(lambda s: entropy(s, math.log)),
        "relatedTwo": each(lambda s: varieties(s, groups, math.log2)[0]),
        "unrelatedTwo": each(lambda s: varieties(s, groups, math.log2)[1]),
        "relatedNatural": each(lambda s: varieties(s, groups, math.log)[0]),
        "unrelatedNatural": each(lambda s: varieties(s, groups, math.log)[1]),
    }


def table_case(regions, activities, gaps, given):
    cells = random_table(regions, activities, gaps)
    rows, cols, whole = totals_of(cells, given)

    def grid(value):
        def one(x, r, c):
            if None in (x, r, c, whole) or 0 in (r, c, whole):
                return None
            return value(F(x), F(r), F(c), F(whole))

        return [[one(x, r, c) for x, c in zip(row, cols)] for row, r in zip(cells, rows)]

    groups = [f"g{rng.randint(1, 3)}" for _ in range(activities)]
    quotients = grid(lambda x, r, c, t: (x / r) / (c / t))
    return {
        "cells": cells,
        "given": given,
        "totals": {"regions": rows, "activities": cols, "all": whole},
        "groups": groups,
        "quotients": [numbers(row) for row in quotients],
        "differences": [numbers(row) for row in grid(lambda x, r, c, t: x / c - r / t)],
        "specialised": [[None if q is None else q >= 1 for q in row] for row in quotients],
        "regions": measures(cells, cols, groups),
        "activities": measures([list(c) for c in zip(*cells)], rows, [f"g{i % 2}" for i in range(regions)]),
    }


def stars_case(regions, activities):
    cells = [[rng.choice([0, 0, 5, 10, 20, 20, rng.randint(1, 400)]) for _ in range(activities)] for _ in range(regions)]
    rows, cols = [sum(row) for row in cells], [sum(c) for c in zip(*cells)]
    whole = sum(rows)

    def top(values, mine):
        if mine is None:
            return None
        known = [v for v in values if v is not None]
        if len(known) < 10:
            return None
        return mine > 0 and sum(v > mine for v in known) < len(known) // 10

    def stars(r, a):
        sizes = [row[a] for row in cells]
        focus = [None if t == 0 else F(row[a], t) for row, t in zip(cells, rows)]
        known = rows[r] and cols[a] and whole
        quotient = cells[r][a] * whole >= 2 * rows[r] * cols[a] if known else None
        return [top(sizes, sizes[r]), quotient, top(focus, focus[r])]

    return {"cells": cells, "stars": [[stars(r, a) for a in range(activities)] for r in range(regions)]}


def classic(e0, e1, n0, n1, t0, t1):
    if e0 == 0:
        return [e1, 0, 0, e1]
    g, own = F(t1, t0), F(n1, n0)
    return [e1 - e0, e0 * (g - 1), e0 * (own - g), e1 - e0 * own]


def series_case(regions, activities, years, given, zeros):
    tables = [random_table(regions, activities, 0, zeros) for _ in range(years)]
    totals = [totals_of(cells, given) for cells in tables]

    def step(r, a, i, j):
        return classic(
            tables[i][r][a], tables[j][r][a], totals[i][1][a], totals[j][1][a], totals[i][2], totals[j][2]
        )

    def esteban(r, a, i, j):
        e0, n0, t0 = tables[i][r][a], totals[i][1][a], totals[i][2]
        growth, national, mix, _ = step(r, a, i, j)
        homothetic = F(totals[i][0][r] * n0, t0)
        ahead = F(tables[j][r][a], e0) - F(totals[j][1][a], n0)
        return [growth, national, mix, homothetic * ahead, (e0 - homothetic) * ahead]

    cell = lambda value: [[numbers(value(r, a)) for a in range(activities)] for r in range(regions)]
    last = years - 1
    return {
        "tables": tables,
        "given": given,
        "totals": [{"regions": r, "activities": c, "all": w} for r, c, w in totals],
        "classic": cell(lambda r, a: step(r, a, 0, last)),
        "dynamic": cell(lambda r, a: [sum(p) for p in zip(*(step(r, a, y, y + 1) for y in range(last)))]),
        "estebanMarquillas": None if zeros else cell(lambda r, a: esteban(r, a, 0, last)),
    }


sizes = [(1, 1), (1, 6), (6, 1), (2, 2), (4, 7), (9, 8)]
print(
    json.dumps(
        {
            "tables": [table_case(r, a, gaps, given) for r, a in sizes for gaps in (0.0, 0.08) for given in (False, True)],
            "stars": [stars_case(r, a) for r, a in [(10, 4), (19, 3), (23, 3)]],
            "series": [
                series_case(r, a, years, given, zeros)
                for r, a, years in [(1, 4, 2), (4, 5, 2), (5, 6, 4)]
                for given in (False, True)
                for zeros in (0.0, 0.25)
            ],
        },
        indent=None,
        separators=(",", ":"),
    )
)
