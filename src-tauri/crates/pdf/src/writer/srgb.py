"""Makes srgb.icc, the colour space every sheet names: the sRGB of IEC 61966-2-1 as a version 4 matrix profile.

All numbers are from the public standards (sRGB primaries adapted to D50 by Bradford); the file is ours, without conditions.
"""

import struct
from pathlib import Path


def fixed(*values: float) -> bytes:
    return b"".join(struct.pack(">i", round(value * 65536)) for value in values)


def words(text: str) -> bytes:
    data = text.encode("utf-16-be")
    return b"mluc\0\0\0\0" + struct.pack(">II2s2sII", 1, 12, b"en", b"US", len(data), 28) + data


def xyz(*values: float) -> bytes:
    return b"XYZ \0\0\0\0" + fixed(*values)


CURVE = b"para\0\0\0\0\0\x03\0\0" + fixed(2.4, 1 / 1.055, 0.055 / 1.055, 1 / 12.92, 0.04045)
ADAPTED = b"sf32\0\0\0\0" + fixed(
    1.047882, 0.022919, -0.050217, 0.029587, 0.990479, -0.017059, -0.009232, 0.015076, 0.751678
)
TAGS = {
    b"desc": words("sRGB"),
    b"cprt": words("No conditions"),
    b"wtpt": xyz(0.9642, 1.0, 0.8249),
    b"chad": ADAPTED,
    b"rXYZ": xyz(0.436035, 0.222488, 0.013916),
    b"gXYZ": xyz(0.385101, 0.716949, 0.097076),
    b"bXYZ": xyz(0.143066, 0.060608, 0.713913),
    b"rTRC": CURVE,
    b"gTRC": CURVE,
    b"bTRC": CURVE,
}


def main() -> None:
    table, data = b"", b""
    start = 128 + 4 + 12 * len(TAGS)
    placed: dict[bytes, int] = {}
    for tag, value in TAGS.items():
        if value not in placed:
            placed[value] = start + len(data)
            data += value + b"\0" * (-len(value) % 4)
        table += tag + struct.pack(">II", placed[value], len(value))
    body = struct.pack(">I", len(TAGS)) + table + data
    head = struct.pack(">I4sI4s4s4s", 128 + len(body), b"\0" * 4, 0x04200000, b"mntr", b"RGB ", b"XYZ ")
    head += struct.pack(">6H", 2026, 11, 24, 0, 0, 0) + b"acsp" + b"\0" * 28
    head += fixed(0.9642, 1.0, 0.8249) + b"\0" * 48
    assert len(head) == 128
    Path(__file__).with_name("srgb.icc").write_bytes(head + body)


main()
