import Diagnostics
import StatusModel
import TestSupport
import Testing

@testable import Content

@Suite struct PostmortemReaderTests {
  private func read(_ lines: String) -> (settings: PostmortemSettings?, faults: [Diagnostic], text: MarkedText) {
    let text = MarkedText(
      "title: S\nurl: https://s.example/\ncomponents: [{ id: a, name: A }]\n\(lines)\n", path: "site/site.yml")
    var faults: [Diagnostic] = []
    let result = SettingsReader.read(text.file, baseURL: nil, diagnostics: &faults)
    return (result?.settings.postmortems, faults, text)
  }

  @Test func aWeekAndNoSectionsAreTheStandard() {
    #expect(read("").settings == PostmortemSettings(withinDays: 7, sections: []))
  }

  @Test func sectionsAreAListOrOne() {
    let read = read("postmortems: { within_days: 3, sections: [Root cause, Follow-ups] }")
    #expect(read.settings == PostmortemSettings(withinDays: 3, sections: ["Root cause", "Follow-ups"]))
    #expect(read.faults.isEmpty)
    #expect(self.read("postmortems: { sections: Cause }").settings?.sections == ["Cause"])
  }

  @Test func whatCannotBeIsReported() {
    let number = read("postmortems: { within_days: 1️⃣02️⃣ }")
    expect(number.faults, in: number.text, [ExpectedFault(.invalidValue, "1️⃣", to: "2️⃣")])
    let key = read("postmortems: { 1️⃣section2️⃣: [Cause] }")
    expect(
      key.faults, in: key.text, [ExpectedFault(.unknownKey, "1️⃣", to: "2️⃣", hint: "did you mean 'sections'?")])
  }
}
