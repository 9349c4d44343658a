import Diagnostics
import Foundation
import Testing

/// What no format may let through, whoever wrote the post.
@Suite struct HostileTextTests {
  private static let attack =
    "a\u{1B}[2J\u{9B}1m\u{202E}gnp\u{2066}\u{200F}\u{61C}\u{85}\u{2028}\u{0}\u{7F}\u{200B}\u{E0041}\r\n::error::x"
    + "\n##[error]y ##vso[task.complete]z #\u{200D}#[add-mask]w ##teamcity[m]"

  private func format(_ format: DiagnosticFormat) -> String {
    let text = MarkedText("\t«title: \(Self.attack)»", path: Self.attack)
    return format.format([text.fault(Self.attack, hint: Self.attack)], colored: false, toolVersion: "1.0")
  }

  @Test(arguments: DiagnosticFormat.allCases)
  func nothingInvisibleOrSteeringIsPrinted(format: DiagnosticFormat) {
    let printed = self.format(format).unicodeScalars
    let deceptive = printed.filter { scalar in
      scalar != "\n" && scalar != "\t" && scalar.value != 0x200D
        && (scalar.properties.generalCategory == .control || scalar.properties.isDefaultIgnorableCodePoint
          || scalar.value == 0x2028)
    }
    #expect(deceptive.map { String($0.value, radix: 16) } == [])
  }

  @Test(arguments: DiagnosticFormat.allCases)
  func noTextBecomesACommand(format: DiagnosticFormat) {
    let printed = self.format(format).replacingOccurrences(of: "\u{200D}", with: "")
    for command in ["##[", "##vso[", "##teamcity["] {
      #expect(printed.range(of: command, options: .literal) == nil)
    }
    let commands = printed.utf8.split(separator: 10).filter { line in
      line.drop { $0 == 32 || $0 == 9 }.starts(with: "::".utf8)
    }
    #expect(commands.count == (format == .github ? 1 : 0))
  }

  @Test func controlsAreNamedInText() {
    let line = DiagnosticFormat.text.format(
      [Diagnostic(.invalidValue, "a\u{1B}[2J\u{202E}b\n::error::x\t##[c]", at: nil)], colored: false, toolVersion: "1")
    #expect(line == "allclear: error: a\\u{1B}[2J\\u{202E}b\\u{A}::error::x\\u{9}##\\u{5B}c] [invalid-value]\n")
  }

  @Test func ordinaryBracketsAndEmojiStay() {
    let text = "# [link](x) ## a [b] ##x y[0] ❤️ 👩‍💻 می‌شود"
    let line = DiagnosticFormat.text.format(
      [Diagnostic(.invalidValue, text, at: nil)], colored: false, toolVersion: "1")
    #expect(line == "allclear: error: \(text) [invalid-value]\n")
  }

  @Test func longMessageIsCutAtTwoHundredCharacters() {
    let text = "é" + String(repeating: "x", count: 100_000)
    let fault = Diagnostic(.invalidValue, text, hint: text, at: nil)
    let cut = "é" + String(repeating: "x", count: 198) + "…"
    #expect(
      DiagnosticFormat.text.format([fault], colored: false, toolVersion: "1")
        == "allclear: error: \(cut) (\(cut)) [invalid-value]\n")
  }

  @Test func messageOfTwoHundredCharactersIsWhole() {
    let text = String(repeating: "x", count: 200)
    let printed = DiagnosticFormat.text.format(
      [Diagnostic(.invalidValue, text, at: nil)], colored: false, toolVersion: "1")
    #expect(printed == "allclear: error: \(text) [invalid-value]\n")
  }

  @Test func escapesCountAsTheyArePrintedAndAreNeverCutInTwo() {
    let text = String(repeating: "\u{1B}", count: 1_000)
    let printed = DiagnosticFormat.text.format(
      [Diagnostic(.invalidValue, text, at: nil)], colored: false, toolVersion: "1")
    #expect(printed == "allclear: error: \(String(repeating: "\\u{1B}", count: 33))… [invalid-value]\n")
  }
}
