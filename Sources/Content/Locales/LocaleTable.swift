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
    guard let known else { return }
    if let pattern = known.pattern(of: key) {
      return check(text, against: pattern, range, in: file, diagnostics: &diagnostics)
    }
    diagnostics.append(
      Diagnostic(
        .invalidLocale, "no page uses the words '\(key)'",
        hint: Suggestion.nearest(to: key, among: known.keys).map { "did you mean '\($0)'?" } ?? "delete them",
        at: range,
        in: file))
  }

  private var keys: [String] { words.keys.sorted { $0.utf8.lexicographicallyPrecedes($1.utf8) } }

  /// The words that `key` stands for, or words that fill in the same; nil when no page asks for the key. Lists may be longer,
  /// and plurals have more forms, in another language.
  private func pattern(of key: String) -> String? {
    if let pattern = words[key] { return pattern }
    let parts = key.utf8.split(separator: UInt8(ascii: ".")).map { String(Substring($0)) }
    guard let last = parts.last else { return nil }
    let base = parts.dropLast().joined(separator: ".")
    if Int(last) != nil { return words["\(base).0"] }
    return ["zero", "one", "two", "few", "many"].contains(last) ? words["\(base).other"] : nil
  }

  /// A placeholder that nothing fills in would stand on the page as it is.
  private func check(
    _ text: String, against pattern: String, _ range: Range<Int>, in file: SourceFile, diagnostics: inout [Diagnostic]
  ) {
    let known = Self.placeholders(of: pattern)
    for name in Self.placeholders(of: text) where !known.contains(name) && !Self.dateParts.contains(name) {
      let names = known.map { "{\($0)}" }.joined(separator: ", ")
      diagnostics.append(
        Diagnostic(
          .invalidLocale, "nothing fills in '{\(name)}' here",
          hint: known.isEmpty ? "write the words alone" : "these words may hold \(names)", at: range, in: file))
    }
  }

  /// What any pattern of a date or a time may hold, whichever of them English uses.
  private static let dateParts = [
    "year", "month", "month_short", "MM", "M", "day", "DD", "weekday", "weekday_short", "HH", "H", "hh", "h", "mm",
    "ss",
    "half", "zone",
  ]

  /// The names in braces, in their order.
  private static func placeholders(of text: String) -> [String] {
    text.utf8.split(separator: UInt8(ascii: "{"), omittingEmptySubsequences: false).dropFirst().compactMap { part in
      part.firstIndex(of: UInt8(ascii: "}")).map { String(decoding: Array(part[..<$0]), as: UTF8.self) }
    }
  }
}

extension LocaleTable {
  package static let empty = LocaleTable()

  private init() {}
}
