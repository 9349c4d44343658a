import Glibc

/// The disk refused to take a post.
package struct WritingError: Error, Sendable, CustomStringConvertible {
  package let path: String
  /// The system's `errno`. ESTALE is ours: the file is not what was read.
  package let number: Int32

  package var description: String { "cannot write \(path): \(reason); nothing was changed" }

  package var reason: String {
    switch number {
    case ESTALE: "somebody changed it meanwhile"
    case EEXIST: "it exists already"
    case ELOOP: "it is a symbolic link, and links are not followed"
    case ENOTDIR: "a part of its path is no folder, or a symbolic link, and links are not followed"
    case EINVAL: "it is no regular file"
    default: unsafe String(cString: strerror(number))
    }
  }
}
