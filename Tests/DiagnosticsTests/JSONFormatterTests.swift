import Diagnostics
import Foundation
import Testing

@Suite struct JSONFormatterTests {
  private func format(_ diagnostics: Diagnostic...) -> String {
    DiagnosticFormat.json.format(diagnostics, colored: true, toolVersion: "1.0")
  }

  @Test func membersStandInOneOrder() {
    #expect(
      format(MarkedText("a\n  «bé»: c", path: "content/a/b.md").fault("say \"x\" \\", hint: "y")) == """
        [
          {
            "id": "unknown-component",
            "severity": "error",
            "path": "content/a/b.md",
            "line": 2,
            "column": 3,
            "endColumn": 6,
            "message": "say \\"x\\" \\\\",
            "hint": "y",
            "related": []
          }
        ]

        """)
  }

  @Test func whatIsMissingIsNull() {
    #expect(
      format(Diagnostic(.silentIncident, "quiet", at: nil)) == """
        [
          {
            "id": "silent-incident",
            "severity": "warning",
            "path": null,
            "line": null,
            "column": null,
            "endColumn": null,
            "message": "quiet",
            "hint": null,
            "related": []
          }
        ]

        """)
  }

  @Test func otherPlacesAreObjectsOfTheirOwn() {
    let other = MarkedText("b\n«cd»", path: "b.md")
    #expect(
      format(MarkedText("«a»", path: "a.md").fault(related: [other.related("said\u{1B} here")])) == """
        [
          {
            "id": "unknown-component",
            "severity": "error",
            "path": "a.md",
            "line": 1,
            "column": 1,
            "endColumn": 2,
            "message": "wrong",
            "hint": null,
            "related": [
              {
                "path": "b.md",
                "line": 2,
                "column": 1,
                "endColumn": 3,
                "message": "said\\\\u{1B} here"
              }
            ]
          }
        ]

        """)
  }

  @Test func noDiagnosticsAreAnEmptyArray() {
    #expect(format() == "[]\n")
  }

  @Test func hostilePathSurvivesUnchanged() throws {
    let path = "a\u{1B}\u{202E}\u{E0041}\n##[x]\"\\/é🔥.md"
    let output = format(MarkedText("«a»", path: path).fault())
    let objects = try #require(try JSONSerialization.jsonObject(with: Data(output.utf8)) as? [[String: Any]])
    let read = try #require(objects.first?["path"] as? String)
    #expect(Array(read.utf8) == Array(path.utf8))
  }
}
