"""Makes the fonts that are embedded in every sheet. Run by hand when the letters change:

    npm pack @expo-google-fonts/source-sans-3@0.4.1 @expo-google-fonts/source-serif-4@0.4.1
    pip install fonttools==4.68.0
    python subset.py <folder with the two unpacked packages>

The letters of Europe and of the Sámi languages, Vietnamese and Cyrillic for names, and punctuation. No layout
tables: every character has one glyph, and every glyph one character, so that the text can be read back out.
"Source" is a reserved font name (see OFL-*.txt): what is changed may not carry it.
"""

import sys
from pathlib import Path

from fontTools import subset
from fontTools.ttLib import TTFont

LETTERS = [
    (0x20, 0x7E), (0xA1, 0x24F),  # Latin
    (0x292, 0x292), (0x2B9, 0x2BC), (0x2C6, 0x2C7), (0x2D8, 0x2DD),  # Skolt Sámi, loose accents
    (0x400, 0x45F), (0x490, 0x491), (0x1E00, 0x1EFF),  # Cyrillic, Vietnamese
    (0x2012, 0x2015), (0x2018, 0x2022), (0x2026, 0x2026), (0x2030, 0x2033), (0x2039, 0x203A), (0x2044, 0x2044),
    (0x2070, 0x2079), (0x20AC, 0x20AC), (0x2116, 0x2116), (0x2122, 0x2122), (0x2153, 0x215E), (0x2190, 0x2193),
    (0x2212, 0x2212), (0x2248, 0x2248), (0x2260, 0x2260), (0x2264, 0x2265), (0x25A1, 0x25A1), (0x25CB, 0x25CF),
    (0x2610, 0x2611), (0x2713, 0x2713), (0x27E6, 0x27E7),
]
# These share a glyph with the plain hyphen, the apostrophe, and others; layout knows what to put in their place.
SHARED = {0xAD, 0x2BB, 0x2BC}
FACES = [
    ("source-sans-3", "400Regular/SourceSans3_400Regular.ttf", "Nett Sans", "Regular"),
    ("source-sans-3", "700Bold/SourceSans3_700Bold.ttf", "Nett Sans", "Bold"),
    ("source-serif-4", "400Regular/SourceSerif4_400Regular.ttf", "Nett Serif", "Regular"),
]


def make(source: Path, family: str, style: str, target: Path) -> None:
    options = subset.Options(layout_features=[], hinting=False, name_IDs=[0, 1, 2, 3, 4, 5, 6, 13, 14], notdef_outline=True)
    options.drop_tables += ["GSUB", "GPOS", "GDEF", "BASE", "STAT", "MATH", "DSIG", "meta"]
    font = TTFont(source, recalcTimestamp=False)
    wanted = {c for first, last in LETTERS for c in range(first, last + 1)} - SHARED
    subsetter = subset.Subsetter(options)
    subsetter.populate(unicodes=wanted)
    subsetter.subset(font)

    postscript = f"{family.replace(' ', '')}-{style}"
    full = {1: family, 2: style, 3: f"{postscript};{font['name'].getDebugName(5)}", 4: f"{family} {style}", 6: postscript}
    for record in font["name"].names:
        if record.nameID in full:
            record.string = full[record.nameID]
    assert not any("Source" in str(r) for r in font["name"].names if r.nameID not in (0, 13, 14))
    glyphs = list(font.getBestCmap().values())
    assert len(glyphs) == len(set(glyphs)), [g for g in glyphs if glyphs.count(g) > 1]
    font.save(target)
    print(f"{target.name}: {len(glyphs)} characters, {target.stat().st_size // 1024} KiB")


def main() -> None:
    packages, here = Path(sys.argv[1]), Path(__file__).parent
    for package, file, family, style in FACES:
        source = next(packages.glob(f"*{package}*")) / "package" / file
        make(source, family, style, here / f"{family.replace(' ', '')}-{style}.ttf")


main()
