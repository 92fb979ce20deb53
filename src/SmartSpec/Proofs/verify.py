"""Verifies SmartSpec's histories and proofs. KEYS: a file of verifier keys, one a line. Exit code: 0 valid, 1 not, 2 usage.
  verify.py KEYS history FILE HEAD          FILE is as it was written, and begins with the events that were signed in HEAD
  verify.py KEYS log FILE HEAD              FILE, a log of signed heads, begins with the heads that were signed in HEAD
  verify.py KEYS inclusion PROOF…           the event in PROOF is in the signed history; of a folder, in each .tlog-proof
  verify.py KEYS consistency PROOF OLDHEAD  the head in PROOF goes on from OLDHEAD"""
import base64, functools, glob, hashlib, os, re, subprocess, sys, tempfile
NUMBER, HASHES = rb"(0|[1-9][0-9]{0,18})\n", rb"((?:.{43}=\n){0,63})"
BASE64 = rb"((?i:[a-z\d+/]{4})*(?:(?i:[a-z\d+/]{2})[AEIMQUYcgkosw048]=|(?i:[a-z\d+/])[AQgw]==)?)"
HEAD = rb"([^\0-\x1f]+)\n" + NUMBER + rb"([^\0-\x1f]+)\n(?:[^\0-\x1f]+\n)*\n((?:\xe2\x80\x94 [^\0- +]+ [^\0- ]+\n){1,64})"
def fail(fault): raise ValueError(fault)
def need(good, fault): return good or fail(fault)
def read(path): return open(path, "rb").read()
def parts(form, text, what): return need(re.fullmatch(form, text), f"form: this is not {what}").groups()
def raw(text): return base64.b64decode(parts(BASE64, text, "base64 in its one form")[0])
def sha(*content): return hashlib.sha256(b"".join(content)).digest()
def node(left, right): return sha(b"\1", left, right)
def is_signed(der, text, signature):
    with tempfile.TemporaryDirectory() as folder:
        for name, content in ("key", der), ("signature", signature): open(os.path.join(folder, name), "wb").write(content)
        command = "openssl dgst -sha256 -keyform DER -verify key -signature signature".split()
        return subprocess.run(command, cwd=folder, input=text, capture_output=True).returncode == 0
@functools.cache
def head(note):
    origin, size, root, signatures = parts(HEAD, note, "a signed head")
    signed = [((name, raw(sig)[:4]), raw(sig)[4:]) for _, name, sig in map(bytes.split, signatures.splitlines())]
    known = need([(KEYS[key], sig) for key, sig in signed if key in KEYS], "unknown key: no key that you trust has signed")
    need(all(is_signed(der, note[: -len(signatures) - 1], sig) for der, sig in known), "signature: it is not of this text")
    return origin, int(size), raw(root)
def tree(leaves):
    half = 1 << (len(leaves) - 1).bit_length() - 1 if len(leaves) > 1 else 0
    return node(tree(leaves[:half]), tree(leaves[half:])) if half else leaves[0] if leaves else sha()
def begins(entries, size, root):
    need(len(entries) >= size, f"cut: there are {len(entries)} entries, and {size} were signed")
    need(tree([sha(b"\0", entry) for entry in entries[:size]]) == root, f"forked: the first {size} are not those signed")
def history(path, headpath):
    (origin, size, root), (*lines, closing, end) = head(read(headpath)), [b"", *read(path).split(b"\n")]
    need(closing.startswith(b'{"closed":') and not end, "cut: the file ends without its closing line")
    events, chain = [line[83:-1] for line in lines[1:]], b""
    strategy = parts(rb'\{"strategy":"([^"]+)".*', b"".join(events[:1]), "a history")[0]
    for n, event in enumerate(events, 1):
        chain = sha(chain or sha(strategy), event)
        need(lines[n] == b'{"hash":"%b","event":%b}' % (chain.hex().encode(), event), f"history: line {n} was changed or moved")
    need(closing == b'{"closed":{"length":%d,"head":"%b"}}' % (len(events), chain.hex().encode()), "history: its end was changed")
    need(origin.endswith(b"/" + strategy), "origin: the head is of another strategy")
    begins(events, size, root)
def log(path, headpath):
    (origin, size, root), (first, *blocks) = head(read(headpath)), (read(path) + b"\n").split(b"\n\n")
    need(first == b"smartspec/signed-heads@v1\n" + origin, "origin: the head is of another log")
    begins([b"%s\n\n%s\n" % note for note in zip(blocks[::2], blocks[1::2])], size, root)
def climb(at, last, earlier, later, hashes):
    for other in hashes:
        earlier, later = (node(other, earlier), node(other, later)) if at & 1 or at == last else (earlier, node(later, other))
        while at == last and at and not at & 1: at, last = at >> 1, last >> 1
        at, last = at >> 1, last >> 1
    return (None, None) if last else (earlier, later)
def inclusion(path):
    form = rb"c2sp\.org/tlog-proof@v1\n(?:extra (.*)\n)?index " + NUMBER + HASHES + rb"\n((?s:.+))"
    entry, index, hashes, note = parts(form, read(path), "a proof of inclusion")
    (_, size, root), leaf = head(note), sha(b"\0", raw(need(entry, "event missing: it is not in the proof")))
    found = int(index) < size and climb(int(index), size - 1, leaf, leaf, map(raw, hashes.split()))[1]
    need(found == root, f"other event: it is not event {int(index) + 1} of the signed history")
def consistency(path, oldpath):
    start, hashes, note = parts(rb"old " + NUMBER + HASHES + rb"\n((?s:.+))", read(path), "a proof of consistency")
    (oldorigin, old, oldroot), (origin, size, root), hashes = head(read(oldpath)), head(note), [*map(raw, hashes.split())]
    need(origin == oldorigin, "origin: the heads are of different records")
    need(size >= old, f"cut: {old} entries were signed, and later {size}")
    need(int(start) == old, "size: the proof is not from the size of the older head")
    (at, last), hashes = (old - 1, size - 1) if 0 < old < size else (0, 0), [oldroot] * (old in (size, old & -old)) + hashes
    full = (~at & at + 1).bit_length() - 1
    good = hashes and climb(at >> full, last >> full, hashes[0], hashes[0], hashes[1:]) == (oldroot, root if old else oldroot)
    need(good, f"forked: the head of {size} entries does not go on from that of {old}")
def run(*files):
    try: return globals()[sys.argv[2]](*files) or True
    except (ValueError, OSError) as fault: return print(f"{files[0]}: {fault}")
if not re.match("inclusion\0.|(history|log|consistency)\0[^\0]+\0[^\0]+$", "\0".join(sys.argv[2:])): sys.exit(print(__doc__) or 2)
KEYS = [parts(rb"(.+?)\+([\da-f]{8})\+(.+)", key, "a verifier key") for key in read(sys.argv[1]).split()]
KEYS = {(name, bytes.fromhex(number.decode())): raw(key)[1:] for name, number, key in KEYS}
proofs = [sorted(glob.glob(os.path.join(glob.escape(path), "*.tlog-proof"))) or [path] for path in sys.argv[3:]]
runs = [run(file) for files in proofs for file in files] if sys.argv[2] == "inclusion" else [run(*sys.argv[3:])]
sys.exit(print(f"{sum(map(bool, runs))} of {len(runs)} valid") or (0 if all(runs) else 1))
