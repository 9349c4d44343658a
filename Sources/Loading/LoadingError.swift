import Glibc

/// The disk refused to give a file or folder.
package struct LoadingError: Error, Sendable, CustomStringConvertible {
  package enum Cause: Sendable, Equatable {
    /// The system's `errno`.
    case system(Int32)
    case symbolicLink
    case notRegular
    case notUTF8Name
    case tooLarge(size: Int, limit: Int)
    case tooDeep(limit: Int)
    case changed
  }

  package let path: String
  package let cause: Cause

  package var description: String { "cannot read \(path): \(reason)" }

  package var reason: String {
    switch cause {
    case .system(let number): unsafe String(cString: strerror(number))
    case .symbolicLink: "it is a symbolic link, and links are not followed"
    case .notRegular: "it is neither a file nor a folder"
    case .notUTF8Name: "its name is not UTF-8"
    case .tooLarge(let size, let limit): "it has \(size) bytes, more than the limit of \(limit)"
    case .tooDeep(let limit): "it lies more than \(limit) folders deep"
    case .changed: "it grew while it was read"
    }
  }
}
