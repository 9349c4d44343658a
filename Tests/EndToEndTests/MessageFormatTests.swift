import Foundation
import Testing

@Suite struct MessageFormatTests {
  /// An error whose words hold all that could mislead a terminal or a CI system, and a warning.
  private static func faultyProject() throws -> Sandbox {
    let sandbox = try Project.make()
    try sandbox.write(
      Project.post("Late", more: "\"::error::\\e[31m%0A\\u202E\": 1\n"), to: "content/incidents/late.md")
    try sandbox.write("---\ntitle: About\n---\n\n<b>Us</b>\n", to: "content/pages/about.md")
    return sandbox
  }

  @Test func `JSON is an array of messages on standard output`() throws {
    let result = try Project.check(Self.faultyProject(), "--format", "json")
    let messages = try JSONSerialization.jsonObject(with: Data(result.output.utf8)) as? [[String: Any]]
    let ids = messages?.compactMap { $0["id"] as? String }
    #expect(ids == ["unknown-key", "raw-html", "raw-html"])
    #expect(messages?.first?["path"] as? String == "content/incidents/late.md")
    #expect(messages?.first?["line"] as? Int == 6)
    #expect(messages?.first?["column"] as? Int == 1)
    #expect(messages?.first?["severity"] as? String == "error")
    #expect(result.code == 1)
  }

  @Test func `JSON of a sound project is an empty array`() throws {
    let result = try Project.check(Project.make(), "--format", "json")
    let messages = try JSONSerialization.jsonObject(with: Data(result.output.utf8)) as? [Any]
    #expect(messages?.count == 0)
    #expect(result.code == 0)
  }

  @Test func `SARIF has a run with one result a message`() throws {
    let result = try Project.check(Self.faultyProject(), "--format", "sarif")
    let log = try JSONSerialization.jsonObject(with: Data(result.output.utf8)) as? [String: Any]
    #expect(log?["version"] as? String == "2.1.0")
    let run = (log?["runs"] as? [[String: Any]])?.first
    let results = run?["results"] as? [[String: Any]]
    #expect(results?.compactMap { $0["ruleId"] as? String } == ["unknown-key", "raw-html", "raw-html"])
    #expect(results?.compactMap { $0["level"] as? String } == ["error", "warning", "warning"])
    #expect(result.code == 1)
  }

  @Test func `GitHub's annotations are one line each, whatever the post holds`() throws {
    let result = try Project.check(Self.faultyProject(), "--format", "github")
    let lines = result.error.split(separator: "\n", omittingEmptySubsequences: false).dropLast()
    #expect(lines.count == 3)
    #expect(lines.first?.hasPrefix("::error file=content/incidents/late.md,line=6,") == true)
    #expect(lines.dropFirst().allSatisfy { $0.hasPrefix("::warning file=content/pages/about.md,line=5,") })
    #expect(!result.error.utf8.contains(0x1B))
    #expect(result.code == 1)
  }

  @Test(arguments: [[:], ["NO_COLOR": "1", "TERM": "xterm-256color"], ["TERM": "dumb"], ["TERM": "xterm-256color"]])
  func `There is no colour where nobody looks`(_ environment: [String: String]) throws {
    let result = try Project.check(Self.faultyProject(), environment: environment)
    #expect(!(result.error + result.output).utf8.contains(0x1B))
    #expect(result.error.contains("\\u{202E}"))
  }

  @Test func `Colour can be asked for, and then the post's own escapes are still shown as text`() throws {
    let result = try Project.check(Self.faultyProject(), "--color", "always")
    #expect(result.error.contains("\u{1B}[1"))
    #expect(result.error.contains("\\u{1B}[31m") || result.error.contains("\\u{1B}\\u{5B}31m"))
  }

  @Test func `Strict takes warnings for errors`() throws {
    let sandbox = try Project.make()
    try sandbox.write("---\ntitle: About\n---\n\n<b>Us</b>\n", to: "content/pages/about.md")
    #expect(try Project.check(sandbox).code == 0)
    let result = try Project.check(sandbox, "--strict")
    #expect(result.code == 1)
    #expect(result.error.contains(": error: "))
    #expect(!result.error.contains(": warning: "))
    #expect(try Project.build(sandbox, "--strict").code == 1)
    #expect(!sandbox.exists("public"))
    #expect(try Project.build(sandbox).code == 0)
  }
}
