package import Diagnostics

/// Reads the values of one mapping by key and gathers every fault on the way.
package struct MappingReader {
  package let file: SourceFile
  package let range: Range<Int>
  package private(set) var diagnostics: [Diagnostic] = []
  private let entries: [YAMLNode.Entry]
  let table: KeyTable
  /// Whether something stands where keys and values should: it was reported, and lacks every key.
  private let isOther: Bool

  /// Reports every key that `table` does not name. A node that is no mapping is reported and read as an empty one.
  package init(_ node: YAMLNode?, in file: SourceFile, keys table: KeyTable, fallback: Range<Int>) {
    self.file = file
    self.table = table
    range = node?.range ?? fallback
    if case .mapping(let entries)? = node?.value {
      (self.entries, isOther) = (entries, false)
    } else {
      (entries, isOther) = ([], node.map { !$0.isNull } ?? false)
    }
    if isOther, let node { wrongType(node, expected: "keys and values for \(table.owner)") }
    for entry in entries where !table.names.contains(where: { $0.utf8.elementsEqual(entry.key.value.utf8) }) {
      report(
        .unknownKey, "unknown key '\(entry.key.value)' in \(table.owner)",
        hint: Suggestion.hint(for: entry.key.value, among: table.names), at: entry.key.range)
    }
  }

  /// `related` are other places in the same file, with what is there.
  package mutating func report(
    _ id: DiagnosticID, _ message: String, hint: String? = nil, at place: Range<Int>,
    related: [Located<String>] = []
  ) {
    let others = related.map { Diagnostic.Related($0.value, at: $0.range, in: file) }
    diagnostics.append(Diagnostic(id, message, hint: hint, at: place, in: file, related: others))
  }

  /// Adds what the reader of a part found.
  package mutating func take(_ faults: [Diagnostic]) {
    diagnostics += faults
  }

  package mutating func wrongType(_ node: YAMLNode, expected: String) {
    report(.wrongType, "expected \(expected), found \(node.kind)", at: node.range)
  }

  /// The value of a key; nil when it is missing or null.
  package func node(_ key: String) -> YAMLNode? {
    guard let place = place(of: key), !entries[place].value.isNull else { return nil }
    return entries[place].value
  }

  /// Where a key stands, whether or not it has a value.
  package func keyRange(_ key: String) -> Range<Int>? {
    place(of: key).map { entries[$0].key.range }
  }

  private func place(of key: String) -> Int? {
    entries.firstIndex { $0.key.value.utf8.count == key.utf8.count && $0.key.value.utf8.elementsEqual(key.utf8) }
  }

  /// Where the values stand, by the keys of the table.
  package var valueRanges: [String: Range<Int>] {
    var ranges: [String: Range<Int>] = [:]
    ranges.reserveCapacity(entries.count)
    for name in table.names {
      if let node = node(name) { ranges[name] = node.range }
    }
    return ranges
  }

  package mutating func text(_ key: String) -> Located<String>? {
    guard let node = node(key) else { return nil }
    guard case .scalar(let text) = node.value else {
      wrongType(node, expected: "a text for '\(key)'")
      return nil
    }
    return Located(text, at: node.range)
  }

  package mutating func requiredText(_ key: String, hint: String) -> Located<String>? {
    let hasValue = node(key) != nil
    let text = text(key)
    if hasValue, text?.value.utf8.contains(where: { $0 != 0x20 }) != false { return text }
    if !isOther { report(.missingKey, "'\(key)' is missing in \(table.owner)", hint: hint, at: keyRange(key) ?? range) }
    return nil
  }
}
