/// What a build tells while it runs; called from several threads.
package struct Progress: Sendable {
  let waiting: @Sendable () -> Void
  let wrote: @Sendable (_ files: Int, _ total: Int) -> Void

  /// `waiting` is called once when another build publishes to the same output.
  package init(
    waiting: @escaping @Sendable () -> Void = {}, wrote: @escaping @Sendable (Int, Int) -> Void = { _, _ in }
  ) {
    self.waiting = waiting
    self.wrote = wrote
  }
}
