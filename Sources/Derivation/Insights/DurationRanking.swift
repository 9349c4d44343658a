internal import StatusModel

/// Incidents by how long they lasted.
struct DurationRanking {
  /// Places in the incidents, the longest first; of equal ones the newer, which stands before.
  private let places: [Int]
  private let years: [Int: [Int]]

  /// Of those that began within the axis.
  init(_ incidents: [IncidentSnapshot], on axis: MonthAxis) {
    let begun = incidents.indices.compactMap { place in
      axis.place(of: incidents[place].incident.started).map { (place: place, year: axis.months[$0].year) }
    }
    let ranked = begun.sorted { left, right in
      (-incidents[left.place].duration, left.place) < (-incidents[right.place].duration, right.place)
    }
    places = ranked.map(\.place)
    years = Dictionary(grouping: ranked, by: \.year).mapValues { $0.map(\.place) }
  }

  func first(_ count: Int) -> [Int] { Array(places.prefix(count)) }

  func firstByYear(_ count: Int) -> [Int: [Int]] { years.mapValues { Array($0.prefix(count)) } }
}
