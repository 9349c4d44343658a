import Diagnostics
import FrontMatter
import StatusModel
import Content
import Foundation
import Loading
import TestSupport
import Testing

@testable import Authoring

/// Whatever manner a post is written in, its normal form says the same.
struct FormatPropertyTests {
  /// Another seed each day, shown when the test fails, and the same one for a whole day's runs.
  @Test(arguments: [2, UInt64(Date().timeIntervalSince1970 / 86_400)])
  func theNormalFormSaysTheSameAndStays(seed: UInt64) {
    var numbers = SeededNumbers(seed: seed)
    var changed = 0
    for round in 0..<400 {
      let random = RandomSoundPost(&numbers)
      let post = Sample.file(random.bytes, as: random.kind)
      let label: Comment = "seed \(seed), round \(round):\n\(Sample.text(random.bytes))"
      let formatter = PostFormatter(context: Sample.context())
      let bytes = formatter.format(post)
      let formed = Sample.file(bytes, as: random.kind)
      #expect(formatter.format(formed) == bytes, label)
      let (before, faults) = PostOutline.read(post, context: Sample.context())
      let (after, _) = PostOutline.read(formed, context: Sample.context())
      guard let before, let after, !faults.contains(where: { $0.severity == .error }) else {
        #expect(bytes == random.bytes, label)
        continue
      }
      #expect(before.content == after.content, label)
      #expect(others(before) == others(after), label)
      #expect(bytes.starts(with: [0xEF, 0xBB, 0xBF]) == random.bytes.starts(with: [0xEF, 0xBB, 0xBF]), label)
      checkHeadings(after, label)
      if bytes != random.bytes { changed += 1 }
    }
    #expect(changed > 200, "seed \(seed): most posts are written otherwise")
  }

  /// All lines of the text with their ends, but headings and empty ones.
  private func others(_ outline: PostOutline) -> [[UInt8]] {
    let file = outline.file
    var headings: Set<Int> = []
    for heading in outline.headings {
      let lines = HeadingLines(heading, in: file)
      headings.formUnion(lines.first...lines.last)
    }
    let first = file.position(of: outline.frontMatter.body.lowerBound).line
    return (first..<max(first, file.lineStarts.count + 1)).compactMap { line in
      guard !headings.contains(line) else { return nil }
      let end = line < file.lineStarts.count ? file.lineStarts[line] : file.bytes.count
      let bytes = Array(file.bytes[file.lineStarts[line - 1]..<end])
      return bytes.allSatisfy { $0 <= 0x20 } ? nil : bytes
    }
  }

  private func checkHeadings(_ outline: PostOutline, _ label: Comment) {
    for heading in outline.updates {
      let words = outline.file.text(outline.file.range(ofLine: outline.file.position(of: heading.line.lowerBound).line))
      #expect(words.hasPrefix("## ") && words.contains(" — 2023-07-"), label)
      #expect(!words.hasSuffix(" ") && !words.hasSuffix("#"), label)
    }
  }
}
