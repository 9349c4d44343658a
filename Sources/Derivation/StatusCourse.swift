internal import StatusModel

/// The statuses that one post gives to components, each from its instant until the next.
struct StatusCourse {
  private struct Step {
    let at: Instant
    let status: ComponentStatus
  }

  /// In the order in which they were set, which is the order of time.
  private var steps: [Component.Index: [Step]] = [:]

  /// In the order of the settings.
  var components: [Component.Index] { steps.keys.sorted() }

  mutating func set(_ changes: [ComponentChange], at instant: Instant) {
    for change in changes {
      steps[change.component, default: []].append(Step(at: instant, status: change.status))
    }
  }

  mutating func setAllOperational(at instant: Instant) {
    for component in components {
      steps[component]?.append(Step(at: instant, status: .operational))
    }
  }

  /// The statuses between two instants; time before the first one set is left out.
  func intervals(of component: Component.Index, from start: Instant, until end: Instant) -> [StatusInterval] {
    let steps = steps[component] ?? []
    return steps.indices.compactMap { index in
      let next = index + 1 < steps.count ? steps[index + 1].at : .endOfTime
      return StatusInterval(status: steps[index].status, start: steps[index].at, end: next)
        .clipped(from: start, until: end)
    }
  }

  /// The worst status ever set, however short it held.
  func worst(of component: Component.Index) -> ComponentStatus {
    steps[component]?.map(\.status).max() ?? .operational
  }
}
