"""An incident with its postmortem, on paper."""

import io
import re
import unicodedata

import pytest
from pypdf import PdfReader

from expectation import expect
from modes import LIGHT, MODES
from sites import page

DARK = next(mode for mode in MODES if mode.name == "dark")
A4 = (595, 842)


def letters(text):
    """Without what the ends of lines and ligatures do to it."""
    return re.sub(r"\s+", "", unicodedata.normalize("NFKC", text))


@pytest.mark.parametrize("site, most", [("own", 6), ("worst", 7)])
@pytest.mark.parametrize("mode", [LIGHT, DARK], ids=lambda mode: mode.name)
def test_postmortem_prints_whole(browser, shots, site, most, mode):
    visited = page(site, "incident-postmortem")
    browser.open(visited.address, mode)
    # What the page says, folded parts and ways on apart.
    said = browser.run("""
        const texts = [...document.querySelectorAll('main :is(h1, h2, h3, h4, h5, h6, p, td, th, pre, dt, dd, li)')];
        return texts.filter(each => each.checkVisibility() && !each.querySelector('p, li, svg') && !each.closest('details, nav, .feeds, .onward, svg'))
          .map(each => each.innerText);
    """)
    document = browser.pdf(mode)
    (shots / f"{site}-incident-postmortem-{mode.name}.pdf").write_bytes(document)
    sheets = PdfReader(io.BytesIO(document)).pages
    printed = letters("".join(sheet.extract_text() for sheet in sheets))
    problems = [] if 2 <= len(sheets) <= most else [f"{len(sheets)} pages"]
    problems += [f"page of {sheet.mediabox.width} x {sheet.mediabox.height}" for sheet in sheets
                 if abs(sheet.mediabox.width - A4[0]) > 2 or abs(sheet.mediabox.height - A4[1]) > 2]  # fmt: skip
    lost = {word for text in said for word in re.findall(r"\w{5,}", text) if word not in printed}
    problems += [f"not on paper: {word}" for word in sorted(lost)]
    problems += [f"page {number} is all but empty" for number, sheet in enumerate(sheets, 1) if len(sheet.extract_text().strip()) < 80]
    problems += [f"no use on paper: {word}" for word in ("Skip to content", "Get help") if letters(word) in printed]
    expect(problems)
