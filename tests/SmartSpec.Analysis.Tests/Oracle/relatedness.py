"""Relatedness and complexity, written from the formulas in plain loops, to check SmartSpec.Analysis against.

Run: python3 relatedness.py > relatedness.json

Formulas: Hidalgo et al. 2007 (proximity, density); van Eck and Waltman 2009 (association strength, cosine, Jaccard, inclusion);
Steijn 2017 (probability index); Hidalgo and Hausmann 2009 (reflections); Hausmann et al. 2014 (ECI and PCI by eigenvector, here
by Jacobi rotations of the symmetric form); Tacchella et al. 2012 (fitness).
"""

import json
import math


def present(table, threshold):
    rows = [sum(row) for row in table]
    columns = [sum(column) for column in zip(*table)]
    total = sum(rows)
    return [
        [1 if x > 0 and x * total >= threshold * rows[r] * columns[c] else 0 for c, x in enumerate(row)]
        for r, row in enumerate(table)
    ]


def ratio(over, under):
    return over / under if under != 0 else 0.0


def relatedness(m, measure, size, diagonal):
    count = len(m[0])
    n = [[sum(row[i] * row[j] for row in m) for j in range(count)] for i in range(count)]
    regions = [n[i][i] for i in range(count)]
    links = [sum(n[i][j] for j in range(count) if j != i) for i in range(count)]
    s, t = (regions, len(m)) if size == "regions" else (links, sum(links))
    phi = [[0.0] * count for _ in range(count)]
    for i in range(count):
        for j in range(count):
            if i == j:
                phi[i][j] = 1.0 if diagonal == "one" and regions[i] > 0 else 0.0
            elif n[i][j] == 0:
                phi[i][j] = 0.0
            elif measure == "proximity":
                phi[i][j] = min(n[i][j] / regions[i], n[i][j] / regions[j])
            elif measure == "association":
                phi[i][j] = n[i][j] / t / (s[i] / t * s[j] / t)
            elif measure == "cosine":
                phi[i][j] = n[i][j] / math.sqrt(s[i] * s[j])
            elif measure == "jaccard":
                phi[i][j] = n[i][j] / (s[i] + s[j] - n[i][j])
            elif measure == "inclusion":
                phi[i][j] = n[i][j] / min(s[i], s[j])
            elif measure == "probability":
                all_links = sum(links)
                first = links[i] / all_links * ratio(links[j], all_links - links[i])
                second = links[j] / all_links * ratio(links[i], all_links - links[j])
                phi[i][j] = n[i][j] / ((first + second) * all_links / 2)
    return phi


def density(m, phi):
    count = len(phi)
    return [
        [
            None if sum(phi[i]) == 0 else sum(row[j] * phi[i][j] for j in range(count)) / sum(phi[i])
            for i in range(count)
        ]
        for row in m
    ]


def jacobi(a):
    """Eigenvalues, largest first, and their vectors, by cyclic Jacobi rotations."""
    n = len(a)
    a = [row[:] for row in a]
    v = [[float(i == j) for j in range(n)] for i in range(n)]
    for _ in range(100):
        if sum(a[i][j] ** 2 for i in range(n) for j in range(n) if i != j) < 1e-32:
            break
        for p in range(n):
            for q in range(p + 1, n):
                if abs(a[p][q]) < 1e-300:
                    continue
                theta = (a[q][q] - a[p][p]) / (2 * a[p][q])
                t = math.copysign(1, theta) / (abs(theta) + math.sqrt(theta * theta + 1))
                c = 1 / math.sqrt(t * t + 1)
                s = t * c
                for k in range(n):
                    a[k][p], a[k][q] = c * a[k][p] - s * a[k][q], s * a[k][p] + c * a[k][q]
                for k in range(n):
                    a[p][k], a[q][k] = c * a[p][k] - s * a[q][k], s * a[p][k] + c * a[q][k]
                for k in range(n):
                    v[k][p], v[k][q] = c * v[k][p] - s * v[k][q], s * v[k][p] + c * v[k][q]
    order = sorted(range(n), key=lambda i: -a[i][i])
    return [a[i][i] for i in order], [[v[k][i] for k in range(n)] for i in order]


def mean(x):
    return sum(x) / len(x)


def deviation(x, sample=False):
    return math.sqrt(sum((one - mean(x)) ** 2 for one in x) / (len(x) - (1 if sample else 0)))


def standard(x, by=None, sample=False):
    by = by or x
    return [(one - mean(by)) / deviation(by, sample) for one in x]


def hundred(x):
    return [(one - min(x)) / (max(x) - min(x)) * 100 for one in x]


def sides(m):
    return [sum(row) for row in m], [sum(column) for column in zip(*m)]


def eigenvector(m):
    d, u = sides(m)
    regions, activities = range(len(d)), range(len(u))
    symmetric = [
        [sum(m[r][p] * m[q][p] / u[p] for p in activities) / math.sqrt(d[r] * d[q]) for q in regions] for r in regions
    ]
    values, vectors = jacobi(symmetric)
    region = [vectors[1][r] / math.sqrt(d[r]) for r in regions]
    if sum((one - mean(region)) * (size - mean(d)) for one, size in zip(region, d)) < 0:
        region = [-one for one in region]
    activity = [sum(m[r][p] * region[r] for r in regions) / u[p] / values[1] for p in activities]
    return values, region, activity


def complexity(m):
    values, region, activity = eigenvector(m)
    return {
        "second": values[1],
        "third": values[2],
        "shared-population": [standard(region), standard(activity, region)],
        "shared-sample": [standard(region, sample=True), standard(activity, region, sample=True)],
        "each-population": [standard(region), standard(activity)],
        "each-sample": [standard(region, sample=True), standard(activity, sample=True)],
        "sum": [[one / abs(sum(region)) for one in region], [one / abs(sum(activity)) for one in activity]],
    }


def reflections(m, order):
    """The reflection of this even order of regions, and the next one of activities."""
    d, u = sides(m)
    kr, ka = [float(one) for one in d], [float(one) for one in u]
    for _ in range(order):
        kr, ka = (
            [sum(m[r][p] * ka[p] for p in range(len(u))) / d[r] for r in range(len(d))],
            [sum(m[r][p] * kr[r] for r in range(len(d))) / u[p] for p in range(len(u))],
        )
    last = [sum(m[r][p] * kr[r] for r in range(len(d))) / u[p] for p in range(len(u))]
    return {
        "each-sample": [standard(kr, sample=True), standard(last, sample=True)],
        "hundred": [hundred(kr), hundred(last)],
    }


def fitness(m, steps):
    f, q = [1.0] * len(m), [1.0] * len(m[0])
    for _ in range(steps):
        f, q = (
            [sum(m[r][p] * q[p] for p in range(len(q))) for r in range(len(f))],
            [1 / sum(m[r][p] / f[r] for r in range(len(f))) for p in range(len(q))],
        )
        f, q = [one / mean(f) for one in f], [one / mean(q) for one in q]
    return [f, q]


def numbers(rows, columns, seed):
    """Whole numbers of which half are 0, by the generator of Park and Miller 1988."""
    table = []
    for _ in range(rows):
        row = []
        for _ in range(columns):
            seed = seed * 16807 % 2147483647
            row.append(seed % 997 if seed % 7 > 2 else 0)
        table.append(row)
    return table


HAND = [[1, 1, 1, 1], [0, 1, 0, 0], [0, 0, 1, 1], [0, 0, 0, 1]]
# Every diversity and ubiquity is 1, 2, 4 or 5, so that EconGeo's rounding to four digits rounds nothing.
EXACT = [
    [1, 1, 1, 0, 0, 0, 1, 0],
    [1, 1, 1, 1, 1, 0, 0, 0],
    [0, 1, 0, 1, 0, 0, 0, 0],
    [0, 0, 0, 0, 0, 1, 1, 0],
    [0, 1, 0, 0, 0, 1, 1, 1],
    [0, 0, 0, 0, 0, 0, 1, 0],
]
TABLES = {"wide": numbers(9, 14, 20260), "tall": numbers(15, 6, 421)}


def case(m, table=None):
    measures = {}
    for measure in ["proximity", "association", "cosine", "jaccard", "inclusion", "probability"]:
        sizes = {"proximity": ["regions"], "probability": ["co-occurrences"]}
        for size in sizes.get(measure, ["regions", "co-occurrences"]):
            for diagonal in ["one", "zero"]:
                phi = relatedness(m, measure, size, diagonal)
                measures[f"{measure} {size} {diagonal}"] = {"phi": phi, "density": density(m, phi)}
    return {
        "table": table,
        "m": m,
        "relatedness": measures,
        "complexity": complexity(m),
        "reflections": {str(order): reflections(m, order) for order in [4, 18]},
        "fitness": {str(steps): fitness(m, steps) for steps in [1, 19]},
    }


print(
    json.dumps(
        {
            "hand": case(HAND),
            "exact": case(EXACT),
            **{name: case(present(table, 1), table) for name, table in TABLES.items()},
            "threshold": {"table": TABLES["wide"], "m": present(TABLES["wide"], 1.5)},
        },
        separators=(",", ":"),
    )
)
