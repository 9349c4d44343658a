package import Diagnostics

/// What a test says that a run must report: nothing more and nothing less.
package struct ExpectedFault {
  let id: DiagnosticID
  let start: String
  let end: String?
  let message: String?
  let hint: String?

  /// `start` and `end` are marks of a `MarkedText`; without an end any length will do.
  /// `message` and `hint` are parts of what is said; nil when any words will do.
  package init(_ id: DiagnosticID, _ start: String, to end: String? = nil, message: String? = nil, hint: String? = nil)
  {
    self.id = id
    self.start = start
    self.end = end
    self.message = message
    self.hint = hint
  }

  func fits(_ fault: Diagnostic, in text: MarkedText) -> Bool {
    guard fault.id == id, let place = fault.place, place.path == text.file.path, let offset = text.offset(start) else {
      return false
    }
    let last = end.flatMap(text.offset) ?? offset + place.length
    let wanted = Diagnostic.Place(offset..<last, in: text.file)
    return place.line == wanted.line && place.column == wanted.column && (end == nil || place.length == wanted.length)
      && Self.holds(fault.message, message) && Self.holds(fault.hint ?? "", hint)
  }

  private static func holds(_ text: String, _ part: String?) -> Bool {
    guard let part else { return true }
    let bytes = Array(text.utf8)
    let wanted = Array(part.utf8)
    return bytes.indices.contains { bytes[$0...].starts(with: wanted) } || wanted.isEmpty
  }
}

extension ExpectedFault: CustomStringConvertible {
  package var description: String {
    let place = end.map { "\(start) to \($0)" } ?? start
    let words = [message, hint].compactMap { $0.map { "'\($0)'" } }.joined(separator: " ")
    return "[\(id.rawValue)] at \(place) \(words)"
  }
}
