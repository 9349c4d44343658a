import Foundation
import Testing

@Suite(Providing(BadCase.published) { try BadCase.publishBase() })
struct BadInputTests {
  @Test func `There are cases for more than seventy-five faults`() {
    #expect(BadCase.reported.count >= 75)
  }

  @Test(arguments: BadCase.reported)
  func `A check says exactly what is wrong`(_ bad: BadCase) throws {
    let project = try bad.project()
    let result = try Allclear.run(bad.arguments("check"), in: project)
    let actual = "exit \(result.code)\n\(result.error)"
    if Repository.isRecording { return try actual.write(to: bad.expectation, atomically: true, encoding: .utf8) }
    let expected = try String(contentsOf: bad.expectation, encoding: .utf8)
    if Data(actual.utf8) != Data(expected.utf8) {
      Issue.record("other words than in \(bad.expectation.path):\n\(Difference(from: expected, to: actual))")
    }
  }

  @Test(.disabled(if: Repository.isRecording), arguments: BadCase.reported)
  func `A build with errors leaves the published site as it was`(_ bad: BadCase) throws {
    let project = try bad.project()
    let published = try #require(BadCase.published.get())
    let before = try Tree(of: published.root)
    let arguments = bad.arguments("build") + ["--output", published.path("public")]
    let result = try Allclear.run(arguments + (bad.hasOnlyWarnings() ? ["--strict"] : []), in: project)
    #expect(result.code == 1)
    #expect(result.error.hasSuffix("; nothing was written\n"))
    #expect(result.output == "")
    #expect(try Tree(of: published.root) == before)
  }
}
