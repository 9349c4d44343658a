import Foundation
import Glibc
import Testing

@testable import Publishing

/// On a file system of 256 kB in memory; only root can make one.
@Suite struct FullDiskTests {
  private static func run(_ arguments: String...) -> Bool {
    let process = Process()
    process.executableURL = URL(filePath: "/usr/bin/env")
    process.arguments = arguments
    process.standardError = FileHandle.nullDevice
    guard (try? process.run()) != nil else { return false }
    process.waitUntilExit()
    return process.terminationStatus == 0
  }

  private static let canMount: Bool = {
    guard geteuid() == 0, let sandbox = try? Sandbox() else { return false }
    defer { _ = run("umount", sandbox.path) }
    return run("mount", "-t", "tmpfs", "-o", "size=256k", "tmpfs", sandbox.path)
  }()

  @Test(.enabled(if: canMount, "a file system of its own can be mounted"))
  func `A disk that is full leaves the old site, and room for it`() throws {
    let sandbox = try Sandbox()
    try #require(Self.run("mount", "-t", "tmpfs", "-o", "size=256k", "tmpfs", sandbox.path))
    defer { _ = Self.run("umount", sandbox.path) }
    let old = ["index.html": "old"]
    try sandbox.publish(old)
    do {
      let publication = try sandbox.begin()
      let error = #expect(throws: PublishingError.self) {
        for index in 0..<100 { try publication.write(["\(index)": String(repeating: "x", count: 10_000)]) }
      }
      #expect(error?.number == ENOSPC)
      #expect(error?.outcome == .oldSiteUntouched)
    }
    #expect(try sandbox.tree() == old)
    #expect(try sandbox.litter() == [])
    #expect(try sandbox.publish(old).unchanged == 1)
  }
}
