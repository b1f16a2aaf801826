"""The papers before other people's readers: PDF/A-2a and PDF/UA-1 by a validator, qpdf for the syntax, poppler for the text.

    python tests/papers.py <folder with the papers>
"""

import subprocess
import sys
from pathlib import Path

from page import validate_pdf, validate_pdf_bytes

PROFILES = {"PDF/A-2a": "2a", "PDF/UA-1": "ua1"}


def run(*command: object) -> str:
    done = subprocess.run([str(part) for part in command], capture_output=True, encoding="utf-8", errors="replace")
    if done.returncode != 0:
        raise SystemExit(f"{' '.join(map(str, command))}\n{done.stdout}{done.stderr}")
    return done.stdout


def faults(paper: Path) -> list[str]:
    found = []
    for name, profile in PROFILES.items():
        report = validate_pdf(paper, profile=profile)
        found += [f"{name} {failure.rule_id}: {failure.message}" for failure in report.failures]
    run("qpdf", "--check", paper)
    # Without its two head lines: name, type, encoding (two words at most), embedded, subset, unicode, object.
    for font in run("pdffonts", paper).splitlines()[2:]:
        embedded, _subset, unicode = font.split()[-5:-2]
        if (embedded, unicode) != ("yes", "yes"):
            found.append(f"a font is not embedded, or cannot be read aloud: {font}")
    # The logical order, as a reader of the screen gets it: it begins with a heading, or with what is stamped on it.
    structure = run("pdfinfo", "-struct-text", paper)
    if "H1" not in structure or not structure.strip():
        found.append("no structure with a first heading")
    return found


def validator_bites(paper: Path) -> bool:
    """The same paper without its structure must not pass, or the validator says nothing."""
    broken = paper.read_bytes().replace(b"/StructTreeRoot ", b"/StructTreeRooX ")
    return not any(validate_pdf_bytes(broken, profile=profile).is_compliant for profile in PROFILES.values())


def main() -> None:
    papers = sorted(Path(sys.argv[1]).glob("*.pdf"))
    if not papers:
        raise SystemExit(f"no papers in {sys.argv[1]}")
    wrong = {paper.name: found for paper in papers if (found := faults(paper))}
    for name, found in wrong.items():
        print(name, *found, sep="\n  ")
    if not validator_bites(papers[0]):
        raise SystemExit("the validator passes a paper without structure")
    if wrong:
        raise SystemExit(1)
    print(f"{len(papers)} papers pass {' and '.join(PROFILES)}, qpdf and poppler")


main()
