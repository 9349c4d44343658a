import Diagnostics
import Testing

@Suite struct SuggestionTests {
  private let components = ["control-panel", "kvm-host", "dns-1", "dns-2"]

  @Test(arguments: [
    ("contol-panel", "control-panel"), ("control-panle", "control-panel"), ("Control-Panel", "control-panel"),
    ("kvmhost", "kvm-host"), ("kvm_host", "kvm-host"), ("dns2", "dns-2"), ("dns-3", "dns-1"),
  ])
  func nearWordIsFound(word: String, nearest: String) {
    #expect(Suggestion.nearest(to: word, among: components) == nearest)
  }

  @Test(arguments: ["", "mail", "x", "controller", "panel"])
  func farWordIsNot(word: String) {
    #expect(Suggestion.nearest(to: word, among: components) == nil)
  }

  @Test func nearestOfSeveralWinsAndThenTheFirst() {
    #expect(
      Suggestion.nearest(to: "monitoring", among: ["monitor", "monitorinx", "monitoring", "Monitoring"]) == "monitoring"
    )
    #expect(Suggestion.nearest(to: "abcd", among: ["abcx", "abcy"]) == "abcx")
  }

  @Test func swappedNeighboursAreOneError() {
    #expect(Suggestion.nearest(to: "dsn", among: ["dns"]) == "dns")
  }

  @Test func oneLetterMatchesOnlyItself() {
    #expect(Suggestion.nearest(to: "A", among: ["b", "a"]) == "a")
    #expect(Suggestion.nearest(to: "x", among: ["b", "a", "", "xy"]) == nil)
  }

  @Test func lettersBeyondASCIIAreLetters() {
    #expect(Suggestion.nearest(to: "BEHOBÉN", among: ["behoben"]) == "behoben")
  }

  @Test func hugeWordsCostLittle() {
    let huge = String(repeating: "a", count: 1_000_000)
    let candidates = (0..<500).map { String(repeating: "ab", count: 1_000) + String($0) }
    #expect(Suggestion.nearest(to: huge, among: candidates) == nil)
    #expect(Suggestion.nearest(to: huge, among: [huge]) == huge)
  }

  @Test func hintNamesTheNearest() {
    #expect(Suggestion.hint(for: "kvm-hots", among: components) == "did you mean 'kvm-host'?")
  }

  @Test func hintListsFewCandidates() {
    #expect(Suggestion.hint(for: "severe", among: ["none", "minor", "major"]) == "one of none, minor, major")
    #expect(Suggestion.hint(for: "severe", among: ["none"]) == "only 'none' is known")
    #expect(Suggestion.hint(for: "severe", among: []) == nil)
    #expect(Suggestion.hint(for: "severe", among: (1...9).map { "component-\($0)" }) == nil)
  }
}
