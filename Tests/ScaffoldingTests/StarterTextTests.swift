import Diagnostics
import FrontMatter
import Testing

@testable import Scaffolding

@Suite struct StarterTextTests {
  @Test(arguments: [
    "Example Status", "Bob's \"Status\": page #1", "100 %", "yes", "No", "null", "~", "404", "- a", "a: b", "[x]",
    "{x}",
    "📮 Pošta", "\\n", "a\\", "*a", "&a", "!a", "%a", "@a", "`a", "|", ">", "a #b", "'", "\"", " a ", "e\u{301}", "?",
    "key:", "\u{202E}x", "---", "2026-01-01", "0x1F", "<<title>>", "a\u{A0}b", "-",
  ])
  func yamlReadsBackWhatWasWritten(_ text: String) throws {
    let bytes = Array("key: \(StarterText.yaml(text)) # end\nnext: x\n".utf8)
    var faults: [Diagnostic] = []
    let file = SourceFile(path: "test.yml", bytes: bytes)
    let node = YAMLDocument.parse(0..<bytes.count, of: file, diagnostics: &faults)
    #expect(faults.isEmpty)
    guard case .mapping(let entries)? = node?.value, case .scalar(let value)? = entries.first?.value.value else {
      Issue.record("no mapping")
      return
    }
    #expect(Array(value.utf8) == Array(text.utf8))
    #expect(entries.first?.value.isNull == false)
  }

  @Test func plainWordsNeedNoQuotes() {
    #expect(StarterText.yaml("Example Status") == "Example Status")
    #expect(StarterText.yaml("Yes") == "\"Yes\"")
  }

  @Test func markdownShowsTheTextAsItIs() {
    #expect(StarterText.markdown("*Bob* <b> [x](y) #1 é") == "\\*Bob\\* \\<b\\> \\[x\\]\\(y\\) \\#1 é")
  }

  @Test(arguments: [("a", true), ("", false), ("  ", false), ("a\tb", false), ("a\u{7F}", false), ("é 📮", true)])
  func lineIsOneLineOfSomething(_ text: String, _ isLine: Bool) {
    #expect(StarterText.isLine(text) == isLine)
  }
}
