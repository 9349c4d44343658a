extension Array where Element: Sendable {
  /// The results in the order of the elements, worked out on all cores.
  package func concurrentMap<Result: Sendable>(
    _ transform: @escaping @Sendable (Element) -> Result
  ) async -> [Result] {
    let size = Swift.max(1, Swift.min(256, count / 8))
    let starts = Swift.Array(stride(from: 0, to: count, by: size))
    return await withTaskGroup(of: (Int, [Result]).self) { group in
      for start in starts {
        group.addTask { (start, self[start..<Swift.min(start + size, count)].map(transform)) }
      }
      var parts: [(Int, [Result])] = []
      for await part in group { parts.append(part) }
      return parts.sorted { $0.0 < $1.0 }.flatMap(\.1)
    }
  }
}
