import Foundation
import Testing

@Suite struct RepublishingTests {
  @Test func `A second build leaves every file as it was`() throws {
    let sandbox = try Project.make()
    #expect(try Project.build(sandbox).code == 0)
    let before = try Tree(of: sandbox.path("public"))
    #expect(try Project.build(sandbox).code == 0)
    let after = try Tree(of: sandbox.path("public"))
    #expect(after.paths == before.paths)
    for path in after.paths where !sandbox.isFolder("public/\(path)") && path != "allclear.json" {
      #expect(after.entries[path] == before.entries[path], "\(path)")
    }
  }

  @Test func `The page of a removed post disappears`() throws {
    let sandbox = try Project.make()
    #expect(try Project.build(sandbox).code == 0)
    #expect(sandbox.exists("public/incidents/mail-1/index.html"))
    try sandbox.remove("content/incidents/mail-1.md")
    #expect(try Project.build(sandbox).code == 0)
    #expect(!sandbox.exists("public/incidents/mail-1"))
    #expect(sandbox.exists("public/incidents/mail-0/index.html"))
    let fresh = try Project.make(posts: 1)
    #expect(try Project.build(fresh).code == 0)
    #expect(try Tree(of: sandbox.path("public")).differences(from: Tree(of: fresh.path("public"))) == [])
  }

  @Test func `A file that somebody put into the published site is not lost`() throws {
    let sandbox = try Project.make()
    #expect(try Project.build(sandbox).code == 0)
    try sandbox.write("key", to: "public/.well-known/challenge")
    let before = try Tree(of: sandbox.path("public"))
    let result = try Project.build(sandbox)
    #expect(result.code == 2)
    #expect(result.error.contains("public/.well-known"))
    #expect(try Tree(of: sandbox.path("public")) == before)
  }

  @Test func `An output that is a link is refused`() throws {
    let sandbox = try Project.make()
    try sandbox.write("Holiday", to: "elsewhere/photo.txt")
    try FileManager.default.createSymbolicLink(
      atPath: sandbox.path("public"), withDestinationPath: sandbox.path("elsewhere"))
    #expect(try Project.build(sandbox).code == 2)
    #expect(try sandbox.names(in: "elsewhere") == ["photo.txt"])
  }

  @Test func `Nothing is left beside the output but its lock`() throws {
    let sandbox = try Project.make()
    for _ in 0..<2 { #expect(try Project.build(sandbox).code == 0) }
    #expect(try sandbox.names() == [".public.lock", "content", "public", "site"])
  }
}
