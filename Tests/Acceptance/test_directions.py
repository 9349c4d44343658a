"""Text of one direction on a page of the other."""

import pytest

from expectation import expect
from modes import PHONE_LIGHT
from sites import page


@pytest.mark.parametrize("kind", ["front", "incident-postmortem", "maintenance-planned", "component", "month"])
def test_words_of_another_language_keep_their_order(browser, kind):
    browser.open(page("arabic", kind).address, PHONE_LIGHT)
    expect(browser.run("scrambled.js"))


@pytest.mark.parametrize("kind", ["incident-open", "history", "component", "subscribe"])
def test_page_is_mirrored(browser, kind):
    """The title begins at the right, and so does the first line of the page's own words."""
    browser.open(page("arabic", kind).address, PHONE_LIGHT)
    ends = browser.run("""
        const right = document.documentElement.clientWidth;
        const range = document.createRange();
        return ['header a', 'main h1'].map(selector => {
          range.selectNodeContents(document.querySelector(selector));
          const boxes = [...range.getClientRects()];
          return [Math.min(...boxes.map(box => box.left)), right - Math.max(...boxes.map(box => box.right))];
        });
    """)
    for left, right in ends:
        assert right < left, f"{left} px free at the left, {right} px at the right"


def test_phrase_of_another_language_stays_in_one_piece(browser):
    """What is left of the error budget, in English: the duration that comes first stands at the left of the other one."""
    browser.open(page("arabic", "component").address)
    lefts = browser.run("""
        const phrase = [...document.querySelectorAll('main dd')].find(each => each.querySelectorAll('time').length === 2);
        return [...phrase.querySelectorAll('time')].map(each => each.getClientRects()[0].left);
    """)
    assert lefts[0] < lefts[1], lefts


def test_foreign_title_stays_in_its_line(browser):
    """An Arabic title, a Hebrew name and a Japanese one on an English page: whole, and within their cards."""
    browser.open(page("worst", "front").address, PHONE_LIGHT)
    shown = browser.run("return document.querySelector('main').textContent")
    assert all(text in shown for text in ("تأخر إشعارات الدفع وفشل جزئي في بوابة المدفوعات سداد", "שירות ההודעות שחם", "東京決済ゲートウェイ"))


def test_foreign_sentence_ends_at_its_own_end(browser):
    """The full stop of an Arabic sentence on an English page stands at its left."""
    browser.open(page("worst", "incident-arabic").address)
    first, last = browser.run("""
        const sentence = [...document.querySelectorAll('main p')].find(each => each.textContent.trim() === 'نحن على اتصال مع الشريك.').firstChild;
        const leftOf = at => {
          const range = document.createRange();
          range.setStart(sentence, at);
          range.setEnd(sentence, at + 1);
          return range.getBoundingClientRect().left;
        };
        return [leftOf(0), leftOf(sentence.data.lastIndexOf('.'))];
    """)
    assert last < first, f"the full stop is at {last} px, the first letter at {first} px: dir=auto on the paragraph mends it"
