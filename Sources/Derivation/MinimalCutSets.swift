package import StatusModel

/// What has to fail before a component does: the smallest sets of other components whose failure together is enough.
package struct MinimalCutSets: Sendable {
  /// The most components of a set; larger ones are left out.
  package static let largest = 3
  /// The most sets that are kept of a component. Redundancy over redundancy has more than anybody reads.
  private static let limit = 2_000

  /// Per component with the set of itself alone.
  private var families: [[[Component.Index]]?]
  private var partial: Set<Component.Index> = []
  private let components: [Component]

  package init(of components: [Component]) {
    self.components = components
    families = components.map { _ in nil }
    for index in components.indices { _ = family(of: index, below: []) }
  }

  /// Each set in the order of the settings; smaller sets first, then in the order of their members. None holds another.
  package func sets(of component: Component.Index) -> [[Component.Index]] {
    families[component]?.filter { $0 != [component] } ?? []
  }

  /// Whether there are no more sets than those that are kept.
  package func isComplete(_ component: Component.Index) -> Bool { !partial.contains(component) }

  /// All sets that let the component fail. A requirement that leads back to `path`, which no checked model has, adds nothing.
  private mutating func family(of index: Component.Index, below path: Set<Component.Index>) -> [[Component.Index]] {
    if let known = families[index] { return known }
    let path = path.union([index])
    var sets = [[index]]
    for requirement in components[index].requires {
      let alternatives = requirement.alternatives.filter { !path.contains($0) }
      guard alternatives.count == requirement.alternatives.count else { continue }
      let parts = alternatives.map { family(of: $0, below: path) }
      if !partial.isDisjoint(with: alternatives) { partial.insert(index) }
      sets += product(parts, for: index)
    }
    let smallest = minimal(sets, for: index)
    families[index] = smallest
    return smallest
  }

  /// One set of each part, joined; those that grow too large are left out.
  private mutating func product(_ parts: [[[Component.Index]]], for index: Component.Index) -> [[Component.Index]] {
    var joined: [[Component.Index]] = [[]]
    for part in parts {
      let longer = joined.flatMap { set in part.map { Array(Set(set + $0)).sorted() } }
      joined = minimal(longer.filter { $0.count <= Self.largest }, for: index)
    }
    return joined
  }

  /// Without those that hold another one.
  private mutating func minimal(_ sets: [[Component.Index]], for index: Component.Index) -> [[Component.Index]] {
    let all = Set(sets)
    let smallest = all.filter { set in !Self.parts(of: set).contains { all.contains($0) } }
      .sorted { $0.count != $1.count ? $0.count < $1.count : $0.lexicographicallyPrecedes($1) }
    if smallest.count > Self.limit { partial.insert(index) }
    return Array(smallest.prefix(Self.limit))
  }

  /// All that a set holds but nothing and itself.
  private static func parts(of set: [Component.Index]) -> [[Component.Index]] {
    guard set.count > 1 else { return [] }
    return (1..<(1 << set.count) - 1).map { bits in
      set.indices.filter { bits >> $0 & 1 == 1 }.map { set[$0] }
    }
  }
}
