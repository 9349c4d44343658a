/// A value of a YAML document with its place in the file.
package struct YAMLNode: Sendable {
  package enum Value: Sendable {
    case scalar(String)
    case sequence([YAMLNode])
    /// In the order of the file; no key stands twice.
    case mapping([Entry])
  }

  package struct Entry: Sendable {
    package let key: Located<String>
    package let value: YAMLNode
  }

  package let value: Value
  /// Byte offsets in the file; of a sequence or mapping its first line's part.
  package let range: Range<Int>
  /// Whether a scalar stands without quotes, so that an empty one, `~` or `null` is no value.
  package let isPlain: Bool

  package var isNull: Bool {
    guard isPlain, case .scalar(let text) = value else { return false }
    return text.isEmpty || text == "~" || text == "null"
  }

  /// What the value is, in words for a message.
  package var kind: String {
    switch value {
    case .scalar: isNull ? "empty" : "a text"
    case .sequence: "a list"
    case .mapping: "a mapping"
    }
  }
}
