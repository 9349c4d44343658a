/// Why a post cannot be written as it was asked for, in words for whoever asked.
package struct AuthoringError: Error, Sendable, Equatable, CustomStringConvertible {
  /// A sentence without a full stop; lines may follow, each a candidate or a way out.
  package let message: String
  /// Whether the words of the command line are wrong by themselves, whatever the project says.
  package let isUsage: Bool

  package init(_ message: String, isUsage: Bool = false) {
    self.message = message
    self.isUsage = isUsage
  }

  package var description: String { message }
}
