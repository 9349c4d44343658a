package import Diagnostics
import FrontMatter

/// A locale's words by key: nested keys are joined by dots, the items of a list are numbered from 0.
package struct LocaleTable: Sendable {
  package private(set) var words: [String: String] = [:]

  /// Reads a locale file. Keys that `known` does not have are reported; nil takes them all.
  package init(_ file: SourceFile, known: LocaleTable?, diagnostics: inout [Diagnostic]) {
    let hasMark = file.bytes.starts(with: [0xEF, 0xBB, 0xBF])
    let range = (hasMark ? 3 : 0)..<file.bytes.count
    let limits = FrontMatterLimits(size: 10_000_000)
    guard let root = YAMLDocument.parse(range, of: file, limits: limits, diagnostics: &diagnostics) else { return }
    var pending: [(prefix: String, node: YAMLNode)] = [("", root)]
    while let (prefix, node) = pending.popLast() {
      switch node.value {
      case .scalar(let text): add(text, at: prefix, node.range, known: known, in: file, diagnostics: &diagnostics)
      case .sequence(let items):
        pending += items.enumerated().map { ("\(prefix).\($0.offset)", $0.element) }
      case .mapping(let entries):
        pending += entries.map { (prefix.isEmpty ? $0.key.value : "\(prefix).\($0.key.value)", $0.value) }
      }
    }
  }

  private mutating func add(
    _ text: String, at key: String, _ range: Range<Int>, known: LocaleTable?, in file: SourceFile,
    diagnostics: inout [Diagnostic]
  ) {
    words[key] = text
    guard let known, !known.mayHold(key) else { return }
    diagnostics.append(
      Diagnostic(
        .invalidLocale, "no page uses the words '\(key)'",
        hint: Suggestion.nearest(to: key, among: known.keys).map { "did you mean '\($0)'?" } ?? "delete them", at: range,
        in: file))
  }

  private var keys: [String] { words.keys.sorted { $0.utf8.lexicographicallyPrecedes($1.utf8) } }

  /// Lists may be longer and plurals have more forms in another language.
  private func mayHold(_ key: String) -> Bool {
    if words[key] != nil { return true }
    let parts = key.utf8.split(separator: UInt8(ascii: ".")).map { String(Substring($0)) }
    guard let last = parts.last else { return false }
    let base = parts.dropLast().joined(separator: ".")
    if Int(last) != nil { return words["\(base).0"] != nil }
    return ["zero", "one", "two", "few", "many", "other"].contains(last) && words["\(base).other"] != nil
  }
}

extension LocaleTable {
  package static let empty = LocaleTable()

  private init() {}
}
