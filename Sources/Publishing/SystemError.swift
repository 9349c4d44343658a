internal import Glibc

/// What the kernel answered: an `errno`.
struct SystemError: Error, Equatable {
  let number: Int32

  /// The kernel's words for it, such as "No space left on device".
  var words: String { unsafe String(cString: strerror(number)) }

  /// The result of a system call, which is made again when a signal interrupted it.
  @discardableResult
  static func check<Result: SignedInteger>(_ call: () -> Result) throws(SystemError) -> Result {
    while true {
      let result = call()
      if result >= 0 { return result }
      let number = errno
      if number != EINTR { throw SystemError(number: number) }
    }
  }
}
