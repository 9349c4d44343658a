extension Diagnostic {
  /// Another place that has to do with a fault, and what is there.
  package struct Related: Sendable, Equatable {
    /// Without a full stop.
    package let message: String
    package let place: Place

    package init(_ message: String, at place: Place) {
      self.message = message
      self.place = place
    }

    package init(_ message: String, at range: Range<Int>, in file: SourceFile) {
      self.init(message, at: Place(range, in: file))
    }
  }
}
