import Diagnostics
import Testing

@Suite struct DiagnosticBagTests {
  private func fault(
    _ message: String = "wrong", _ id: DiagnosticID = .unknownKey, path: String = "a.md", at offset: Int = 0
  ) -> Diagnostic {
    Diagnostic(id, message, at: offset..<offset + 1, in: SourceFile(path: path, bytes: Array("ab\ncd\n".utf8)))
  }

  @Test func faultsAreSortedByPlaceSeverityIDAndMessage() {
    let sorted = [
      Diagnostic(.missingSettings, "nowhere", at: nil),
      fault("first line", path: "B.md"),
      fault("wrong", .invalidValue),
      fault("a"),
      fault("b"),
      fault("a", .silentIncident),
      fault("second column", at: 1),
      fault("second line", at: 3),
      fault("decomposed", path: "cafe\u{301}.md"),
      fault("composed", path: "caf\u{E9}.md"),
    ]
    #expect(DiagnosticBag(sorted.reversed()).sorted() == sorted)
    #expect(DiagnosticBag(sorted.shuffled()).sorted() == sorted)
  }

  @Test func sameFaultIsSaidOnce() {
    var bag = DiagnosticBag([fault("a"), fault("b")])
    bag.append(fault("a"))
    bag.append(contentsOf: [fault("a"), fault("b", at: 1)])
    #expect(bag.sorted() == [fault("a"), fault("b"), fault("b", at: 1)])
  }

  @Test func faultsThatDifferInTheirHintOnlyAreTwo() {
    let hints = [nil, "a", "b"]
    let faults = hints.map { Diagnostic(.missingSettings, "gone", hint: $0, at: nil) }
    #expect(DiagnosticBag(faults.reversed()).sorted() == faults)
  }

  @Test func faultsThatDifferInTheirOtherPlacesOnlyAreTwo() {
    let file = SourceFile(path: "b.md", bytes: Array("ab".utf8))
    let places = [0..<1, 0..<2, 1..<2].map { [Diagnostic.Related("here", at: $0, in: file)] }
    let faults = ([[]] + places).map { Diagnostic(.missingSettings, "gone", at: nil, related: $0) }
    #expect(DiagnosticBag(faults.reversed() + faults).sorted() == faults)
  }

  @Test func canonicallyEquivalentMessagesAreTwo() {
    #expect(DiagnosticBag([fault("e\u{301}"), fault("\u{E9}")]).sorted().count == 2)
  }

  @Test func onlyErrorsCountAsErrors() {
    var bag = DiagnosticBag()
    #expect(bag.isEmpty)
    #expect(!bag.hasErrors)
    bag.append(fault("quiet", .silentIncident))
    #expect(!bag.isEmpty)
    #expect(!bag.hasErrors)
    bag.append(fault())
    #expect(bag.hasErrors)
  }

  @Test func aNoteIsNeverAnErrorAndIsNotCounted() {
    let note = Diagnostic(.shallowHistory, "shallow", at: nil)
    let bag = DiagnosticBag([note])
    #expect(!bag.promotingWarnings().hasErrors)
    #expect(bag.promotingWarnings().sorted() == [note])
    #expect([note].summary() == "no errors, no warnings")
    #expect([note, fault(), fault("quiet", .silentIncident)].summary() == "1 error, 1 warning")
    let words = [DiagnosticFormat.text, .github, .json, .sarif].map {
      $0.format([note], colored: false, toolVersion: "1")
    }
    #expect(words[0] == "allclear: note: shallow [shallow-history]\n")
    #expect(words[1] == "::notice title=shallow-history::shallow\n")
    #expect(words[2].contains("\"severity\": \"note\"") && words[3].contains("\"level\": \"note\""))
  }

  @Test func strictMakesWarningsErrors() {
    let bag = DiagnosticBag([fault("quiet", .silentIncident), fault()])
    #expect(bag.promotingWarnings().sorted().map(\.severity) == [.error, .error])
    #expect(bag.promotingWarnings().hasErrors)
  }

  @Test(arguments: [
    (0, 0, "no errors, no warnings"), (1, 0, "1 error"), (0, 1, "1 warning"), (2, 1, "2 errors, 1 warning"),
    (1, 2, "1 error, 2 warnings"),
  ])
  func summaryCounts(errors: Int, warnings: Int, summary: String) {
    let faults =
      Array(repeating: fault(), count: errors)
      + Array(repeating: fault("quiet", .silentIncident), count: warnings)
    #expect(faults.summary() == summary)
  }
}
