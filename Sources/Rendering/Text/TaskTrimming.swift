import RichText
import StatusModel

/// A postmortem's text without what its follow-ups say in the parentheses that close them, so that the page can show
/// that in its own way, at the same place.
struct TaskTrimming {
  private(set) var text: RichText
  /// For each follow-up the place of the node before which its own words end.
  private(set) var ends: [Int] = []

  /// `followUps` are those of the tasks in `text`, in the order of the text; else nothing is trimmed.
  init(_ text: RichText, followUps: [FollowUp]) {
    self.text = text
    let tasks = text.tasks
    guard tasks.count == followUps.count else { return }
    for (task, followUp) in zip(tasks, followUps) {
      let end = Self.endOfWords(from: task + 1, in: text.nodes)
      ends.append(end)
      if followUp.hasFields { trim(task + 1..<end) }
    }
  }

  /// Where the item's own words end: before a list in it, or before what closes its last paragraph or itself.
  private static func endOfWords(from start: Int, in nodes: [RichText.Node]) -> Int {
    var end = start
    var depth = 1
    while end < nodes.count {
      if case .open(.list) = nodes[end] { break }
      if case .open = nodes[end] { depth += 1 }
      if case .close = nodes[end] { depth -= 1 }
      if depth == 0 { break }
      end += 1
    }
    while end > start, case .close = nodes[end - 1] { end -= 1 }
    return end
  }

  /// Empties the nodes that hold the closing parenthesis; leaves it when it holds more than plain words.
  private mutating func trim(_ words: Range<Int>) {
    var depth = 0
    for place in words.reversed() {
      switch text.nodes[place] {
      case .softBreak: continue
      case .text(let part):
        let bytes = Array(part.utf8)
        guard let opening = Self.opening(in: bytes, depth: &depth) else { continue }
        let kept = bytes[..<opening].reversed().drop { $0 == 0x20 }.reversed()
        text.nodes[place] = .text(String(decoding: Array(kept), as: UTF8.self))
        for rest in place + 1..<words.upperBound { text.nodes[rest] = .text("") }
        return
      default: return
      }
    }
  }

  /// Where the parenthesis opens that brings `depth` back to 0.
  private static func opening(in bytes: [UInt8], depth: inout Int) -> Int? {
    for index in bytes.indices.reversed() {
      if bytes[index] == UInt8(ascii: ")") { depth += 1 }
      guard bytes[index] == UInt8(ascii: "(") else { continue }
      depth -= 1
      if depth == 0 { return index }
    }
    return nil
  }
}

extension FollowUp {
  fileprivate var hasFields: Bool { owner != nil || due != nil || done != nil }
}
