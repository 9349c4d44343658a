import Derivation
import StatusModel
import Testing

@testable import Rendering

@Suite struct LocaleTests {
  let english = LocaleFile.english
  let chicago = SampleSite.chicago

  @Test func datesAndTimesAreInTheZone() {
    let instant = Instant("2026-07-05 04:05")
    #expect(english.dateTime(instant, in: chicago) == "July 4, 2026, 23:05 UTC−5")
    #expect(english.dateTime(instant, in: .utc) == "July 5, 2026, 04:05 UTC")
    #expect(english.date(chicago.date(of: instant), \.long) == "Saturday, July 4, 2026")
    let kathmandu = TimeZoneRules(identifier: "Asia/Kathmandu", initialOffset: 20_700)
    #expect(english.time(instant, in: kathmandu) == "09:50 UTC+5:45")
    // As it was before time zones: no quarter of an hour.
    let localMeanTime = TimeZoneRules(identifier: "America/Chicago", initialOffset: -21_036)
    #expect(english.time(instant, in: localMeanTime) == "22:14 UTC−5:50")
    let kiritimati = TimeZoneRules(identifier: "Pacific/Kiritimati", initialOffset: 14 * 3600)
    #expect(english.time(instant, in: kiritimati) == "18:05 UTC+14")
  }

  @Test func aLanguageMayCountToTwelve() {
    let table = ["date.time": "{h}:{mm} {half}", "date.before_noon": "am", "date.after_noon": "pm"]
    let locale = Locale(language: "en", table: table, fallback: LocaleFile.table(Locale.builtIn[0].bytes))
    #expect(locale.time(Instant("2026-01-01 00:05"), in: .utc) == "12:05 am")
    #expect(locale.time(Instant("2026-01-01 13:05"), in: .utc) == "1:05 pm")
  }

  @Test(arguments: [
    (0, "less than a minute"), (59, "less than a minute"), (60, "1 minute"), (3600, "1 hour"),
    (9_300, "2 hours 35 minutes"), (90_000, "1 day 1 hour"), (172_800 + 59, "2 days"),
    (59 * 86_400 + 59 * 60, "59 days"), (61 * 86_400, "61 days"), (1_200_000 * 86_400, "1,200,000 days"),
  ])
  func durationsHaveTwoUnits(_ seconds: Int, _ words: String) {
    #expect(english.duration(seconds) == words)
  }

  @Test(arguments: [
    (100_000, "100%"), (99_999, "99.99%"), (99_980, "99.98%"), (99_900, "99.9%"), (0, "0%"), (50, "0.05%"),
    (99_005, "99%"),
  ])
  func uptimeIsCutAndNeverRoundedUp(_ milliPercent: Int, _ words: String) {
    #expect(english.percent(english.decimal(thousandths: milliPercent, places: 2)) == words)
  }

  @Test func uptimeOfOneSecondOfOutageIsNotAHundred() {
    let days90 = 90 * 86_400
    let uptime = Uptime(observed: days90, seconds: [days90 - 1, 0, 0, 0, 1], weightedDowntime: 1_000_000)
    #expect(english.uptime(uptime) == "99.99%")
    #expect(english.uptime(.noData) == "no data")
  }

  @Test func numbersAndListsAreTheLanguages() {
    #expect(english.number(1234) == "1234")
    #expect(english.number(1_234_567) == "1,234,567")
    #expect(english.list([]) == "")
    #expect(english.list(["a"]) == "a")
    #expect(english.list(["a", "b"]) == "a and b")
    #expect(english.list(["a", "b", "c"]) == "a, b, and c")
  }

  @Test func weightsAreASentence() {
    #expect(
      english.weights(.init())
        == "How uptime is counted: a minute of Major outage counts 100% and Partial outage counts 30%. All else counts as up."
    )
  }

  @Test func theFallbackFillsGaps() {
    let german = Locale(
      language: "de", table: ["status.operational": "In Betrieb"],
      fallback: LocaleFile.table(Locale.builtIn[0].bytes))
    #expect(german.word(for: ComponentStatus.operational) == "In Betrieb")
    #expect(german.word(for: ComponentStatus.majorOutage) == "Major outage")
    #expect(german.text("no.such.words") == "no.such.words")
  }

  @Test func headingsMayBeSpeltInSeveralWays() {
    let words = english.headingWords
    #expect(words.contains { $0 == ("Post-mortem", "postmortem") })
    #expect(words.contains { $0 == ("Retrospective", "postmortem") })
    #expect(words.first?.word == "Investigating")
    #expect(words.count { $0.word == "Investigating" } == 1)
    let german = Locale(
      language: "de", table: ["state.resolved": "Behoben"], fallback: LocaleFile.table(Locale.builtIn[0].bytes))
    #expect(german.headingWords.contains { $0 == ("Behoben", "resolved") })
  }

  @Test func everyStatusHasAWord() {
    for status in ComponentStatus.allCases { #expect(english.has("status.\(status.word)")) }
    for state in UpdateState.allCases { #expect(english.has("state.\(state.word)")) }
    for impact in Impact.allCases { #expect(english.has("impact.\(impact.word)")) }
    for level in OverallStatus.Level.allCases { #expect(english.sentence(for: level) == level.rawValue) }
  }
}
