#!/usr/bin/env python3
"""The weighing of candidates, a second time, from the formulas alone; the tests compare with weighing.json.

Run in this folder:  python3 weighing.py > weighing.json

Standard library only. Fractions wherever the formula is rational. Where there is a choice, by another way than the library's:
weight intervals from all crossings of all pairs, the smallest change by the vertices of its linear programme, the shares as
areas of polygons, judgements by squaring the matrix.
"""
import itertools
import json
import math
import random
from fractions import Fraction as F

rng = random.Random(20261130)


def normal(weights):
    return [F(w) / sum(map(F, weights)) for w in weights]


def value(x, worst, best):
    return (F(x) - F(worst)) / (F(best) - F(worst))


def values(case):
    return [[value(x, w, b) for x, (w, b) in zip(row, case["scales"])] for row in case["scores"]]


def weighted_sum(v, w):
    return [sum(x * y for x, y in zip(row, w)) for row in v]


def spotis(case):
    w = normal(case["weights"])
    return [
        sum(wj * abs(F(x) - F(b)) / abs(F(b) - F(a)) for x, wj, (a, b) in zip(row, w, case["scales"]))
        for row in case["scores"]
    ]


def topsis(case, vector):
    w = [float(x) for x in normal(case["weights"])]
    up = [1 if F(b) > F(a) else -1 for a, b in case["scales"]]
    x = [[float(s) for s in row] for row in case["scores"]]
    for j in range(len(w)):
        column = [row[j] for row in x]
        low, high = min(column), max(column)
        norm = math.sqrt(sum(s * s for s in column)) if vector else high - low
        for row in x:
            row[j] = 0.0 if high == low else w[j] * up[j] * row[j] / norm
    ideal = [max(row[j] for row in x) for j in range(len(w))]
    anti = [min(row[j] for row in x) for j in range(len(w))]
    to = lambda row, point: math.sqrt(sum((s - p) ** 2 for s, p in zip(row, point)))
    return [to(row, anti) / (to(row, anti) + to(row, ideal)) for row in x]


def promethee(case, thresholds):
    w, n = normal(case["weights"]), len(case["scores"])

    def preference(a, b):
        total = F(0)
        for xa, xb, wj, (worst, best), (q, p) in zip(a, b, w, case["scales"], thresholds):
            d = (F(xa) - F(xb)) * (1 if F(best) > F(worst) else -1)
            if d > F(q):
                total += wj * (1 if d >= F(p) or F(p) == 0 else (d - F(q)) / (F(p) - F(q)))
        return total

    rows = case["scores"]
    return [sum(preference(a, b) - preference(b, a) for b in rows if b is not a) / (n - 1) for a in rows]


def chosen(scores, k):
    return [sum(other > s for other in scores) < k for s in scores]


def weights_at(w, j, t):
    return [t if i == j else wi * (1 - t) / (1 - w[j]) for i, wi in enumerate(w)]


def intervals(v, w, k, j):
    """For each candidate the closed intervals of the weight j: all crossings of all pairs, and the points between them."""
    zero, one = (weighted_sum(v, weights_at(w, j, t)) for t in (F(0), F(1)))
    points = {F(0), F(1)}
    for a, b in itertools.combinations(range(len(v)), 2):
        d0, d1 = zero[a] - zero[b], one[a] - one[b]
        if d0 != d1 and 0 <= d0 / (d0 - d1) <= 1:
            points.add(d0 / (d0 - d1))
    points = sorted(points)
    at = [chosen(weighted_sum(v, weights_at(w, j, t)), k) for t in points]
    between = [chosen(weighted_sum(v, weights_at(w, j, (p + q) / 2)), k) for p, q in zip(points, points[1:])]
    result = []
    for a in range(len(v)):
        found = []
        for i, t in enumerate(points):
            if at[i][a]:
                if i > 0 and between[i - 1][a]:
                    found[-1][1] = t
                else:
                    found.append([t, t])
        result.append([[str(p), str(q)] for p, q in found])
    return result


def solved(rows):
    """The solution of linear equations [coefficients..., right side]; None where there is not exactly one."""
    rows, n = [list(r) for r in rows], len(rows)
    for c in range(n):
        pivot = next((r for r in range(c, n) if rows[r][c] != 0), None)
        if pivot is None:
            return None
        rows[c], rows[pivot] = rows[pivot], rows[c]
        rows[c] = [x / rows[c][c] for x in rows[c]]
        for r in range(n):
            if r != c:
                rows[r] = [x - rows[r][c] * y for x, y in zip(rows[r], rows[c])]
    return [r[-1] for r in rows]


def nearest(w, d):
    """The least sum of |w' - w| over weightings with d·w' >= 0: the best of the vertices of the linear programme."""
    m = len(w)
    unit = lambda i: [F(int(i == c)) for c in range(m)]
    planes = [unit(i) + [F(0)] for i in range(m)] + [unit(i) + [w[i]] for i in range(m)] + [list(d) + [F(0)]]
    best = None
    for picked in itertools.combinations(planes, m - 1):
        x = solved([[F(1)] * m + [F(1)], *picked])
        if x and min(x) >= 0 and sum(a * b for a, b in zip(d, x)) >= 0:
            distance = sum(abs(a - b) for a, b in zip(x, w))
            best = distance if best is None else min(best, distance)
    return best


def smallest_change(v, w, k):
    scores = weighted_sum(v, w)
    within = chosen(scores, k)
    if sum(within) > k:
        return F(0)
    found = [
        nearest(w, [x - y for x, y in zip(v[b], v[a])])
        for a in range(len(v)) if within[a]
        for b in range(len(v)) if not within[b]
    ]
    return min((f for f in found if f is not None), default=None)


def shares(v, k):
    """The exact share and mean rank of each candidate over all weightings of two or three criteria."""
    m = len(v[0])
    corners = [[F(int(i == c)) for c in range(m)] for i in range(m)]
    cells = [corners]
    for a, b in itertools.combinations(range(len(v)), 2):
        d = [x - y for x, y in zip(v[a], v[b])]
        cells = [part for cell in cells for side in (1, -1) if (part := clipped(cell, [side * x for x in d]))]
    total, share, rank = F(0), [F(0)] * len(v), [F(0)] * len(v)
    for cell in cells:
        size = content(cell)
        if size == 0:
            continue
        middle = [sum(p[c] for p in cell) / len(cell) for c in range(m)]
        scores = weighted_sum(v, middle)
        total += size
        for a, s in enumerate(scores):
            better = sum(o > s for o in scores)
            share[a] += size * (better < k)
            rank[a] += size * (1 + better)
    return [[str(s / total), str(r / total)] for s, r in zip(share, rank)]


def clipped(cell, d):
    side = [sum(x * y for x, y in zip(p, d)) for p in cell]
    edges = [(0, 1)] if len(cell) == 2 and len(cell[0]) == 2 else [(i, (i + 1) % len(cell)) for i in range(len(cell))]
    result = []
    for i, j in edges:
        if side[i] >= 0:
            result.append(cell[i])
        if side[i] * side[j] < 0:
            t = side[i] / (side[i] - side[j])
            result.append([x + t * (y - x) for x, y in zip(cell[i], cell[j])])
    if len(cell[0]) == 2 and side[-1] >= 0:
        result.append(cell[-1])
    return result if len(result) >= len(cell[0]) else None


def content(cell):
    if len(cell[0]) == 2:
        return abs(cell[0][0] - cell[1][0])
    pairs = zip(cell, cell[1:] + cell[:1])
    return abs(sum(p[0] * q[1] - q[0] * p[1] for p, q in pairs))


def judged(matrix):
    """Weights and λ: the rows of a high power of the matrix are all multiples of the eigenvector's transposed partner."""
    n = len(matrix)
    power = [row[:] for row in matrix]
    for _ in range(14):
        power = [[sum(power[i][h] * power[h][j] for h in range(n)) for j in range(n)] for i in range(n)]
        largest = max(map(max, power))
        power = [[x / largest for x in row] for row in power]
    sums = [sum(row) for row in power]
    w = [s / sum(sums) for s in sums]
    eigenvalue = sum(sum(matrix[i][j] * w[j] for j in range(n)) / w[i] for i in range(n)) / n
    ri = [0, 0, 0.58, 0.90, 1.12, 1.24, 1.32, 1.41, 1.45, 1.49, 1.51, 1.48, 1.56, 1.57, 1.59][n - 1]
    ci = (eigenvalue - n) / (n - 1)
    return {"matrix": matrix, "weights": w, "eigenvalue": eigenvalue, "ci": ci, "cr": ci / ri}


def a_case(n, m):
    scales = [rng.choice([("1", "5"), ("5", "1"), ("0", "100"), ("-2.5", "7.25"), ("10", "-10")]) for _ in range(m)]
    grid = rng.choice([4, 8, 1000])
    scores = [
        [str(float(F(a) + (F(b) - F(a)) * rng.randint(0, grid) / grid)) for a, b in scales] for _ in range(n)
    ]
    return {"weights": [str(rng.choice([1, 2, 3, 5, 0.5, 0.25])) for _ in range(m)], "scales": scales, "scores": scores}


def answered(case):
    w, v = normal(case["weights"]), values(case)
    k = rng.randint(1, len(v))
    thresholds = [(0, 0) if rng.random() < 0.4 else (str(q := rng.choice([0, 0.5, 2])), str(q + rng.choice([0.25, 1, 30]))) for _ in w]
    change = smallest_change(v, w, k)
    return case | {
        "size": k,
        "thresholds": [list(map(str, t)) for t in thresholds],
        "weightedSum": [str(s) for s in weighted_sum(v, w)],
        "spotis": [str(s) for s in spotis(case)],
        "topsisVector": topsis(case, True),
        "topsisMinMax": topsis(case, False),
        "promethee": [str(s) for s in promethee(case, [(0, 0)] * len(w))],
        "prometheeLinear": [str(s) for s in promethee(case, thresholds)],
        "intervals": [intervals(v, w, k, j) for j in range(len(w))] if len(w) > 1 else [],
        "smallestChange": None if change is None else str(change),
    }


def a_matrix(n):
    scale = [1, 2, 3, 4, 5, 6, 7, 8, 9]
    matrix = [[1.0] * n for _ in range(n)]
    for i, j in itertools.combinations(range(n), 2):
        s = rng.choice(scale)
        matrix[i][j], matrix[j][i] = (float(s), 1 / s) if rng.random() < 0.5 else (1 / s, float(s))
    return matrix


def main():
    cases = [answered(a_case(rng.randint(2, 7), rng.randint(2, 4))) for _ in range(40)]
    exact = []
    for m in (2, 3):
        for _ in range(6):
            case = a_case(rng.randint(2, 6), m)
            k = rng.randint(1, len(case["scores"]) - 1)
            exact.append(case | {"size": k, "shares": shares(values(case), k)})
    print(json.dumps({"cases": cases, "shares": exact, "judgements": [judged(a_matrix(n)) for n in range(3, 10)]}, indent=1))


main()
