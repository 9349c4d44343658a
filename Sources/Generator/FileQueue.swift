import Output
import Synchronization

/// Files that several workers share out among themselves, each file once.
final class FileQueue: Sendable {
  private let files: [OutputFile]
  private let taken = Mutex(0)

  init(_ files: [OutputFile]) {
    self.files = files
  }

  var count: Int { files.count }

  /// The next file and its number from 1; nil when none is left.
  func next() -> (file: OutputFile, number: Int)? {
    taken.withLock { taken in
      guard taken < files.count else { return nil }
      taken += 1
      return (files[taken - 1], taken)
    }
  }
}
