import Diagnostics
import TestSupport
import Testing

@testable import Content

struct LocaleTableTests {
  private func known() -> LocaleTable {
    var faults: [Diagnostic] = []
    let text = MarkedText(
      "states: { resolved: Resolved }\ncount: { one: '{count} x', other: '{count} xs' }\ndays: [Mon, Tue]\n")
    return LocaleTable(text.file, known: nil, diagnostics: &faults)
  }

  @Test func keysOfAllLevels() {
    #expect(
      known().words == [
        "states.resolved": "Resolved", "count.one": "{count} x", "count.other": "{count} xs", "days.0": "Mon",
        "days.1": "Tue",
      ])
  }

  @Test func listsAndPluralsMayBeLonger() {
    var faults: [Diagnostic] = []
    let text = MarkedText(
      "count: { one: a, few: b, many: c, other: d }\ndays: [a, b, c]\nstates: { resolvd: 1️⃣x2️⃣ }\nother: 3️⃣y\n")
    _ = LocaleTable(text.file, known: known(), diagnostics: &faults)
    expect(
      faults, in: text,
      [
        ExpectedFault(.invalidLocale, "1️⃣", to: "2️⃣", hint: "did you mean 'states.resolved'?"),
        ExpectedFault(.invalidLocale, "3️⃣", hint: "delete"),
      ])
  }
}
