import Diagnostics
import Yams

/// Turns the library's nodes into ours, with byte ranges; refuses what only a data format needs.
struct YAMLConversion {
  let text: YAMLText
  let limits: FrontMatterLimits
  private(set) var diagnostics: [Diagnostic] = []

  init(text: YAMLText, limits: FrontMatterLimits) {
    self.text = text
    self.limits = limits
  }

  mutating func node(_ node: Node, depth: Int) -> YAMLNode {
    let start = text.offset(of: node.mark)
    if depth > limits.depth {
      refuse("lists and mappings more than \(limits.depth) levels deep", at: start)
      return YAMLNode(value: .scalar(""), range: start..<start, isPlain: true)
    }
    switch node {
    case .scalar(let scalar):
      if scalar.anchor != nil { refuse("an anchor is not supported here", at: start) }
      return YAMLNode(value: .scalar(scalar.string), range: range(of: scalar, from: start), isPlain: scalar.style == .plain)
    case .sequence(let sequence):
      let items = sequence.map { self.node($0, depth: depth + 1) }
      return YAMLNode(value: .sequence(items), range: restOfLine(from: start), isPlain: false)
    case .mapping(let mapping):
      let entries = mapping.compactMap { entry($0.key, $0.value, depth: depth) }
      return YAMLNode(value: .mapping(entries), range: restOfLine(from: start), isPlain: false)
    case .alias:
      refuse("an alias is not supported here", at: start)
      return YAMLNode(value: .scalar(""), range: start..<start, isPlain: true)
    }
  }

  private mutating func entry(_ key: Node, _ value: Node, depth: Int) -> YAMLNode.Entry? {
    let name = self.node(key, depth: depth + 1)
    guard case .scalar(let text) = name.value else {
      refuse("a key must be a word", at: name.range.lowerBound)
      return nil
    }
    return YAMLNode.Entry(key: Located(text, at: name.range), value: self.node(value, depth: depth + 1))
  }

  private mutating func refuse(_ message: String, at offset: Int) {
    diagnostics.append(
      Diagnostic(
        .unsupportedYAML, message, hint: "put the value in quotes if it is text", at: offset..<offset + 1,
        in: text.file))
  }

  /// A plain scalar's own words, a quoted one with its quotes, a block scalar's first line.
  private func range(of scalar: Node.Scalar, from start: Int) -> Range<Int> {
    let line = restOfLine(from: start)
    switch scalar.style {
    case .plain:
      let length = scalar.string.utf8.count
      let candidate = start..<min(start + length, line.upperBound)
      return text.file.bytes[candidate].elementsEqual(scalar.string.utf8) ? candidate : line
    case .singleQuoted, .doubleQuoted:
      guard start < line.upperBound else { return line }
      return start..<YAMLGuard.endOfQuote(text.file.bytes, from: start, to: line.upperBound)
    default: return line
    }
  }

  private func restOfLine(from start: Int) -> Range<Int> {
    let line = text.file.range(ofLine: text.file.position(of: start).line)
    return start..<max(start, line.upperBound)
  }
}
