"""Pictures that the program drew, as the tests read them."""

from __future__ import annotations

import xml.etree.ElementTree as ET

SVG = "{http://www.w3.org/2000/svg}"


def parse_picture(text: str) -> ET.Element:
    """Return the element of a picture, which has to be well-formed."""
    return ET.fromstring(text)  # noqa: S314 - it was drawn by the program under test
