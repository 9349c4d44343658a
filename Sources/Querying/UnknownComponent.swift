internal import Diagnostics

/// A component was asked for that there is not.
package struct UnknownComponent: Error, Equatable, CustomStringConvertible {
  package let name: String
  /// All that could have been meant.
  package let known: [String]

  package var description: String {
    let hint = Suggestion.hint(for: name, among: known).map { "; " + PrintableText.cut($0) } ?? ""
    return "unknown component '\(PrintableText.cut(name))'\(hint)"
  }
}
