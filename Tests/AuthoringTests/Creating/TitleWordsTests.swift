import Testing

@testable import Authoring

struct TitleWordsTests {
  @Test(arguments: [
    ("Services in Kansas City unreachable", "services-in-kansas-city-unreachable"),
    ("Émile's café — naïve & “quoted”!", "emiles-cafe-naive-quoted"), ("E\u{301}te\u{301}", "ete"),
    ("Łódź, Ærø, Straße, Þór", "lodz-aero-strasse-thor"), ("İstanbul ışık", "istanbul-isik"),
    ("Störung bei Zürich", "storung-bei-zurich"), ("Перебои с почтой", "pereboi-s-poctoj"),
    ("邮件延迟", "you-jian-yan-chi"),
    ("ﬁne ½ №5", "fine-1-2-no5"), ("  --  a__b  ", "a-b"), ("503 errors", "503-errors"),
  ])
  func titlesBecomeWordsOfAnAddress(_ title: String, _ slug: String) {
    #expect(TitleWords.slug(of: title, language: "en") == slug)
  }

  @Test func germanHasItsOwnSpelling() {
    #expect(TitleWords.slug(of: "Störung über Zürich", language: "de") == "stoerung-ueber-zuerich")
    #expect(TitleWords.slug(of: "O\u{308}l", language: "de-AT") == "oel")
  }

  @Test(arguments: ["", "…", "🔥🔥", "\u{301}"])
  func ofSomeTitlesNothingStays(_ title: String) {
    #expect(TitleWords.slug(of: title, language: "en") == nil)
  }

  @Test func longOnesAreCutBetweenWords() {
    #expect(TitleWords.cut("one-two-three", to: 13) == "one-two-three")
    #expect(TitleWords.cut("one-two-three", to: 12) == "one-two")
    #expect(TitleWords.cut("one-two-three", to: 7) == "one-two")
    #expect(TitleWords.cut("abcdefghijkl", to: 5) == "abcde")
  }
}
