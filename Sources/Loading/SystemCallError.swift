/// What a system call answered.
struct SystemCallError: Error {
  /// `errno`.
  let number: Int32
}
