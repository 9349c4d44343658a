import Foundation
import Glibc

/// A file system of 1 MB in memory, which only root can make.
enum SmallDisk {
  struct Refused: Error {}

  static let canMount: Bool = {
    guard geteuid() == 0, let sandbox = try? Sandbox() else { return false }
    return (try? mounted(in: sandbox) { _ in true }) ?? false
  }()

  /// Has it at `disk` in the sandbox while `body` runs.
  static func mounted<Result>(in sandbox: Sandbox, _ body: (_ disk: String) throws -> Result) throws -> Result {
    let disk = sandbox.path("disk")
    try FileManager.default.createDirectory(atPath: disk, withIntermediateDirectories: true)
    try run("mount", "-t", "tmpfs", "-o", "size=1m", "tmpfs", disk)
    defer { try? run("umount", disk) }
    return try body(disk)
  }

  static func makeReadOnly(_ disk: String) throws {
    try run("mount", "-o", "remount,ro", disk)
  }

  private static func run(_ arguments: String...) throws {
    let process = Process()
    process.executableURL = URL(filePath: "/usr/bin/env")
    process.arguments = arguments
    process.standardError = FileHandle.nullDevice
    try process.run()
    process.waitUntilExit()
    if process.terminationStatus != 0 { throw Refused() }
  }
}
