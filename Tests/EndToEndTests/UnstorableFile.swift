import Foundation
import Glibc

/// What a repository cannot hold, or should not: pipes, names that are no text, and a megabyte of words.
enum UnstorableFile {
  static func make(for name: String, in sandbox: Sandbox) throws {
    let post = "content/incidents/storm.md"
    switch name {
    case "fifo-as-post":
      _ = unsafe mkfifo(sandbox.path(post), 0o644)
    case "file-name-not-utf8":
      let path = Array(sandbox.path("content/incidents/caf").utf8CString.dropLast()) + [CChar(bitPattern: 0xE9), 0]
      let descriptor = unsafe open(path, O_CREAT | O_WRONLY, 0o644)
      close(descriptor)
    case "post-too-large":
      let text = Self.head + "---\n\n" + String(repeating: "Servers answer late.\n", count: 50_000)
      try sandbox.write(text, to: post)
    case "front-matter-too-large":
      let tags = (0..<7_000).map { "tag-\($0)" }.joined(separator: ", ")
      try sandbox.write(Self.head + "tags: [\(tags)]\n---\n", to: post)
    case "updates-over-limit":
      let updates = (0...1_000).map { _ in "## Update — +1m\n\n" }.joined()
      try sandbox.write(Self.head + "---\n\n" + updates, to: post)
    default: break
    }
  }

  private static let head = "---\ntitle: Servers are slow\nstarted: 2026-01-14 09:00\n"
}
