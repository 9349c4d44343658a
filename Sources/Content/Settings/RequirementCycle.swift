import StatusModel

/// Components that require each other in a circle, on one day at least.
struct RequirementCycle {
  /// Each requires the next one, and the last the first.
  let members: [Component.Index]
  /// The day from which on they do; nil when they always did.
  let from: CivilDate?

  /// One for each component from which its own requirements lead back to it, once for a circle. Requirements of different days
  /// make none.
  static func all(among components: [Component]) -> [RequirementCycle] {
    var cycles: [RequirementCycle] = []
    var known: Set<Set<Component.Index>> = []
    let days = components.requirementDays
    let beginning = days.first?.adding(days: -1) ?? CivilDate(daysSince1970: 0)
    for (day, from) in [(beginning, nil)] + days.map({ ($0, Optional($0)) }) {
      for members in circles(among: components.asOf(day)) where known.insert(Set(members)).inserted {
        cycles.append(RequirementCycle(members: members, from: from))
      }
    }
    return cycles
  }

  func message(_ components: [Component]) -> String {
    let names = (members + members.prefix(1)).map { components[$0].id }.joined(separator: " → ")
    return "requirements go round in a circle\(from.map { " from \($0.rfc3339) on" } ?? ""): \(names)"
  }

  private static func circles(among components: [Component]) -> [[Component.Index]] {
    var isKnown = Set<Component.Index>()
    return components.indices.compactMap { start in
      guard !isKnown.contains(start), let circle = circle(from: start, components) else { return nil }
      isKnown.formUnion(circle)
      return circle
    }
  }

  /// A shortest way from `start` back to itself, beginning with it; nil when there is none.
  private static func circle(from start: Component.Index, _ components: [Component]) -> [Component.Index]? {
    var cameFrom: [Component.Index: Component.Index] = [:]
    var queue = [start]
    var next = 0
    while next < queue.count {
      let current = queue[next]
      next += 1
      for required in components[current].requires.flatMap(\.alternatives) {
        if required == start { return path(to: current, from: start, cameFrom) }
        if cameFrom[required] == nil {
          cameFrom[required] = current
          queue.append(required)
        }
      }
    }
    return nil
  }

  private static func path(
    to end: Component.Index, from start: Component.Index, _ cameFrom: [Component.Index: Component.Index]
  ) -> [Component.Index] {
    var path = [end]
    while let last = path.last, last != start, let before = cameFrom[last] { path.append(before) }
    return path.reversed()
  }
}
