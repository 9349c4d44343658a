import Foundation
import Testing

@Suite(.enabled(if: SmallDisk.canMount, "a file system of its own can be mounted"))
struct DiskTests {
  @Test func `A full disk ends with 2 and leaves the old site`() throws {
    let sandbox = try Project.make()
    try SmallDisk.mounted(in: sandbox) { _ in
      #expect(try Project.build(sandbox, "--output", "disk/public").code == 0)
      let before = try Tree(of: sandbox.path("disk/public"))
      for number in 0..<100 {
        try sandbox.write(Project.post("Late again \(number)"), to: "content/incidents/again-\(number).md")
      }
      let result = try Project.build(sandbox, "--output", "disk/public")
      #expect(result.code == 2)
      #expect(result.error.hasPrefix("allclear: error: cannot write disk/public"))
      #expect(result.error.hasSuffix("; the old site is untouched\n"))
      #expect(try Tree(of: sandbox.path("disk/public")) == before)
      #expect(try sandbox.names(in: "disk") == [".public.lock", "public"])
    }
  }

  @Test func `A disk that is read-only ends with 2 and leaves the old site`() throws {
    let sandbox = try Project.make()
    try SmallDisk.mounted(in: sandbox) { disk in
      #expect(try Project.build(sandbox, "--output", "disk/public").code == 0)
      let before = try Tree(of: sandbox.path("disk/public"))
      try SmallDisk.makeReadOnly(disk)
      let result = try Project.build(sandbox, "--output", "disk/public")
      #expect(result.code == 2)
      #expect(result.error.hasPrefix("allclear: error: "))
      #expect(try Tree(of: sandbox.path("disk/public")) == before)
    }
  }
}
