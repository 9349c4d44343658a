/// The total order of messages: equal only when nothing that is printed differs.
struct DiagnosticOrder: Comparable {
  private let diagnostic: Diagnostic

  init(_ diagnostic: Diagnostic) {
    self.diagnostic = diagnostic
  }

  /// A fault in no file has line 0 of the empty path, which comes before every place.
  private var place: (path: ByteOrderedText, line: Int, column: Int) {
    let place = diagnostic.place
    return (ByteOrderedText(place?.path ?? ""), place?.line ?? 0, place?.column ?? 0)
  }

  private var fault: (Diagnostic.Severity, id: ByteOrderedText, message: ByteOrderedText) {
    (diagnostic.severity, ByteOrderedText(diagnostic.id.rawValue), ByteOrderedText(diagnostic.message))
  }

  private var details: (length: Int, hint: ByteOrderedText, related: ByteOrderedText) {
    let related = diagnostic.related.map { related in
      let place = related.place
      return "\(place.path):\(place.line):\(place.column):\(place.length) \(related.message)\n"
    }
    return (diagnostic.place?.length ?? 0, ByteOrderedText(diagnostic.hint ?? ""), ByteOrderedText(related.joined()))
  }

  static func < (left: Self, right: Self) -> Bool {
    if left.place != right.place { return left.place < right.place }
    return left.fault == right.fault ? left.details < right.details : left.fault < right.fault
  }

  static func == (left: Self, right: Self) -> Bool {
    left.place == right.place && left.fault == right.fault && left.details == right.details
  }
}
