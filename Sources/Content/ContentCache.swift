import Loading

/// What one run has read of the posts, for the next run with the same settings, words and limits. The result is the same with
/// it and without it; only the work is less.
package struct ContentCache: Sendable {
  private var readings: [PostReading] = []
  /// nil before the first run.
  private var content: LinkedContent?

  package init() {}

  /// `files` read, in their order, which is that of the bytes of their paths: those that have not changed are the very readings
  /// of the run before.
  mutating func readings(of files: [PostFile], context: ContentContext) async -> [PostReading] {
    var found = matching(files)
    let missing = files.indices.filter { found[$0] == nil }
    let read = await missing.concurrentMap { PostReading(files[$0], context: context) }
    for (place, reading) in zip(missing, read) { found[place] = reading }
    readings = found.compactMap(\.self)
    return readings
  }

  /// The posts with their links resolved, for this run and the next.
  mutating func linked(_ input: ContentInput) async -> LinkedContent {
    // Taken out, so that it is changed where it lies.
    var known = content
    content = nil
    let isUpdated = known?.update(to: input) == true
    if let known, isUpdated {
      content = known
      return known
    }
    let linked = await LinkedContent(input)
    content = linked
    return linked
  }

  private func matching(_ files: [PostFile]) -> [PostReading?] {
    var place = readings.startIndex
    return files.map { file in
      while place < readings.endIndex, readings[place].file !== file,
        readings[place].path.utf8.lexicographicallyPrecedes(file.path.utf8)
      {
        place += 1
      }
      guard place < readings.endIndex, readings[place].isReading(of: file) else { return nil }
      place += 1
      return readings[place - 1]
    }
  }
}
