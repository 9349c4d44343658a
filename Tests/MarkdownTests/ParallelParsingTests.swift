import Diagnostics
import RichText
import TestSupport
import Testing

@testable import Markdown

/// The library switches a table of the process while it parses `~~` and addresses.
@Suite struct ParallelParsingTests {
  private static let texts = [
    "~~gone~~ and ~one~ www.example.com", "*a* **b** https://example.com/a_b_c x@example.com", "plain _text_ alone ~",
    "- [x] ~~a~~\n- [ ] www.a.b",
    "a|b\n-|-\n~~c~~|http://d.e", "[^1] w ~~x~~\n\n[^1]: www.example.com ~~y~~", "`~~` *~~a~~* :// @",
    "> ~~a\n> b~~ ftp://a.b",
  ]

  private static func parse(_ text: String) -> RichText {
    let file = SourceFile(path: "content/pages/a.md", bytes: Array(text.utf8))
    var faults: [Diagnostic] = []
    return RichText(MarkdownParser.parse(0..<file.bytes.count, of: file, diagnostics: &faults).nodes)
  }

  @Test func eightAtOnceGiveWhatOneGives() async {
    let expected = Self.texts.map(Self.parse)
    let wrong = await withTaskGroup(of: Int.self) { group in
      for worker in 0..<8 {
        group.addTask {
          (0..<10_000).count { round in
            let index = (worker + round) % Self.texts.count
            return Self.parse(Self.texts[index]) != expected[index]
          }
        }
      }
      return await group.reduce(0, +)
    }
    #expect(wrong == 0)
  }
}
