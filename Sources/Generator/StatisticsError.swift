import Diagnostics

/// Why figures cannot be told.
package enum StatisticsError: Error, CustomStringConvertible {
  /// `kind` is what it would be, such as `component`.
  case unknown(kind: String, name: String, suggestion: String?)
  case sinceAfterUntil

  package var description: String {
    switch self {
    case .unknown(let kind, let name, let suggestion):
      let hint = suggestion.map { "; did you mean '\(PrintableText.cut($0))'?" } ?? ""
      return "unknown \(kind) '\(PrintableText.cut(name))'\(hint)"
    case .sinceAfterUntil: return "--since is later than --until or than today"
    }
  }
}
