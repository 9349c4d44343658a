package import StatusModel

/// What the posts add up to (docs/insights.md). A pure function of a snapshot.
package struct Insights: Sendable, Equatable {
  /// Those that are counted, up to today.
  package let days: ClosedRange<CivilDate>
  package let site: SubjectInsights
  /// In the order of the settings, hidden ones included.
  package let components: [SubjectInsights]
  /// In the order of the settings; those without a component that is shown are left out.
  package let groups: [SubjectInsights]
  /// As in `StatusSnapshot.tags`.
  package let tags: [SubjectInsights]
  /// Of all components that are shown together, the worst at each instant; oldest first.
  package let calendar: [DayUptime]
  /// Places in `StatusSnapshot.incidents` of the longest that began in the counted days, open ones as long as they last by now.
  /// The longest first; of equal ones the newer.
  package let longest: [Int]
  /// The same of each year that has incidents.
  package let longestByYear: [Int: [Int]]
}
