/// What a system call answered.
package struct SystemCallError: Error {
  /// `errno`.
  package let number: Int32

  package init(number: Int32) {
    self.number = number
  }
}
