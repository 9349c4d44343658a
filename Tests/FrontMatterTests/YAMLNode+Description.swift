@testable import FrontMatter

extension YAMLNode {
  /// The value in brackets and braces, every text in quotes, so that a test reads at a glance.
  var shape: String {
    switch value {
    case .scalar(let text): isNull ? "null" : "'\(text)'"
    case .sequence(let items): "[" + items.map(\.shape).joined(separator: ", ") + "]"
    case .mapping(let entries):
      "{" + entries.map { "\($0.key.value): \($0.value.shape)" }.joined(separator: ", ") + "}"
    }
  }

  /// All texts, keys included, with their places.
  var scalars: [Located<String>] {
    switch value {
    case .scalar(let text): [Located(text, at: range)]
    case .sequence(let items): items.flatMap(\.scalars)
    case .mapping(let entries): entries.flatMap { [$0.key] + $0.value.scalars }
    }
  }
}
