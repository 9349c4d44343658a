/// One fault in content or settings, or a note on how they were read: a flat value that says all about it.
package struct Diagnostic: Sendable, Equatable {
  package enum Severity: Int, Sendable, Comparable {
    case error
    case warning
    /// Nothing that anybody has to mend.
    case note

    /// The word in messages.
    package var name: String {
      switch self {
      case .error: "error"
      case .warning: "warning"
      case .note: "note"
      }
    }

    package static func < (left: Self, right: Self) -> Bool { left.rawValue < right.rawValue }
  }

  package let id: DiagnosticID
  package var severity: Severity
  /// nil when the fault lies in no file.
  package let place: Place?
  /// What is wrong, in a sentence without a full stop.
  package let message: String
  /// The way out, shown behind the caret, such as "did you mean 'control-panel'?"; nil when the message says it.
  package let hint: String?
  /// Where else one has to look, such as the post that says otherwise; in the order in which they are shown.
  package let related: [Related]

  package init(_ id: DiagnosticID, _ message: String, hint: String? = nil, at place: Place?, related: [Related] = []) {
    self.id = id
    severity = id.severity
    self.place = place
    self.message = message
    self.hint = hint
    self.related = related
  }

  package init(
    _ id: DiagnosticID, _ message: String, hint: String? = nil, at range: Range<Int>, in file: SourceFile,
    related: [Related] = []
  ) {
    self.init(id, message, hint: hint, at: Place(range, in: file), related: related)
  }
}
