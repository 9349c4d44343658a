import Derivation

/// How much of what posts can make as long as they like is written out.
enum InsightsLimits {
  private static let tagCount = 200

  /// The tags with the most incidents, in their own order.
  static func tags(_ tags: [SubjectInsights]) -> [SubjectInsights] {
    guard tags.count > tagCount else { return tags }
    let ranked = tags.enumerated().sorted {
      (-$0.element.total.incidentCount, $0.offset) < (-$1.element.total.incidentCount, $1.offset)
    }
    return ranked.prefix(tagCount).sorted { $0.offset < $1.offset }.map(\.element)
  }
}
