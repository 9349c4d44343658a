import Diagnostics
import Yams

/// Turns the library's nodes into ours, with byte ranges; refuses what only a data format needs.
struct YAMLConversion {
  let limits: FrontMatterLimits
  private(set) var diagnostics: [Diagnostic] = []
  private var text: YAMLText

  init(text: YAMLText, limits: FrontMatterLimits) {
    self.text = text
    self.limits = limits
  }

  mutating func fault(_ error: any Error) -> Diagnostic { text.fault(error) }

  /// Nodes must come in the order of the text.
  mutating func node(_ node: Node, depth: Int) -> YAMLNode {
    let start = text.offset(of: node.mark)
    guard depth <= limits.depth else {
      if diagnostics.isEmpty {
        refuse("lists and mappings more than \(limits.depth) levels deep", hint: "make it flatter", at: start)
      }
      return YAMLNode(value: .scalar(""), range: start..<start, isPlain: true)
    }
    switch node {
    case .scalar(let scalar):
      return YAMLNode(
        value: .scalar(scalar.string), range: text.scalarRange(from: start), isPlain: scalar.style == .plain)
    case .sequence(let sequence):
      let items = sequence.map { self.node($0, depth: depth + 1) }
      return YAMLNode(value: .sequence(items), range: restOfLine(from: start), isPlain: false)
    case .mapping(let mapping):
      let entries = mapping.compactMap { entry($0.key, $0.value, depth: depth) }
      return YAMLNode(value: .mapping(entries), range: restOfLine(from: start), isPlain: false)
    // The scanner let none through.
    case .alias:
      refuse("an alias is not supported here", hint: "write the value out", at: start)
      return YAMLNode(value: .scalar(""), range: start..<start, isPlain: true)
    }
  }

  private mutating func entry(_ key: Node, _ value: Node, depth: Int) -> YAMLNode.Entry? {
    let name = self.node(key, depth: depth + 1)
    guard case .scalar(let text) = name.value else {
      refuse("a key must be a word", hint: "put the key in quotes if it is text", at: name.range.lowerBound)
      return nil
    }
    return YAMLNode.Entry(key: Located(text, at: name.range), value: self.node(value, depth: depth + 1))
  }

  private mutating func refuse(_ message: String, hint: String, at offset: Int) {
    diagnostics.append(Diagnostic(.unsupportedYAML, message, hint: hint, at: offset..<offset + 1, in: text.file))
  }

  private func restOfLine(from start: Int) -> Range<Int> {
    let line = text.file.range(ofLine: text.file.position(of: start).line)
    return start..<max(start, line.upperBound)
  }
}
