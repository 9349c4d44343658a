/// A tag of a drawing.
struct SVGTag {
  enum Kind {
    case opening
    case closing
    /// Opened and closed in one.
    case empty
  }

  let name: String
  let kind: Kind
  /// In their order.
  let attributes: [SVGAttribute]
}
