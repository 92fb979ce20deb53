"""Sums of a made-up table of Swedish regions and industries by level, from the definition of a sum.

Run: python3 aggregation.py > aggregation.json (standard library only; the same numbers every time).
"""

import json
import random

random.seed(17)
regions = ["SE211", "SE212", "SE213", "SE214", "SE221", "SE224"]
# Division and section by the printed structure of NACE Rev. 2 (Regulation (EC) No 1893/2006, Annex I).
classes = {
    "01.11": ("01", "A"), "01.50": ("01", "A"), "03.21": ("03", "A"), "10.11": ("10", "C"), "10.20": ("10", "C"),
    "16.10": ("16", "C"), "35.11": ("35", "D"), "47.11": ("47", "G"), "55.10": ("55", "I"), "62.01": ("62", "J"),
}
table = {r: {c: round(random.uniform(0, 900), 1) for c in classes} for r in regions}
table["SE212"]["10.20"] = "c"  # suppressed
table["SE213"]["01.50"] = None  # missing
table["SE214"]["01.11"] = "c"
table["SE214"]["01.50"] = None


def total(cells):
    if "c" in cells:
        return "c"
    return None if None in cells else sum(cells)


def by(row_of, column_of):
    rows = list(dict.fromkeys(map(row_of, regions)))
    columns = list(dict.fromkeys(map(column_of, classes)))
    return {
        "rows": rows,
        "columns": columns,
        "cells": [
            [
                total([table[r][c] for r in regions if row_of(r) == row for c in classes if column_of(c) == column])
                for column in columns
            ]
            for row in rows
        ],
    }


same = lambda code: code
print(json.dumps({
    "table": by(same, same),
    "divisions": by(same, lambda c: classes[c][0]),
    "sections": by(same, lambda c: classes[c][1]),
    "nuts2": by(lambda r: r[:4], same),
    "nuts1 sections": by(lambda r: r[:3], lambda c: classes[c][1]),
}, indent=1))
