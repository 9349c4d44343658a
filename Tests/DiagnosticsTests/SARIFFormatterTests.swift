import Diagnostics
import Foundation
import Testing

@Suite struct SARIFFormatterTests {
  private func format(_ diagnostics: Diagnostic...) -> String {
    DiagnosticFormat.sarif.format(diagnostics, colored: true, toolVersion: "1.2.3")
  }

  private func run(_ diagnostics: Diagnostic...) throws -> [String: Any] {
    let output = DiagnosticFormat.sarif.format(diagnostics, colored: false, toolVersion: "1.2.3")
    let log = try #require(try JSONSerialization.jsonObject(with: Data(output.utf8)) as? [String: Any])
    return try #require((log["runs"] as? [[String: Any]])?.first)
  }

  private func physicalLocation(_ diagnostic: Diagnostic) throws -> [String: Any] {
    let results = try #require(try run(diagnostic)["results"] as? [[String: Any]])
    let location = try #require((results.first?["locations"] as? [[String: Any]])?.first)
    return try #require(location["physicalLocation"] as? [String: Any])
  }

  private func region(_ diagnostic: Diagnostic) throws -> [String: Int]? {
    try physicalLocation(diagnostic)["region"] as? [String: Int]
  }

  @Test func logHasToolRulesAndResults() {
    #expect(
      format(MarkedText("é «ü»", path: "content/é b.md").fault("wrong", hint: "try {x}")) == """
        {
          "$schema": "https://json.schemastore.org/sarif-2.1.0.json",
          "version": "2.1.0",
          "runs": [
            {
              "tool": {
                "driver": {
                  "name": "Allclear",
                  "version": "1.2.3",
                  "rules": [
                    {
                      "id": "unknown-component",
                      "shortDescription": {
                        "text": "\(DiagnosticID.unknownComponent.explanation)"
                      },
                      "defaultConfiguration": {
                        "level": "error"
                      }
                    }
                  ]
                }
              },
              "columnKind": "unicodeCodePoints",
              "results": [
                {
                  "ruleId": "unknown-component",
                  "level": "error",
                  "message": {
                    "text": "wrong (try {{x}})"
                  },
                  "locations": [
                    {
                      "physicalLocation": {
                        "artifactLocation": {
                          "uri": "content/%C3%A9%20b.md"
                        },
                        "region": {
                          "startLine": 1,
                          "startColumn": 3,
                          "endColumn": 4
                        }
                      }
                    }
                  ]
                }
              ]
            }
          ]
        }

        """)
  }

  @Test func rulesAreListedOnceInTheirOwnOrder() throws {
    let first = MarkedText("«a»").fault(id: .silentIncident)
    let second = MarkedText("«a»").fault(id: .unreadableFile)
    let tool = try #require(try run(first, second, first)["tool"] as? [String: [String: Any]])
    let rules = try #require(tool["driver"]?["rules"] as? [[String: Any]])
    #expect(rules.map { $0["id"] as? String } == ["unreadable-file", "silent-incident"])
  }

  @Test func columnsCountCodePoints() throws {
    let region = try region(MarkedText("x\n🔥日e\u{301}«🔥🔥»").fault())
    #expect(region == ["startLine": 2, "startColumn": 5, "endColumn": 7])
  }

  @Test func endOfALineIsAnInsertionPoint() throws {
    #expect(try region(MarkedText("ab«»").fault()) == ["startLine": 1, "startColumn": 3, "endColumn": 3])
  }

  @Test func farIntoALongLineTheRegionIsTheLine() throws {
    #expect(try region(MarkedText(String(repeating: "x", count: 100_000) + "«a»").fault()) == ["startLine": 1])
  }

  @Test func regionOfAWholeFileIsItsFirstLine() throws {
    let fault = Diagnostic(.unreadableFile, "gone", at: Diagnostic.Place(wholeFile: "a.md"))
    #expect(try region(fault) == ["startLine": 1])
  }

  @Test func faultWithoutPlaceHasNoLocation() throws {
    let results = try #require(
      try run(Diagnostic(.missingSettings, "gone", at: nil))["results"] as? [[String: Any]])
    #expect((results.first?["locations"] as? [Any])?.isEmpty == true)
  }

  @Test func otherPlacesAreRelatedLocations() throws {
    let other = MarkedText("b\n日«cd»", path: "b.md").related("said {here}")
    let results = try #require(
      try run(MarkedText("«a»").fault(related: [other]), MarkedText("«a»").fault("alone"))["results"]
        as? [[String: Any]])
    let related = try #require(results.first?["relatedLocations"] as? [[String: Any]])
    #expect(related.count == 1)
    #expect(related.first?["message"] as? [String: String] == ["text": "said {{here}}"])
    let location = try #require(related.first?["physicalLocation"] as? [String: Any])
    #expect(location["artifactLocation"] as? [String: String] == ["uri": "b.md"])
    #expect(location["region"] as? [String: Int] == ["startLine": 2, "startColumn": 2, "endColumn": 4])
    #expect(results.last?["relatedLocations"] == nil)
  }

  @Test func pathIsARelativeReferenceOnly() throws {
    let location = try physicalLocation(MarkedText("«a»", path: "a:b?c#d%20/\u{1B}.md").fault())
    let artifact = try #require(location["artifactLocation"] as? [String: String])
    #expect(artifact["uri"] == "a%3Ab%3Fc%23d%2520/%1B.md")
  }

  @Test func textMakesNoLink() {
    #expect(format(Diagnostic(.invalidValue, "[a](https://evil.example/)", at: nil)).contains("[a] (https:"))
  }
}
