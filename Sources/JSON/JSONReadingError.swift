/// Why bytes are no JSON document.
package struct JSONReadingError: Error, Equatable, CustomStringConvertible {
  package enum Cause: String, Sendable {
    case notUTF8 = "is no text in UTF-8"
    case noValue = "has no value where one has to stand"
    case unknownWord = "has a word that JSON does not know"
    case invalidNumber = "has a number that JSON does not know"
    case numberOutOfRange = "has a number that is too large"
    case invalidString = "has a text that does not end, or a control character in one"
    case invalidEscape = "has an escape that JSON does not know"
    case missingDelimiter = "lacks a comma, a colon or a bracket"
    case tooDeep = "is nested too deeply"
    case trailingBytes = "goes on behind its end"
  }

  package let cause: Cause
  /// In bytes.
  package let offset: Int

  package var description: String { "\(cause.rawValue) (at byte \(offset + 1))" }
}
