package import Derivation
internal import Diagnostics
package import StatusModel

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

extension StatusSnapshot {
  /// Of the component with an id.
  package func component(_ id: String) throws(UnknownComponent) -> Component.Index {
    let ids = settings.components.map(\.id)
    guard let index = ids.firstIndex(where: { $0.utf8.elementsEqual(id.utf8) }) else {
      throw UnknownComponent(name: id, known: ids)
    }
    return index
  }
}
