"""The Theil-Sen trend, written from its definitions, in exact fractions; its test by going through all orders of the values.

Run in this folder: python3 trends.py > trends.json
Standard library only. The same output every time: the random points have a seed.
"""

import json
import random
from fractions import Fraction as F
from functools import cache
from itertools import combinations, permutations

rng = random.Random(1968)


def median(values):
    values = sorted(values)
    n = len(values)
    return (values[(n - 1) // 2] + values[n // 2]) / F(2)


@cache
def at_most(n):
    """The share of all orders of n values with at most k pairs in falling order: by counting them up to 8, from 9 by the product
    (1)(1 + q)(1 + q + q²)… of their generating function."""
    most = n * (n - 1) // 2
    counts = [0] * (most + 1)
    if n <= 8:
        for order in permutations(range(n)):
            counts[sum(a > b for a, b in combinations(order, 2))] += 1
    else:
        counts = [1]
        for size in range(2, n + 1):
            longer = [0] * (len(counts) + size - 1)
            for k, c in enumerate(counts):
                for j in range(size):
                    longer[k + j] += c
            counts = longer
    whole, so_far, result = sum(counts), 0, []
    for c in counts:
        so_far += c
        result.append(F(so_far, whole))
    return result


def trend(points, confidence):
    n = len(points)
    slopes = sorted(F(b[1] - a[1]) / F(b[0] - a[0]) for a, b in combinations(points, 2))
    slope = median(slopes)
    alpha = 1 - F(confidence)
    chance = lambda k: 2 * at_most(n)[k]

    # A slope is contradicted where too few of the pairs lie below it, or above it: equal ones count for neither.
    lows = [s for s in slopes if chance(sum(t < s for t in slopes)) <= alpha]
    highs = [s for s in slopes if chance(sum(t > s for t in slopes)) <= alpha]
    interval = [max(lows), min(highs)] if lows and highs else None
    against = min(sum(s <= 0 for s in slopes), sum(s >= 0 for s in slopes))
    first, last = points[0][0], points[-1][0]

    def at(time):
        line = lambda b: median([y + b * (time - t) for t, y in points])
        inside = [s for s in slopes if interval and interval[0] <= s <= interval[1]]
        values = [line(b) for b in inside] + [line(slope)]
        return {
            "time": float(time),
            "value": float(line(slope)),
            "range": [float(min(values)), float(max(values))] if interval else None,
        }

    times = [last, last + (last - first), last + (last - first) / F(3), (first + last) / F(2), first]
    return {
        "points": [[float(t), float(y)] for t, y in points],
        "confidence": float(confidence),
        "slope": float(slope),
        "intercept": float(median([y - slope * t for t, y in points])),
        "interval": [float(x) for x in interval] if interval else None,
        "p": float(min(1, chance(against))),
        "at": [at(F(time)) for time in times],
    }


def random_points(n, ties, gaps):
    years, year = [], 2000
    for _ in range(n):
        years.append(F(year) + (F(rng.randint(0, 3), 4) if gaps else 0))
        year += rng.randint(1, 3) if gaps else 1
    drift = F(rng.randint(-8, 8), 4)
    return [(t, drift * (t - 2000) + (rng.randint(0, 3) if ties else F(rng.randint(-400, 400), 16))) for t in years]


print(
    json.dumps(
        {
            "atMost": {str(n): [float(p) for p in at_most(n)] for n in range(2, 13)},
            "trends": [
                trend(random_points(n, ties, gaps), confidence)
                for n in range(3, 13)
                for ties in (False, True)
                for gaps in (False, True)
                for confidence in (F(8, 10), F(95, 100))
            ],
        },
        separators=(",", ":"),
    )
)
