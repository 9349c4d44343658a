import Output
import Publishing

/// Writes a site's files, two or more at a time, as they are rendered; then puts the whole in place.
struct SitePublishing {
  let output: String
  let options: PublishingOptions
  let files: [OutputFile]
  let progress: Progress

  /// Throws `PublishingError`, `LoadingError` for a file that has gone, and `CancellationError`.
  func run(times: inout StageTimes) async throws -> PublishingReport {
    let publication = try times.measure("open output") {
      try Publication.begin(output: output, options: options, onWait: progress.waiting)
    }
    do {
      try await times.measure("render and write") { try await write(to: publication) }
      try Task.checkCancellation()
      return try times.measure("put in place") { try publication.commit() }
    } catch {
      publication.abandon()
      throw error
    }
  }

  private func write(to publication: Publication) async throws {
    let queue = FileQueue(files)
    let progress = progress
    try await withThrowingTaskGroup(of: Void.self) { group in
      for _ in 0..<Self.workers {
        group.addTask {
          while let (file, number) = queue.next() {
            try Task.checkCancellation()
            try publication.write(file)
            progress.wrote(number, queue.count)
          }
        }
      }
      try await group.waitForAll()
    }
  }

  /// More than the machine has cores, since writing waits for the disk.
  private static let workers = 4
}
