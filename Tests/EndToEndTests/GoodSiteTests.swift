import Foundation
import Testing

@Suite struct GoodSiteTests {
  @Test(arguments: GoodCase.all)
  func `A build writes the expected files and nothing else`(_ good: GoodCase) throws {
    let project = try good.project()
    let result = try Allclear.run(good.arguments, in: project)
    #expect(result.code == 0)
    #expect(result.error == "")
    try expectFiles(of: good, in: project)
    if good.isWhole { try expectTree(of: good, in: project) }
    for fact in good.facts { expect(fact, in: project) }
  }

  private func expectFiles(of good: GoodCase, in project: Sandbox) throws {
    let actual = try Tree(of: project.path("public")).paths.map(Self.withoutHash).joined(separator: "\n") + "\n"
    if Repository.isRecording { return try actual.write(to: good.fileList, atomically: true, encoding: .utf8) }
    let expected = try String(contentsOf: good.fileList, encoding: .utf8)
    if actual != expected {
      Issue.record("other files than in \(good.fileList.path):\n\(Difference(from: expected, to: actual))")
    }
  }

  private func expectTree(of good: GoodCase, in project: Sandbox) throws {
    if Repository.isRecording {
      try FileManager.default.removeItem(at: good.output)
      return try FileManager.default.copyItem(atPath: project.path("public"), toPath: good.output.path)
    }
    let (actual, expected) = (try Tree(of: project.path("public")), try Tree(of: good.output.path))
    for path in Set(actual.paths + expected.paths).sorted() where actual.contents[path] != expected.contents[path] {
      let texts = [expected, actual].map { String(decoding: $0.contents[path] ?? Data(), as: UTF8.self) }
      Issue.record("\(path) is not as in \(good.output.path):\n\(Difference(from: texts[0], to: texts[1]))")
    }
  }

  private func expect(_ fact: GoodCase.Fact, in project: Sandbox) {
    guard let text = try? project.text("public/\(fact.path)") else {
      Issue.record("there is no \(fact.path)")
      return
    }
    #expect(text.contains(fact.text) == fact.isFound, "'\(fact.text)' in \(fact.path)")
  }

  /// `assets/style.0123456789ab.css` with `*` in place of what changes with every change of the design.
  private static func withoutHash(_ path: String) -> String {
    path.hasPrefix("assets/") ? path.replacing(/\.[0-9a-f]{12}\./, with: ".*.") : path
  }
}
