/// A file to be made.
package struct NewFile: Sendable, Equatable {
  /// Below the folder that it goes to, with `/` between its parts.
  package let path: String
  package let bytes: [UInt8]
  /// Whether it is a program.
  package let isExecutable: Bool

  package init(path: String, bytes: [UInt8], isExecutable: Bool = false) {
    self.path = path
    self.bytes = bytes
    self.isExecutable = isExecutable
  }
}
