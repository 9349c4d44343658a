import Foundation
import Testing

@Suite struct StatsCommandTests {
  private func stats(_ sandbox: Sandbox, _ arguments: String..., environment: [String: String] = [:]) throws
    -> Allclear.Result
  {
    try Allclear.run(["stats", "--now", Project.now] + arguments, in: sandbox, environment: environment)
  }

  @Test func `A table tells the periods and all of them together`() throws {
    let result = try stats(try Project.make(posts: 3))
    #expect(result.code == 0 && result.error == "")
    let lines = result.output.split(separator: "\n")
    #expect(lines.count == 3)
    #expect(lines[0].hasPrefix("Period"))
    #expect(lines[1].hasPrefix("2026-01 so far          3         –      –      3"))
    #expect(lines[1].contains("2 h 00 min"))
    #expect(lines[2].hasPrefix("all so far"))
    #expect(!result.output.contains("\u{1B}"))
  }

  @Test func `Colour is for terminals unless it is asked for`() throws {
    let sandbox = try Project.make()
    #expect(try stats(sandbox, "--color", "always").output.contains("\u{1B}[1m"))
  }

  @Test func `JSON is one document and CSV one table`() throws {
    let sandbox = try Project.make()
    let json = try stats(sandbox, "--by", "year", "--component", "mail", "--format", "json")
    let document = try #require(
      JSONSerialization.jsonObject(with: Data(json.output.utf8)) as? [String: Any])
    let rows = try #require(document["rows"] as? [[String: Any]])
    #expect(rows.map { $0["id"] as? String } == ["mail", "mail"])
    #expect(rows.map { $0["period"] as? String } == ["2026", nil])
    let csv = try stats(sandbox, "--format", "csv").output
    #expect(csv.components(separatedBy: "\r\n").count == 4)
    #expect(csv.hasPrefix("kind,id,name,period,"))
  }

  @Test func `A name that nothing has ends with 1 and says what may be meant`() throws {
    let sandbox = try Project.make()
    let result = try stats(sandbox, "--component", "mial")
    #expect(result.code == 1)
    #expect(result.output == "")
    #expect(result.error == "allclear: error: unknown component 'mial'; did you mean 'mail'?\n")
    #expect(try stats(sandbox, "--tag", "\u{1B}[2J").error.contains("\u{1B}") == false)
    #expect(try stats(sandbox, "--since", "2026-02").code == 1)
  }

  @Test(arguments: [
    ["--by", "week"], ["--since", "yesterday"], ["--until", "2026-02-30"], ["--format", "xml"], ["--component"],
    ["extra"],
  ])
  func `Wrong usage ends with 64`(_ arguments: [String]) throws {
    let result = try Allclear.run(["stats"] + arguments, in: try Project.make())
    #expect(result.code == 64)
    #expect(result.error.hasPrefix("Error: "))
    #expect(result.output == "")
  }

  @Test func `Faults in the content end with 1 and are told`() throws {
    let sandbox = try Project.make()
    try sandbox.write("no front matter", to: "content/incidents/x.md")
    let result = try stats(sandbox)
    #expect(result.code == 1)
    #expect(result.output == "")
    #expect(result.error.contains("content/incidents/x.md:1:1: error: "))
  }

  @Test func `The command is in the help and has its own`() throws {
    let sandbox = try Sandbox()
    #expect(try Allclear.run(["--help"], in: sandbox).output.contains("  stats  "))
    let help = try Allclear.run(["stats", "--help"], in: sandbox)
    #expect(help.code == 0)
    #expect(help.output.contains("--by <by>") && help.output.contains("allclear stats --by quarter"))
  }
}
