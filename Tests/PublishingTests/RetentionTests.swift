import Output
import Testing

@testable import Publishing

/// Assets that a new site does not write.
@Suite struct RetentionTests {
  private static let day = 86_400

  @Test func `They stay for a day after the first site without them, then they go`() throws {
    let sandbox = try Sandbox()
    try sandbox.publish(["index.html": "1", "assets/a.1.css": "1"])
    let inode = try sandbox.inode("public/assets/a.1.css")
    let next = ["index.html": "2", "assets/a.2.css": "2"]

    let superseded = Sandbox.start + 100
    let report = try sandbox.publish(next, sandbox.options(now: superseded))
    #expect(report.superseded == 1 && report.removed == 0)
    #expect(try sandbox.inode("public/assets/a.1.css") == inode)
    let manifest = try sandbox.manifest()
    #expect(manifest.superseded.map(\.path.text) == ["assets/a.1.css"])
    #expect(manifest.superseded.map(\.since) == [superseded])
    #expect(manifest.files.map(\.path.text) == ["assets/a.2.css", "index.html"])

    try sandbox.publish(next, sandbox.options(now: superseded + Self.day - 1))
    #expect(try sandbox.inode("public/assets/a.1.css") == inode)
    #expect(try sandbox.manifest().superseded.map(\.since) == [superseded])

    let last = try sandbox.publish(next, sandbox.options(now: superseded + Self.day))
    #expect(try sandbox.tree() == next)
    #expect(last.removed == 1 && last.superseded == 0)
  }

  @Test func `One that is written again is an ordinary file`() throws {
    let sandbox = try Sandbox()
    try sandbox.publish(["assets/a.1.css": "1"])
    try sandbox.publish(["assets/a.2.css": "2"])
    let report = try sandbox.publish(["assets/a.1.css": "1"])
    #expect(report.unchanged == 1)
    #expect(try sandbox.manifest().superseded.map(\.path.text) == ["assets/a.2.css"])
  }

  @Test func `Only files directly in the folder of assets stay`() throws {
    let sandbox = try Sandbox()
    try sandbox.publish(["assets/deep/a.css": "1", "assets.css": "2", "page/assets/a.css": "3"])
    try sandbox.publish(["index.html": "4"])
    #expect(try sandbox.tree() == ["index.html": "4"])
  }

  @Test func `One that is gone from the disk is no longer listed`() throws {
    let sandbox = try Sandbox()
    try sandbox.publish(["a": "1", "assets/a.1.css": "1"])
    try sandbox.remove("public/assets")
    try sandbox.publish(["a": "2"])
    #expect(try sandbox.manifest().superseded == [])
  }

  @Test func `A site built for a moment to come keeps them no longer than a day from now`() throws {
    let path = try #require(OutputPath("assets/a.1.css"))
    let manifest = Manifest(
      generator: "Allclear", now: 9_000, nextChange: nil, files: [], superseded: [.init(path: path, since: 9_000)])
    #expect(manifest.assetsToKeep(at: 1_000) { _ in false } == [.init(path: path, since: 1_000)])
  }
}
