import Diagnostics
import Foundation
import Testing

/// docs/messages.md and the program say the same.
@Suite struct DiagnosticIDTests {
  private struct Section {
    let id: String
    /// The first paragraph: the severity in bold and the explanation.
    let statement: String
    let rest: String
  }

  private static func sections() throws -> [Section] {
    let project = URL(fileURLWithPath: #filePath)
      .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()
    let text = try String(contentsOf: project.appendingPathComponent("docs/messages.md"), encoding: .utf8)
    return text.components(separatedBy: "\n### ").dropFirst().map { section in
      let paragraphs = section.components(separatedBy: "\n\n")
      return Section(
        id: paragraphs[0], statement: paragraphs.dropFirst().first ?? "",
        rest: paragraphs.dropFirst(2).joined(separator: "\n\n"))
    }
  }

  @Test func everyIDIsDocumentedInItsOrderAndNoOther() throws {
    #expect(try Self.sections().map(\.id) == DiagnosticID.allCases.map(\.rawValue))
  }

  @Test func documentedSeverityAndExplanationAreTheProgramsOwn() throws {
    for section in try Self.sections() {
      guard let id = DiagnosticID(rawValue: section.id) else { continue }
      #expect(section.statement == "**\(id.severity.name.capitalized).** \(id.explanation)", "\(section.id)")
    }
  }

  @Test func everySectionHasAnExampleAndAWayOut() throws {
    for section in try Self.sections() {
      #expect(section.rest.contains("```\n"), "\(section.id)")
      #expect(section.rest.contains("**Way out.** "), "\(section.id)")
    }
  }

  @Test(arguments: DiagnosticID.allCases)
  func explanationIsOneSentence(id: DiagnosticID) {
    #expect(id.explanation.utf8.last == UInt8(ascii: "."))
    #expect(!id.explanation.dropLast().contains(". "))
  }

  @Test(arguments: DiagnosticID.allCases)
  func nameIsMadeOfSmallLettersDigitsAndHyphens(id: DiagnosticID) {
    #expect(id.rawValue.utf8.allSatisfy { (97...122).contains($0) || (48...57).contains($0) || $0 == 45 })
  }
}
