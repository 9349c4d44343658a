import Diagnostics
import Markdown
import RichText
import StatusModel

/// Reads a postmortem's task-list items.
struct FollowUpReader {
  let file: SourceFile
  private(set) var diagnostics: [Diagnostic] = []

  init(file: SourceFile) {
    self.file = file
  }

  /// The task whose `.open(.item)` stands at `task.node`; nil when the item is no task.
  mutating func followUp(_ task: MarkdownDocument.Task, in document: MarkdownDocument) -> FollowUp? {
    guard case .open(.item(let isDone?)) = document.nodes[task.node] else { return nil }
    let text = Self.words(of: task, in: document)
    guard let fields = Self.closingFields(of: text) else { return FollowUp(text: text, isDone: isDone) }
    var followUp = FollowUp(text: fields.text, isDone: isDone)
    var seen: [String] = []
    for field in fields.fields {
      if seen.contains(field.key) { report("'\(field.key)' stands here twice", hint: "delete one", at: task.range) }
      seen.append(field.key)
      switch field.key {
      case "owner": followUp.owner = field.value
      case "due": followUp.due = date(field.value, at: task.range)
      case "done": followUp.done = date(field.value, at: task.range)
      default:
        report(
          "a follow-up has no '\(field.key)'", hint: Suggestion.hint(for: field.key, among: Self.keys), at: task.range)
      }
    }
    return followUp
  }

  private static let keys = ["owner", "due", "done"]

  private mutating func date(_ text: String, at range: Range<Int>) -> CivilDate? {
    switch TimeExpressionParser.day(text, otherwise: "'\(text)' is no day") {
    case .success(let day): return day
    case .failure(let fault):
      report(fault.message, hint: "write 2023-09-01", at: range)
      return nil
    }
  }

  private mutating func report(_ message: String, hint: String?, at range: Range<Int>) {
    diagnostics.append(Diagnostic(.invalidFollowUp, message, hint: hint, at: range, in: file))
  }

  /// The item's own words, without those of a list in it.
  private static func words(of task: MarkdownDocument.Task, in document: MarkdownDocument) -> String {
    var end = task.node + 1
    var depth = 1
    while end < document.nodes.count {
      if case .open(.list) = document.nodes[end] { break }
      if case .open = document.nodes[end] { depth += 1 }
      if case .close = document.nodes[end] { depth -= 1 }
      if depth == 0 { break }
      end += 1
    }
    let text = RichText(Array(document.nodes[(task.node + 1)..<end])).plainText
    return trimmed(text.utf8.map { $0 == 0x0A ? 0x20 : $0 }[...])
  }

  /// The fields of a parenthesis at the end that names at least one of the keys, and the text before it.
  private static func closingFields(of text: String) -> (text: String, fields: [(key: String, value: String)])? {
    let bytes = Array(text.utf8)
    let end = bytes.last == UInt8(ascii: ".") ? bytes.count - 1 : bytes.count
    guard let open = opening(of: bytes[..<end]) else { return nil }
    let fields = bytes[(open + 1)..<(end - 1)].split(separator: UInt8(ascii: ",")).map { part in
      let halves = part.split(separator: UInt8(ascii: ":"), maxSplits: 1, omittingEmptySubsequences: false)
      return (key: trimmed(halves[0]).lowercased(), value: halves.count == 2 ? trimmed(halves[1]) : "")
    }
    guard fields.contains(where: { keys.contains($0.key) && !$0.value.isEmpty }) else { return nil }
    return (trimmed(bytes[..<open]), fields)
  }

  /// Where the parenthesis that closes the text opens; nil when none closes it.
  private static func opening(of bytes: ArraySlice<UInt8>) -> Int? {
    guard bytes.last == UInt8(ascii: ")") else { return nil }
    var depth = 0
    for index in bytes.indices.reversed() {
      if bytes[index] == UInt8(ascii: ")") { depth += 1 }
      if bytes[index] == UInt8(ascii: "(") { depth -= 1 }
      if depth == 0 { return index }
    }
    return nil
  }

  private static func trimmed(_ bytes: ArraySlice<UInt8>) -> String {
    let start = bytes.firstIndex { $0 != 0x20 } ?? bytes.endIndex
    let end = bytes.lastIndex { $0 != 0x20 }.map { $0 + 1 } ?? start
    return String(decoding: bytes[start..<end], as: UTF8.self)
  }
}
