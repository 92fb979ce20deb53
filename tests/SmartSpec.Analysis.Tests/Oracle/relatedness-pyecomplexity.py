"""What py-ecomplexity itself gives for the tables of relatedness.json.

Run, beside a checkout of github.com/cid-harvard/py-ecomplexity (here d22c0f7, 2023-01-26; with numpy 1.24 and pandas 1.5):
  python3 relatedness-pyecomplexity.py PATH/TO/py-ecomplexity > relatedness-pyecomplexity.json
"""

import json
import sys
import types
import warnings

import pandas as pd

# It imports scikit-learn for nearest neighbours, which are not used here.
sys.modules["sklearn"] = types.ModuleType("sklearn")
sys.modules["sklearn.neighbors"] = types.SimpleNamespace(NearestNeighbors=None)
sys.path.insert(0, sys.argv[1])
warnings.simplefilter("ignore")
from ecomplexity import ecomplexity  # noqa: E402

result = {}
for name, case in json.load(open("relatedness.json", encoding="utf-8")).items():
    if name == "threshold":
        continue
    table = case["table"] or case["m"]
    rows = [(2020, f"r{r:03}", f"a{a:03}", x) for r, row in enumerate(table) for a, x in enumerate(row)]
    frame = ecomplexity(
        pd.DataFrame(rows, columns=["t", "l", "p", "v"]),
        {"time": "t", "loc": "l", "prod": "p", "val": "v"},
        presence_test="rca" if case["table"] else "manual",
        verbose=False,
    ).sort_values(["l", "p"])
    shape = (len(table), len(table[0]))
    values = {key: frame[key].to_numpy(dtype=float).reshape(shape).tolist() for key in ["mcp", "eci", "pci", "density"]}
    result[name] = {
        "mcp": values["mcp"],
        "eci": [row[0] for row in values["eci"]],
        "pci": values["pci"][0],
        "density": values["density"],
    }

print(json.dumps(result, separators=(",", ":")))
