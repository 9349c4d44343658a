import Foundation
import Testing

@testable import Publishing

@Suite struct LeftoversTests {
  private let stale = ".public.tmp-4711-0123456789abcdef"

  @Test func `Trees of builds that are gone are removed, links in them are not followed`() throws {
    let sandbox = try Sandbox()
    try sandbox.write("mine", to: "outside/mine")
    try sandbox.write("half", to: stale + "/incidents/a/index.html")
    try sandbox.link(stale + "/link", to: sandbox.path + "/outside")
    try sandbox.publish(["a": "a"])
    #expect(try sandbox.litter() == ["outside"])
    #expect(try sandbox.tree("outside") == ["mine": "mine"])
  }

  @Test func `A tree that somebody still writes is left alone`() throws {
    let sandbox = try Sandbox()
    try sandbox.write("half", to: stale + "/a")
    let tree = try Directory(at: sandbox.path).folder(stale)
    #expect(try tree.tryLock())
    let report = try sandbox.publish(["a": "a"])
    #expect(try sandbox.litter() == [stale])
    #expect(report.leftovers == [])
  }

  @Test(arguments: [
    ".public.tmp", ".public.tmp-", ".public.tmp-4711", ".public.tmp-4711-backup", ".public.tmp-x-0123456789abcdef",
    ".public.tmp-4711-0123456789ABCDEF", ".other.tmp-4711-0123456789abcdef", "public.tmp-4711-0123456789abcdef",
    ".public.tmp-4711-0123456789abcdef-2",
  ])
  func `Folders with other names are left alone`(name: String) throws {
    let sandbox = try Sandbox()
    try sandbox.write("mine", to: name + "/mine")
    try sandbox.publish(["a": "a"])
    #expect(try sandbox.litter() == [name])
  }

  @Test func `Files and links with the name of a tree are left alone`() throws {
    let sandbox = try Sandbox()
    try sandbox.write("mine", to: "outside/mine")
    try sandbox.write("mine", to: ".public.tmp-1-0123456789abcdef")
    try sandbox.link(stale, to: "outside")
    try sandbox.publish(["a": "a"])
    #expect(try sandbox.litter() == [".public.tmp-1-0123456789abcdef", stale, "outside"])
    #expect(try sandbox.tree("outside") == ["mine": "mine"])
  }

  @Test func `A site put aside is not brought back over a newer one`() throws {
    let sandbox = try Sandbox()
    try sandbox.publish(["a": "new"])
    try sandbox.write("old", to: ".public.old-4711-0123456789abcdef/a")
    try sandbox.begin().abandon()
    #expect(try sandbox.tree() == ["a": "new"])
    #expect(try sandbox.litter() == [])
  }
}
