import Diagnostics
import Testing
import TestSupport

@testable import Content

struct ContentLimitsTests {
  private func limits(_ change: (inout ContentLimits) -> Void) -> ContentLimits {
    var limits = ContentLimits()
    change(&limits)
    return limits
  }

  @Test func aTitle() {
    let fits = ReadPost("---\ntitle: \(String(repeating: "é", count: 300))\nstarted: 2023-07-05 14:02\n---\n")
    expect(fits.diagnostics, in: fits.text)
    let read = ReadPost("---\ntitle: 1️⃣\(String(repeating: "é", count: 301))2️⃣\nstarted: 2023-07-05 14:02\n---\n")
    expect(read.diagnostics, in: read.text, [ExpectedFault(.tooLong, "1️⃣", to: "2️⃣", message: "title_length")])
  }

  @Test func aSlug() {
    let read = ReadPost(
      "---\ntitle: Outage\nstarted: 2023-07-05 14:02\nslug: 1️⃣\(String(repeating: "a", count: 101))2️⃣\n---\n")
    expect(read.diagnostics, in: read.text, [ExpectedFault(.invalidSlug, "1️⃣", to: "2️⃣", message: "slug_length")])
  }

  @Test func updates() {
    let read = ReadPost(
      "---\ntitle: Outage\n---\n\n## Update — 2023-07-05 14:01\n\n## Update — 14:02\n\n1️⃣## Update — 14:032️⃣\n\n## Update — soon\n",
      limits: limits { $0.updates = 2 })
    expect(read.diagnostics, in: read.text, [ExpectedFault(.tooManyUpdates, "1️⃣", to: "2️⃣", message: "updates")])
  }

  @Test func frontMatter() {
    let size = ReadPost(
      "---\ntitle: Outage\nstarted: 2023-07-05 14:02\n---\n", limits: limits { $0.frontMatterSize = 20 })
    #expect(size.diagnostics.map(\.id) == [.frontMatterTooLarge])
    let depth = ReadPost("---\ntitle: Outage\ntags: [[[[a]]]]\n---\n", limits: limits { $0.frontMatterDepth = 3 })
    #expect(depth.diagnostics.first?.id == .unsupportedYAML)
  }

  @Test func renderedText() {
    let read = ReadPost(keys: "started: 2023-07-05 14:02", body: String(repeating: "*a* ", count: 30))
    expect(read.diagnostics, in: read.text)
    let small = ReadPost(
      "---\ntitle: A\nstarted: 2023-07-05 14:02\n---\n\(String(repeating: "*a* ", count: 30))",
      limits: limits { $0.renderedSize = 100 })
    #expect(small.diagnostics.map(\.id) == [.textTooComplex])
  }

  @Test func aFootnoteThatEveryUpdateRepeats() {
    let note = "\n[^1]: \(String(repeating: "word ", count: 1000))\n"
    let updates = (0..<50).map { "## Update — +\($0)m\n\nText[^1]\n" }.joined(separator: "\n")
    let read = ReadPost(
      "---\ntitle: A\nstarted: 2023-07-05 14:02\n---\n1️⃣Summary\n\n\(updates)\(note)",
      limits: limits { $0.renderedSize = 100_000 })
    expect(read.diagnostics, in: read.text, [ExpectedFault(.textTooComplex, "1️⃣", message: "rendered_size")])
  }
}
